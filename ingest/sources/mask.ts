import { articleKey, ids, sha256Hex } from '../../schema/ids.ts';
import { codePointsOf } from '../../schema/code-points.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import { findCards, findAadhaars } from './mask-cards.ts';
import { findEmails } from './mask-emails.ts';
import { findPans } from './mask-pans.ts';
import type { Found } from './mask-found.ts';
import { findPhones } from './mask-phones.ts';

export const maskCharacter = '█';

/** The order matters where two rules fit: a card's digits hold an Aadhaar's, an Aadhaar's hold a phone's. */
const finders: readonly ((text: string) => Iterable<Found>)[] = [
  findEmails,
  findCards,
  findAadhaars,
  findPans,
  findPhones,
];

/**
 * Puts one █ in the place of each code point of a personal identifier, so that no offset moves.
 * It goes on until nothing more is found, so that masking twice is masking once.
 */
export function mask(text: string): { text: string; count: number } {
  let masked = text;
  let count = 0;
  for (;;) {
    const before = count;
    for (const find of finders) {
      const found = [...find(masked)];
      if (found.length === 0) continue;
      count += found.length;
      masked = cover(masked, found);
    }
    if (count === before) return { text: masked, count };
  }
}

function cover(text: string, found: readonly Found[]): string {
  let covered = '';
  let at = 0;
  for (const { start, end } of found) {
    covered += text.slice(at, start) + maskCharacter.repeat([...text.slice(start, end)].length);
    at = end;
  }
  return covered + text.slice(at);
}

/**
 * The second pass, over a record that somebody else may have written to the log. A record that is masked already comes
 * back as it is; where something was found the text is another one, so its hash and the ids made from it are too.
 */
export function maskRecord(record: DocumentRecord): DocumentRecord {
  const text = mask(record.text);
  const title = record.title === null ? null : mask(record.title);
  const publisher = record.publisher === null ? null : mask(record.publisher);
  const speakers = record.statements.map((statement) => mask(statement.speaker));
  const count = [text, title, publisher, ...speakers].reduce((sum, part) => sum + (part?.count ?? 0), 0);
  if (count === 0) return record;
  const sha256 = sha256Hex(text.text);
  const key = articleKey(record.url, sha256);
  const points = codePointsOf(text.text);
  return {
    ...record,
    id: ids.document(key, sha256),
    articleId: ids.article(key),
    title: title === null ? null : title.text,
    publisher: publisher === null ? null : publisher.text,
    sha256,
    text: text.text,
    masked: record.masked + count,
    statements: record.statements.map((statement, index) => ({
      ...statement,
      speaker: speakers[index]?.text ?? statement.speaker,
      about: statement.about.map((about) => ({ ...about, name: points.slice(about.start, about.end) })),
    })),
  };
}
