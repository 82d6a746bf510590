import { prior, valueOf } from '../../ingest/extract/learned/table.ts';

export interface Example<Outcome extends string> {
  /** Each at most once. */
  readonly reasons: readonly string[];
  readonly outcome: Outcome;
}

/** One weight an outcome for each reason, in logits. */
export type Weights = ReadonlyMap<string, readonly number[]>;

export interface Effort {
  /** Of each weight towards 0. */
  readonly pull: number;
  readonly rounds: number;
  /** A reason seen in fewer examples says more of these examples than of the language. */
  readonly leastSeen: number;
}

const usual: Effort = { pull: 1.5, rounds: 100, leastSeen: 3 };
const step = 0.1;
/** From this share of the rounds on, smaller steps. */
const settles = 0.7;
/** What Adam keeps of the mean slope and of the mean square slope. */
const keepMean = 0.9;
const keepSquare = 0.99;

/** Logistic regression with several outcomes on all examples at once, by Adam. The same examples give the same weights. */
export function learn<Outcome extends string>(
  examples: readonly Example<Outcome>[],
  outcomes: readonly Outcome[],
  effort: Partial<Effort> = {},
): Weights {
  const { pull, rounds, leastSeen } = { ...usual, ...effort };
  const seen = new Map<string, number>();
  for (const { reasons } of examples) for (const reason of reasons) seen.set(reason, (seen.get(reason) ?? 0) + 1);
  const names = [prior, ...[...seen].filter(([, times]) => times >= leastSeen).map(([reason]) => reason).sort()]; // prettier-ignore
  const values = Float64Array.from(names, valueOf);
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const size = outcomes.length;
  const rows = examples.map(({ reasons }) =>
    Uint32Array.from([0, ...reasons.flatMap((reason) => columnOf.get(reason) ?? [])]),
  );
  const right = Uint8Array.from(examples, ({ outcome }) => outcomes.indexOf(outcome));
  const length = names.length * size;
  const weights = new Float64Array(length);
  const mean = new Float64Array(length);
  const square = new Float64Array(length);
  const slope = new Float64Array(length);
  const errors = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    // the prior is not pulled: some outcomes are rare
    for (let j = 0; j < length; j++) slope[j] = j < size ? 0 : pull * (weights[j] as number);
    rows.forEach((columns, at) => {
      errors.fill(0);
      for (const column of columns)
        for (let k = 0; k < size; k++) errors[k] = (errors[k] as number) + (values[column] as number) * (weights[column * size + k] as number); // prettier-ignore
      let top = -Infinity;
      for (const sum of errors) if (sum > top) top = sum;
      let total = 0;
      for (let k = 0; k < size; k++) total += errors[k] = Math.exp((errors[k] as number) - top);
      for (let k = 0; k < size; k++) errors[k] = (errors[k] as number) / total - (right[at] === k ? 1 : 0);
      for (const column of columns)
        for (let k = 0; k < size; k++)
          slope[column * size + k] = (slope[column * size + k] as number) + (values[column] as number) * (errors[k] as number); // prettier-ignore
    });
    const rate = round > rounds * settles ? step * 0.3 : step;
    for (let j = 0; j < length; j++) {
      const m = (mean[j] = keepMean * (mean[j] as number) + (1 - keepMean) * (slope[j] as number));
      const s = (square[j] = keepSquare * (square[j] as number) + (1 - keepSquare) * (slope[j] as number) ** 2);
      const scale = Math.sqrt(s / (1 - keepSquare ** round)) + 1e-8;
      weights[j] = (weights[j] as number) - ((rate * m) / (1 - keepMean ** round)) / scale; // prettier-ignore
    }
  }
  return new Map(names.map((name, column) => [name, [...weights.subarray(column * size, (column + 1) * size)]]));
}
