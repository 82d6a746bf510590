import { documentCodec } from '../ingest/stream/codec.ts';
import type { Log, LogRecord } from '../ingest/stream/log.ts';
import { topics } from '../ingest/stream/topics.ts';
import type { DocumentRecord } from '../schema/messages/document.ts';

export interface LogDocuments {
  readonly total: number;
  /** In the order in which Gainsay learned of them; null for a record that cannot be read. */
  readonly documents: AsyncIterable<DocumentRecord | null>;
}

/** The documents that lie in the log and are not erased. Within a partition they lie in order of time already. */
export async function documentsByTime(log: Log): Promise<LogDocuments> {
  const topic = topics.documents.name;
  const erased = new Map<string, bigint>();
  let total = 0;
  for await (const { key, value, offset } of log.read(topic)) {
    total++;
    if (value === null && key !== null) erased.set(key, BigInt(offset));
  }
  const partitions = (await log.state(topic, 'rebuild')).map(({ partition }) => partition);
  const isErased = ({ key, offset }: LogRecord): boolean => BigInt(offset) <= (erased.get(key ?? '') ?? -1n);

  async function* decoded(partition: number): AsyncGenerator<{ at: string; document: DocumentRecord | null }> {
    for await (const record of log.read(topic, { partition, offset: '0' })) {
      if (record.value === null || isErased(record)) continue;
      const outcome = documentCodec.decode(record.value);
      if (outcome.ok) yield { at: outcome.value.recordedAt, document: outcome.value };
      else yield { at: record.timestamp, document: null };
    }
  }

  async function* merged(): AsyncGenerator<DocumentRecord | null> {
    const heads = await Promise.all(
      partitions.map(async (partition) => {
        const rest = decoded(partition);
        return { rest, next: await rest.next() };
      }),
    );
    for (;;) {
      const waiting = heads.flatMap((head) => (head.next.done ? [] : [{ head, value: head.next.value }]));
      const first = waiting.reduce<(typeof waiting)[number] | undefined>(
        (best, one) => (best === undefined || one.value.at < best.value.at ? one : best),
        undefined,
      );
      if (first === undefined) return;
      yield first.value.document;
      first.head.next = await first.head.rest.next();
    }
  }
  return { total, documents: merged() };
}
