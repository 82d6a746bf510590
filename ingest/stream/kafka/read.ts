import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { backoffMs, isRetryable } from '../backoff.ts';
import { LogError, type LogRecord } from '../log.ts';
import { createGroupConsumer, heartbeatMs, recordOf, type KafkaBatch, type KafkaSettings } from './client.ts';
import { faultOf } from './faults.ts';

export interface Reading {
  readonly partition: number;
  /** Moves on with what the caller has got. */
  next: bigint;
  readonly end: bigint;
}

const fetchBytes = 512 * 1024;
/** There is more up to the end, so records must come; when none do for so long, the broker is away. */
const stallMs = 30_000;
const maxOutages = 8;

/** Reads each partition from `next` up to `end`, and goes on where it was after a short outage. */
export async function* readSpans(
  settings: KafkaSettings,
  topic: string,
  spans: readonly Reading[],
  closed: AbortSignal,
): AsyncGenerator<LogRecord> {
  const left = new Map(spans.map((span) => [span.partition, span]));
  for (let outages = 0; ;) {
    for (const { partition, next, end } of left.values()) if (next >= end) left.delete(partition);
    if (left.size === 0) return;
    try {
      for await (const page of readPages(settings, topic, [...left.values()], closed))
        for (const record of page) {
          const span = left.get(record.partition) as Reading;
          if (BigInt(record.offset) < span.next) continue;
          yield record;
          span.next = BigInt(record.offset) + 1n;
          outages = 0;
        }
      return;
    } catch (error) {
      const fault = faultOf(error);
      if (!isRetryable(fault) || ++outages === maxOutages) throw fault;
      await delay(backoffMs(outages), undefined, { signal: closed }).catch(() => undefined);
    }
  }
}

/**
 * kafkajs can only fetch as the member of a group, so this is one of its own, that commits nothing; the broker forgets
 * it when it leaves.
 */
async function* readPages(
  settings: KafkaSettings,
  topic: string,
  spans: readonly Readonly<Reading>[],
  closed: AbortSignal,
): AsyncGenerator<LogRecord[]> {
  const left = new Map(spans.map(({ partition, next, end }) => [partition, { next, end }]));
  const consumer = createGroupConsumer(settings, `gainsay-read-${randomUUID()}`, fetchBytes);
  const pages = new PassThrough({ objectMode: true, highWaterMark: 1 });
  pages.on('error', () => undefined); // it may come before the reader below listens, who gets it all the same
  const over = new AbortController();
  const close = (): void => void pages.destroy(new LogError('CLOSED', 'the log is closed'));
  const stall = (): void =>
    void pages.destroy(new LogError('LOG_UNREACHABLE', `nothing came of ${topic} for ${stallMs} ms`));
  let watch = setTimeout(stall, stallMs);

  async function eachBatch(payload: KafkaBatch): Promise<void> {
    const { batch } = payload;
    const span = left.get(batch.partition);
    const last = batch.messages.at(-1);
    if (!span || !last || over.signal.aborted) return void payload.pause();
    clearTimeout(watch);
    const page = batch.messages.filter(({ offset }) => BigInt(offset) >= span.next && BigInt(offset) < span.end);
    const records = page.map((message) => recordOf(topic, batch.partition, message));
    const timer = setInterval(() => void payload.heartbeat().catch(() => undefined), heartbeatMs(settings));
    try {
      if (records.length > 0 && !pages.write(records)) await once(pages, 'drain', { signal: over.signal });
    } catch {
      return; // nobody reads any more
    } finally {
      clearInterval(timer);
    }
    span.next = BigInt(last.offset) + 1n;
    payload.resolveOffset(last.offset);
    if (span.next >= span.end) left.delete(batch.partition);
    if (left.size === 0) pages.end();
    else watch = setTimeout(stall, stallMs);
  }

  consumer.on(consumer.events.CRASH, ({ payload }) => void pages.destroy(payload.error));
  consumer.on(consumer.events.GROUP_JOIN, () => {
    for (const [partition, { next }] of left) consumer.seek({ topic, partition, offset: String(next) });
  });
  if (closed.aborted) close();
  closed.addEventListener('abort', close);
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
    yield* pages as AsyncIterable<LogRecord[]>;
  } finally {
    closed.removeEventListener('abort', close);
    over.abort();
    clearTimeout(watch);
    pages.destroy();
    await consumer.disconnect();
  }
}
