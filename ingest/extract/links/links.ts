import { confidenceOf } from '../claims/confidence.ts';
import type { MentionIndex } from '../claims/mentions.ts';
import type { Reach } from './candidates.ts';
import type { Reading } from '../claims/reading.ts';
import { confirmationsOf } from './confirmations.ts';
import { denialTrust } from './weights.generated.ts';
import { linkWeights } from './weights.ts';
import { matchOf } from './match.ts';
import type { SettledClaim } from './settled.ts';
import { storyOf, type Story } from './story.ts';
import { possiblePairs, weighedPairs, type LinkWeights, type PossiblePair, type WeighedPair } from './weigh.ts';

/** For each rule of claims how often what it takes for a denial is one. */
export type TrustTable = Readonly<Record<string, number>>;

export interface FoundLink {
  readonly kind: 'DENIES' | 'CONFIRMS';
  /** Positions in the list of claims. */
  readonly from: number;
  readonly to: number;
  readonly partial: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly rule: string;
}

/**
 * The least chance that both claims are read right and the one answers the other. In cross-validation .15 has 29 of 100
 * right as documents are read, .25 has 35 and .3 has 40; F1 is best about .2.
 */
const leastChance = 0.2;

/** Which claims of one document answer which: claims of other sides on the same proposition. Few rather than wrong. */
export function linksOf(
  reading: Reading,
  mentions: MentionIndex,
  claims: readonly SettledClaim[],
  weights: LinkWeights | null = linkWeights,
  trust: TrustTable = denialTrust,
): FoundLink[] {
  const story = storyOf(reading, mentions, claims);
  const denials = weights ? likelyLinks(story, weights, trust) : ruledPairs(story).map((pair) => matchOf(story, pair));
  return [...denials, ...confirmationsOf(story)].sort((a, b) => a.from - b.from || a.to - b.to);
}

const likelyLinks = (story: Story, weights: LinkWeights, trust: TrustTable): FoundLink[] =>
  weighedPairs(story, weights)
    .map((pair) => ({ pair, chance: pair.likely * trustOf(story, pair, trust) }))
    .filter(({ pair, chance }) => chance >= leastChance && !isByPlace(pair))
    .map(({ pair, chance }) => ({ ...matchOf(story, pair), confidence: Math.round(100 * chance) / 100 }));

/** What a denial that shares no word with a claim may yet have in common with it. */
const pointing = ['rebuff', 'rebuff of another', 'takes up', 'points at media', 'points at a rumour', 'points, just before', 'inside', 'breach', 'same number', 'names its speaker', 'names the answerer']; // prettier-ignore

/** Two that share nothing but their place are not linked, however near they stand: half of such links are wrong. */
const isByPlace = ({ candidate: { words, classes, around }, features }: PossiblePair): boolean =>
  [words, classes, around].every((shared) => shared.words.length === 0) && !pointing.some((one) => features.has(one));

/** A paragraph has hardly more claims than these. */
const rightBefore: Reach = { back: 8, on: 0 };

/** By one rule: a denial answers what another said right before it, in the same paragraph, on the same thing or with a word that points at it. */
const ruledPairs = (story: Story): PossiblePair[] =>
  possiblePairs(story, rightBefore, ({ rank }) => rank === 1).filter(
    ({ features }) =>
      features.has('same paragraph') &&
      ['two words', 'same predicate and object', 'breach', 'rebuff', 'takes up'].some((one) => features.has(one)),
  );

/** How often claims found as these two were are read right: the one as a denial, the other as a claim at all. */
function trustOf({ claims }: Story, { from, candidate }: WeighedPair, trust: TrustTable): number {
  const denial = (claims[from] as SettledClaim).claim.rule;
  const claim = (claims[candidate.to] as SettledClaim).claim.rule;
  return (denial === given ? 1 : (trust[denial] ?? 0.75)) * (claim === given ? 1 : confidenceOf(claim));
}

/** The rule of a claim that was not read from the text but is known. */
export const given = 'given';
