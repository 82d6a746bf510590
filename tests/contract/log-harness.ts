import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchHandler, Consumer, Log, LogErrorCode, LogRecord, TopicSpec } from '../../ingest/stream/log.ts';

/** One place where records lie: a memory, a file, a broker. */
export interface LogStore {
  /** A client of the store, as another process would have it. The memory has only one. */
  open(): Promise<Log>;
  dispose(): Promise<void>;
}

export interface LogAdapter {
  readonly name: string;
  /** How long a member may be silent before the group takes its partitions away. */
  readonly sessionMs: number;
  /** How many random interleavings to try. */
  readonly interleavings: number;
  createStore(): Promise<LogStore>;
  /** Arguments for `log-child.ts`, by which a child process opens the same store; or why there is none. */
  readonly child: ((store: LogStore) => string[]) | { readonly leftOut: string };
}

export interface Setting {
  readonly store: LogStore;
  readonly adapter: LogAdapter;
  readonly log: Log;
}

export type Cases = Readonly<Record<string, (setting: Setting) => Promise<void>>>;

export const retryable = (message: string): Error => Object.assign(new Error(message), { retryable: true });
export const bytes = (text: string): Uint8Array => Buffer.from(text);
export const textOf = ({ value }: Pick<LogRecord, 'value'>): string =>
  value ? Buffer.from(value).toString() : '(null)';

export async function eventually(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) assert.fail(`did not come about: ${what}`);
    await delay(10);
  }
}

export async function newTopic(log: Log, partitions = 1, keep: TopicSpec['keep'] = 'compact'): Promise<string> {
  const name = `suite-${randomUUID()}`;
  await log.createTopics([{ name, partitions, keep }]);
  return name;
}

export async function lagOf(log: Log, topic: string, group: string): Promise<number> {
  return (await log.state(topic, group)).reduce((sum, { lag }) => sum + lag, 0);
}

export async function start(log: Log, topic: string, handle: BatchHandler, group = 'group'): Promise<Consumer> {
  return log.consume({ topic, group, maxBatchRecords: 10, handle });
}

export async function readAll(
  log: Log,
  topic: string,
  from?: { partition: number; offset: string },
): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for await (const record of log.read(topic, from)) records.push(record);
  return records;
}

export const refuses = (code: LogErrorCode) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === code;
