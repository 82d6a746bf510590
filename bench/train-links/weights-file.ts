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

/** The text of `weights.generated.ts`. */
export function weightsFile(trained: Trained, sumOfFolder: string): string {
  const { alone, together, precision, precisionOfAll, documents, pairs } = trained;
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-links); not for editing by hand.
 * Decision trees over the features in features.ts and denial-features.ts (alone), and over these and those in learned/second-look.ts (together), as forest.ts reads them.
 * Learned by gradient boosting from ${pairs} pairs of claims in ${documents} documents, as annotated and as read.
${sumLine(sumOfFolder)}
 */
export const linkForests = {
  alone: ${literal(alone)},
  together: ${literal(together)},
} as const;

/** The share of right links of each rule among those drawn by rules alone, as documents are read; rare rules are drawn towards all. */
export const precisionOfRule: Readonly<Record<string, number>> = {
${lines(precision, '  ')}};

/** Of all links, for a rule that did not occur. */
export const precisionOfOthers = ${precisionOfAll};
`;
}
