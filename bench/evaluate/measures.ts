import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ScoredFolder } from './score.ts';
import { rows, shares, type Row, type Verdict } from './verdict.ts';

export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** With the interval that 95 of 100 resamples of the documents fall into. */
export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface RowMeasures extends Tally {
  readonly precision: Measure;
  readonly recall: Measure;
  readonly f1: Measure;
}

export type Measures = Readonly<Record<Row, RowMeasures>>;

const resamples = 2000;
const seed = 20_210_115;
const everyRow: readonly Row[] = [...rows, ...shares];
const outcomes: readonly Verdict['outcome'][] = ['RIGHT', 'EXTRA', 'MISSED'];
const width = everyRow.length * outcomes.length;
const columnOf = ({ row, outcome }: Verdict): number => everyRow.indexOf(row) * outcomes.length + outcomes.indexOf(outcome); // prettier-ignore

const add = (sums: Uint32Array | Float64Array, at: number, much: number): void => {
  sums[at] = (sums[at] as number) + much;
};

/** Precision, recall and F1 of every row, with intervals by drawing as many documents again and again, with replacement. */
export function measure({ documents, pairs }: ScoredFolder): Measures {
  const counts = documents.map(({ verdicts }) => {
    const row = new Uint32Array(width);
    for (const verdict of verdicts) add(row, columnOf(verdict), 1);
    return row;
  });
  const pairColumns = pairs.map(({ a, b, outcome }) => ({ a, b, column: columnOf({ row: 'incidentPairs', outcome }) }));
  const sumOf = (times: Uint32Array): Float64Array => {
    const sum = new Float64Array(width);
    counts.forEach((row, at) => {
      const often = times[at] as number;
      if (often > 0) for (let k = 0; k < width; k++) add(sum, k, often * (row[k] as number));
    });
    for (const { a, b, column } of pairColumns) add(sum, column, (times[a] as number) * (times[b] as number));
    return sum;
  };
  const generator = xoroshiro128plus(seed);
  const drawn = Array.from({ length: resamples }, () => {
    const times = new Uint32Array(documents.length);
    for (let k = 0; k < documents.length; k++) add(times, uniformInt(generator, 0, documents.length - 1), 1);
    return sumOf(times);
  });
  const all = sumOf(new Uint32Array(documents.length).fill(1));
  return Object.fromEntries(everyRow.map((row, at) => [row, measuresOf(at, all, drawn)])) as unknown as Measures;
}

function measuresOf(row: number, all: Float64Array, drawn: readonly Float64Array[]): RowMeasures {
  const tallyOf = (sums: Float64Array): Tally => ({
    right: sums[row * 3] as number,
    extra: sums[row * 3 + 1] as number,
    missed: sums[row * 3 + 2] as number,
  });
  const tallies = drawn.map(tallyOf);
  const measureOf = (figure: (tally: Tally) => number): Measure => {
    const sorted = Float64Array.from(tallies, figure).sort();
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
    return { value: figure(tallyOf(all)), low: at(0.025), high: at(0.975) };
  };
  return { ...tallyOf(all), precision: measureOf(precisionOf), recall: measureOf(recallOf), f1: measureOf(f1Of) };
}

const precisionOf = ({ right, extra }: Tally): number => right / (right + extra || 1);
const recallOf = ({ right, missed }: Tally): number => right / (right + missed || 1);

function f1Of(tally: Tally): number {
  const [precision, recall] = [precisionOf(tally), recallOf(tally)];
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
