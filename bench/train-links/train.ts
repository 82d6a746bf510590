import { parseForest } from '../../ingest/extract/learned/forest.ts';
import { parseLine, type LinkWeights } from '../../ingest/extract/learned/line.ts';
import { linksOf } from '../../ingest/extract/links/links.ts';
import { storyOf } from '../../ingest/extract/links/story.ts';
import { possiblePairs } from '../../ingest/extract/links/weigh.ts';
import { remembered } from '../../ingest/extract/vocabulary/remembered.ts';
import { boost, type Effort, type Example } from '../learn/boosting.ts';
import { foldOf, folds } from '../train-entities/folds.ts';
import type { Corpus, LinkDocument } from './corpus.ts';
import { lineOf } from './fit.ts';

/** A share for each rule. */
export type PrecisionTable = Readonly<Record<string, number>>;

/** The texts of the two ways of weighing. */
export interface LinkTexts {
  readonly forest: string;
  readonly line: string;
}

export interface Trained extends LinkTexts {
  /** For each rule of links the share of those drawn without weights that the annotators drew too. */
  readonly precision: PrecisionTable;
  /** Of all links. */
  readonly precisionOfAll: number;
  readonly documents: number;
  readonly pairs: number;
}

/**
 * Deeper trees, more of them, and larger steps were each no better in cross-validation. One draw is right on a twentieth
 * more or less of the links than the next; the mean of some is no better, but steadier.
 */
const effort: Effort = { trees: 200, depth: 4, rate: 0.06, pull: 4, leastInLeaf: 12, columns: 0.25, examples: 0.7, leastSeen: 25, draws: 3 }; // prettier-ignore

function examplesOf({ reading, mentions, claims, isLink }: LinkDocument): Example[] {
  return possiblePairs(storyOf(reading, mentions, claims)).map(({ from, candidate: { to }, features, denial }) => ({
    features: new Map([...features, ...denial]),
    right: isLink(from, to),
  }));
}

const learned = (examples: readonly Example[]): LinkTexts => ({
  forest: boost(examples, effort),
  line: lineOf(examples),
});

export const parsed = ({ forest, line }: LinkTexts): LinkWeights => ({
  forest: parseForest(forest),
  line: parseLine(line),
});

/**
 * Learns from each document twice, with its annotated claims given and as it is read by weights that have not seen its
 * incident: what looks like an answer to a claim that nobody made is none. Learned from given claims alone, 40 of 100
 * links were right on unseen articles as they are read where now half are.
 */
export function train({ given, read }: Corpus): Trained {
  const examples = [...given, ...read].flatMap(examplesOf);
  return {
    ...learned(examples),
    ...precisionOf(read.flatMap(ruledLinks)),
    documents: given.length,
    pairs: examples.length,
  };
}

/** For each incident weights that have not seen it, nor the others of its fold, since what is learned further on must see the errors that links have elsewhere. */
export function jackknifeLinks(corpus: Corpus): (incident: string) => LinkWeights {
  const without = learnerWithout(corpus);
  const weights = Array.from({ length: folds }, (_, fold) => without((incident) => foldOf(incident) === fold));
  return (incident) => weights[foldOf(incident)] as LinkWeights;
}

/** The same without the incident alone, for few of them. */
export function leaveOneOut(corpus: Corpus): (incident: string) => LinkWeights {
  const without = learnerWithout(corpus);
  return remembered((left) => without((incident) => incident === left));
}

function learnerWithout({ given, read }: Corpus): (isLeftOut: (incident: string) => boolean) => LinkWeights {
  const documents = [...given, ...read].map((document) => ({
    incident: document.incident,
    examples: examplesOf(document),
  }));
  return (isLeftOut) =>
    parsed(learned(documents.flatMap(({ incident, examples }) => (isLeftOut(incident) ? [] : examples))));
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
