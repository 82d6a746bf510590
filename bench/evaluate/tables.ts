import type { Corpus } from './evaluate.ts';
import type { Measure, Measures } from './measures.ts';
import { rows, shares, type Miss, type Row } from './verdict.ts';

export const titleOfRow: Readonly<Record<Row, string>> = {
  agencies: 'agencies',
  systems: 'systems',
  attackers: 'attackers',
  people: 'people',
  dataTypes: 'data types',
  figures: 'figures',
  claims: 'claims',
  claimsWithSpeaker: '… with the right speaker',
  claimsWithSpeakerAndStance: '… and the right stance',
  denials: 'denials',
  denialLinks: 'denial links within a document',
  denialLinksAcross: 'denial links across documents',
  authorClaims: "author's own claims",
  incidentPairs: 'pairs of one incident',
  speakerAccuracy: 'speaker right, of matched claims',
  stanceAccuracy: 'stance right, of matched claims',
  grounded: 'quotes exactly in the text',
};

const percent = (share: number): string => (100 * share).toFixed(1);
const cell = 15;

const withInterval = ({ value, low, high }: Measure): string =>
  `${percent(value).padStart(5)} ${Math.round(100 * low)}–${Math.round(100 * high)}`.padEnd(cell);

/** In a row of which these documents have nothing, nothing can be right or wrong. */
function cellsOf(measures: Measures, row: Row): string {
  const { right, extra, missed, precision, recall, f1 } = measures[row];
  const none = right + extra + missed === 0;
  return [precision, recall, f1].map((one) => (none ? '    –'.padEnd(cell) : withInterval(one))).join('');
}

/** Per cent, each with the interval of 95 in 100 resamples of the documents; full beside rules only. */
export function tableOf({ name, documents, unseen, full, rulesOnly }: Corpus): string {
  const width = 34;
  const readings = [full.measures, rulesOnly.measures];
  const line = (title: string, cells: readonly string[]): string => `${title.padEnd(width)}${cells.join('')}`.trimEnd();
  const lines = [
    `${name}, ${documents} documents${unseen ? ', each read by weights that never saw its incident' : ''}`,
    line(
      '',
      ['full', 'rules only'].map((title) => title.padEnd(3 * cell)),
    ),
    line(
      '',
      ['P', 'R', 'F1', 'P', 'R', 'F1'].map((title) => title.padStart(5).padEnd(cell)),
    ),
    ...rows.map((row) =>
      line(
        titleOfRow[row],
        readings.map((measures) => cellsOf(measures, row)),
      ),
    ),
    ...shares.map((row) => line(titleOfRow[row], readings.map((measures) => withInterval(measures[row].precision).padEnd(3 * cell)))), // prettier-ignore
  ];
  return `${lines.join('\n')}\n\n`;
}

/** So many of each kind, the most frequent kind first. */
export function missesOf({ name, full }: Corpus, most: number): string {
  const kinds = [...Map.groupBy(full.misses, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
  const line = ({ document, start, end, expected, read }: Miss): string =>
    `    ${document}${start === null ? '' : ` ${start}–${end}`}${expected && `\n      expected ${expected}`}${read && `\n      read     ${read}`}\n`;
  const blocks = kinds.map(([kind, misses]) => `  ${kind}: ${misses.length}\n${misses.slice(0, most).map(line).join('')}`); // prettier-ignore
  return `${name}, what the full reading misses\n${blocks.join('')}\n`;
}
