import type { FoundClaim } from '../ingest/extract/claims/found.ts';
import type { Reading } from '../ingest/extract/claims/reading.ts';
import { overlap, wordsOf } from './words.ts';

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

/** For each claim that the reader found the annotated one that it matches, or null. */
export function annotationsOf<Annotation extends { readonly quote: string }>(
  text: string,
  { tokens }: Reading,
  found: readonly Pick<FoundClaim, 'content'>[],
  annotations: readonly Annotation[],
): (Annotation | null)[] {
  const matched = matchClaims(
    found.map(({ content: { first, last } }) => text.slice(tokens[first]?.start, tokens[last]?.end)),
    annotations.map(({ quote }) => quote),
  );
  return matched.map((at) => (at === null ? null : (annotations[at] ?? null)));
}
