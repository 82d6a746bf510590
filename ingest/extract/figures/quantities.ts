import type { FigureQualifier } from '../../../schema/ontology/kinds.ts';
import {
  currencyMarks,
  currencyOwners,
  currencyWords,
  multipliers,
  numberWords,
  vagueNumbers,
} from '../vocabulary/numbers.ts';
import type { Piece } from './pieces.ts';

/** A number as it is written, with its bounds and what stands around it. */
export interface Quantity {
  /** Pieces from the qualifier or currency to the last word of the number. */
  readonly first: number;
  readonly last: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: FigureQualifier;
  readonly currency: string | null;
  /** A bare number of four digits may be a year. */
  readonly bare: boolean;
}

const multiplierAt = (piece: Piece | undefined): number | undefined =>
  piece ? multipliers.get(piece.lower.replace(/\.$/, '')) : undefined;

interface Parsed {
  value: number;
  /** Without a multiplier, so that "3-4 crore" can share one. */
  plain: boolean;
  next: number;
}

const dashes = new Set(['-', '–', '—', 'to']);

function digitsOf(lower: string): number | null {
  if (lower.includes(',')) return /^\d{1,3}(,\d{2,3})+(\.\d+)?$/.test(lower) ? Number(lower.replaceAll(',', '')) : null;
  if (/^\d+(\.\d+)?$/.test(lower)) return Number(lower);
  return /^\d{1,3}(\.\d{3}){2,}$/.test(lower) ? Number(lower.replaceAll('.', '')) : null;
}

/** A number at piece `i`: digits, or words such as "two hundred and forty", "seventy-two", "half a million". */
function parseNumber(pieces: readonly Piece[], i: number): Parsed | null {
  const piece = pieces[i];
  if (!piece) return null;
  let next = i;
  let value: number;
  let plain = true;
  if (piece.digits) {
    const digits = digitsOf(piece.lower);
    if (digits === null) return null;
    value = digits;
    next++;
    // "1 912 000" in the style of the continent
    if (piece.lower.length <= 3 && /^\d+$/.test(piece.lower))
      while (pieces[next]?.digits && pieces[next]?.lower.length === 3 && (pieces[next] as Piece).start - (pieces[next - 1] as Piece).end === 1) value = value * 1000 + Number(pieces[next++]?.lower); // prettier-ignore
  } else {
    if (piece.lower === 'half' && pieces[i + 1]?.lower === 'a' && multipliers.has(pieces[i + 2]?.lower ?? '')) {
      return { value: 0.5 * (multipliers.get(pieces[i + 2]?.lower ?? '') ?? 1), plain: false, next: i + 3 };
    }
    const word = numberWords.get(piece.lower);
    if (word !== undefined) {
      value = word;
      next++;
      const unit = pieces[next]?.lower === '-' ? next + 1 : next;
      const small = numberWords.get(pieces[unit]?.lower ?? '');
      if (value >= 20 && small !== undefined && small < 10) {
        value += small;
        next = unit + 1;
      }
    } else if (
      (piece.lower === 'a' || piece.lower === 'an') &&
      ['hundred', 'thousand', 'million', 'billion', 'lakh', 'crore', 'dozen'].includes(pieces[i + 1]?.lower ?? '')
    ) {
      value = 1;
      next++;
    } else return null;
  }
  for (let multiplier = multiplierAt(pieces[next]); multiplier !== undefined; multiplier = multiplierAt(pieces[next])) {
    const mark = pieces[next] as Piece;
    if (mark.lower.replace('.', '').length === 1 && (mark.start !== pieces[next - 1]?.end || !pieces[next - 1]?.digits))
      break;
    value *= multiplier;
    plain = false;
    next++;
    // "two hundred and forty thousand": what follows "hundred" is added
    if (multiplier === 100) {
      const rest = parseSmall(pieces, pieces[next]?.lower === 'and' ? next + 1 : next);
      if (rest) {
        value += rest.value;
        next = rest.next;
      }
    }
  }
  return { value, plain, next };
}

