import { casual } from 'chrono-node/en';
import type { DatePrecision } from '../../../schema/ontology/kinds.ts';
import type { FoundClaim } from '../claims/found.ts';
import type { Reading } from '../claims/reading.ts';

export interface SaidAt {
  /** ISO 8601 UTC of fixed width */
  readonly at: string;
  readonly precision: DatePrecision;
}

/** Without one of these no date stands in a sentence; chrono is asked only then. */
const dateHint =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\b|yesterday|today|tonight|this (?:morning|evening|afternoon)|\bago\b|\d{4}-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/i;
const withYear = /\d{4}/;
const dayFirst = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const weekMs = 7 * 86_400_000;
/** Where the day of the publication, which is in UTC, may already be the next one. */
const farthestEastMs = 14 * 3_600_000;

/**
 * When a claim was said, from the words around its cue ("said on Monday", "told reporters yesterday"), never from its
 * content. Null where nothing tells; days are counted from the date of publication.
 */
export function saidAt(reading: Reading, claim: FoundClaim, publishedAt: string | null): SaidAt | null {
  const { tokens, annotated } = reading;
  const anchor = claim.cue?.first ?? null;
  if (anchor === null) return null;
  const sentence = annotated.sentences[tokens[anchor]?.sentence ?? 0];
  if (!sentence) return null;
  const contentStart = tokens[claim.content.first]?.start ?? 0;
  const contentEnd = tokens[claim.content.last]?.end ?? 0;
  // the content is blanked, so that offsets stay and its dates are not seen; a verb phrase holds its own date
  let words = annotated.text.slice(sentence.start, sentence.end);
  if (publishedAt === null && !withYear.test(words)) return null; // only a date with its year tells by itself
  if (claim.complement !== 'VERB_PHRASE') {
    const from = Math.max(0, contentStart - sentence.start);
    const to = Math.min(words.length, contentEnd - sentence.start);
    if (to > from) words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  if (publishedAt === null && !withYear.test(words)) return null;
  if (!dateHint.test(words)) return null;
  const numeric = dayFirst.exec(words);
  if (numeric) {
    const day = dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
    return day && isAhead(Date.parse(day.at), publishedAt) ? null : day;
  }
  return fromChrono(words, publishedAt);
}

/** What was said after a text was published does not stand in it: "ten days after" counts from something else. */
const isAhead = (time: number, publishedAt: string | null): boolean =>
  publishedAt !== null && time > Date.parse(publishedAt) + farthestEastMs;

function fromChrono(words: string, publishedAt: string | null): SaidAt | null {
  const reference = publishedAt === null ? new Date(0) : new Date(publishedAt);
  for (const result of casual.parse(words, { instant: reference, timezone: 0 })) {
    const { start } = result;
    if (/^now$/i.test(result.text)) continue;
    const absolute =
      start.isCertain('year') && start.isCertain('month') && start.isCertain('day') && /\d{4}/.test(result.text);
    if (publishedAt === null && !absolute) continue;
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue;
    const year = start.get('year');
    const month = start.get('month');
    const day = start.get('day');
    if (year === null || month === null || day === null) continue;
    let time = Date.UTC(year, month - 1, day);
    // a bare weekday, or a day without a year, lies in the past of the article
    if (!absolute && start.isCertain('weekday') && !start.isCertain('day'))
      while (time > reference.getTime()) time -= weekMs;
    else if (!start.isCertain('year') && time > reference.getTime()) time = Date.UTC(year - 1, month - 1, day);
    if (isAhead(time, publishedAt)) continue;
    const date = new Date(time);
    return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return null;
}

function dayOf(year: number, month: number, day: number): SaidAt | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1970 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { at: date.toISOString(), precision: 'DAY' };
}
