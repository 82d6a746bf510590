import { durationWords, peopleNouns, populationNouns, recordNouns, systemNouns } from '../vocabulary/figure-words.ts';
import { byteUnits, currencyWords, numberWords, timeUnits } from '../vocabulary/numbers.ts';
import { months } from '../vocabulary/page-furniture.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantities.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const behind = list("% percent per pc pm am a.m a.m. p.m p.m. st nd rd th o'clock ist hrs");
const inFront = list('aged age section article version clause no. rule page # chapter since crpc row');
const adjectives = list('year page minute member point digit person strong bit step floor bed');

const isYear = (value: number | null): boolean => value !== null && value >= 1900 && value < 2100;

/** A date, an age, a share, a rate, a clause: "4.1 per cent", "aged 31", "nine in 10", "40 million calls a day", "Section 43". */
export function isNoQuantity(pieces: readonly Piece[], quantity: Quantity): boolean {
  const { first, last, low, high, bare, currency } = quantity;
  const before = pieces[first - 1]?.lower ?? '';
  const after = pieces[last + 1]?.lower ?? '';
  if (currency !== null) return false;
  if (behind.has(after) || inFront.has(before)) return true;
  if (months.has(after) || months.has(before)) return true;
  if (isInName(pieces, last)) return true;
  if (after === '-') {
    const unit = pieces[last + 2]?.lower ?? '';
    if (adjectives.has(unit)) return true;
    if (timeUnits.has(unit) && !durationWords.has(pieces[last + 3]?.lower ?? '')) return true;
    if (peopleNouns.has(unit) && populationNouns.has(pieces[last + 3]?.lower ?? '')) return true; // "a 23,000-student university"
  }
  if (after === '/' || after === ':' || before === '/') return true;
  if (quantity.qualifier === 'RANGE' && isYear(low) && isYear(high) && !pieces[last]?.lower.includes(',')) return true;
  if (isShare(pieces, quantity) || isRate(pieces, last) || isNumbering(pieces, quantity)) return true;
  const isNoun = peopleNouns.has(after) || recordNouns.has(after) || systemNouns.has(after);
  return bare && !(isNoun && /(?:s|people|data)$/.test(after)); // "the 2021 file"
}

/** "23andMe" */
function isInName(pieces: readonly Piece[], last: number): boolean {
  const number = pieces[last];
  const rest = pieces[last + 1];
  if (!number?.digits || rest?.start !== number.end || rest.token !== number.token || !/^[a-z]{3}/.test(rest.lower)) return false; // prettier-ignore
  return !byteUnits.has(rest.lower) && !timeUnits.has(rest.lower) && !currencyWords.has(rest.lower);
}

const parts = list('3 4 5 10 20 50 100 three four five six seven eight nine ten twenty fifty hundred');

/** "nine in 10 of the accounts": neither number counts what was affected. */
function isShare(pieces: readonly Piece[], { first, last }: Quantity): boolean {
  const lower = (i: number): string => pieces[i]?.lower ?? '';
  const isNumber = (i: number): boolean => pieces[i]?.digits === true || numberWords.has(lower(i));
  return (lower(last + 1) === 'in' && parts.has(lower(last + 2))) || (lower(first - 1) === 'in' && isNumber(first - 2) && parts.has(lower(first))); // prettier-ignore
}

/** "12 The company held ...", "11.55 “We are …”: the number of a paragraph, the time of an entry. */
function isNumbering(pieces: readonly Piece[], { first, last }: Quantity): boolean {
  if (first !== 0 || pieces[last]?.digits !== true) return false;
  const next = pieces[last + 1]?.lower ?? '';
  return next === 'the' || (last === 0 && /^\d{1,2}\.\d{2}$/.test(pieces[0]?.lower ?? '') && /^[“"‘]$/.test(next));
}

/** "40 million messages a day", "9 million requests per minute": a rate is how much goes on, not what was lost. */
function isRate(pieces: readonly Piece[], last: number): boolean {
  for (let i = last + 2; i <= last + 4; i++) {
    const word = pieces[i]?.lower ?? '';
    const unit = pieces[i + 1]?.lower ?? '';
    if ((word === 'a' || word === 'an' || word === 'per' || word === 'each' || word === 'every') && timeUnits.has(unit)) return true; // prettier-ignore
    if (word === 'daily' || word === 'annually' || word === 'monthly') return true;
    if (!/^[\p{L}-]+$/u.test(word)) return false;
  }
  return false;
}
