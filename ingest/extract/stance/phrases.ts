import type { Reading, TokenRange } from '../claims/reading.ts';

/** Word sequences by their first word, so that a text is gone through once. */
export interface PhraseIndex {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return { byFirst };
}

const spelling = (word: string): string => (word === 'n’t' || word === "n't" ? 'not' : word);

/** The first phrase of the index that stands in the range, as its words, or null. */
export function findPhrase(reading: Reading, range: TokenRange, index: PhraseIndex): string | null {
  const { tokens } = reading;
  for (let i = range.first; i <= range.last; i++) {
    const candidates = index.byFirst.get(spelling(tokens[i]?.lower ?? ''));
    if (!candidates) continue;
    for (const words of candidates) {
      if (
        i + words.length - 1 <= range.last &&
        words.every((word, offset) => spelling(tokens[i + offset]?.lower ?? '') === word)
      )
        return words.join(' ');
    }
  }
  return null;
}
