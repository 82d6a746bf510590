/** One feature of all examples, its amounts put into bins. */
export interface Column {
  readonly values: Float64Array;
  /** Between two bins, ascending: what is no more falls below. */
  readonly bounds: readonly number[];
  readonly binOf: Uint8Array;
  /** The examples that have some of it. */
  readonly rows: Uint32Array;
  /** The bin of those that have none. */
  readonly zero: number;
}

const mostBins = 24;

/** The features that enough examples have, in the order of their names. */
export function binned(
  examples: readonly { readonly features: ReadonlyMap<string, number> }[],
  leastSeen: number,
): { readonly names: readonly string[]; readonly columns: readonly Column[] } {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= leastSeen).map(([name]) => name).sort(); // prettier-ignore
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const values = names.map(() => new Float64Array(examples.length));
  examples.forEach(({ features }, row) => {
    for (const [name, much] of features) {
      const column = columnOf.get(name);
      if (column !== undefined) (values[column] as Float64Array)[row] = much;
    }
  });
  return { names, columns: values.map(columnFrom) };
}

function columnFrom(values: Float64Array): Column {
  const bounds = boundsOf(values);
  const binFor = (value: number): number => {
    let from = 0;
    let to = bounds.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (value > (bounds[middle] as number)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const rows: number[] = [];
  values.forEach((value, row) => {
    if (value !== 0) rows.push(row);
  });
  return { values, bounds, binOf: Uint8Array.from(values, binFor), rows: Uint32Array.from(rows), zero: binFor(0) };
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Halfway between neighbours where the amounts are few, else so that each bin has as many of those that are not 0. */
function boundsOf(values: Float64Array): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= mostBins)
    return [...new Set(distinct.slice(1).map((value, at) => rounded((value + (distinct[at] as number)) / 2)))];
  const some = values.filter((value) => value !== 0).sort();
  const bounds = new Set([1e-9]);
  for (let bin = 1; bin < mostBins; bin++) bounds.add(rounded(some[Math.floor((bin * some.length) / mostBins)] as number)); // prettier-ignore
  return [...bounds].sort((a, b) => a - b);
}
