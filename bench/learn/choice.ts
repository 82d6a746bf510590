/** One question: what speaks for each answer, and which answers are right. */
export interface Choice {
  readonly answers: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/** Of each weight towards 0; 1 and 4 were half a point worse in cross-validation. */
const pull = 2;
const rounds = 100;
const step = 0.1;
/** From this share of the rounds on, smaller steps. */
const settles = 0.7;
/** A reason seen in fewer questions says more of these questions than of the language. */
const leastSeen = 3;
/** What Adam keeps of the mean slope and of the mean square slope. */
const keepMean = 0.9;
const keepSquare = 0.99;

/** Weights by which the right answers of all questions are likeliest (a conditional logit), by Adam. */
export function learnChoice(choices: readonly Choice[]): ReadonlyMap<string, readonly number[]> {
  const seen = new Map<string, number>();
  for (const { answers } of choices)
    for (const reason of new Set(answers.flat())) seen.set(reason, (seen.get(reason) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= leastSeen).map(([reason]) => reason).sort(); // prettier-ignore
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const rows = choices.map(({ answers, right }) => ({
    right,
    answers: answers.map((reasons) => Uint32Array.from(reasons.flatMap((reason) => columnOf.get(reason) ?? []))),
  }));
  const size = names.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    for (let k = 0; k < size; k++) slope[k] = pull * (weights[k] as number);
    for (const { answers, right } of rows) {
      const sums = answers.map((columns) => columns.reduce((sum, column) => sum + (weights[column] as number), 0));
      const top = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - top));
      let all = 0;
      let good = 0;
      powers.forEach((power, at) => {
        all += power;
        if (right[at]) good += power;
      });
      answers.forEach((columns, at) => {
        const error = (powers[at] as number) / all - (right[at] ? (powers[at] as number) / good : 0);
        for (const column of columns) slope[column] = (slope[column] as number) + error;
      });
    }
    const rate = round > rounds * settles ? step * 0.3 : step;
    for (let k = 0; k < size; k++) {
      const m = (mean[k] = keepMean * (mean[k] as number) + (1 - keepMean) * (slope[k] as number));
      const s = (square[k] = keepSquare * (square[k] as number) + (1 - keepSquare) * (slope[k] as number) ** 2);
      const scale = Math.sqrt(s / (1 - keepSquare ** round)) + 1e-8;
      weights[k] = (weights[k] as number) - ((rate * m) / (1 - keepMean ** round)) / scale; // prettier-ignore
    }
  }
  return new Map(names.map((name, column) => [name, [weights[column] as number]]));
}