function parseSmall(pieces: readonly Piece[], i: number): Parsed | null {
  const word = numberWords.get(pieces[i]?.lower ?? '');
  if (word === undefined) return null;
  const unit = pieces[i + 1]?.lower === '-' ? i + 2 : i + 1;
  const small = numberWords.get(pieces[unit]?.lower ?? '');
  return word >= 20 && small !== undefined && small < 10
    ? { value: word + small, plain: true, next: unit + 1 }
    : { value: word, plain: true, next: i + 1 };
}

const qualifierPhrases: readonly (readonly [string, FigureQualifier])[] = [
  ['no fewer than', 'AT_LEAST'], ['no less than', 'AT_LEAST'], ['not less than', 'AT_LEAST'], ['not fewer than', 'AT_LEAST'],
  ['no more than', 'UP_TO'], ['not more than', 'UP_TO'], ['more than', 'AT_LEAST'], ['less than', 'UP_TO'], ['lesser than', 'UP_TO'], ['fewer than', 'UP_TO'],
  ['at least', 'AT_LEAST'], ['at most', 'UP_TO'], ['up to', 'UP_TO'], ['as many as', 'UP_TO'], ['as much as', 'UP_TO'], ['in excess of', 'AT_LEAST'], ['north of', 'AT_LEAST'],
  ['upwards of', 'AT_LEAST'], ['well over', 'AT_LEAST'], ['just over', 'AT_LEAST'], ['over', 'AT_LEAST'], ['above', 'AT_LEAST'], ['exceeding', 'AT_LEAST'],
  ['exceeds', 'AT_LEAST'], ['exceed', 'AT_LEAST'], ['beyond', 'AT_LEAST'], ['under', 'UP_TO'], ['below', 'UP_TO'], ['within', 'UP_TO'], ['a maximum of', 'UP_TO'], ['a minimum of', 'AT_LEAST'],
  ['just under', 'ABOUT'], ['close to', 'ABOUT'], ['nearly', 'ABOUT'], ['almost', 'ABOUT'], ['about', 'ABOUT'], ['around', 'ABOUT'], ['some', 'ABOUT'],
  ['roughly', 'ABOUT'], ['approximately', 'ABOUT'], ['approx', 'ABOUT'], ['approx.', 'ABOUT'], ['an estimated', 'ABOUT'], ['estimated', 'ABOUT'], ['nearly', 'ABOUT'],
]; // prettier-ignore
/** By their last word, the longest first. */
const qualifiers = Map.groupBy(
  qualifierPhrases
    .map(([phrase, qualifier]) => ({ words: phrase.split(' '), qualifier }))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words.at(-1),
);

const beforeNumbers = new Set(['the', '“', '"', '‘', '~', 'a', 'all']);

function qualifierBefore(pieces: readonly Piece[], i: number): { qualifier: FigureQualifier; first: number } | null {
  let end = i;
  while (end > 0 && beforeNumbers.has(pieces[end - 1]?.lower ?? '')) end--;
  if (pieces[i - 1]?.lower === '~') return { qualifier: 'ABOUT', first: i - 1 };
  const definite = pieces[i - 1]?.lower === 'the'; // "more than the 1,640 it gave" compares with a number that was given
  for (const { words, qualifier } of qualifiers.get(pieces[end - 1]?.lower) ?? []) {
    const first = end - words.length;
    if (definite && qualifier !== 'ABOUT') continue;
    if (first >= 0 && words.every((word, k) => pieces[first + k]?.lower === word)) return { qualifier, first };
  }
  return null;
}

