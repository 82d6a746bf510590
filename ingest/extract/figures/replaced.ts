import type { Piece } from './pieces.ts';
import type { Quantity } from './quantities.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Of a number that was given before. Source: English adjectives and adverbs of what came first. */
const earlier = list(
  'earlier previous previously initial initially original originally first former prior preliminary',
);
const tellings = list('reported report given gave announced said stated estimated put disclosed claimed believed thought feared counted told published known suspected'); // prettier-ignore
const tallies = list('figure figures estimate count number total tally toll demand price claim assessment');
/** What may stand between "from" and the number. */
const fillers = list('the a an its their his her that of some about around roughly nearly almost just over at');
/** Verbs and particles of change. */
const changes = list('up down revised revise raised raise raises increased increase increases rose risen rise grew grown grow lowered lower lowers cut cuts reduced reduce fell fallen fall dropped drop jumped jump climbed climb corrected changed updated amended doubled tripled soared swelled shrank'); // prettier-ignore
const comparatives = list('more fewer less higher lower larger smaller');

/** Pieces from a word that tells of a change to the numbers that change. */
const changeReach = 12;
/** Pieces before a number, and behind it, that may say when it was given. */
const reach = 8;

/**
 * Whether the words put another number in the place of this one: "up from an earlier figure of 1.2m", "from 40,000 to …", "rather than
 * the 2 million first reported", ", not 40,000". Not "stolen from 40,000 servers", "more than 40,000", "an initial estimate of …" where
 * nothing else is told, which the caller sees to.
 */
export function isReplaced(pieces: readonly Piece[], { first, last }: Quantity): boolean {
  let wasGiven = false;
  let ofTally = false;
  let at = first - 1;
  for (; at >= Math.max(0, first - reach); at--) {
    const word = lowerAt(pieces, at);
    if (earlier.has(word)) wasGiven = true;
    else if (tallies.has(word)) ofTally = true;
    else if (!fillers.has(word) && !tellings.has(word)) break;
  }
  const [word, before] = [lowerAt(pieces, at), lowerAt(pieces, at - 1)];
  if (word === 'from' && (wasGiven || changes.has(before))) return true;
  if (word === 'instead' || (word === 'than' && before === 'rather')) return true;
  if (word === 'not' && /^[,—–]$|^and$/.test(before)) return true;
  if (wasGiven && ofTally) return true;
  const isCompared =
    (word === 'than' && comparatives.has(before)) || /^(?:compared|against|versus|with|to)$/.test(word);
  if (isCompared && (wasGiven || isGivenBehind(pieces, last))) return true;
  return isChange(pieces, at) && (isToAnother(pieces, last) || (word === 'from' && isToBefore(pieces, at)));
}

const lowerAt = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** "… first reported", "… it had previously given", "… as it said before" */
function isGivenBehind(pieces: readonly Piece[], last: number): boolean {
  let wasGiven = false;
  let isTold = false;
  for (let at = last + 1; at <= last + reach; at++) {
    const word = lowerAt(pieces, at);
    if (word === ';' || word === ',' || pieces[at]?.digits) break;
    wasGiven ||= earlier.has(word) || word === 'before';
    isTold ||= tellings.has(word);
  }
  return wasGiven && isTold;
}

/** "raised the number of …", "has risen" */
function isChange(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at >= Math.max(0, from - changeReach); at--) if (changes.has(lowerAt(pieces, at))) return true;
  return false;
}

const mostOfNoun = 3;

/** "40,000 [customers] to 61,000", "$5 million to $3 million" */
function isToAnother(pieces: readonly Piece[], last: number): boolean {
  for (let at = last + 1; at <= last + 1 + mostOfNoun; at++)
    if (lowerAt(pieces, at) === 'to') return isNumberSoon(pieces, at);
  return false;
}

/** "to 61,000 [customers] from" */
function isToBefore(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2 - mostOfNoun); at--)
    if (lowerAt(pieces, at) === 'to') return isNumberSoon(pieces, at);
  return false;
}

const isNumberSoon = (pieces: readonly Piece[], to: number): boolean =>
  [to + 1, to + 2].some((at) => pieces[at]?.opensNumber === true);
