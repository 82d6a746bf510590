/** Something that speaks for a candidate or against him. */
export interface Reason {
  readonly text: string;
  /** By which its weight is found without a look at its words; -1 for one that is made anew each time. */
  readonly number: number;
}

export const reason = (text: string): Reason => ({ text, number: -1 });

/** 700 articles give 5,500. */
const mostReasons = 8192;
let count = 0;
const made = new Map<string | Reason, Map<string, Reason>>();

/**
 * Words of which there are few, as one reason that is made once: to look up strings that had just been put together took
 * almost half of the time of settling speakers.
 */
export function joined(first: string | Reason, second: string): Reason {
  const known = made.get(first);
  const before = known?.get(second);
  if (before !== undefined) return before;
  const opening = typeof first === 'string' ? first : first.text;
  const text = opening === '' ? second : `${opening} ${second}`;
  if (count === mostReasons) return reason(text);
  const both = { text, number: count++ };
  if (known) known.set(second, both);
  else made.set(first, new Map([[second, both]]));
  return both;
}
