const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}$]+/gu) ?? [];

/** F1 of two bags of words. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const bag = new Map<string, number>();
  for (const word of a) bag.set(word, (bag.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = bag.get(word) ?? 0;
    if (left > 0) both++;
    bag.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length);
}

const leastOverlap = 0.5;

/** For each claim the place of the annotated quote that it matches, or null: half of the words, best pairs first. */
export function matchClaims(claims: readonly string[], quotes: readonly string[]): (number | null)[] {
  const quoted = quotes.map(wordsOf);
  const pairs = claims.flatMap((claim, at) => {
    const words = wordsOf(claim);
    return quoted.map((quote, quoteAt) => ({ at, quoteAt, score: overlap(words, quote) }));
  });
  const matched: (number | null)[] = claims.map(() => null);
  const taken = new Set<number>();
  for (const { at, quoteAt, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < leastOverlap || matched[at] !== null || taken.has(quoteAt)) continue;
    matched[at] = quoteAt;
    taken.add(quoteAt);
  }
  return matched;
}
