/** What is computed from what was measured. */

export interface Throughput {
  readonly documents: number;
  readonly seconds: number;
  readonly documentsPerSecond: number;
}

export interface Delays {
  readonly documents: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

export function throughputOf(documents: number, ms: number): Throughput {
  if (ms <= 0) throw new RangeError(`${documents} documents in ${ms} ms`);
  return { documents, seconds: rounded(ms / 1000, 2), documentsPerSecond: rounded((documents * 1000) / ms, 1) };
}

export function delaysOf(delaysMs: readonly number[]): Delays {
  return {
    documents: delaysMs.length,
    p50Ms: Math.round(percentile(delaysMs, 50)),
    p99Ms: Math.round(percentile(delaysMs, 99)),
    maxMs: Math.round(percentile(delaysMs, 100)),
  };
}

/** The smallest of the values that at least `percent` of them do not exceed (nearest rank): one that was measured. */
export function percentile(values: readonly number[], percent: number): number {
  if (percent <= 0 || percent > 100) throw new RangeError(`no percentile ${percent}`);
  const rank = Math.ceil((percent / 100) * values.length);
  const value = values.toSorted((a, b) => a - b)[rank - 1];
  if (value === undefined) throw new RangeError('no values');
  return value;
}

/** How fast the one is against the other, both in documents a second. */
export function ratio(measured: Throughput, yardstick: Throughput): number {
  return rounded(measured.documentsPerSecond / yardstick.documentsPerSecond, 2);
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
