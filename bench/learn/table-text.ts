import { prior } from '../../ingest/extract/learned/table.ts';
import type { Weights } from './multinomial.ts';

/** In hundredths of a logit; a reason with none from this on is left out. */
const leastWeight = 5;

/** One reason a line, in the order of their code units: the reason, a tab, its weights in hundredths of a logit. */
export function tableText(weights: Weights): string {
  return [...weights]
    .map(([reason, row]) => ({ reason, row: row.map((weight) => Math.round(weight * 100)) }))
    .filter(({ reason, row }) => reason === prior || row.some((weight) => Math.abs(weight) >= leastWeight))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1))
    .map(({ reason, row }) => `${reason}\t${row.join(' ')}`)
    .join('\n');
}

export const literal = (text: string): string => `\`${text.replace(/[`$\\]/g, '\\$&')}\``;

export const sumLine = (sumOfFolder: string): string =>
  ` * Learned from sha256:${sumOfFolder}, the sum over the sha256sum lines of the folder's files in the order of their names.`;
