import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { DeadLetterCode } from '../../schema/messages/dead-letter.ts';
import { topics } from '../../ingest/stream/topics.ts';

export interface Poison {
  readonly topic: string;
  readonly key: string;
  readonly value: Uint8Array;
  readonly code: DeadLetterCode;
  readonly stage: 'extract' | 'write';
  /** Null where the bytes are no text, and so are not kept. */
  readonly payload: string | null;
  /** What a schema that is mended takes. */
  readonly lands: boolean;
}

type Make = (
  n: number,
  good: DocumentRecord,
) => Omit<Poison, 'key' | 'topic' | 'value'> & { readonly bytes?: Uint8Array };

const stage = 'extract';
const wrong = (payload: string, code: DeadLetterCode) => ({ stage, payload, code, lands: false }) as const;
const fiveMegabytes = 5 * 1024 * 1024;
const levels = 10_000;

/** In turn. None holds anything personal, so what is kept of them is what they were. */
const makers: readonly Make[] = [
  (n) => wrong(`{"schema":"gainsay.document.v1","number":${n},`, 'NOT_JSON'),
  (n) => wrong(JSON.stringify({ schema: 'gainsay.document.v0', number: n }), 'SCHEMA_MISMATCH'),
  // Right, but of a kind that the schema of then did not know.
  (_n, good) => ({ stage, payload: JSON.stringify(good), code: 'SCHEMA_MISMATCH', lands: true }),
  (_n, good) => wrong(JSON.stringify({ ...good, more: 'lorem '.repeat(fiveMegabytes / 6) }), 'SCHEMA_MISMATCH'),
  (_n, good) => wrong(JSON.stringify({ ...good, text: `${good.text}\0` }), 'SCHEMA_MISMATCH'),
  () => wrong('['.repeat(levels) + ']'.repeat(levels), 'NOT_JSON'),
  () => ({ stage, payload: null, code: 'UNDECODABLE', lands: false, bytes: Uint8Array.of(0xff, 0xfe, 0x00) }),
  (_n, good) => ({
    stage: 'write',
    payload: JSON.stringify({ schema: 'gainsay.extraction.v1', document: good }),
    code: 'SCHEMA_MISMATCH',
    lands: false,
  }),
];

/** @param good documents of the kind that the schema of then did not know, one for each */
export function makePoison(good: readonly DocumentRecord[]): Poison[] {
  return good.map((document, n) => {
    const { bytes, ...poison } = (makers[n % makers.length] as Make)(n, document);
    return {
      ...poison,
      topic: (poison.stage === 'write' ? topics.extractions : topics.documents).name,
      key: document.id,
      value: bytes ?? Buffer.from(poison.payload as string),
    };
  });
}
