import type { TrustTable } from '../../ingest/extract/links/links.ts';
import { literal, quoted, sumLine } from '../learn/table-text.ts';
import type { Trained } from './train.ts';

/** One feature a line, in the order of their code units; what weighs nothing is left out. */
function lines(table: TrustTable, indent: string): string {
  return Object.entries(table)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${indent}${quoted(name)}: ${weight},\n`)
    .join('');
}

/** The text of `weights.generated.ts`. */
export function weightsFile(trained: Trained, sumOfFolder: string): string {
  const { alone, together, trust, precision, precisionOfAll, documents, pairs } = trained;
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-links); not for editing by hand.
 * Decision trees over the features in features.ts and denial-features.ts (alone), and over these and those in learned/second-look.ts (together), as forest.ts reads them.
 * Learned by gradient boosting from ${pairs} pairs of annotated claims in ${documents} documents.
${sumLine(sumOfFolder)}
 */
export const linkForests = {
  alone: ${literal(alone)},
  together: ${literal(together)},
} as const;

/** The share of denials of each rule that are denials to the annotators, too; rare rules are drawn towards three in four. */
export const denialTrust: Readonly<Record<string, number>> = {
${lines(trust, '  ')}};

/** The share of right links of each rule among those drawn by rules alone, as documents are read; rare rules are drawn towards all. */
export const precisionOfRule: Readonly<Record<string, number>> = {
${lines(precision, '  ')}};

/** Of all links, for a rule that did not occur. */
export const precisionOfOthers = ${precisionOfAll};
`;
}
