import { parseForest } from '../../ingest/extract/learned/forest.ts';
import type { AcrossWeights } from '../../ingest/link/claims/link-claims.ts';
import { boost, type Effort } from '../learn/boosting.ts';
import { fit } from '../train-links/fit.ts';
import type { AcrossExample } from './examples.ts';

const effort: Effort = { trees: 200, depth: 4, rate: 0.06, pull: 4, leastInLeaf: 12, columns: 0.25, examples: 0.7, leastSeen: 25, draws: 2 }; // prettier-ignore
/** A feature that moves the chance by less says nothing. */
const leastWeight = 0.005;

export interface AcrossTexts {
  readonly weights: Readonly<Record<string, number>>;
  readonly forest: string;
}

export function learnAcross(examples: readonly AcrossExample[]): AcrossTexts {
  const all = examples.map(({ right, candidate: { parts } }) => ({
    right,
    features: new Map(parts.flatMap((part) => [...part])),
  }));
  const weights = Object.entries(fit(all)).filter(([, weight]) => Math.abs(weight) >= leastWeight);
  return { weights: Object.fromEntries(weights), forest: boost(all, effort) };
}

export const parsed = ({ weights, forest }: AcrossTexts): AcrossWeights => ({ weights, forest: parseForest(forest) });
