import { boost, type Effort } from '../learn/boosting.ts';
import { lineOf } from '../train-links/fit.ts';
import type { LinkTexts } from '../train-links/train.ts';
import type { AcrossExample } from './examples.ts';

const effort: Effort = { trees: 200, depth: 4, rate: 0.06, pull: 4, leastInLeaf: 12, columns: 0.25, examples: 0.7, leastSeen: 25, draws: 2 }; // prettier-ignore
export function learnAcross(examples: readonly AcrossExample[]): LinkTexts {
  const all = examples.map(({ right, candidate: { parts } }) => ({
    right,
    features: new Map(parts.flatMap((part) => [...part])),
  }));
  return { line: lineOf(all), forest: boost(all, effort) };
}
