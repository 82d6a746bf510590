import type { DeadLetter, DeadLetterReplay } from '../../schema/messages/dead-letter.ts';
import { parse } from '../../schema/messages/parse.ts';
import type { LogRecord } from './log.ts';

export type DeadLetterSummary = Omit<DeadLetter, 'payload'> & {
  /** Without one there is nothing to put back. */
  readonly hasPayload: boolean;
  readonly replayedAt: string | null;
};

export interface Place {
  readonly partition: number;
  readonly offset: string;
}

export interface DeadLetterIndex {
  /** By id, oldest first, without their payloads, which may be megabytes each. */
  readonly letters: ReadonlyMap<string, { readonly summary: DeadLetterSummary; readonly place: Place }>;
  add(record: LogRecord): void;
  /** Where a later reading goes on. */
  next(): Place | undefined;
}

/**
 * What the records of the topic come to: a letter written twice is one, a mark belongs to its letter, and a tombstone
 * takes away the letters of its key, whose document was withdrawn.
 */
export function createDeadLetterIndex(): DeadLetterIndex {
  const letters = new Map<string, { summary: DeadLetterSummary; place: Place }>();
  let next: Place | undefined;
  return {
    letters,
    next: () => next,
    add(record) {
      const { partition, offset, key } = record;
      next = { partition, offset: String(BigInt(offset) + 1n) };
      if (record.value === null && key !== null) {
        for (const [id, { summary }] of letters) if (summary.sourceKey === key) letters.delete(id);
        return;
      }
      const { letter, mark } = readDeadLetterRecord(record);
      if (letter && !letters.has(letter.id)) {
        const { payload, ...fields } = letter;
        letters.set(letter.id, {
          summary: { ...fields, hasPayload: payload !== null, replayedAt: null },
          place: { partition, offset },
        });
      }
      const marked = mark && letters.get(mark.id);
      if (marked) marked.summary = { ...marked.summary, replayedAt: mark.replayedAt };
    },
  };
}

/** Neither, where somebody else wrote into the topic. */
export function readDeadLetterRecord({ value }: LogRecord): { letter?: DeadLetter; mark?: DeadLetterReplay } {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(value ?? []).toString());
  } catch {
    return {};
  }
  const letter = parse.deadLetter(json);
  if (letter.ok) return { letter: letter.value };
  const mark = parse.deadLetterReplay(json);
  return mark.ok ? { mark: mark.value } : {};
}
