import { sha256Hex } from './ids.ts';
import type { DocumentRecord } from './messages/document.ts';

/** When a document was published, as far as that is known. */
export type Dated = Pick<DocumentRecord, 'publishedAt' | 'publishedAtPrecision'>;

/**
 * One document (same address, same text) can come twice with different words about it: once with a date, once without,
 * or with the day on which its page was refreshed. The record with the greater precedence, as text, tells; so the
 * outcome does not depend on which came first. Records of equal precedence differ in `recordedAt` alone, of which the
 * earliest is kept.
 */
export function precedenceOf(record: DocumentRecord): string {
  const about = [record.publishedAt, record.publisher, record.title, record.url, record.retrievedAt];
  const known = about.filter((value) => value !== null).length;
  const rest = [record.kind, record.format, record.publishedAtPrecision, record.masked, record.statements];
  return `${known}:${datePrecedence(record)}:${sha256Hex(JSON.stringify([about, rest]))}`;
}

/**
 * Greater for the earlier day, within a day for the more exact date and then the earlier time, least for none. The day
 * goes first: how exactly the day of a refresh is known says nothing of when the page was published.
 */
export function datePrecedence({ publishedAt, publishedAtPrecision }: Dated): string {
  if (publishedAt === null) return '-';
  const [day = '', time = ''] = publishedAt.split('T');
  return `${complementOf(day)}${publishedAtPrecision === 'SECOND' ? 'T' : '-'}${complementOf(time)}`;
}

/** Of digits in text of fixed width: the smaller comes out greater. */
function complementOf(text: string): string {
  return text.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
