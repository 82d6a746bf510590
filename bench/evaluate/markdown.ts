import type { Corpus } from './evaluate.ts';
import type { Measures } from './measures.ts';
import { titleOfRow } from './tables.ts';
import { rows, type Row } from './verdict.ts';

export interface Occasion {
  readonly date: string;
  readonly commit: string;
}

/** The table for the README: F1 in per cent, where it was read by unseen weights with its interval, and by rules alone. */
export function markdownOf(corpora: readonly Corpus[], { date, commit }: Occasion): string {
  const columns = corpora.flatMap(({ name, documents, unseen, full, rulesOnly }) => {
    const column = { title: `${name} (${documents})`, cell: (row: Row) => f1Of(full.measures, row, unseen) };
    const ruled = { title: 'the same, rules only', cell: (row: Row) => f1Of(rulesOnly.measures, row, false) };
    return unseen ? [column, ruled] : [column];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const grounded = (corpus: Corpus): string => percent(corpus.full.measures.grounded.precision.value);
  return [
    `F1 in per cent by \`npm run evaluate\`, ${date}, commit ${commit}; in brackets what 95 of 100 resamples of the documents give.\n\n`,
    line(['row', ...columns.map(({ title }) => title)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map((row) => line([titleOfRow[row], ...columns.map(({ cell }) => cell(row))])),
    line([titleOfRow.grounded, ...corpora.flatMap((corpus) => (corpus.unseen ? [grounded(corpus), ''] : [grounded(corpus)]))]), // prettier-ignore
  ].join('');
}

const percent = (share: number): string => String(Math.round(100 * share));

const f1Of = (measures: Measures, row: Row, interval: boolean): string => {
  const { right, extra, missed, f1 } = measures[row];
  const { value, low, high } = f1;
  if (right + extra + missed === 0) return '–';
  return interval ? `${percent(value)} (${percent(low)}–${percent(high)})` : percent(value);
};
