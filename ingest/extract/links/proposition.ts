import { functionWords, propositionWord } from '../vocabulary/proposition.ts';
import type { Reading, TokenRange } from '../claims/reading.ts';

/** What a claim is about, as a bag of words without endings and with the synonyms of incidents under one name. */
export type Proposition = ReadonlySet<string>;

export function propositionOf(reading: Reading, range: TokenRange): Proposition {
  const found = new Set<string>();
  for (let i = range.first; i <= range.last; i++) {
    const token = reading.tokens[i];
    if (!token || functionWords.has(token.lower) || !/[\p{L}\p{N}]/u.test(token.text)) continue;
    if (token.pos === 'PRON' || token.pos === 'ADP' || token.pos === 'AUX' || token.pos === 'DET') continue;
    found.add(propositionWord(token.lower));
  }
  return found;
}

/** How much two propositions share, from 0 to 1, and in which words. */
export function sharedOf(a: Proposition, b: Proposition): { score: number; words: string[] } {
  const words = [...a].filter((word) => b.has(word));
  return { score: words.length === 0 ? 0 : words.length / Math.sqrt(a.size * b.size), words };
}
