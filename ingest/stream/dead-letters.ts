import { createHash } from 'node:crypto';
import type { DeadLetter, DeadLetterCode, DeadLetterReplay } from '../../schema/messages/dead-letter.ts';
import { decodeText, inputCodec, writerCodec, type Coded } from './codec.ts';
import {
  createDeadLetterIndex,
  readDeadLetterRecord,
  type DeadLetterIndex,
  type DeadLetterSummary,
  type Place,
} from './dead-letter-index.ts';
import type { Log, LogRecord, NewRecord } from './log.ts';
import { maskPayload } from './mask-payload.ts';
import { maxRecordBytes, recordBytes } from './record-size.ts';
import { topics } from './topics.ts';

export interface Failure {
  readonly record: LogRecord;
  readonly code: DeadLetterCode;
  readonly message: string;
  readonly stage: string;
}

export type DeadLetterDetail = DeadLetter & { readonly replayedAt: string | null };

export interface ReplayResult {
  readonly replayed: string[];
  /** Were replayed before, so nothing was done. */
  readonly already: string[];
  /** Their bytes could not be kept, so they cannot go back. */
  readonly withoutPayload: string[];
  readonly unknown: string[];
}

export type MendedResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface DeadLetters {
  /** Resolves when they are durable. The same record set aside twice is one dead letter. */
  write(failures: readonly Failure[]): Promise<void>;
  /** Oldest first. */
  list(): Promise<DeadLetterSummary[]>;
  show(id: string): Promise<DeadLetterDetail | undefined>;
  /** Puts the payload back into its topic under its key. */
  replay(which: { readonly ids: readonly string[] } | 'all'): Promise<ReplayResult>;
  /** Puts a mended record into the topic in the place of the one that was set aside, if it fits the topic's schema. */
  replayMended(id: string, mended: Uint8Array): Promise<MendedResult>;
  /** How many wait for somebody: not replayed yet. */
  count(): Promise<number>;
}

interface Deps {
  readonly log: Log;
  /** Masks personal identifiers in a string, one character for each code point. */
  readonly mask: (text: string) => string;
  readonly clock: () => Date;
  readonly topic?: string;
}

export function createDeadLetters({ log, mask, clock, topic = topics.deadLetters.name }: Deps): DeadLetters {
  const counted = createDeadLetterIndex();

  function recordOf(failure: Failure): NewRecord {
    const letter = letterOf(failure, mask, clock());
    const record = encode(letter.sourceKey ?? letter.id, letter);
    if (recordBytes(record) <= maxRecordBytes) return record;
    const bare = { ...letter, payload: null, message: `${letter.message} (too large to be kept here)` };
    return encode(letter.sourceKey ?? letter.id, bare);
  }

  async function index(): Promise<DeadLetterIndex> {
    const letters = createDeadLetterIndex();
    for await (const record of log.read(topic)) letters.add(record);
    return letters;
  }

  async function find(place: Place | undefined): Promise<DeadLetter | undefined> {
    if (!place) return undefined;
    for await (const record of log.read(topic, place)) {
      return record.offset === place.offset ? readDeadLetterRecord(record).letter : undefined;
    }
    return undefined;
  }

  /** Back first, marked after: a crash in between sends it twice, which the stages take, and never loses it. */
  async function putBack(id: string, sourceTopic: string, record: NewRecord): Promise<void> {
    await log.produce(sourceTopic, [record]);
    const mark: DeadLetterReplay = { schema: 'gainsay.dead-letter-replay.v1', id, replayedAt: clock().toISOString() };
    await log.produce(topic, [encode(id, mark)]);
  }

  return {
    async write(failures) {
      await log.produce(topic, failures.map(recordOf));
    },
    async list() {
      return [...(await index()).letters.values()].map(({ summary }) => summary);
    },
    async show(id) {
      const entry = (await index()).letters.get(id);
      const letter = await find(entry?.place);
      return letter && entry && { ...letter, replayedAt: entry.summary.replayedAt };
    },
    async replay(which) {
      const { letters } = await index();
      const result: ReplayResult = { replayed: [], already: [], withoutPayload: [], unknown: [] };
      const wanted = new Set<string>();
      for (const id of which === 'all' ? letters.keys() : new Set(which.ids)) {
        const summary = letters.get(id)?.summary;
        if (!summary) result.unknown.push(id);
        else if (summary.replayedAt) result.already.push(id);
        else if (!summary.hasPayload) result.withoutPayload.push(id);
        else wanted.add(id);
      }
      if (wanted.size === 0) return result;
      // One reading for all of them: on Kafka each is a member of a group of its own.
      for await (const record of log.read(topic)) {
        const { letter } = readDeadLetterRecord(record);
        if (!letter || letter.payload === null || !wanted.delete(letter.id)) continue;
        await putBack(letter.id, letter.sourceTopic, {
          key: letter.sourceKey ?? letter.id,
          value: Buffer.from(letter.payload),
        });
        result.replayed.push(letter.id);
        if (wanted.size === 0) break;
      }
      return result;
    },
    async replayMended(id, mended) {
      const entry = (await index()).letters.get(id);
      if (!entry) return { ok: false, message: `there is no dead letter ${id}` };
      const { sourceTopic, replayedAt } = entry.summary;
      if (replayedAt) return { ok: false, message: `${id} was replayed at ${replayedAt}` };
      const record = mendedRecord(sourceTopic, mended, mask);
      if (!record.ok) return { ok: false, message: `the mended record is refused: ${record.code}, ${record.message}` };
      await putBack(id, sourceTopic, record.value);
      return { ok: true };
    },
    async count() {
      for await (const record of log.read(topic, counted.next())) counted.add(record);
      return [...counted.letters.values()].filter(({ summary }) => summary.replayedAt === null).length;
    },
  };
}

function letterOf({ record, code, message, stage }: Failure, mask: (text: string) => string, at: Date): DeadLetter {
  const bytes = record.value ?? new Uint8Array(0);
  const text = decodeText(bytes);
  return {
    schema: 'gainsay.dead-letter.v1',
    id: `${record.topic}/${record.partition}/${record.offset}`,
    code,
    message: mask(message),
    sourceTopic: record.topic,
    sourcePartition: record.partition,
    sourceOffset: record.offset,
    sourceKey: record.key,
    stage,
    failedAt: at.toISOString(),
    payload: text === null || record.value === null ? null : maskPayload(text, mask),
    payloadSha256: createHash('sha256').update(bytes).digest('hex'),
    payloadBytes: bytes.byteLength,
  };
}

/** Its key is the id of its document or of what a curator decided, as for every record of these topics. */
function mendedRecord(topic: string, bytes: Uint8Array, mask: (text: string) => string): Coded<NewRecord> {
  const text = decodeText(bytes);
  const value = text === null ? bytes : Buffer.from(maskPayload(text, mask));
  const decoded = topic === topics.documents.name ? inputCodec.decode(value) : writerCodec.decode(value);
  if (!decoded.ok) return decoded;
  const { id } = 'document' in decoded.value ? decoded.value.document : decoded.value;
  return { ok: true, value: { key: id, value } };
}

function encode(key: string, value: DeadLetter | DeadLetterReplay): NewRecord {
  return { key, value: Buffer.from(JSON.stringify(value)) };
}
