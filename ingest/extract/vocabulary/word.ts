import { longest, most } from './remembered.ts';

/** A word as it is spelled, once for all texts that have it, with the answers to what was asked of it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly answers: unknown[];
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

/** Whether a word, in lower case, is one of these. */
export const isOneOf = (list: ReadonlySet<string> | ReadonlyMap<string, unknown>): ((token: Spelled) => boolean) =>
  ofWord(({ lower }) => list.has(lower));

export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const kept = text.length <= longest;
  const own = kept ? [...text].join('') : text; // a slice would keep the text from which it was cut
  const word: Word = { text: own, lower: own.toLowerCase(), answers: new Array<unknown>(questions) };
  if (kept) {
    if (words.size >= most) words.clear();
    words.set(own, word);
  }
  return word;
}
