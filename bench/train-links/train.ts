import { linksOf } from '../../ingest/extract/links/links.ts';
import { storyOf } from '../../ingest/extract/links/story.ts';
import { possiblePairs, seconds, type LinkWeights, type PossiblePair } from '../../ingest/extract/links/weigh.ts';
import { likelihood, parseForest, type Forest } from '../../ingest/extract/learned/forest.ts';
import { boost, type Effort, type Example } from '../learn/boosting.ts';
import { foldOf, folds } from '../train-entities/folds.ts';
import type { Corpus, LinkDocument } from './corpus.ts';

/** A share for each rule. */
export type PrecisionTable = Readonly<Record<string, number>>;

export interface Trained {
  /** The texts of the two forests. */
  readonly alone: string;
  readonly together: string;
  /** For each rule of links the share of those drawn without forests that the annotators drew too. */
  readonly precision: PrecisionTable;
  /** Of all links. */
  readonly precisionOfAll: number;
  readonly documents: number;
  readonly pairs: number;
}

/** Deeper trees, more of them, and larger steps were each no better in cross-validation. */
const effort: Effort = { trees: 200, depth: 4, rate: 0.06, pull: 4, leastInLeaf: 12, columns: 0.25, examples: 0.7, leastSeen: 25, draws: 2 }; // prettier-ignore
/** One draw is right on a twentieth more or less of the links than the next; the mean of some is no better, but steadier. */
const secondEffort: Effort = { ...effort, trees: 120, draws: 3 };

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
 * Learns from each document twice, with its annotated claims given and as it is read by weights that have not seen its
 * incident: what looks like an answer to a claim that nobody made is none. Learned from given claims alone, 40 of 100
 * links were right on unseen articles as they are read where now half are. The second forest is grown on what the first
 * says of documents whose incident it has not seen.
 */
export function train({ given, read }: Corpus): Trained {
  const { first, second } = examplesOf([...given, ...read]);
  return {
    alone: boost(first.flat(), effort),
    together: boost(second.flat(), secondEffort),
    ...precisionOf(read.flatMap(ruledLinks)),
    documents: given.length,
    pairs: first.flat().length,
  };
}

/** For each incident forests that have not seen it, since what is learned further on must see the errors that links have elsewhere. */
export function jackknifeLinks({ given, read }: Corpus): (incident: string) => LinkWeights {
  const documents = [...given, ...read];
  const { aloneWithout, second } = examplesOf(documents);
  const weights = aloneWithout.map((alone, fold): LinkWeights => {
    const others = second.filter((_, at) => foldOf((documents[at] as LinkDocument).incident) !== fold);
    return { alone, together: parseForest(boost(others.flat(), secondEffort)) };
  });
  return (incident) => weights[foldOf(incident)] as LinkWeights;
}

/** The examples of each document for both forests, and the first forests without each fold. */
function examplesOf(documents: readonly LinkDocument[]): {
  readonly first: readonly Example[][];
  readonly second: readonly Example[][];
  readonly aloneWithout: readonly Forest[];
} {
  const paired = documents.map(pairsOf);
  const first = paired.map(firstExamples);
  const isIn = (at: number, fold: number): boolean => foldOf((documents[at] as LinkDocument).incident) === fold;
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
