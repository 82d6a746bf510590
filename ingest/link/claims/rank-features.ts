import { nearnessOf, rankFeatures as nearFeatures, type Nearness } from '../../extract/vocabulary/nearness.ts';
import { cosine, type Weighing } from '../../extract/vocabulary/said-words.ts';
import type { Pair } from './pair.ts';
import type { Add, ReadClaims } from './read-claim.ts';
import { sameSide } from './voices.ts';

/** How near the denials of one document are to the claims of another. */
export const nearnessAcross = (later: ReadClaims, earlier: ReadClaims, rarity: Weighing): Nearness =>
  nearnessOf(
    later.claims.flatMap((denial) =>
      denial.denial
        ? earlier.claims
            .filter((claim) => !sameSide(denial.claim.speaker, claim.claim.speaker))
            .map((claim) => [denial, claim] as const)
        : [],
    ),
    rarity,
  );

export function rankFeatures({ denial, claim, weights: { nearness, names } }: Pair, add: Add): void {
  nearFeatures(denial, claim, nearness, add);
  const named = cosine(denial.said.names, claim.said.names, names);
  add('names', named > 0, named);
}
