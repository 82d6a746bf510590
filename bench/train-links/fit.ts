import type { Features } from '../../ingest/extract/links/features.ts';

export type WeightTable = Readonly<Record<string, number>>;

export interface Example {
  readonly incident: string;
  readonly features: Features;
  /** That the annotators drew this link. */
  readonly right: boolean;
}

/** Stands in every example; alone not pulled towards 0, since links are rarer than pairs. */
const prior = 'any';
const rounds = 200;
const step = 0.05;
/** Of each weight towards 0. */
const pull = 4;
/** What Adam keeps of the mean slope and of the mean square slope. */
const keepMean = 0.9;
const keepSquare = 0.999;

/** Logistic regression on all examples at once, by Adam; weights in logits, to two places. */
export function fit(examples: readonly Example[]): WeightTable {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const size = names.length;
  const { ends, columns, amounts } = flatten(examples, names);
  const right = Uint8Array.from(examples, (example) => (example.right ? 1 : 0));
  const at = (values: Float64Array | Uint32Array | Uint8Array, index: number): number => values[index] as number;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, k) => (names[k] === prior ? 0 : pull * weight));
    let start = 0;
    for (let row = 0; row < right.length; row++) {
      const end = at(ends, row);
      let sum = 0;
      for (let cell = start; cell < end; cell++) sum += at(weights, at(columns, cell)) * at(amounts, cell);
      const error = 1 / (1 + Math.exp(-sum)) - at(right, row);
      for (let cell = start; cell < end; cell++) {
        const k = at(columns, cell);
        slope[k] = at(slope, k) + error * at(amounts, cell);
      }
      start = end;
    }
    for (let k = 0; k < size; k++) {
      mean[k] = keepMean * at(mean, k) + 0.1 * at(slope, k);
      square[k] = keepSquare * at(square, k) + 0.001 * at(slope, k) ** 2;
      const scale = Math.sqrt(at(square, k) / (1 - keepSquare ** round)) + 1e-8;
      weights[k] = at(weights, k) - (step * at(mean, k)) / (1 - keepMean ** round) / scale;
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(at(weights, k).toFixed(2))]));
}

/** The cells of all examples, one after the other: rounds over lists of name and amount took three times as long. */
function flatten(
  examples: readonly Example[],
  names: readonly string[],
): { ends: Uint32Array; columns: Uint32Array; amounts: Float64Array } {
  const columnOf = new Map(names.map((name, index) => [name, index]));
  const cells = examples.flatMap(({ features }) => [...features]);
  let end = 0;
  return {
    ends: Uint32Array.from(examples, ({ features }) => (end += features.size)),
    columns: Uint32Array.from(cells, ([name]) => columnOf.get(name) as number),
    amounts: Float64Array.from(cells, ([, much]) => much),
  };
}
