import type { DataTypeCode } from '../../../schema/ontology/data-types.ts';
import { strongDataPhrases, weakDataPhrases } from '../vocabulary/data-type-words.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { ofWord } from '../vocabulary/word.ts';

export interface Phrase {
  readonly words: readonly string[];
  readonly code: DataTypeCode | null;
  readonly weak: boolean;
}

/** "addresses" and "address" are one word, so are "identities" and "identity"; "status" stays. */
export const singular = (word: string): string => (word.endsWith('s') ? singularOfPlural(word) : word);

const singularOfPlural = remembered((word) => {
  if (word === 'ids') return 'id';
  if (word === 'selfies' || word === 'cookies') return word.slice(0, -1);
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (word.endsWith('sses') || word.endsWith('xes') || word.endsWith('ches')) return word.slice(0, -2);
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.slice(0, -1);
});

export const singularOf = ofWord(({ lower }) => singular(lower));

const wordsOf = (phrase: string): string[] =>
  phrase
    .replace(/(['’]s|['’])(?=\s|$)/g, '')
    .replace(/,/g, ' ,')
    .split(' ')
    .map(singular);

function build(notData: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const add = (phrase: string, code: DataTypeCode | null, weak: boolean): void => {
    const words = wordsOf(phrase);
    const first = words[0] as string;
    const list = byFirst.get(first);
    const entry = { words, code, weak };
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  };
  for (const phrase of notData) add(phrase, null, false);
  for (const [code, phrases] of Object.entries(strongDataPhrases))
    for (const phrase of phrases) add(phrase, code as DataTypeCode, false);
  for (const [code, phrases] of Object.entries(weakDataPhrases))
    for (const phrase of phrases) add(phrase, code as DataTypeCode, true);
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Phrases by their first word, longest first. */
export const dataPhrases = (notData: readonly string[]): ReadonlyMap<string, readonly Phrase[]> => build(notData);
