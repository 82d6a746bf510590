import { plainLetters } from '../../extract/vocabulary/plain-letters.ts';
import { isRareWord, spellingKey } from '../hubs.ts';

export const letters = (words: readonly string[]): string => spellingKey(words.join(''));
/** The letters and digits of a form, without accents. */
export const lettersOf = (form: string): string => letters(form.split(' ').map(plainLetters));
export const isTelling = (words: readonly string[]): boolean => words.some((word) => isRareWord(spellingKey(word)));

/** A name taken apart, by the reader of its kind. */
export interface Parts {
  readonly core: readonly string[];
  readonly tail?: readonly string[];
  readonly country?: string | null;
  readonly place?: string | null;
  readonly withoutPlace?: readonly string[];
  readonly fields?: readonly string[];
  readonly middle?: readonly string[];
  readonly initials?: string | null;
  readonly parent?: string | null;
  readonly stem?: string | null;
}

export function dropTail(words: readonly string[], tails: ReadonlySet<string>): readonly string[] {
  let end = words.length;
  while (end > 1 && tails.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}
