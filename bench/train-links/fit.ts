import type { Features } from '../../ingest/extract/links/features.ts';

export type WeightTable = Readonly<Record<string, number>>;

export interface Example {
  readonly features: Features;
  /** That the annotators drew this link. */
  readonly right: boolean;
}

/** Stands in every example; alone not pulled towards 0, since links are rarer than pairs. */
const prior = 'any';
const rounds = 150;
const step = 0.05;
/** From this share of the rounds on, smaller steps. */
const settles = 0.7;
/** Of each weight towards 0, once all features are spread alike; from 60 to 200 all is alike in cross-validation, 30 is two points of average precision worse. */
const pull = 100;
/** A feature of fewer examples says more of these examples than of the language. */
const leastSeen = 20;
/** A feature that hardly varies is not blown up to one that does. */
const leastSpread = 0.15;
/** What Adam keeps of the mean slope and of the mean square slope. */
const keepMean = 0.9;
const keepSquare = 0.999;

/** Logistic regression on all examples at once, by Adam; weights in logits, to three places. */
export function fit(examples: readonly Example[]): WeightTable {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([name, times]) => times >= leastSeen || name === prior).map(([name]) => name).sort(); // prettier-ignore
  const size = names.length;
  const { ends, columns, amounts } = flatten(examples, names);
  const right = Uint8Array.from(examples, (example) => (example.right ? 1 : 0));
  const at = (values: Float64Array | Uint32Array | Uint8Array, index: number): number => values[index] as number;
  const spread = spreadOf(size, right.length, columns, amounts);
  amounts.forEach((amount, cell) => (amounts[cell] = amount / at(spread, at(columns, cell))));
  const linked = right.reduce((sum, one) => sum + one, 0);
  const weights = Float64Array.from(names, (name) => name === prior ? Math.log((linked + 1) / (right.length - linked + 1)) : 0); // prettier-ignore
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
    const rate = round > rounds * settles ? step / 5 : step;
    for (let k = 0; k < size; k++) {
      mean[k] = keepMean * at(mean, k) + (1 - keepMean) * at(slope, k);
      square[k] = keepSquare * at(square, k) + (1 - keepSquare) * at(slope, k) ** 2;
      const scale = Math.sqrt(at(square, k) / (1 - keepSquare ** round)) + 1e-8;
      weights[k] = at(weights, k) - (rate * at(mean, k)) / (1 - keepMean ** round) / scale;
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number((at(weights, k) / at(spread, k)).toFixed(3))]));
}

/** A feature that moves the chance by less says nothing. */
const leastWeight = 0.005;

/** The fitted weights as `learned/line.ts` reads them. */
export const lineOf = (examples: readonly Example[]): string =>
  Object.entries(fit(examples))
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .map(([name, weight]) => `${name}\t${Math.round(weight * 1000)}`)
    .join('\n');

/** The standard deviation of each feature; 1 of one that never varies. */
function spreadOf(size: number, rows: number, columns: Uint32Array, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  amounts.forEach((amount, cell) => {
    const k = columns[cell] as number;
    sums[k] = (sums[k] as number) + amount;
    squares[k] = (squares[k] as number) + amount ** 2;
  });
  return squares.map((square, k) => {
    const variance = square / rows - ((sums[k] as number) / rows) ** 2;
    return variance > 1e-9 ? Math.max(leastSpread, Math.sqrt(variance)) : 1;
  });
}

/** The cells of all examples, one after the other: rounds over lists of name and amount took three times as long. */
function flatten(
  examples: readonly Example[],
  names: readonly string[],
): { ends: Uint32Array; columns: Uint32Array; amounts: Float64Array } {
  const columnOf = new Map(names.map((name, index) => [name, index]));
  const cells = examples.map(({ features }) => [...features].filter(([name]) => columnOf.has(name)));
  let end = 0;
  return {
    ends: Uint32Array.from(cells, ({ length }) => (end += length)),
    columns: Uint32Array.from(cells.flatMap((row) => row.map(([name]) => columnOf.get(name) as number))),
    amounts: Float64Array.from(cells.flatMap((row) => row.map(([, much]) => much))),
  };
}
