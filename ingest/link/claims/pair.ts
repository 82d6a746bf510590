import type { Nearness } from '../../extract/vocabulary/nearness.ts';
import type { Weighing } from '../../extract/vocabulary/said-words.ts';
import type { Features, ReadClaim, ReadClaims } from './read-claim.ts';

/** How likely two are one statement; asked of one pair of documents, again and again. */
export type Alike = (a: ReadClaim, b: ReadClaim) => number;

/** How telling words are among the claims of the two documents, and how many claims have each; how their claims compare. */
export interface PairWeights {
  readonly words: Weighing;
  readonly classes: Weighing;
  readonly names: Weighing;
  /** How rare words are in stories of this kind. */
  readonly rarity: Weighing;
  readonly nearness: Nearness;
  /** A claim of the later document with one of the earlier. */
  readonly alikeClaims: Alike;
  /** A denial of the later document with one of the earlier. */
  readonly alikeDenials: Alike;
}

/** How likely the other document tells what a denial answers in its own, and tells its side's denial of it. */
export interface Chain {
  /** The likeliest claim there to be what is answered here. */
  readonly overClaims: number;
  /** How likely something is answered here that is not told there. */
  readonly untold: number;
  /** The likeliest denial there to be this one. */
  readonly overDenials: number;
}

export interface Pair {
  readonly later: ReadClaims;
  readonly earlier: ReadClaims;
  readonly denial: ReadClaim;
  readonly claim: ReadClaim;
  readonly weights: PairWeights;
  /** Likeness of the words of the two, from 0 to 1. */
  readonly words: number;
  /** Claims that the answerer's side denies in the document of the claim. */
  readonly deniedThere: number;
  /** Likeness of the claim to what the denial answers in its own document. */
  readonly via: number;
  readonly chain: Chain;
}

export interface Candidate {
  readonly pair: Pair;
  readonly features: Features;
  /** These, those of the denial alone, and those of the claim alone. */
  readonly parts: readonly Features[];
}
