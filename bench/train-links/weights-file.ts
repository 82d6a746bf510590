import type { WeightTable } from '../../ingest/extract/links/weigh.ts';
import { quoted, sumLine } from '../learn/table-text.ts';
import type { Trained } from './train.ts';

/** One feature a line, in the order of their code units; what weighs nothing is left out. */
function lines(table: WeightTable, indent: string): string {
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
 * Weights of the features in features.ts (alone) and second-look.ts (together), in logits, one feature a line.
 * Learned by logistic regression from ${pairs} pairs of claims in ${documents} annotated documents, each taken with its annotated claims and as it is read.
${sumLine(sumOfFolder)}
 */
import type { LinkWeights } from './weigh.ts';

export const linkWeights: LinkWeights = {
  alone: {
${lines(alone, '    ')}  },
  together: {
${lines(together, '    ')}  },
};

/** The share of denials of each rule that are denials to the annotators, too; rare rules are drawn towards three in four. */
export const denialTrust: Readonly<Record<string, number>> = {
${lines(trust, '  ')}};

/** The share of right links of each rule, as documents are read, by weights that have not seen the incident; rare rules are drawn towards all. A link is wrong, too, where one of its two claims was read wrong. */
export const precisionOfRule: Readonly<Record<string, number>> = {
${lines(precision, '  ')}};

/** Of all links, for a rule that did not occur. */
export const precisionOfOthers = ${precisionOfAll};
`;
}
