import { longest, most, ofItsOwn } from './remembered.ts';

/** A word as it is spelled, once for all texts that have it, with the answers to what was asked of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly answers: unknown[];
  /** Bits: the lists that were asked for it, and those of them that have it. */
  asked: number;
  listed: number;
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

/** Two bits for each, of a small integer of the engine. */
const testsOfNumber = 15;
let tests = 0;
let number = 0;

/** The same for yes and no. A text may have many words, and there are many such questions: so they share numbers. */
export function wordTest(test: (word: Word) => boolean): (token: Spelled) => boolean {
  const at = tests++ % testsOfNumber;
  if (at === 0) number = questions++;
  const shared = number;
  const [no, yes] = [1 << (2 * at), 2 << (2 * at)];
  const bitsIn = ({ answers }: Word): number => (answers[shared] as number | undefined) ?? 0;
  return ({ word }) => {
    const known = bitsIn(word) & (no | yes);
    if (known !== 0) return known === yes;
    const found = test(word);
    word.answers[shared] = bitsIn(word) | (found ? yes : no);
    return found;
  };
}

/** As many as a small integer has bits. */
const mostLists = 31;
const bits = new Map<ReadonlySet<string>, number>();

/** Whether a word, in lower case, is one of these. The first lists are asked most, and need no look into the answers. */
export function isOneOf(list: ReadonlySet<string>): (token: Spelled) => boolean {
  if (!bits.has(list) && bits.size === mostLists) return wordTest(({ lower }) => list.has(lower));
  const bit = bits.get(list) ?? 1 << bits.size;
  bits.set(list, bit);
  return ({ word }) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (list.has(word.lower)) word.listed |= bit;
    }
    return (word.listed & bit) !== 0;
  };
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
    asked: 0,
    listed: 0,
  };
  if (kept) {
    if (words.size >= most) words.clear();
    words.set(own, word);
  }
  return word;
}
