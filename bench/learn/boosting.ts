import { binned, type Column } from './columns.ts';

export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly right: boolean;
}

export interface Effort {
  readonly trees: number;
  /** Questions that a tree asks of one example at most. */
  readonly depth: number;
  /** How much of its error a tree takes away. */
  readonly rate: number;
  /** Of each leaf towards 0. */
  readonly pull: number;
  /** Examples in a leaf at least. */
  readonly leastInLeaf: number;
  /** Of the columns, and of the examples, that a tree sees. */
  readonly columns: number;
  readonly examples: number;
  /** A feature of fewer examples says more of these examples than of the language. */
  readonly leastSeen: number;
  /** Forests, each of other draws of columns and examples, whose mean is taken; 1 where none is said. */
  readonly draws?: number;
}

interface Node {
  column: number;
  bound: number;
  left: Node | null;
  right: Node | null;
  adds: number;
}

/** Less than this gained by a question is chance. */
const leastGain = 1e-3;

/** Gradient-boosted trees on the logistic loss; the same examples give the same text, as `parseForest` reads it. */
export function boost(examples: readonly Example[], effort: Effort): string {
  const { names, columns } = binned(examples, effort.leastSeen);
  const size = examples.length;
  const right = Uint8Array.from(examples, (example) => (example.right ? 1 : 0));
  const positive = right.reduce((sum, one) => sum + one, 0);
  const base = Number(Math.log((positive + 1) / (size - positive + 1)).toFixed(3));
  const draws = effort.draws ?? 1;
  const slope = new Float64Array(size);
  const bend = new Float64Array(size);
  const trees: string[] = [];
  for (let draw = 1; draw <= draws; draw++) {
    const sums = new Float64Array(size).fill(base);
    const random = randomFrom(draw);
    for (let tree = 0; tree < effort.trees; tree++) {
      for (let row = 0; row < size; row++) {
        const likely = 1 / (1 + Math.exp(-(sums[row] as number)));
        slope[row] = likely - (right[row] as number);
        bend[row] = Math.max(likely * (1 - likely), 1e-6);
      }
      const used = columns.map((column) => (random() < effort.columns ? column : null));
      const place = Int16Array.from({ length: size }, () => (random() < effort.examples ? 0 : -1));
      const root = grow(used, place, slope, bend, effort);
      trees.push(textOf(root, draws));
      for (let row = 0; row < size; row++) sums[row] = (sums[row] as number) + addedTo(root, columns, row);
    }
  }
  return [base, names.join('\t'), ...trees].join('\n');
}

/** One level after the other, each column looked at once a level for all nodes of it. */
function grow(
  columns: readonly (Column | null)[],
  place: Int16Array,
  slope: Float64Array,
  bend: Float64Array,
  { depth, rate, pull, leastInLeaf }: Effort,
): Node {
  const leaf = (): Node => ({ column: -1, bound: 0, left: null, right: null, adds: 0 });
  const root = leaf();
  let level = [root];
  for (let deep = 0; level.length > 0; deep++) {
    const totals = totalsOf(level.length, place, slope, bend);
    level.forEach((node, at) => {
      node.adds = Math.round((-1000 * rate * (totals.slope[at] as number)) / ((totals.bend[at] as number) + pull)) / 1000; // prettier-ignore
    });
    if (deep === depth) break;
    const best = bestQuestions(columns, level.length, place, slope, bend, totals, pull, leastInLeaf);
    const next: Node[] = [];
    const branch = level.map((node, at) => {
      const { column, bin } = best[at] as Question;
      const asked = column < 0 ? null : (columns[column] ?? null);
      if (!asked) return null;
      const into = next.length;
      [node.column, node.bound, node.left, node.right] = [column, asked.bounds[bin] as number, leaf(), leaf()];
      next.push(node.left, node.right);
      return { asked, bin, into };
    });
    for (let row = 0; row < place.length; row++) {
      const at = place[row] as number;
      if (at < 0) continue;
      const to = branch[at];
      place[row] = to ? to.into + ((to.asked.binOf[row] as number) <= to.bin ? 0 : 1) : -1;
    }
    level = next;
  }
  return root;
}

