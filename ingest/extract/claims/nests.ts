import type { FoundClaim } from './found.ts';
import type { Reading, TokenRange } from './reading.ts';
import type { Range } from '../text/range.ts';

/** Which other claims hold a claim or a place: looked up by paragraph, so that a long text costs no square. */
export interface Nests {
  /** The smallest other claim whose content holds this whole claim, cue and source included; -1 for none. */
  around(index: number): number;
  /** The smallest claim whose content holds a range in UTF-16; -1 for none. */
  holding(range: Range): number;
}

export function nestsOf(reading: Reading, claims: readonly FoundClaim[]): Nests {
  const { tokens } = reading;
  const byParagraph = new Map<number, number[]>();
  claims.forEach(({ content }, index) => {
    const last = tokens[content.last]?.paragraph ?? 0;
    for (let paragraph = tokens[content.first]?.paragraph ?? 0; paragraph <= last; paragraph++) {
      const others = byParagraph.get(paragraph);
      if (others) others.push(index);
      else byParagraph.set(paragraph, [index]);
    }
  });

  function smallest(range: TokenRange, except: number): number {
    let best = -1;
    for (const index of byParagraph.get(tokens[range.first]?.paragraph ?? -1) ?? []) {
      const { content } = claims[index] as FoundClaim;
      if (index === except || content.first > range.first || content.last < range.last) continue;
      if (except >= 0 && content.last - content.first <= range.last - range.first) continue;
      const known = claims[best];
      if (!known || content.last - content.first < known.content.last - known.content.first) best = index;
    }
    return best;
  }

  return {
    around(index) {
      const { content, cue, source } = claims[index] as FoundClaim;
      const first = Math.min(content.first, source?.first ?? Infinity, cue?.first ?? Infinity);
      const last = Math.max(content.last, source?.last ?? 0, cue?.last ?? 0);
      return smallest({ first, last }, index);
    },
    holding(range) {
      let from = 0;
      let to = tokens.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((tokens[middle] as Range).end <= range.start) from = middle + 1;
        else to = middle;
      }
      let last = from;
      while (last + 1 < tokens.length && (tokens[last + 1] as Range).start < range.end) last++;
      return from < tokens.length ? smallest({ first: from, last }, -1) : -1;
    },
  };
}
