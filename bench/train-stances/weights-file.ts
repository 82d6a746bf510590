import type { Weights } from '../learn/multinomial.ts';
import { literal, sumLine, tableText } from '../learn/table-text.ts';

/** The text of `weights.generated.ts`. */
export function weightsFile(
  weights: Weights,
  { documents, claims, sum }: { documents: number; claims: number; sum: string },
): string {
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from ${claims} claims in ${documents} annotated documents.
${sumLine(sum)}
 */
export const stanceWeights = ${literal(tableText(weights))};
`;
}
