import type { FigureKind } from '../../../schema/ontology/kinds.ts';
import {
  afterTime,
  beforeTime,
  durationWords,
  figureBreaks,
  incidentWords,
  notDurationWords,
  notPeople,
  peopleNouns,
  populationBehind,
  populationNouns,
  populationVerbs,
  recordNouns,
  runningVerbs,
  sampleWords,
  seizureWords,
  shownWords,
  systemNouns,
  talliedWords,
} from '../vocabulary/figure-words.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { byteUnits, numberWords, timeUnits } from '../vocabulary/numbers.ts';
import { demonyms } from '../vocabulary/places.ts';
import { hasAny, hasAnyAround, isForData, moneyKind, type Around } from './money.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantities.ts';

const tallies = new Set(['number', 'total', 'count', 'tally', 'toll', 'figure']);
/** Words in -s that are no plural. */
const commonAfter = new Set([
  'as',
  'is',
  'was',
  'has',
  'does',
  'this',
  'its',
  'his',
  'across',
  'versus',
  'plus',
  'was',
  'at',
  'in',
  'on',
  'by',
  'of',
  'to',
  'for',
  'from',
  'after',
  'before',
  'the',
  'times',
]);
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
    (word.endsWith('s') && demonyms.has(word.slice(0, -1))) ||
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
    const kind = kindOfNoun(word);
    if (kind) found = { kind, last: i, rule: 'counted-noun', factor: 1 };
    else if (found) break;
  }
  return found;
}

/**
 * What a number of the incident counts, or null for one that has no part in it. `earlier` is the kind of the last head
 * count; `ofExtortion`, whether the text tells of a ransom: there what is asked or paid is one.
 */
export function kindOf(
  pieces: readonly Piece[],
  quantity: Quantity,
  words: () => ReadonlySet<string>,
  around: () => Around,
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
    if (isReward(pieces, last)) return null;
    const kind = moneyKind(words(), around(), currency === currency.toLowerCase(), ofExtortion, isForData(pieces, last)); // prettier-ignore
    return kind && { kind, last, rule: kind === 'RANSOM' ? 'money-demanded' : 'money-asked', factor: 1 };
  }
  const seconds = timeUnits.get(unit);
  if (seconds !== undefined) {
    const dated =
      (quantity.qualifier === 'UP_TO' && pieces[quantity.first]?.lower === 'within') ||
      (afterTime.has(pieces[next + 1]?.lower ?? '') && pieces[quantity.first - 1]?.lower !== 'for') ||
      beforeTime.has(pieces[quantity.first - 1]?.lower ?? '') ||
      pieces[quantity.first - 1]?.lower === 'in';
    const qualified =
      !dated &&
      value > 0 &&
      (hasAny(words(), durationWords) || isInside(pieces, quantity)) &&
      !hasAny(words(), notDurationWords);
    return qualified ? { kind: 'DURATION', last: next, rule: 'time-of-access', factor: seconds } : null;
  }
  const others = pieces[last + 1]?.lower === 'others';
  if (others && earlier !== 'PEOPLE_AFFECTED') return null;
  const group = others ? earlier : isPartOfGroup(pieces, quantity) ? (groupBefore(pieces, quantity) ?? earlier) : null;
  if (group)
    return value >= 5 && hasAny(words(), incidentWords)
      ? { kind: group, last: Math.max(last, endOfPart(pieces, last)), rule: 'part-of-group', factor: 1 }
      : null;
  const noun = countedNoun(pieces, last + 1);
  if (noun) {
    const least = (low !== null && high === null) || noun.kind === 'SYSTEMS_AFFECTED' ? 4 : 10;
    if (value < least) return null;
    if (isKept(pieces, quantity, noun.kind) && !isOfAffected(pieces, quantity)) return null;
    if (noun.kind === 'PEOPLE_AFFECTED' && isPopulation(pieces, quantity, noun.last)) return null;
    if (noun.kind === 'SYSTEMS_AFFECTED' && hasAny(words(), seizureWords)) return null;
    if (value < 10_000 && hasAny(words(), sampleWords)) return null;
    if (value < 10_000 && words().has('sample') && !hasAny(words(), shownWords)) return null;
    if (isTotal(pieces, quantity)) return null;
    return value >= 1000 || hasAnyAround(around(), incidentWords) ? noun : null;
  }
  if (earlier && value >= 5 && isFurther(pieces, quantity) && hasAny(words(), incidentWords))
    return { kind: earlier, last, rule: 'number-more', factor: 1 };
  if (countsOther(pieces, last) || isPopulation(pieces, quantity, last)) return null;
  const named = numberOf(pieces, quantity);
  if (named && value >= 2 && hasAnyAround(around(), incidentWords))
    return { kind: named, last, rule: 'number-of', factor: 1 };
  if (earlier && value >= 2 && isTally(pieces, quantity)) return { kind: earlier, last, rule: 'number-is', factor: 1 };
  // "the number of patients affected was 12,000", "put the figure at 34 lakh"
  const large = value >= 1000 && (pieces[last]?.lower.includes(',') || value >= 10_000);
  if (!large || !hasAnyAround(around(), incidentWords)) return null;
  for (let i = last; i >= 0 && i > last - farthestBefore; i--) {
    const word = pieces[i]?.lower ?? '';
    if (recordNouns.has(word)) return { kind: 'RECORDS', last, rule: 'noun-before', factor: 1 };
    if (isPeople(word)) return { kind: 'PEOPLE_AFFECTED', last, rule: 'noun-before', factor: 1 };
  }
  return hasAny(words(), talliedWords) ? { kind: earlier ?? 'PEOPLE_AFFECTED', last, rule: 'tally', factor: 1 } : null;
}

