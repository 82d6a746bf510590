import { linksOf, type TrustTable } from '../../ingest/extract/links/links.ts';
import { isDenial } from '../../ingest/extract/links/settled.ts';
import { storyOf } from '../../ingest/extract/links/story.ts';
import { possiblePairs, seconds, type LinkWeights, type PossiblePair } from '../../ingest/extract/links/weigh.ts';
import { likelihood, parseForest, type Forest } from '../../ingest/extract/learned/forest.ts';
import { boost, type Effort, type Example } from '../learn/boosting.ts';
import { foldOf, folds } from '../train-entities/folds.ts';
import type { Corpus, LinkDocument } from './corpus.ts';

export interface Trained {
  /** The texts of the two forests. */
  readonly alone: string;
  readonly together: string;
  /** For each rule of claims the share of its denials that are denials to the annotators, too. */
  readonly trust: TrustTable;
  /** For each rule of links the share of those drawn without forests that the annotators drew too. */
  readonly precision: TrustTable;
  /** Of all links. */
  readonly precisionOfAll: number;
  readonly documents: number;
  readonly pairs: number;
}

/** Deeper trees, more of them, and larger steps were each no better in cross-validation. */
const effort: Effort = { trees: 200, depth: 4, rate: 0.06, pull: 4, leastInLeaf: 12, columns: 0.25, examples: 0.7, leastSeen: 25 }; // prettier-ignore
const secondEffort: Effort = { ...effort, trees: 120 };

/** The pairs of one document, with what the annotators say of each. */
interface Paired {
  readonly document: LinkDocument;
  readonly story: ReturnType<typeof storyOf>;
  readonly pairs: readonly PossiblePair[];
}

const pairsOf = (document: LinkDocument): Paired => {
  const story = storyOf(document.reading, document.mentions, document.claims);
  return { document, story, pairs: possiblePairs(story) };
};

const rightOf = ({ isLink }: LinkDocument, { from, candidate: { to } }: PossiblePair): boolean => isLink(from, to);

const firstExamples = ({ document, pairs }: Paired): Example[] =>
  pairs.map((pair) => ({ features: new Map([...pair.features, ...pair.denial]), right: rightOf(document, pair) }));

function secondExamples({ document, story, pairs }: Paired, alone: Forest): Example[] {
  const likely = pairs.map(({ features, denial }) => likelihood(alone, features, denial));
  const second = seconds(story, pairs, likely);
  return pairs.map((pair, at) => ({
    features: new Map([...pair.features, ...pair.denial, ...(second[at] ?? [])]),
    right: rightOf(document, pair),
  }));
}

/**
 * Learns from documents with their annotated claims given: with what was read added it was no better as documents are
 * read, and worse with claims given. The second forest is grown on what the first says of documents whose incident it
 * has not seen.
 */
export function train({ given, read }: Corpus): Trained {
  const { first, second } = examplesOf(given);
  return {
    alone: boost(first.flat(), effort),
    together: boost(second.flat(), secondEffort),
    trust: trustOf(read),
    ...precisionOf(read.flatMap(ruledLinks)),
    documents: given.length,
    pairs: first.flat().length,
  };
}

/** For each incident forests that have not seen it, since what is learned further on must see the errors that links have elsewhere. */
export function jackknifeLinks(given: readonly LinkDocument[]): (incident: string) => LinkWeights {
  const { aloneWithout, second } = examplesOf(given);
  const weights = aloneWithout.map((alone, fold): LinkWeights => {
    const others = second.filter((_, at) => foldOf((given[at] as LinkDocument).incident) !== fold);
    return { alone, together: parseForest(boost(others.flat(), secondEffort)) };
  });
  return (incident) => weights[foldOf(incident)] as LinkWeights;
}

/** The examples of each document for both forests, and the first forests without each fold. */
function examplesOf(given: readonly LinkDocument[]): {
  readonly first: readonly Example[][];
  readonly second: readonly Example[][];
  readonly aloneWithout: readonly Forest[];
} {
  const paired = given.map(pairsOf);
  const first = paired.map(firstExamples);
  const isIn = (at: number, fold: number): boolean => foldOf((given[at] as LinkDocument).incident) === fold;
  const aloneWithout = Array.from({ length: folds }, (_, fold) =>
    parseForest(boost(first.filter((__, at) => !isIn(at, fold)).flat(), effort)),
  );
  const second = paired.map((one) => secondExamples(one, aloneWithout[foldOf(one.document.incident)] as Forest));
  return { first, second, aloneWithout };
}

interface DrawnLink {
  readonly rule: string;
  readonly right: boolean;
}

const ruledLinks = ({ reading, mentions, claims, isLink }: LinkDocument): DrawnLink[] =>
  linksOf(reading, mentions, claims, null)
    .filter(({ kind }) => kind === 'DENIES')
    .map(({ rule, from, to }) => ({ rule, right: isLink(from, to) }));

/** Counted in beforehand at the share of all, so that a rare rule stays near it. */
const beforehand = 4;

function precisionOf(drawn: readonly DrawnLink[]): Pick<Trained, 'precision' | 'precisionOfAll'> {
  const rightOf = (some: readonly DrawnLink[]): number => some.filter(({ right }) => right).length;
  const all = rightOf(drawn) / Math.max(1, drawn.length);
  const rules = [...Map.groupBy(drawn, ({ rule }) => rule)].map(([rule, some]) => {
    return [rule, Number(((rightOf(some) + beforehand * all) / (some.length + beforehand)).toFixed(2))] as const;
  });
  return { precision: Object.fromEntries(rules), precisionOfAll: Number(all.toFixed(2)) };
}

/** What denials are right by and large, counted in beforehand so that rare rules stay near it. */
const usual = { right: 6, all: 8 };

function trustOf(read: readonly LinkDocument[]): TrustTable {
  const tally = new Map<string, { right: number; all: number }>();
  for (const { claims, truth } of read)
    claims.forEach(({ claim, stance }, index) => {
      if (!isDenial(stance)) return;
      const entry = tally.get(claim.rule) ?? { ...usual };
      entry.all++;
      if (/DENIES/.test(truth[index] ?? '')) entry.right++;
      tally.set(claim.rule, entry);
    });
  return Object.fromEntries([...tally].map(([rule, { right, all }]) => [rule, Number((right / all).toFixed(2))]));
}