/** All numbers of a sentence, in order. */
export function quantitiesOf(pieces: readonly Piece[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (!piece.opensNumber) continue;
    const vague = piece.digits ? undefined : vagueNumbers.get(piece.lower);
    if (vague !== undefined && !pieces[i - 1]?.digits) {
      let value = vague;
      let last = i;
      const times = pieces[i + 1]?.lower === 'of' ? vagueNumbers.get(pieces[i + 2]?.lower ?? '') : undefined;
      if (times !== undefined) {
        value *= times;
        last = i + 2;
      }
      found.push({ first: i, last, low: value, high: null, qualifier: 'AT_LEAST', currency: null, bare: false });
      i = last;
      continue;
    }
    const one = parseNumber(pieces, i);
    if (!one) continue;
    let first = i;
    let currency: string | null = null;
    const mark = pieces[i - 1];
    const stem = pieces[i - 2];
    if (
      piece.digits &&
      mark?.lower === '-' &&
      mark.end === piece.start &&
      stem?.end === mark.start &&
      !stem.digits &&
      /[a-z]$/.test(stem.lower) &&
      !multipliers.has(stem.lower) &&
      !numberWords.has(stem.lower)
    ) {
      i = one.next - 1; // "COVID-19"
      continue;
    }
    if (mark && stem?.lower === '$' && stem.end === mark.start && currencyMarks.has(`${mark.lower}$`)) {
      currency = currencyMarks.get(`${mark.lower}$`) ?? null; // "$US1 million"
      first = i - 2;
    } else if (
      mark &&
      currencyMarks.has(mark.lower) &&
      (mark.lower.length > 1 || /[^a-z]/.test(mark.lower) || mark.end === piece.start)
    ) {
      currency = currencyMarks.get(mark.lower) ?? null;
      first = i - 1;
      const before = pieces[i - 2];
      if (mark.lower === '$' && before?.end === mark.start && currencyMarks.has(before.lower + '$')) {
        currency = currencyMarks.get(before.lower + '$') ?? currency;
        first = i - 2;
      }
    } else if (mark && !/[\s(“"‘'[/:~–—-]$/.test(mark.lower) && mark.end === piece.start && !mark.digits) {
      i = one.next - 1; // inside a name, as in "m4gpie"
      continue;
    }
    let { value: low, next } = one;
    let high = low;
    let isRange = false;
    const link = pieces[next]?.lower ?? '';
    const between = pieces[first - 1]?.lower === 'between' || pieces[first - 1]?.lower === 'from';
    // "rose from 3,000 to 5,000" are two
    const change = link === 'to' && pieces[first - 1]?.lower === 'from';
    if (!change && (dashes.has(link) || (link === 'and' && between))) {
      let from = next + 1;
      while (currencyMarks.has(pieces[from]?.lower ?? '') && !pieces[from]?.digits) from++;
      const two = parseNumber(pieces, from);
      const scaled = two && one.plain && !two.plain ? two.value : null;
      if (two && two.value > 0) {
        const factor = scaled === null ? 1 : (multipliers.get(pieces[two.next - 1]?.lower ?? '') ?? 1);
        const candidate = scaled !== null && low < scaled / factor ? low * factor : low;
        if (candidate < two.value) {
          low = candidate;
          high = two.value;
          next = two.next;
          isRange = true;
          if (between) first--;
        }
      }
    }
    let last = next - 1;
    const word = pieces[next]?.lower ?? '';
    if (currency === null && currencyWords.has(word)) {
      currency = currencyWords.get(word) ?? null;
      last = next;
    } else if (currency === null && currencyOwners.has(word) && currencyWords.has(pieces[next + 1]?.lower ?? '')) {
      currency = currencyOwners.get(word) ?? null;
      last = next + 1;
    }
    if (pieces[last + 1]?.lower === '+') {
      last++;
      found.push({ first, last, low, high: null, qualifier: 'AT_LEAST', currency, bare: false });
      i = last;
      continue;
    }
    const before = isRange ? null : qualifierBefore(pieces, first);
    const more = pieces[last + 1]?.lower === 'or' && pieces[last + 2]?.lower === 'more';
    const qualifier = isRange ? 'RANGE' : more ? 'AT_LEAST' : (before?.qualifier ?? 'EXACT');
    found.push({
      first: before?.first ?? first,
      last,
      low: qualifier === 'UP_TO' ? 0 : low,
      high: qualifier === 'AT_LEAST' ? null : high,
      qualifier,
      currency,
      bare: one.plain && !isRange && currency === null && piece.digits && /^(1[89]|20)\d\d$/.test(piece.lower),
    });
    i = Math.max(i, last);
  }
  return found;
}
