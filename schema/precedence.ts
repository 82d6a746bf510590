import { sha256Hex } from './ids.ts';
import type { DocumentRecord } from './messages/document.ts';

/**
 * One document (same address, same text) can come twice with different words about it: once with a date, once without.
 * The record with the greater precedence tells; so the outcome does not depend on which came first. Records of equal
 * precedence differ in `recordedAt` alone, of which the earliest is kept.
 */
export function precedenceOf(record: DocumentRecord): string {
  const about = [record.publishedAt, record.publisher, record.title, record.url, record.retrievedAt];
  const known = about.filter((value) => value !== null).length;
  const rest = [record.kind, record.format, record.publishedAtPrecision, record.masked, record.statements];
  return `${known}:${sha256Hex(JSON.stringify([about, rest]))}`;
}
