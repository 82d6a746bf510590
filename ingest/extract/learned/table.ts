/** Learned weights: for each reason one weight an outcome, in logits. */
export interface Table {
  readonly outcomes: number;
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** Stands in every example: what an outcome has before any reason. */
export const prior = '*';

/** Opens the reasons that count less, single words above all: there are many, and each is rare. */
export const light = '~';
const lightValue = 0.35;

/** How much of a reason there is. */
export const valueOf = (reason: string): number => (reason.startsWith(light) ? lightValue : 1);

/** @param text one reason a line, a tab, its weights in hundredths */
export function parseTable(text: string): Table {
  const rows = new Map<string, readonly number[]>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    rows.set(line.slice(0, tab), line.slice(tab + 1).split(' ').map((weight) => Number(weight) / 100)); // prettier-ignore
  }
  return { outcomes: rows.get(prior)?.length ?? 0, rows };
}

/** Sums of the weights of the reasons, one an outcome. */
export function sumsOf({ outcomes, rows }: Table, reasons: readonly string[]): Float64Array {
  const sums = new Float64Array(outcomes);
  sums.set(rows.get(prior) ?? []);
  for (const reason of reasons) {
    const row = rows.get(reason);
    if (!row) continue;
    const value = valueOf(reason);
    for (let k = 0; k < outcomes; k++) sums[k] = (sums[k] as number) + value * (row[k] as number);
  }
  return sums;
}

/** Turned into probabilities, in place. */
export function softmax(sums: Float64Array): Float64Array {
  let top = -Infinity;
  for (const sum of sums) if (sum > top) top = sum;
  let total = 0;
  for (let k = 0; k < sums.length; k++) total += sums[k] = Math.exp((sums[k] as number) - top);
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) / total;
  return sums;
}

export const chancesOf = (table: Table, reasons: readonly string[]): Float64Array => softmax(sumsOf(table, reasons));

/** The reason that speaks most for one outcome against another. */
export function tellingReason(table: Table, reasons: readonly string[], outcome: number, against: number): string {
  let best = prior;
  let most = 0;
  for (const reason of reasons) {
    const row = table.rows.get(reason);
    const gain = row ? valueOf(reason) * ((row[outcome] ?? 0) - (row[against] ?? 0)) : 0;
    if (gain > most) {
      most = gain;
      best = reason;
    }
  }
  return best;
}
