import { likelihood } from '../../extract/learned/forest.ts';
import { lineLikelihood, type LinkWeights } from '../../extract/learned/line.ts';
import { candidatesOf } from './features.ts';
import type { AcrossLink } from './claim.ts';
import type { Candidate, Pair, PairWeights } from './pair.ts';
import type { ReadClaims } from './read-claim.ts';
import { weightsOfPair } from './pair-weights.ts';
import { confirmationsOf } from './confirmations.ts';
import { isOfOneVersionEach, mayAnswer, mayFollow } from './in-time.ts';
import { acrossWeights } from './weights.generated.ts';
import { reasonsOf } from './reasons.ts';

/**
 * The least chance that a link is right. Lower, most links drawn are wrong, and a wrong one accuses somebody: from here on
 * half of those that are read are right in articles not learned from, and somewhat more where claims are given
 * (cross-validation over incidents, bench/trials.md).
 */
export const leastChance = 0.36;

/** Which claims of one document answer which of another: the answer comes no earlier than what it answers. */
export function linksBetween(later: ReadClaims, earlier: ReadClaims): AcrossLink[] {
  if (!mayAnswer(later, earlier)) return [];
  const weights = weightsOfPair(later, earlier, acrossWeights.likeness);
  const denials = possiblePairs(later, earlier, weights)
    .map((candidate) => ({ candidate, chance: chanceOf(candidate, acrossWeights) * trustOf(candidate.pair) }))
    .filter(({ chance, candidate }) => chance >= leastChance && mayFollow(candidate.pair.denial, candidate.pair.claim))
    .map(({ candidate, chance }) => linkOf(candidate, chance));
  return [...denials, ...confirmationsOf(later, earlier, weights)].filter(isOfOneVersionEach(later, earlier));
}

/** Each denial with each claim of the other document that it may answer. */
export const possiblePairs = (later: ReadClaims, earlier: ReadClaims, weights: PairWeights): Candidate[] =>
  later.claims.filter(({ denial }) => denial).flatMap((denial) => candidatesOf(later, earlier, denial, weights));

/** How likely a denial answers a claim, given that both are read right: halfway between the two weighings. Each alone ranks worse. */
export function chanceOf({ parts }: Candidate, { line, forest }: LinkWeights): number {
  return Math.sqrt(lineLikelihood(line, ...parts) * likelihood(forest, ...parts));
}

/** How likely both claims were read right: a claim that nobody made can be answered by nobody. */
export const trustOf = ({ denial, claim }: Pair): number => denial.claim.confidence * claim.claim.confidence;

function linkOf({ pair, features }: Candidate, chance: number): AcrossLink {
  const { rule, reasons } = reasonsOf(pair, features);
  return {
    kind: 'DENIES',
    from: pair.denial.claim.id,
    to: pair.claim.claim.id,
    partial: pair.denial.claim.stance === 'PARTLY_DENIES',
    confidence: Math.round(chance * 100) / 100,
    reasons,
    rule,
  };
}