/** "up to $10 million for information on the gang" */
const isReward = (pieces: readonly Piece[], last: number): boolean =>
  pieces[last + 1]?.lower === 'for' && pieces[last + 2]?.lower === 'information';

/** What somebody has anyhow: "the fund has 40,000 members", "operates seven clinics and more than 60 sites", "in use at 2,600 sites". */
function isKept(pieces: readonly Piece[], { first }: Quantity, kind: FigureKind): boolean {
  const verb = pieces[first - 1]?.lower ?? '';
  if (kind === 'PEOPLE_AFFECTED') return populationVerbs.has(verb);
  if (runningVerbs.has(verb)) return true;
  const joined = verb === 'and' || verb === 'or';
  for (let i = first - 2; joined && i >= first - 5; i--) if (runningVerbs.has(pieces[i]?.lower ?? '')) return true;
  return /^(?:in|at|by|on)$/.test(verb) && pieces[first - 2]?.lower === 'use';
}

/** In the clause of the number: not in "has 890,000 members; 12,000 were affected". */
function isOfAffected(pieces: readonly Piece[], { first, last }: Quantity): boolean {
  const isEnd = (i: number): boolean => pieces[i]?.lower === ';';
  for (let i = first; i > Math.max(0, first - 40) && !isEnd(i); i--) if (pieces[i]?.lower === 'affected') return true;
  for (let i = last; i < Math.min(pieces.length, last + 40) && !isEnd(i); i++)
    if (pieces[i]?.lower === 'affected') return true;
  return false;
}

/** "The correct number is 231", of what was counted before. */
function isTally(pieces: readonly Piece[], { first }: Quantity): boolean {
  const [noun, verb] = [pieces[first - 2]?.lower ?? '', pieces[first - 1]?.lower ?? ''];
  return (noun === 'number' || noun === 'total' || noun === 'tally' || noun === 'toll') && (verb === 'is' || verb === 'was' || verb === 'at'); // prettier-ignore
}

/** "A further 1,400 had their profiles viewed", of what was counted before. */
function isFurther(pieces: readonly Piece[], { first, last }: Quantity): boolean {
  return pieces[first - 1]?.lower === 'further' && /^(?:were|had|have|are|may|could|lost)$/.test(pieces[last + 1]?.lower ?? ''); // prettier-ignore
}

/** "they were in for eleven days" */
const isInside = (pieces: readonly Piece[], { first }: Quantity): boolean =>
  pieces[first - 1]?.lower === 'for' && pieces[first - 2]?.lower === 'in';

const kindOfNoun = (word: string): FigureKind | null =>
  recordNouns.has(word) ? 'RECORDS' : isPeople(word) ? 'PEOPLE_AFFECTED' : systemNouns.has(word) ? 'SYSTEMS_AFFECTED' : null; // prettier-ignore

/** "61 million parking sessions", "4,700 operators": a noun that nothing here knows is still what is counted. */
function countsOther(pieces: readonly Piece[], last: number): boolean {
  for (let i = last + 1; i <= last + 3; i++) {
    const word = pieces[i]?.lower ?? '';
    if (!/^[a-z][a-z-]+$/.test(word) || figureBreaks.has(word) || commonAfter.has(word)) return false;
    if (/[^su]s$/.test(word)) return true;
  }
  return false;
}

/** "the number of members who were sent letters, 37.2 million", "puts the number of districts at 62". */
function numberOf(pieces: readonly Piece[], { first }: Quantity): FigureKind | null {
  for (let i = first - 2; i >= Math.max(0, first - 14); i--) {
    if (!tallies.has(pieces[i]?.lower ?? '') || pieces[i + 1]?.lower !== 'of') continue;
    const noun = countedNoun(pieces, i + 2);
    if (noun && noun.last < first) return noun.kind;
  }
  return null;
}

const groupBehind = /^(?:them|these|those)$/;

/** "41 of them", "1,200 others", "of which 212 were unpatched"; not "two of the three", whose group is named behind it. */
function isPartOfGroup(pieces: readonly Piece[], { first, last }: Quantity): boolean {
  return (
    endOfPart(pieces, last) > last ||
    (/^wh(?:ich|om)$/.test(pieces[first - 1]?.lower ?? '') && pieces[first - 2]?.lower === 'of')
  );
}

const endOfPart = (pieces: readonly Piece[], last: number): number => {
  if (pieces[last + 1]?.lower === 'others') return last + 1;
  return pieces[last + 1]?.lower === 'of' && groupBehind.test(pieces[last + 2]?.lower ?? '') ? last + 2 : last;
};

/** What the number before it in the sentence counts. */
function groupBefore(pieces: readonly Piece[], { first }: Quantity): FigureKind | null {
  for (let i = first - 1; i >= 0 && i > first - farthestBefore; i--) {
    const kind = kindOfNoun(pieces[i]?.lower ?? '');
    if (kind) return kind;
  }
  return null;
}

/** Takes "a town of 38,000 people" and "24,000 people live in Elm"; not "24,000 people were told". */
function isPopulation(pieces: readonly Piece[], { first }: Quantity, last: number): boolean {
  if (populationBehind.has(pieces[last + 1]?.lower ?? '')) return true;
  return pieces[first - 1]?.lower === 'of' && populationNouns.has(pieces[first - 2]?.lower ?? '');
}

const shares = new Set(['none', 'many', 'some', 'few', 'part', 'fraction', 'share']);

/** "380 of the city’s 520 computers", "how many of its 3 million customers": 520 is not affected. */
function isTotal(pieces: readonly Piece[], { first }: Quantity): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    if (pieces[i]?.lower !== 'of') continue;
    const before = pieces[i - 1];
    return before !== undefined && (before.digits || numberWords.has(before.lower) || shares.has(before.lower));
  }
  return false;
}
