import { linksOf } from '../../ingest/extract/links/links.ts';
import { isDenial } from '../../ingest/extract/links/settled.ts';
import { storyOf } from '../../ingest/extract/links/story.ts';
import { weighedPairs, type LinkWeights, type WeightTable } from '../../ingest/extract/links/weigh.ts';
import type { Corpus, LinkDocument } from './corpus.ts';
import { fit, type Example } from './fit.ts';

const folds = 5;

export interface Trained extends LinkWeights {
  /** For each rule of claims the share of its denials that are denials to the annotators, too. */
  readonly trust: WeightTable;
  /** For each rule of links the share of those drawn that the annotators drew too, by weights that have not seen the incident. */
  readonly precision: WeightTable;
  /** Of all links. */
  readonly precisionOfAll: number;
  readonly documents: number;
  readonly pairs: number;
}

/**
 * Learns from each document twice, with its annotated claims given and as the program reads it. The second table is
 * fitted on what the first says of documents whose incident it has not seen.
 */
export function train({ given, read }: Corpus): Trained {
  const documents = [...given, ...read];
  const incidents = [...new Set(documents.map(({ incident }) => incident))].sort();
  const foldOf = ({ incident }: { readonly incident: string }): number => incidents.indexOf(incident) % folds;
  const first = examplesOf(documents, {}, 'features');
  const aloneWithout = Array.from({ length: folds }, (_, fold) => fit(first.filter((example) => foldOf(example) !== fold))); // prettier-ignore
  const second = aloneWithout.flatMap((alone, fold) => {
    const unseen = documents.filter((document) => foldOf(document) === fold);
    return examplesOf(unseen, alone, 'second');
  });
  const trust = trustOf(read);
  const drawn = aloneWithout.flatMap((alone, fold) => {
    const weights = { alone, together: fit(second.filter((example) => foldOf(example) !== fold)) };
    return read.filter((document) => foldOf(document) === fold).flatMap((document) => drawnLinks(document, weights, trust)); // prettier-ignore
  });
  return {
    alone: fit(first),
    together: fit(second),
    trust,
    ...precisionOf(drawn),
    documents: read.length,
    pairs: first.length,
  };
}

function examplesOf(documents: readonly LinkDocument[], alone: WeightTable, look: 'features' | 'second'): Example[] {
  return documents.flatMap(({ incident, reading, mentions, claims, isLink }) =>
    weighedPairs(storyOf(reading, mentions, claims), { alone, together: {} }).map((pair) => ({
      incident,
      features: pair[look],
      right: isLink(pair.from, pair.candidate.to),
    })),
  );
}

interface DrawnLink {
  readonly rule: string;
  readonly right: boolean;
}

const drawnLinks = (
  { reading, mentions, claims, isLink }: LinkDocument,
  weights: LinkWeights,
  trust: WeightTable,
): DrawnLink[] =>
  linksOf(reading, mentions, claims, weights, trust)
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

function trustOf(read: readonly LinkDocument[]): WeightTable {
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
