import { articleKey, ids, sha256Hex } from '../../schema/ids.ts';
import { codePointsOf } from '../../schema/code-points.ts';
import type { DocumentInput, DocumentRecord } from '../../schema/messages/document.ts';
import { parse } from '../../schema/messages/parse.ts';
import { canonicalUrl } from './canonical-url.ts';
import { checkString } from './check-text.ts';
import { parsePointInTime, type PointInTime } from './dates.ts';
import { isEnglish } from './language.ts';
import { mask, maskRecord } from './mask.ts';
import { readSource } from './read-source.ts';
import { refuse, take, type Outcome, type Refusal } from './refusal.ts';

export type Accepted = { readonly ok: true; readonly document: DocumentRecord };

/** The topic takes records of 8 MiB; an extraction carries its document and needs room beside it. */
const maxRecordBytes = 6_000_000;
const maxTitleLength = 300;

/**
 * The door: a document as somebody hands it in becomes a masked record of the log, or a refusal with its reason.
 * It never throws for what stands in the input.
 *
 * @param recordedAt ISO 8601 UTC of fixed width: when Gainsay learned of it
 */
export function accept(input: DocumentInput, recordedAt: string): Accepted | Refusal {
  const valid = parse.documentInput(input);
  if (!valid.ok) return refuse('BAD_INPUT', valid.message);
  const said = checkFields(input, recordedAt);
  if (!said.ok) return said;
  const source = readSource(input, recordedAt);
  if (!source.ok) return source;
  const { text, format, statements, found } = source.value;

  const faulty = checkString(text, 'the text');
  if (faulty !== null) return faulty;
  if (text.trim() === '') return refuse('EMPTY', 'the text is empty');
  if (!isEnglish(text)) return refuse('NOT_ENGLISH', 'the text is not in English');

  const url = said.value.url ?? found.url;
  const published = said.value.published ?? found.published;
  const sha256 = sha256Hex(text);
  const key = articleKey(url, sha256);
  const masked = maskRecord({
    schema: 'gainsay.document.v1',
    id: ids.document(key, sha256),
    articleId: ids.article(key),
    kind: format === 'CSAF' ? 'ADVISORY' : (input.kind ?? 'NEWS'),
    format,
    title: said.value.title ?? found.title,
    url,
    publisher: said.value.publisher ?? found.publisher,
    publishedAt: published?.at ?? null,
    publishedAtPrecision: published?.precision ?? null,
    retrievedAt: said.value.retrieved?.at ?? null,
    recordedAt,
    sha256,
    language: 'en',
    text,
    masked: 0,
    statements: [...statements],
  });
  const document = masked.title === null ? { ...masked, title: mask(firstLine(masked.text)).text } : masked;
  if (statements.length > 0 && Buffer.byteLength(JSON.stringify(document)) > maxRecordBytes)
    return refuse('TOO_LARGE', `the advisory makes a record of over ${maxRecordBytes.toLocaleString('en')} bytes`);
  return { ok: true, document };
}

interface Said {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: PointInTime | null;
  readonly retrieved: PointInTime | null;
}

function checkFields(input: DocumentInput, recordedAt: string): Outcome<Said> {
  for (const field of ['title', 'publisher', 'url'] as const) {
    const faulty = input[field] === undefined ? null : checkString(input[field], field);
    if (faulty !== null) return faulty;
  }
  const url = given(input.url) === null ? take(null) : canonicalUrl(input.url ?? '');
  if (!url.ok) return url;
  const published = pointInTime(input.publishedAt, 'publishedAt', recordedAt);
  if (!published.ok) return published;
  const retrieved = pointInTime(input.retrievedAt, 'retrievedAt', recordedAt);
  if (!retrieved.ok) return retrieved;
  return take({
    title: given(input.title),
    url: url.value,
    publisher: given(input.publisher),
    published: published.value,
    retrieved: retrieved.value,
  });
}

/** An empty field says nothing; a line break in a name or a title is only how it was set. */
function given(value: string | undefined): string | null {
  const said = value?.replace(/\s+/g, ' ').trim() ?? '';
  return said === '' ? null : said;
}

function pointInTime(value: string | undefined, field: string, now: string): Outcome<PointInTime | null> {
  return value === undefined ? take(null) : parsePointInTime(value, field, now);
}

function firstLine(text: string): string {
  const line = given(/\S[^\r\n]*/.exec(text)?.[0]) ?? '';
  const points = codePointsOf(line);
  return points.length <= maxTitleLength ? line : `${points.slice(0, maxTitleLength - 1).trimEnd()}…`;
}
