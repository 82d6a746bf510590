/** Something that speaks for a candidate or against him. */
export interface Reason {
  readonly text: string;
  /** By which its weight is found without a look at its words; -1 for one that is made anew each time. */
  readonly number: number;
  /** Those that begin with it, by what stands behind. */
  longer: Map<string, Reason> | null;
}

const made = (text: string, number: number): Reason => ({ text, number, longer: null });

export const reason = (text: string): Reason => made(text, -1);

/** 700 articles give 5,500. */
const mostReasons = 8192;
let count = 0;
const start = reason('');

/**
 * Words of which there are few, as one reason that is made once: to look up strings that had just been put together took
 * almost half of the time of settling speakers.
 */
export function joined(first: string | Reason, second: string): Reason {
  const opening = typeof first !== 'string' ? first : first === '' ? start : joined(start, first);
  const before = opening.longer?.get(second);
  if (before !== undefined) return before;
  const text = opening === start ? second : `${opening.text} ${second}`;
  if (count === mostReasons) return reason(text);
  const both = made(text, count++);
  opening.longer ??= new Map();
  opening.longer.set(second, both);
  return both;
}
