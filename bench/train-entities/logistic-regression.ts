import { learn as learnWeights } from '../learn/multinomial.ts';

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

/** Sums of the weights, turned into probabilities in place. */
function softmax(sums: Float64Array): void {
  const top = Math.max(...sums);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp((sums[i] as number) - top);
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) / total;
}

/** All examples at once; one at a time (AdaGrad) agencies were 2.5 points worse in cross-validation. A pull of 0.7 to 2 is within half a point. */
const effort = { pull: 1, leastSeen };

export function learn<Outcome extends string>(
  examples: readonly Example<Outcome>[],
  outcomes: readonly Outcome[],
): Model<Outcome> {
  const weights = learnWeights(
    examples.map(({ reasons, outcome }) => ({ reasons: [...reasons.keys()], outcome })),
    outcomes,
    effort,
  );
  return { outcomes, weights: new Map([...weights].map(([reason, row]) => [reason, Float64Array.from(row)])) };
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
