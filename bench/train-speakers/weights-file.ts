import type { Weights } from '../learn/multinomial.ts';
import { literal, sumLine, tableText } from '../learn/table-text.ts';

/** The text of `weights.generated.ts`. */
export function weightsFile(
  weights: Weights,
  { documents, choices, sum }: { documents: number; choices: number; sum: string },
): string {
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from ${choices} claims in ${documents} annotated documents.
${sumLine(sum)}
 */
export const speakerWeights = ${literal(tableText(weights))};
`;
}
