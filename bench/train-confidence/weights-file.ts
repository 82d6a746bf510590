import { sumLine } from '../learn/table-text.ts';
import type { Calibration } from './calibration.ts';

/** The text of `confidence.generated.ts`. */
export function confidenceFile(
  { rules, others }: Calibration,
  { documents, claims, sum }: { documents: number; claims: number; sum: string },
): string {
  const lines = Object.entries(rules).map(([rule, share]) => `  '${rule}': ${share},\n`);
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-confidence); not for editing by hand.
 * How likely a claim of each rule is one that annotators have too: how often it was, of ${claims} claims in ${documents} annotated documents, a rare rule drawn towards all, all of them lowered for articles of others.
${sumLine(sum)}
 */
export const precisionOfRule: Readonly<Record<string, number>> = {
${lines.join('')}};

/** Of all claims, for a rule that did not occur. */
export const precisionOfOthers = ${others};
`;
}
