import type { FigureKind } from '../../../schema/ontology/kinds.ts';
import {
  afterTime,
  attackWords,
  beforeTime,
  durationWords,
  figureBreaks,
  incidentWords,
  notDurationWords,
  notMoneyOfIncident,
  notPeople,
  peopleNouns,
  populationBehind,
  populationNouns,
  populationVerbs,
  priceWords,
  ransomWords,
  recordNouns,
  sampleWords,
  shownWords,
  systemNouns,
  talliedWords,
} from '../vocabulary/figure-words.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { byteUnits, numberWords, timeUnits } from '../vocabulary/numbers.ts';
import { months } from '../vocabulary/page-furniture.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantities.ts';

const stops = new Set([',', '.', ';', ':', '!', '?', '(', ')', '—', '–']);

export interface Counted {
  readonly kind: FigureKind;
  readonly last: number;
  readonly rule: string;
  readonly factor: number;
}

const isPeople = remembered(
  (word) =>
    peopleNouns.has(word) ||
    (/.{3}(ers|ees|holders|ants|ists)$/.test(word) &&
      !notPeople.has(word) &&
      !recordNouns.has(word) &&
      !systemNouns.has(word)),
);

/** In pieces; in a sentence of 20,000 numbers each would else look through all that is before it. */
const farthestBefore = 200;

/** The noun that the number counts: the last class word before the noun phrase ends ("68,000 student records"). */
function countedNoun(pieces: readonly Piece[], from: number): Counted | null {
  let found: Counted | null = null;
  for (let i = from; i < Math.min(pieces.length, from + 7); i++) {
    const word = (pieces[i] as Piece).lower;
    if (
      word === 'of' ||
      word === 'the' ||
      word === 'these' ||
      word === 'those' ||
      word === 'its' ||
      word === 'their' ||
      word === 'such'
    ) {
      if (found) break;
      continue;
    }
    if (word === 'and' || word === '&') {
      if (found) break;
      continue;
    }
    if (figureBreaks.has(word) || stops.has(word)) break;
    const kind = recordNouns.has(word) ? 'RECORDS' : isPeople(word) ? 'PEOPLE_AFFECTED' : systemNouns.has(word) ? 'SYSTEMS_AFFECTED' : null; // prettier-ignore
    if (kind) found = { kind, last: i, rule: 'counted-noun', factor: 1 };
    else if (found) break;
  }
  return found;
}

const hasAny = (words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): boolean => {
  const [few, many] = words.size < vocabulary.size ? [words, vocabulary] : [vocabulary, words];
  for (const word of few) if (many.has(word)) return true;
  return false;
};

/** A date, an age, a share, a clause: "4.1 per cent", "aged 31", "Section 43". */
export function isNoQuantity(pieces: readonly Piece[], { first, last, bare, currency }: Quantity): boolean {
  const before = pieces[first - 1]?.lower ?? '';
  const after = pieces[last + 1]?.lower ?? '';
  if (currency !== null) return false;
  if (
    [
      '%',
      'percent',
      'per',
      'pc',
      'pm',
      'am',
      'a.m',
      'a.m.',
      'p.m',
      'p.m.',
      'st',
      'nd',
      'rd',
      'th',
      "o'clock",
      'ist',
      'hrs',
    ].includes(after)
  )
    return true;
  if (months.has(after) || months.has(before)) return true;
  if (
    [
      'aged',
      'age',
      'section',
      'article',
      'version',
      'clause',
      'no.',
      'rule',
      'page',
      '#',
      'chapter',
      'since',
      'crpc',
      'row',
    ].includes(before)
  )
    return true;
  if (after === '-') {
    const unit = pieces[last + 2]?.lower ?? '';
    if (
      [
        'year',
        'page',
        'minute',
        'member',
        'point',
        'digit',
        'person',
        'strong',
        'bit',
        'step',
        'floor',
        'bed',
      ].includes(unit)
    )
      return true;
    if (timeUnits.has(unit) && !durationWords.has(pieces[last + 3]?.lower ?? '')) return true;
  }
  if (after === '/' || after === ':' || before === '/') return true;
  return bare && !peopleNouns.has(after) && !recordNouns.has(after) && !systemNouns.has(after);
}

const demands = [
  'ransom',
  'extortion',
  'extort',
  'demanded',
  'demanding',
  'demands',
  'demand',
  'decrypt',
  'decryption',
  'unless',
];

function moneyKind(
  words: ReadonlySet<string>,
  around: ReadonlySet<string>,
  crypto: boolean,
  ofExtortion: boolean,
): Counted['kind'] | null {
  if (demands.some((word) => words.has(word))) return 'RANSOM';
  const price = hasAny(words, priceWords);
  if (
    hasAny(words, notMoneyOfIncident) &&
    !(price && (words.has('seller') || words.has('sale') || words.has('selling')))
  )
    return null;
  if (price)
    return words.has('wants') && !around.has('sale') && !around.has('seller') && !around.has('selling')
      ? 'RANSOM'
      : 'PRICE';
  const extortion = hasAny(around, attackWords);
  if (hasAny(words, ransomWords) && (crypto || extortion || ofExtortion)) return 'RANSOM';
  if (around.has('seller') || around.has('sale')) return 'PRICE';
  return crypto || extortion ? 'RANSOM' : null;
}

