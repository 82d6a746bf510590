export interface Example<Outcome extends string> {
  readonly reasons: ReadonlyMap<string, number>;
  readonly outcome: Outcome;
}

export interface Model<Outcome extends string> {
  readonly outcomes: readonly Outcome[];
  /** One weight an outcome for each reason that was seen often enough, in logits. */
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** Stands in every example, so its weights are what an outcome has before any reason. */
export const prior = '*';
/** A reason seen in fewer examples says more of these examples than of the language. */
export const leastSeen = 3;

const epochs = 20;
const rate = 0.3;
const decay = 5e-3;

/** The same shuffles in every run. */
function createRandom(): () => number {
  let seed = 7;
  return () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x80000000;
}

function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [items[i], items[other]] = [items[other], items[i]];
  }
}

/** Sums of the weights, turned into probabilities in place. */
function softmax(sums: Float64Array): void {
  const top = Math.max(...sums);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] as number) - top);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) / total;
}

/** Multinomial, one example at a time, with a rate for each weight (AdaGrad) and decay of the weights that are touched. */
export function learn<Outcome extends string>(
  examples: readonly Example<Outcome>[],
  outcomes: readonly Outcome[],
): Model<Outcome> {
  const seen = new Map<string, number>();
  for (const { reasons } of examples)
    for (const reason of reasons.keys()) seen.set(reason, (seen.get(reason) ?? 0) + 1);
  const size = outcomes.length;
  const kept = [...seen].filter(([, times]) => times >= leastSeen).map(([reason]) => reason);
  const weights = new Map([prior, ...kept].map((reason) => [reason, new Float64Array(size)]));
  const squares = new Map([...weights.values()].map((row) => [row, new Float64Array(size).fill(1e-6)]));
  const rows = examples.map(({ reasons, outcome }) => ({
    right: outcomes.indexOf(outcome),
    active: [prior, ...reasons.keys()].flatMap((reason) => {
      const row = weights.get(reason);
      return row ? [{ row, squared: squares.get(row) as Float64Array }] : [];
    }),
  }));
  const random = createRandom();
  const chances = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random);
    for (const { right, active } of rows) {
      chances.fill(0);
      for (const { row } of active)
        for (let i = 0; i < size; i++) chances[i] = (chances[i] as number) + (row[i] as number);
      softmax(chances);
      for (let i = 0; i < size; i++) {
        const error = (chances[i] as number) - (i === right ? 1 : 0);
        for (const { row, squared } of active) {
          const slope = error + decay * (row[i] as number);
          squared[i] = (squared[i] as number) + slope * slope;
          row[i] = (row[i] as number) - (rate * slope) / Math.sqrt(squared[i] as number);
        }
      }
    }
  }
  return { outcomes, weights };
}

/** In the order of the model's outcomes. */
export function probabilities(model: Model<string>, reasons: ReadonlyMap<string, number>): Float64Array {
  const sums = new Float64Array(model.outcomes.length);
  for (const reason of [prior, ...reasons.keys()])
    model.weights.get(reason)?.forEach((weight, i) => (sums[i] = (sums[i] as number) + weight));
  softmax(sums);
  return sums;
}

export function likeliest<Outcome extends string>(
  model: Model<Outcome>,
  reasons: ReadonlyMap<string, number>,
): Outcome {
  const chances = probabilities(model, reasons);
  return model.outcomes[chances.indexOf(Math.max(...chances))] as Outcome;
}
