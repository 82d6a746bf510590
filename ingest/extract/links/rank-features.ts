import { toldWords } from '../learned/told-words.generated.ts';
import { rarityOf } from '../learned/told-words.ts';
import { nearnessOf, rankFeatures as nearFeatures, type NearClaim, type Nearness } from '../vocabulary/nearness.ts';
import type { Candidate } from './candidates.ts';
import type { Add, Pair } from './pair.ts';
import type { Story } from './story.ts';

/** A denial with the claims that it may answer. */
export interface Answer {
  readonly from: number;
  readonly candidates: readonly Candidate[];
}

/** How the denials of a document stand to its claims, each beside the others. */
export interface Ranks {
  readonly nearness: Nearness;
  /** Each claim, by its place. */
  readonly near: readonly NearClaim[];
}

export function ranksOf({ propositions, sentenceOf }: Story, answers: readonly Answer[]): Ranks {
  const near = propositions.map((said, at): NearClaim => ({ at, said, around: sentenceOf(at) }));
  const pairs = answers.flatMap(({ from, candidates }) =>
    candidates.map(({ to }) => [near[from] as NearClaim, near[to] as NearClaim] as const),
  );
  return { nearness: nearnessOf(pairs, rarityOf(toldWords)), near };
}

export function rankFeatures({ from, candidate: { to } }: Pair, { nearness, near }: Ranks, add: Add): void {
  nearFeatures(near[from] as NearClaim, near[to] as NearClaim, nearness, add);
}
