import { candidatesOf, widest, type Candidate, type Reach } from './candidates.ts';
import { featuresOf, type Features } from './features.ts';
import { secondFeatures, type Judged } from './second-look.ts';
import { isDenial } from './settled.ts';
import type { Story } from './story.ts';

export interface WeighedPair {
  readonly from: number;
  readonly candidate: Candidate;
  readonly features: Features;
  readonly second: Features;
  /** That the denial answers the claim, given that both are read right; from 0 to 1. */
  readonly likely: number;
}

export type WeightTable = Readonly<Record<string, number>>;

export interface LinkWeights {
  /** Of what a pair shows by itself. */
  readonly alone: WeightTable;
  /** Of what the other pairs of the document add. */
  readonly together: WeightTable;
}

const likelihood = (table: WeightTable, features: Features): number => {
  let sum = 0;
  for (const [name, much] of features) sum += (table[name] ?? 0) * much;
  return 1 / (1 + Math.exp(-Math.max(-20, Math.min(20, sum))));
};

/** Each denial with each claim that it may answer: first every pair alone, then with the others in view. */
export function weighedPairs(story: Story, weights: LinkWeights, reach: Reach = widest): WeighedPair[] {
  const pairs: Omit<WeighedPair, 'second' | 'likely'>[] = [];
  const judged = new Map<number, Judged>();
  story.claims.forEach(({ stance }, from) => {
    if (!isDenial(stance)) return;
    const likely = new Map<number, number>();
    for (const candidate of candidatesOf(story, from, reach)) {
      const features = featuresOf(story, from, candidate);
      pairs.push({ from, candidate, features });
      likely.set(candidate.to, likelihood(weights.alone, features));
    }
    judged.set(from, { from, likely });
  });
  return pairs.map((pair) => {
    const second = secondFeatures(story, judged, judged.get(pair.from) as Judged, pair.candidate.to);
    return { ...pair, second, likely: likelihood(weights.together, second) };
  });
}
