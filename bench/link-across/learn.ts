import { parseForest } from '../../ingest/extract/learned/forest.ts';
import type { AcrossWeights } from '../../ingest/link/claims/link-claims.ts';
import { boost, type Effort } from '../learn/boosting.ts';
import { fit } from '../train-links/fit.ts';
import type { AcrossExample } from './examples.ts';

const effort: Effort = { trees: 200, depth: 4, rate: 0.06, pull: 4, leastInLeaf: 12, columns: 0.25, examples: 0.7, leastSeen: 25, draws: 2 }; // prettier-ignore
/** A feature of fewer pairs gets no weight. */
const leastSeen = 20;
/** A feature that moves the chance by less says nothing. */
const leastWeight = 0.05;

export interface AcrossTexts {
  readonly weights: Readonly<Record<string, number>>;
  readonly forest: string;
}

export function learnAcross(examples: readonly AcrossExample[]): AcrossTexts {
  const all = examples.map(({ incident, right, candidate: { parts } }) => ({
    incident,
    right,
    features: new Map(parts.flatMap((part) => [...part])),
  }));
  const seen = new Map<string, number>();
  for (const { features } of all) for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const often = all.map(({ features, ...example }) => ({
    ...example,
    features: new Map([...features].filter(([name]) => (seen.get(name) ?? 0) >= leastSeen)),
  }));
  const weights = Object.entries(fit(often)).filter(([, weight]) => Math.abs(weight) >= leastWeight);
  return { weights: Object.fromEntries(weights), forest: boost(all, effort) };
}

export const parsed = ({ weights, forest }: AcrossTexts): AcrossWeights => ({ weights, forest: parseForest(forest) });
