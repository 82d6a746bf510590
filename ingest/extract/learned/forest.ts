import type { Amounts } from './amounts.ts';

/**
 * Learned decision trees whose leaves add up, in logits. A feature that an example does not have is 0.
 *
 * No tree is walked: each question to which the answer of an example is "more" rules out the leaves on its left, and what
 * remains of a tree begins with the leaf at which a walk would end (QuickScorer, Lucchese et al. 2015). Most features of an
 * example are 0 and most questions ask for more than that: half of the time of a walk.
 */
export interface Forest {
  readonly base: number;
  /** Where the feature of each name stands among the columns. */
  readonly columns: ReadonlyMap<string, number>;
  readonly questions: Questions;
  /** What the leaves of each tree add, from left to right, `mostLeaves` a tree. */
  readonly leaves: Float64Array;
  readonly desk: Desk;
  /** Of an example that shares no features with others. */
  readonly nothingShared: Shared;
}

/** What all trees ask, by column, the least bounds first. */
interface Questions {
  /** Where those of a column begin. */
  readonly from: Int32Array;
  /** The most that goes left. */
  readonly bound: Float64Array;
  readonly tree: Int32Array;
  /** Bits: the leaves that remain where there is more. */
  readonly remaining: Int32Array;
  /** Columns that ask for less than 0: of these to have nothing is an answer too. */
  readonly below: readonly number[];
}

/** For the example in hand: the columns, those of them that it has, and what remains of each tree. */
interface Desk {
  readonly values: Float64Array;
  readonly has: Uint8Array;
  readonly had: Int32Array;
  readonly remaining: Int32Array;
}

/** As many as an integer has bits. */
const mostLeaves = 32;

/** @param text the base; the names, with tabs between; then a tree a line: each node `column<bound` with its left and right branch behind it, each leaf `=` and thousandths */
export function parseForest(text: string): Forest {
  const [base, names, ...trees] = text.split('\n');
  const columns = new Map((names ?? '').split('\t').map((name, at) => [name, at]));
  const leaves = new Float64Array(trees.length * mostLeaves);
  const asked: { column: number; bound: number; tree: number; remaining: number }[] = [];
  trees.forEach((line, tree) => {
    const nodes = line.split(' ');
    let at = 0;
    let leaf = 0;
    const read = (): void => {
      const node = nodes[at++] as string;
      const [column, bound] = node.split('<');
      if (bound === undefined) {
        if (leaf === mostLeaves) throw new Error(`a tree has more than ${mostLeaves} leaves`);
        leaves[tree * mostLeaves + leaf++] = Number(node.slice(1)) / 1000;
        return;
      }
      const first = leaf;
      read();
      let left = 0;
      for (let k = first; k < leaf; k++) left |= 1 << k;
      asked.push({ column: Number(column), bound: Number(bound), tree, remaining: ~left });
      read();
    };
    read();
  });
  asked.sort((a, b) => a.column - b.column || a.bound - b.bound);
  const from = new Int32Array(columns.size + 1);
  for (const { column } of asked) from[column + 1] = (from[column + 1] as number) + 1;
  for (let column = 0; column < columns.size; column++) from[column + 1] = (from[column + 1] as number) + (from[column] as number); // prettier-ignore
  return {
    base: Number(base),
    columns,
    questions: {
      from,
      bound: Float64Array.from(asked, ({ bound }) => bound),
      tree: Int32Array.from(asked, ({ tree }) => tree),
      remaining: Int32Array.from(asked, ({ remaining }) => remaining),
      below: [...new Set(asked.flatMap(({ column, bound }) => (bound < 0 ? [column] : [])))],
    },
    leaves,
    desk: {
      values: new Float64Array(columns.size),
      has: new Uint8Array(columns.size),
      had: new Int32Array(columns.size),
      remaining: new Int32Array(trees.length),
    },
    nothingShared: { has: new Uint8Array(columns.size), remaining: new Int32Array(trees.length).fill(-1) },
  };
}

function ruleOut({ from, bound, tree, remaining }: Questions, column: number, much: number, left: Int32Array): void {
  const end = from[column + 1] as number;
  for (let k = from[column] as number; k < end && !(much <= (bound[k] as number)); k++) {
    const of = tree[k] as number;
    left[of] = (left[of] as number) & (remaining[k] as number);
  }
}

/** What some features leave of the trees, worked out once for all examples that have them. */
export interface Shared {
  readonly has: Uint8Array;
  readonly remaining: Int32Array;
}

export function sharedBy({ columns, questions, nothingShared }: Forest, features: Amounts): Shared {
  const has = nothingShared.has.slice();
  const remaining = nothingShared.remaining.slice();
  features.forEach((much, name) => {
    const column = columns.get(name);
    if (column === undefined) return;
    has[column] = 1;
    ruleOut(questions, column, much, remaining);
  });
  return { has, remaining };
}

/** How likely the forest holds an example with these features to be; from 0 to 1. */
export const likelihood = (forest: Forest, ...features: readonly Amounts[]): number =>
  likelihoodBeside(forest, forest.nothingShared, ...features);

/** The same for an example that has the shared features too; of a feature that is in both the shared one counts. */
export function likelihoodBeside(
  { base, columns, questions, leaves, desk }: Forest,
  { has: isShared, remaining: left }: Shared,
  ...features: readonly Amounts[]
): number {
  const { values, has, had, remaining } = desk;
  let count = 0;
  const put = (column: number, much: number): void => {
    if (isShared[column] === 1) return;
    if (has[column] === 0) {
      has[column] = 1;
      had[count++] = column;
    }
    values[column] = much;
  };
  for (const column of questions.below) put(column, 0);
  const take = (much: number, name: string): void => {
    const column = columns.get(name);
    if (column !== undefined) put(column, much);
  };
  for (const part of features) part.forEach(take);
  remaining.set(left);
  for (let k = 0; k < count; k++) {
    const column = had[k] as number;
    ruleOut(questions, column, values[column] as number, remaining);
    has[column] = 0;
  }
  let sum = base;
  for (let tree = 0; tree < remaining.length; tree++) {
    const of = remaining[tree] as number;
    sum += leaves[tree * mostLeaves + 31 - Math.clz32(of & -of)] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