/**
 * What a number of the incident counts, or null for one that has no part in it. `earlier` is the kind of the last head
 * count; `ofExtortion`, whether the text tells of a ransom: there what is asked or paid is one.
 */
export function kindOf(
  pieces: readonly Piece[],
  quantity: Quantity,
  words: ReadonlySet<string>,
  around: ReadonlySet<string>,
  earlier: FigureKind | null,
  ofExtortion: boolean,
): Counted | null {
  const { last, low, high, currency } = quantity;
  const value = high ?? low ?? 0;
  const next = pieces[last + 1]?.lower === '-' ? last + 2 : last + 1;
  const unit = pieces[next]?.lower ?? '';
  const bytes = byteUnits.get(unit);
  if (bytes !== undefined) return { kind: 'DATA_VOLUME', last: next, rule: 'bytes', factor: bytes };
  if (currency !== null) {
    const kind = moneyKind(words, around, currency === currency.toLowerCase(), ofExtortion);
    return kind && { kind, last, rule: kind === 'RANSOM' ? 'money-demanded' : 'money-asked', factor: 1 };
  }
  const seconds = timeUnits.get(unit);
  if (seconds !== undefined) {
    const dated =
      (quantity.qualifier === 'UP_TO' && pieces[quantity.first]?.lower === 'within') ||
      (afterTime.has(pieces[next + 1]?.lower ?? '') && pieces[quantity.first - 1]?.lower !== 'for') ||
      beforeTime.has(pieces[quantity.first - 1]?.lower ?? '') ||
      pieces[quantity.first - 1]?.lower === 'in';
    const qualified = !dated && value > 0 && hasAny(words, durationWords) && !hasAny(words, notDurationWords);
    return qualified ? { kind: 'DURATION', last: next, rule: 'time-of-access', factor: seconds } : null;
  }
  const noun = countedNoun(pieces, last + 1);
  if (noun) {
    if (
      value < (noun.kind === 'SYSTEMS_AFFECTED' ? 2 : noun.kind === 'RECORDS' ? 5 : 10) &&
      !(low !== null && high === null && value >= 5)
    )
      return null;
    if (
      noun.kind === 'PEOPLE_AFFECTED' &&
      populationVerbs.has(pieces[quantity.first - 1]?.lower ?? '') &&
      !words.has('affected')
    )
      return null;
    if (noun.kind === 'PEOPLE_AFFECTED' && isPopulation(pieces, quantity, noun.last)) return null;
    if (value < 10_000 && hasAny(words, sampleWords)) return null;
    if (value < 10_000 && words.has('sample') && !hasAny(words, shownWords)) return null;
    if (isTotal(pieces, quantity)) return null;
    return value >= 10_000 || hasAny(around, incidentWords) ? noun : null;
  }
  const group = groupBefore(pieces, quantity) ?? earlier;
  if (group && isPartOfGroup(pieces, quantity) && value >= 5 && hasAny(words, incidentWords))
    return { kind: group, last: last + 2, rule: 'part-of-group', factor: 1 };
  // "the number of patients affected was 12,000", "put the figure at 34 lakh"
  const large = value >= 1000 && (pieces[last]?.lower.includes(',') || value >= 10_000);
  if (!large || !hasAny(around, incidentWords)) return null;
  for (let i = last; i >= 0 && i > last - farthestBefore; i--) {
    const word = pieces[i]?.lower ?? '';
    if (recordNouns.has(word)) return { kind: 'RECORDS', last, rule: 'noun-before', factor: 1 };
    if (isPeople(word)) return { kind: 'PEOPLE_AFFECTED', last, rule: 'noun-before', factor: 1 };
  }
  return hasAny(words, talliedWords) ? { kind: earlier ?? 'PEOPLE_AFFECTED', last, rule: 'tally', factor: 1 } : null;
}

/** "41 of them", "14 of these"; not "two of the three", whose group is named behind it. */
function isPartOfGroup(pieces: readonly Piece[], { last }: Quantity): boolean {
  return pieces[last + 1]?.lower === 'of' && /^(them|these|those)$/.test(pieces[last + 2]?.lower ?? '');
}

/** What the number before it in the sentence counts. */
function groupBefore(pieces: readonly Piece[], { first }: Quantity): FigureKind | null {
  for (let i = first - 1; i >= 0 && i > first - farthestBefore; i--) {
    const word = pieces[i]?.lower ?? '';
    const kind = recordNouns.has(word) ? 'RECORDS' : isPeople(word) ? 'PEOPLE_AFFECTED' : systemNouns.has(word) ? 'SYSTEMS_AFFECTED' : null; // prettier-ignore
    if (kind) return kind;
  }
  return null;
}

/** Takes "a town of 38,000 people" and "24,000 people live in Elm"; not "24,000 people were told". */
function isPopulation(pieces: readonly Piece[], { first }: Quantity, last: number): boolean {
  if (populationBehind.has(pieces[last + 1]?.lower ?? '')) return true;
  return pieces[first - 1]?.lower === 'of' && populationNouns.has(pieces[first - 2]?.lower ?? '');
}

/** "380 of the city’s 520 computers": 520 is not affected. */
function isTotal(pieces: readonly Piece[], { first }: Quantity): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    if (pieces[i]?.lower !== 'of') continue;
    const before = pieces[i - 1];
    return before !== undefined && (before.digits || numberWords.has(before.lower) || before.lower === 'none');
  }
  return false;
}
