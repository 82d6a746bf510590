import { longest, most, ofItsOwn } from './remembered.ts';

/** A word as it is spelled, once for all texts that have it, with the answers to what was asked of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly answers: unknown[];
  /** Bits: the tests that were made of it, and those that it passed. */
  tested: number;
  passed: number;
  /** Bits: the lists that have it, as many to a number as it holds; and how many lists there were when it was looked up. */
  listed: readonly number[];
  lists: number;
}

/** A word where it stands. */
export interface Spelled {
  readonly word: Word;
}

let questions = 0;
const words = new Map<string, Word>();

/**
 * What a pure function says of a word, kept with the word: a pass that asks each token of a text looks nothing up. It is
 * asked of the spelling, so "The" and "the" are answered each for itself.
 */
export function ofWord<Answer>(answer: (word: Word) => Answer): (token: Spelled) => Answer {
  const question = questions++;
  return ({ word }) => {
    const before = word.answers[question];
    if (before !== undefined) return before as Answer;
    const found = answer(word);
    word.answers[question] = found;
    return found;
  };
}

/** As many bits as a small integer of the engine has. */
const bitsOfNumber = 31;
let tests = 0;

/** The same for yes and no, which most questions are: two bits of the word, so that nothing else is looked at. */
export function wordTest(test: (word: Word) => boolean): (token: Spelled) => boolean {
  if (tests === bitsOfNumber) return ofWord(test);
  const bit = 1 << tests++;
  return ({ word }) => {
    if ((word.tested & bit) === 0) {
      word.tested |= bit;
      if (test(word)) word.passed |= bit;
    }
    return (word.passed & bit) !== 0;
  };
}

const lists: ReadonlySet<string>[] = [];
let count = 0; // of lists
let read = 0; // of them
/** Most words are on no list. Grows with the others, so that none is asked behind its end. */
const onNone: number[] = [];
const listedWords = new Map<string, number[]>();

/** Whether a word, in lower case, is one of these: a word is looked up once for all lists, whatever their number. */
export function isOneOf(list: ReadonlySet<string>): (token: Spelled) => boolean {
  const before = lists.indexOf(list);
  const number = before < 0 ? count : before;
  if (before < 0) count = lists.push(list);
  const at = Math.floor(number / bitsOfNumber);
  const bit = 1 << (number % bitsOfNumber);
  return ({ word }) => {
    if (word.lists !== count) lookUp(word);
    return ((word.listed[at] as number) & bit) !== 0;
  };
}

function lookUp(word: Word): void {
  while (read < count) readList(read++);
  word.listed = listedWords.get(word.lower) ?? onNone;
  word.lists = count;
}

function readList(number: number): void {
  const at = Math.floor(number / bitsOfNumber);
  if (at === onNone.length) for (const listed of [onNone, ...listedWords.values()]) listed.push(0);
  for (const lower of lists[number] as ReadonlySet<string>) {
    const listed = listedWords.get(lower) ?? onNone.map(() => 0);
    listed[at] = (listed[at] as number) | (1 << (number % bitsOfNumber));
    listedWords.set(lower, listed);
  }
}

export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const kept = text.length <= longest;
  const own = kept ? ofItsOwn(text) : text;
  const word: Word = {
    text: own,
    lower: own.toLowerCase(),
    answers: new Array<unknown>(questions),
    tested: 0,
    passed: 0,
    listed: onNone,
    lists: 0,
  };
  if (kept) {
    if (words.size >= most) words.clear();
    words.set(own, word);
  }
  return word;
}
