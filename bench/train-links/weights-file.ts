import type { WeightTable } from '../../ingest/extract/links/weigh.ts';
import type { Trained } from './train.ts';

const literal = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** One feature a line, in the order of their code units; what weighs nothing is left out. */
function lines(table: WeightTable, indent: string): string {
  return Object.entries(table)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${indent}${literal(name)}: ${weight},\n`)
    .join('');
}

/** The text of `weights.generated.ts`. */
export function weightsFile({ alone, together, trust, documents, pairs }: Trained, sumOfFolder: string): string {
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-links); not for editing by hand.
 * Weights of the features in features.ts (alone) and second-look.ts (together), in logits, one feature a line.
 * Learned by logistic regression from ${pairs} pairs of claims in ${documents} annotated documents, each taken with its annotated claims and as it is read.
 * Learned from sha256:${sumOfFolder}, the sum over the sha256sum lines of the folder's files in the order of their names.
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
`;
}
