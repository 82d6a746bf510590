import { likelihoodBeside, sharedBy, type Shared } from '../learned/forest.ts';
import { lineSum, type LinkWeights } from '../learned/line.ts';
import { likelierAgain, type Chance } from './again.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { denialFeatures } from './denial-features.ts';
import { featuresOf, type Features } from './features.ts';
import { ranksOf } from './rank-features.ts';
import { isDenial } from './settled.ts';
import type { Story } from './story.ts';

/** A denial with a claim that it may answer. */
export interface LinkedPair {
  readonly from: number;
  readonly candidate: Candidate;
  readonly features: Features;
}

export interface PossiblePair extends LinkedPair {
  /** Of the denial, whatever it answers. */
  readonly denial: Features;
}

export interface WeighedPair extends PossiblePair, Chance {}

/** Each denial with each claim that it may answer. */
export function possiblePairs(story: Story): PossiblePair[] {
  const answers = story.claims.flatMap(({ stance }, from) =>
    isDenial(stance) ? [{ from, candidates: candidatesOf(story, from) }] : [],
  );
  const ranks = ranksOf(story, answers);
  return answers.flatMap(({ from, candidates }): PossiblePair[] => {
    const denial = new Map<string, number>();
    denialFeatures(story, from, candidates, (name, when, much = 1) => {
      if (when) denial.set(name, much);
    });
    return candidates.map((candidate) => ({
      from,
      candidate,
      features: featuresOf(story, from, candidate, ranks),
      denial,
    }));
  });
}

/** Below this by the trees no pair comes near a link, whatever else is said; most are. */
const hopeless = 0.02;
/** What the line counts for; from a quarter to a half all is alike in cross-validation. */
const lineShare = 1 / 3;

function likelyAlone({ features, denial }: PossiblePair, shared: Shared, { forest, line }: LinkWeights): number {
  const likely = likelihoodBeside(forest, shared, features);
  if (likely < hopeless) return likely;
  const logit = (1 - lineShare) * Math.log(likely / (1 - likely)) + lineShare * lineSum(line, features, denial);
  return 1 / (1 + Math.exp(-logit));
}

/** First every pair alone, then in the light of what the same side denies elsewhere. */
export function weighedPairs(story: Story, weights: LinkWeights): WeighedPair[] {
  const pairs = possiblePairs(story);
  const shared = new Map<Features, Shared>();
  const alone = pairs.map((pair) => {
    const ofDenial = shared.get(pair.denial) ?? sharedBy(weights.forest, pair.denial);
    shared.set(pair.denial, ofDenial);
    return likelyAlone(pair, ofDenial, weights);
  });
  const chances = likelierAgain(story, pairs, alone);
  return pairs.map((pair, at) => ({ ...pair, ...(chances[at] as Chance) }));
}