interface Totals {
  readonly slope: Float64Array;
  readonly bend: Float64Array;
  readonly count: Int32Array;
}

function totalsOf(nodes: number, place: Int16Array, slope: Float64Array, bend: Float64Array): Totals {
  const totals = { slope: new Float64Array(nodes), bend: new Float64Array(nodes), count: new Int32Array(nodes) };
  for (let row = 0; row < place.length; row++) {
    const at = place[row] as number;
    if (at < 0) continue;
    totals.slope[at] = (totals.slope[at] as number) + (slope[row] as number);
    totals.bend[at] = (totals.bend[at] as number) + (bend[row] as number);
    totals.count[at] = (totals.count[at] as number) + 1;
  }
  return totals;
}

interface Question {
  gain: number;
  column: number;
  /** The last that goes left. */
  bin: number;
}

function bestQuestions(
  columns: readonly (Column | null)[],
  nodes: number,
  place: Int16Array,
  slope: Float64Array,
  bend: Float64Array,
  totals: Totals,
  pull: number,
  leastInLeaf: number,
): Question[] {
  const best = Array.from({ length: nodes }, (): Question => ({ gain: leastGain, column: -1, bin: 0 }));
  columns.forEach((column, at) => {
    if (!column) return;
    const { bounds, rows, binOf, zero } = column;
    const bins = bounds.length + 1;
    const sums = { slope: new Float64Array(nodes * bins), bend: new Float64Array(nodes * bins), count: new Int32Array(nodes * bins) }; // prettier-ignore
    for (const row of rows) {
      const node = place[row] as number;
      if (node < 0) continue;
      const cell = node * bins + (binOf[row] as number);
      sums.slope[cell] = (sums.slope[cell] as number) + (slope[row] as number);
      sums.bend[cell] = (sums.bend[cell] as number) + (bend[row] as number);
      sums.count[cell] = (sums.count[cell] as number) + 1;
    }
    for (let node = 0; node < nodes; node++) {
      const start = node * bins;
      const all = { slope: totals.slope[node] as number, bend: totals.bend[node] as number, count: totals.count[node] as number }; // prettier-ignore
      const rest = { ...all };
      for (let cell = start; cell < start + bins; cell++) {
        rest.slope -= sums.slope[cell] as number;
        rest.bend -= sums.bend[cell] as number;
        rest.count -= sums.count[cell] as number;
      }
      const whole = all.slope ** 2 / (all.bend + pull);
      const left = { slope: 0, bend: 0, count: 0 };
      for (let bin = 0; bin < bins - 1; bin++) {
        const none = bin === zero;
        left.slope += (sums.slope[start + bin] as number) + (none ? rest.slope : 0);
        left.bend += (sums.bend[start + bin] as number) + (none ? rest.bend : 0);
        left.count += (sums.count[start + bin] as number) + (none ? rest.count : 0);
        if (left.count < leastInLeaf) continue;
        if (all.count - left.count < leastInLeaf) break;
        const gain =
          left.slope ** 2 / (left.bend + pull) + (all.slope - left.slope) ** 2 / (all.bend - left.bend + pull) - whole;
        const known = best[node] as Question;
        if (gain > known.gain) [known.gain, known.column, known.bin] = [gain, at, bin];
      }
    }
  });
  return best;
}

function addedTo(root: Node, columns: readonly Column[], row: number): number {
  let node = root;
  while (node.left && node.right)
    node = ((columns[node.column] as Column).values[row] as number) <= node.bound ? node.left : node.right;
  return node.adds;
}

function textOf({ column, bound, left, right, adds }: Node, draws: number): string {
  if (!left || !right) return `=${Math.round((adds * 1000) / draws)}`;
  return `${column}<${bound} ${textOf(left, draws)} ${textOf(right, draws)}`;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
