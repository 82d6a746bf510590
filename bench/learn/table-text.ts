import { prior } from '../../ingest/extract/learned/table.ts';

export interface Grain {
  /** Steps of a weight in one logit. */
  readonly steps: number;
  /** In steps; a reason with none from this on is left out. */
  readonly least: number;
}

const hundredths: Grain = { steps: 100, least: 5 };

/** One reason a line, in the order of their code units: the reason, a tab, its weights in steps. */
export function tableText(
  weights: ReadonlyMap<string, ArrayLike<number>>,
  { steps, least }: Grain = hundredths,
): string {
  return [...weights]
    .map(([reason, row]) => ({ reason, row: Array.from(row, (weight) => Math.round(weight * steps)) }))
    .filter(({ reason, row }) => reason === prior || row.some((weight) => Math.abs(weight) >= least))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1))
    .map(({ reason, row }) => `${reason}\t${row.join(' ')}`)
    .join('\n');
}

export const literal = (text: string): string => `\`${text.replace(/[`$\\]/g, '\\$&')}\``;

export const quoted = (name: string): string => `'${name.replace(/['\\]/g, '\\$&')}'`;

export const sumLine = (sumOfFolder: string): string =>
  ` * Learned from sha256:${sumOfFolder}, the sum over the sha256sum lines of the folder's files in the order of their names.`;
