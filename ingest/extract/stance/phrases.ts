import type { Token } from '../text/annotate.ts';
import { ofWord } from '../vocabulary/word.ts';
import type { Reading, TokenRange } from '../claims/reading.ts';

/** Word sequences by each spelling of their first word, so that a text is gone through once. */
export interface PhraseIndex {
  /** One bit, of its own. */
  readonly bit: number;
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const spellings: ReadonlyMap<string, string> = new Map([['n’t', 'not'], ["n't", 'not'], ['ca', 'can'], ['wo', 'will']]); // prettier-ignore
const spellingOf = ofWord(({ lower }) => spellings.get(lower) ?? lower);

/** As many as a small integer of the engine has bits; made before the first text is read. */
const mostIndexes = 31;
const openings: ((word: string) => boolean)[] = [];

export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  if (openings.length === mostIndexes) throw new Error(`more than ${mostIndexes} lists of phrases`);
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.replace('cannot', 'can not').split(' '); // two tokens, as the tagger has it
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const [word, spelt] of spellings) {
    const same = byFirst.get(spelt);
    if (same) byFirst.set(word, same);
    else byFirst.delete(word); // it is never met under this spelling
  }
  const bit = 1 << openings.length;
  openings.push((word) => byFirst.has(word));
  return { bit, byFirst };
}

const opensBits = ofWord(({ lower }) => openings.reduce((bits, opens, at) => (opens(lower) ? bits | (1 << at) : bits), 0)); // prettier-ignore

/** The bits of the lists of which a phrase may begin in the range: most lists have none there. */
export function openedIn({ tokens }: Reading, { first, last }: TokenRange): number {
  let bits = 0;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    bits |= opensBits(token);
  }
  return bits;
}

function standsAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at++) if (spellingOf(tokens[first + at] as Token) !== words[at]) return false;
  return true;
}

const always = (): boolean => true;

/** The first phrase of the index that stands in the range and counts there, as its words, or null. */
export function findPhrase(
  reading: Reading,
  range: TokenRange,
  index: PhraseIndex,
  counts: (first: number, last: number) => boolean = always,
): string | null {
  const { tokens } = reading;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if ((opensBits(token) & index.bit) === 0) continue;
    for (const words of index.byFirst.get(token.lower) ?? []) {
      const last = i + words.length - 1;
      if (last <= range.last && standsAt(tokens, i, words) && counts(i, last)) return words.join(' ');
    }
  }
  return null;
}
