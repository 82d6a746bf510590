const smallWords = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'on', 'for', 'to', 'mr', 'ms', 'mrs', 'dr', 's']);

/** Without case, punctuation and the possessive; currencies keep their sign. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}$]+/gu, ' ')
    .trim();

export const wordsOf = (text: string): string[] => normalised(text).split(' ').filter(Boolean);

/** Without articles, prepositions and forms of address, unless there is nothing else. */
export function tellingWordsOf(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** F1 of two bags of words. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    shared++;
    left.set(word, times - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
