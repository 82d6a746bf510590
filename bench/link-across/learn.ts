import { boost, type Effort } from '../learn/boosting.ts';
import { lineOf } from '../train-links/fit.ts';
import { parsed, type LinkTexts } from '../train-links/train.ts';
import type { AcrossDocument } from './corpus.ts';
import { examplesOf, examplesWithin, type AcrossExample } from './examples.ts';
import { learnLikeness, parsedLikeness, type LikenessTexts } from './likeness.ts';
import type { AcrossWeights } from '../../ingest/link/claims/likeness.ts';

const effort: Effort = { trees: 200, depth: 4, rate: 0.06, pull: 4, leastInLeaf: 12, columns: 0.25, examples: 0.7, leastSeen: 25, draws: 4 }; // prettier-ignore

export interface AcrossTexts extends LinkTexts {
  readonly likeness: LikenessTexts;
}

export interface Learned {
  readonly texts: AcrossTexts;
  readonly across: readonly AcrossExample[];
  readonly within: readonly AcrossExample[];
}

/** First what makes two claims alike, then, of pairs compared by it, what makes a denial answer a claim. */
export function learnAcross(documents: readonly AcrossDocument[]): Learned {
  const likeness = learnLikeness(documents);
  const learned = parsedLikeness(likeness);
  const across = examplesOf(documents, 'given', learned);
  const within = examplesWithin(documents, learned);
  return { texts: { ...weigh([...across, ...within]), likeness }, across, within };
}

export const parsedAcross = ({ likeness, ...texts }: AcrossTexts): AcrossWeights => ({
  ...parsed(texts),
  likeness: parsedLikeness(likeness),
});

function weigh(examples: readonly AcrossExample[]): LinkTexts {
  const all = examples.map(({ right, candidate: { parts } }) => ({
    right,
    features: new Map(parts.flatMap((part) => [...part])),
  }));
  return { line: lineOf(all), forest: boost(all, effort) };
}
