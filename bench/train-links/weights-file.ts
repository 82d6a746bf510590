import { literal, quoted, sumLine } from '../learn/table-text.ts';
import type { PrecisionTable, Trained } from './train.ts';

/** One feature a line, in the order of their code units; what weighs nothing is left out. */
function lines(table: PrecisionTable, indent: string): string {
  return Object.entries(table)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${indent}${quoted(name)}: ${weight},\n`)
    .join('');
}

/** @param sums of the folders that it was learned from */
export function weightsFile(trained: Trained, sums: readonly string[]): string {
  const { forest, line, precision, precisionOfAll, documents, pairs } = trained;
  return `/**
 * Made by \`npm run train -- FOLDER [ARTICLES...]\` (bench/train-links); not for editing by hand.
 * Decision trees over the features in features.ts and denial-features.ts, as learned/forest.ts reads them, and weights of the same features, as learned/line.ts does.
 * Learned by gradient boosting and logistic regression from ${pairs} pairs of claims in ${documents} documents, as annotated and as read.
${sums.map(sumLine).join('\n')}
 */
export const linkForest = ${literal(forest)};

export const linkLine = ${literal(line)};

/** The share of right links of each rule among those drawn by rules alone, as documents are read; rare rules are drawn towards all. */
export const precisionOfRule: Readonly<Record<string, number>> = {
${lines(precision, '  ')}};

/** Of all links, for a rule that did not occur. */
export const precisionOfOthers = ${precisionOfAll};
`;
}

/** The sums of the folders that such a file was made from. */
export const sumsInFile = (text: string): string[] =>
  [...text.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, sum]) => sum as string);
