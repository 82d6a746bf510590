import type { ChangeRecord } from '../../schema/messages/change.ts';
import type { CurationRecord } from '../../schema/messages/curation.ts';
import type { DeadLetterCode } from '../../schema/messages/dead-letter.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { parse, type Parsed } from '../../schema/messages/parse.ts';
import { hasFaultyString, nestsDeeperThan } from './json-checks.ts';
import { maxRecordBytes } from './record-size.ts';

export type Coded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: DeadLetterCode; readonly message: string };

/** JSON in UTF-8, checked against the schema of its topic at both ends. Neither throws. */
export interface Codec<Value> {
  encode(value: Value): Coded<Uint8Array>;
  decode(bytes: Uint8Array): Coded<Value>;
}

/** Our deepest record has 8 levels. */
const maxDepth = 64;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const refuse = (code: DeadLetterCode, message: string): Coded<never> => ({ ok: false, code, message });

export function jsonCodec<Value>(check: (value: unknown) => Parsed<Value>, maxBytes: number): Codec<Value> {
  function checked(value: unknown): Coded<Value> {
    const parsed = check(value);
    return parsed.ok ? parsed : refuse('SCHEMA_MISMATCH', parsed.message);
  }
  const tooLarge = (bytes: number): Coded<never> =>
    refuse('TOO_LARGE', `${bytes} bytes, the limit of this topic is ${maxBytes}`);

  return {
    encode(value) {
      const valid = checked(value);
      if (!valid.ok) return valid;
      const bytes = Buffer.from(JSON.stringify(value));
      return bytes.byteLength > maxBytes ? tooLarge(bytes.byteLength) : { ok: true, value: bytes };
    },
    decode(bytes) {
      if (bytes.byteLength > maxBytes) return tooLarge(bytes.byteLength);
      const text = decodeText(bytes);
      if (text === null) return refuse('UNDECODABLE', 'the bytes are not UTF-8');
      if (nestsDeeperThan(bytes, maxDepth)) return refuse('NOT_JSON', `nested deeper than ${maxDepth} levels`);
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        return refuse('NOT_JSON', whyNotJson(error));
      }
      if (hasFaultyString(text, value)) return refuse('SCHEMA_MISMATCH', 'a string holds NUL or a lone surrogate');
      return checked(value);
    },
  };
}

/** null where the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** V8 quotes the text around the fault, which may be personal; only the kind of fault and its place are kept. */
function whyNotJson(error: unknown): string {
  const position = error instanceof Error ? /at position \d+/.exec(error.message)?.[0] : undefined;
  return position ? `not JSON ${position}` : 'not JSON';
}

/** An extraction carries its document, so a document leaves room for what is found in it. */
export const documentCodec: Codec<DocumentRecord> = jsonCodec(parse.documentRecord, 6_000_000);
export const extractionCodec: Codec<ExtractionRecord> = jsonCodec(parse.extractionRecord, maxRecordBytes - 4096);

/** What lies in the documents' topic: documents, and beside them what curators decided. */
export type InputRecord = DocumentRecord | CurationRecord;
/** What lies in the extractions' topic: what was found, and what curators decided as it came. */
export type WriterRecord = ExtractionRecord | CurationRecord;

const curationSchema: CurationRecord['schema'] = 'gainsay.curation.v1';

export function isCuration(record: InputRecord | WriterRecord): record is CurationRecord {
  return record.schema === curationSchema;
}

/** The field `schema` tells which it is; whatever is neither is refused as what the topic mostly carries. */
const orCuration =
  <Value>(other: (value: unknown) => Parsed<Value>) =>
  (value: unknown): Parsed<Value | CurationRecord> =>
    typeof value === 'object' && value !== null && 'schema' in value && value.schema === curationSchema
      ? parse.curationRecord(value)
      : other(value);

export const inputCodec: Codec<InputRecord> = jsonCodec(orCuration(parse.documentRecord), 6_000_000);
export const writerCodec: Codec<WriterRecord> = jsonCodec(orCuration(parse.extractionRecord), maxRecordBytes - 4096);
export const changeCodec: Codec<ChangeRecord> = jsonCodec(parse.changeRecord, 64 * 1024);
