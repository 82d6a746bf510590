import type { LinkWeights } from '../../ingest/extract/learned/line.ts';
import { linksOf } from '../../ingest/extract/links/links.ts';
import type { LinkDocument } from './corpus.ts';

interface Tally {
  readonly drawn: number;
  readonly right: number;
}

export interface Score extends Tally {
  readonly annotated: number;
  readonly rules: ReadonlyMap<string, Tally>;
}

export function countAnnotated(documents: readonly LinkDocument[]): number {
  const linksIn = ({ claims, isLink }: LinkDocument): number =>
    claims.reduce((sum, _, from) => sum + claims.filter((__, to) => isLink(from, to)).length, 0);
  return documents.reduce((sum, document) => sum + linksIn(document), 0);
}

/** How many of the denials that the program draws between the claims of these documents the annotators drew too. */
export function score(
  documents: readonly LinkDocument[],
  annotated: number,
  weightsFor: (incident: string) => LinkWeights,
): Score {
  const links = documents.flatMap(({ incident, reading, mentions, claims, isLink }) =>
    linksOf(reading, mentions, claims, weightsFor(incident))
      .filter(({ kind }) => kind === 'DENIES')
      .map(({ rule, from, to }) => ({ rule, right: isLink(from, to) })),
  );
  const tallyOf = (some: typeof links): Tally => ({
    drawn: some.length,
    right: some.filter(({ right }) => right).length,
  });
  const rules = [...Map.groupBy(links, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...tallyOf(links), annotated, rules: new Map(rules.map(([rule, some]) => [rule, tallyOf(some)])) };
}

/** Of the same links together. */
export function sumOf(scores: readonly Score[]): Score {
  const add = (some: readonly Tally[]): Tally => ({
    drawn: some.reduce((sum, { drawn }) => sum + drawn, 0),
    right: some.reduce((sum, { right }) => sum + right, 0),
  });
  const names = [...new Set(scores.flatMap(({ rules }) => [...rules.keys()]))].sort();
  const rules = names.map((name) => [name, add(scores.flatMap(({ rules: of }) => of.get(name) ?? []))] as const);
  const annotated = scores.reduce((sum, score) => sum + score.annotated, 0);
  return { ...add(scores), annotated, rules: new Map(rules) };
}

const percent = (part: number, whole: number): string => (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);

export function scoreLine({ right, drawn, annotated }: Score): string {
  const [precision, recall] = [percent(right, drawn), percent(right, annotated)];
  return `${right} right of ${drawn} drawn and ${annotated} annotated; precision ${precision}, recall ${recall}, F1 ${percent(2 * right, drawn + annotated)}\n`;
}

export const ruleLines = ({ rules }: Score): string =>
  [...rules].map(([rule, { right, drawn }]) => `  ${rule} ${right}/${drawn}\n`).join('');
