import { inputCodec, isCuration, type InputRecord } from '../ingest/stream/codec.ts';
import { historyOf } from '../schema/curation-history.ts';
import type { Log, LogRecord } from '../ingest/stream/log.ts';
import { topics } from '../ingest/stream/topics.ts';

/** For each partition the offset of the next record; a partition that is missing begins with its oldest. */
export type Positions = ReadonlyMap<number, bigint>;

export interface LoggedInput {
  /** Null for what was decided before what the log keeps of it. */
  readonly place: { readonly partition: number; readonly offset: bigint } | null;
  /** null for a record that cannot be read. */
  readonly input: InputRecord | null;
}

export interface LoggedInputs {
  readonly total: number;
  /** In the order in which Gainsay learned of them. */
  readonly inputs: AsyncIterable<LoggedInput>;
}

type TimedInput = LoggedInput & { readonly at: string };

/**
 * The documents that lie in the log and are not erased, and what curators decided, each time that they did. Within a
 * partition they lie in order of time already; of decisions about one thing the log keeps the last, which tells the others.
 */
export async function inputsByTime(log: Log, from: Positions = new Map()): Promise<LoggedInputs> {
  const topic = topics.documents.name;
  const partitions = (await log.state(topic, 'rebuild')).map(({ partition }) => partition);
  const read = (partition: number): AsyncIterable<LogRecord> =>
    log.read(topic, { partition, offset: String(from.get(partition) ?? 0n) });
  const erased = new Map<string, bigint>();
  const earlier: TimedInput[] = [];
  let total = 0;
  for (const partition of partitions)
    for await (const { key, value, offset } of read(partition)) {
      total++;
      if (value === null && key !== null) erased.set(key, BigInt(offset));
      if (value !== null && key?.startsWith('cur_')) earlier.push(...decidedBefore(value));
    }
  earlier.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const isErased = ({ key, offset }: LogRecord): boolean => BigInt(offset) <= (erased.get(key ?? '') ?? -1n);

  async function* decoded(partition: number): AsyncGenerator<TimedInput> {
    for await (const record of read(partition)) {
      if (record.value === null || isErased(record)) continue;
      const place = { partition, offset: BigInt(record.offset) };
      const outcome = inputCodec.decode(record.value);
      if (outcome.ok) yield { place, at: outcome.value.recordedAt, input: outcome.value };
      else yield { place, at: record.timestamp, input: null };
    }
  }

  async function* earlierOnes(): AsyncGenerator<TimedInput> {
    yield* earlier;
  }

  async function* merged(): AsyncGenerator<LoggedInput> {
    const sources = [earlierOnes(), ...partitions.map(decoded)];
    const heads = await Promise.all(sources.map(async (rest) => ({ rest, next: await rest.next() })));
    for (;;) {
      const waiting = heads.flatMap((head) => (head.next.done ? [] : [{ head, value: head.next.value }]));
      const first = waiting.reduce<(typeof waiting)[number] | undefined>(
        (best, one) => (best === undefined || one.value.at < best.value.at ? one : best),
        undefined,
      );
      if (first === undefined) return;
      const { place, input } = first.value;
      yield { place, input };
      first.head.next = await first.head.rest.next();
    }
  }
  return { total, inputs: merged() };
}

function decidedBefore(value: NonNullable<LogRecord['value']>): TimedInput[] {
  const outcome = inputCodec.decode(value);
  if (!outcome.ok || !isCuration(outcome.value)) return [];
  return historyOf(outcome.value)
    .slice(0, -1)
    .map((input) => ({ place: null, at: input.recordedAt, input }));
}
