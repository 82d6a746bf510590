import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { LogError, type LogRecord } from '../log.ts';
import { createGroupConsumer, heartbeatMs, recordOf, type KafkaBatch, type KafkaSettings } from './client.ts';
import { faultOf } from './faults.ts';

export interface Reading {
  readonly partition: number;
  next: bigint;
  readonly end: bigint;
}

/** An end of offsets is there, so records must come; when none do for so long, the broker is away. */
const stallMs = 30_000;

/**
 * Reads each partition from `next` up to `end`. kafkajs can only fetch as the member of a group, so this is one of its
 * own, that commits nothing; the broker forgets it when it leaves.
 */
export async function* readSpans(
  settings: KafkaSettings,
  topic: string,
  spans: readonly Reading[],
  closed: AbortSignal,
): AsyncGenerator<LogRecord> {
  const left = new Map(spans.filter(({ next, end }) => next < end).map((span) => [span.partition, span]));
  if (left.size === 0) return;
  const consumer = createGroupConsumer(settings, `gainsay-read-${randomUUID()}`);
  const pages = new PassThrough({ objectMode: true, highWaterMark: 1 });
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
    for (const { partition, next } of left.values()) consumer.seek({ topic, partition, offset: String(next) });
  });
  closed.addEventListener('abort', close);
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
    for await (const page of pages as AsyncIterable<LogRecord[]>) yield* page;
  } catch (error) {
    throw faultOf(error);
  } finally {
    closed.removeEventListener('abort', close);
    clearTimeout(watch);
    over.abort();
    pages.destroy();
    await consumer.disconnect();
  }
}
