import type { Weights } from '../learn/multinomial.ts';
import { literal, sumLine, tableText } from '../learn/table-text.ts';

/** The text of `weights.generated.ts`. */
export function weightsFile(
  weights: Weights,
  { documents, mentions, sum }: { documents: number; mentions: number; sum: string },
): string {
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-data-types); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: NO YES.
 * Learned by logistic regression from ${mentions} mentions in ${documents} annotated documents.
${sumLine(sum)}
 */
export const dataTypeWeights = ${literal(tableText(weights))};
`;
}
