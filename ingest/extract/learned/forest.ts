/** Learned decision trees whose leaves add up, in logits. A feature that an example does not have is 0. */
export interface Forest {
  readonly base: number;
  /** Where the feature of each name stands among the columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** The columns of the example in hand. */
  readonly values: Float64Array;
  /** The first node of each tree. */
  readonly roots: Int32Array;
  /** For each node the column it asks, or -1 for a leaf. */
  readonly column: Int32Array;
  /** The most that goes left; of a leaf what it adds. */
  readonly bound: Float64Array;
  /** Where the right branch begins; the left one is the next node. */
  readonly right: Int32Array;
}

/** @param text the base; the names, with tabs between; then a tree a line: each node `column<bound` with its left and right branch behind it, each leaf `=` and thousandths */
export function parseForest(text: string): Forest {
  const [base, names, ...trees] = text.split('\n');
  const roots: number[] = [];
  const column: number[] = [];
  const bound: number[] = [];
  const right: number[] = [];
  const read = (nodes: readonly string[], at: number): number => {
    const node = nodes[at] as string;
    const index = column.length;
    const [asked, most] = node.split('<');
    column.push(most === undefined ? -1 : Number(asked));
    bound.push(most === undefined ? Number(node.slice(1)) / 1000 : Number(most));
    right.push(-1);
    if (most === undefined) return at + 1;
    const next = read(nodes, at + 1);
    right[index] = column.length;
    return read(nodes, next);
  };
  for (const tree of trees) {
    roots.push(column.length);
    read(tree.split(' '), 0);
  }
  const columns = new Map((names ?? '').split('\t').map((name, at) => [name, at]));
  return {
    base: Number(base),
    columns,
    values: new Float64Array(columns.size),
    roots: Int32Array.from(roots),
    column: Int32Array.from(column),
    bound: Float64Array.from(bound),
    right: Int32Array.from(right),
  };
}

/** How likely the forest holds an example with these features to be; from 0 to 1. */
export function likelihood(
  { base, columns, values, roots, column, bound, right }: Forest,
  ...features: readonly ReadonlyMap<string, number>[]
): number {
  values.fill(0);
  for (const part of features)
    for (const [name, much] of part) {
      const at = columns.get(name);
      if (at !== undefined) values[at] = much;
    }
  let sum = base;
  for (const root of roots) {
    let node = root;
    for (let asked = column[node] as number; asked >= 0; asked = column[node] as number)
      node = (values[asked] as number) <= (bound[node] as number) ? node + 1 : (right[node] as number);
    sum += bound[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
