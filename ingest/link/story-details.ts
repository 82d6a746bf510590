import { compareText } from '../../schema/claim-ids.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';

/** A figure with two telling digits, or a large one: "5 servers" and "10 minutes" meet by chance. */
export function rareFigures({ figures }: Extraction): string[] {
  const found = figures.flatMap(({ kind, low, high }) => {
    const amount = low || high;
    if (!amount || kind === 'DURATION') return [];
    const digits = [...String(amount).replace('.', '')].findLastIndex((digit) => digit !== '0') + 1;
    return digits >= 2 || amount >= 100_000 ? [`${kind} ${amount}`] : [];
  });
  return [...new Set(found)].toSorted(compareText);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayPattern =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(?!\d)/g;

export function daysIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, day, month, monthFirst, dayLast] of text.matchAll(dayPattern))
    found.add(`${months.indexOf((month ?? monthFirst ?? '').toLowerCase()) + 1}-${Number(day ?? dayLast)}`);
  return [...found].toSorted(compareText);
}

const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const fullDayPattern = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthName}\\.?,? (20\\d\\d)\\b|\\b${monthName}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b|\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b`,
  'gi',
);

export function lastDayIn(text: string): string | null {
  let last: string | null = null;
  for (const found of text.matchAll(fullDayPattern)) {
    const [, day, month, year, monthFirst, dayLast, yearLast, isoYear, isoMonth, isoDay] = found;
    const name = (month ?? monthFirst ?? '').toLowerCase();
    const date = isoYear
      ? `${isoYear}-${isoMonth}-${isoDay}`
      : `${year ?? yearLast}-${String(months.indexOf(name) + 1).padStart(2, '0')}-${(day ?? dayLast ?? '').padStart(2, '0')}`;
    if (!Number.isNaN(Date.parse(date)) && date > (last ?? '')) last = date;
  }
  return last;
}

const quotationPattern = /[“"]([^”"“\n]{25,600})[”"]/g;
const phraseLength = 6;
const mostPhrases = 60;

export function phrasesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, quotation] of text.matchAll(quotationPattern)) {
    const words = (quotation ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + phraseLength <= words.length && found.size < mostPhrases; at++)
      found.add(words.slice(at, at + phraseLength).join(' '));
  }
  return [...found];
}
