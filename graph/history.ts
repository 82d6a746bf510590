/**
 * What a value was at other times, beside the value itself: `[[since, value], …]` as JSON in the order of time, absent
 * where it never was another. The first one held from the beginning.
 */
type History<Value> = readonly (readonly [since: string, value: Value])[];

/** With what holds from now on; JSON. A value that never changed has no history to write. */
export function changedAt<Value>(history: string | null, before: Value, value: Value, now: string): string {
  const until = history === null ? [['', before]] : (JSON.parse(history) as History<Value>);
  return JSON.stringify([...until, [now, value]]);
}

/** @param current what it is where it never was another */
export function valueAt<Value>(history: string | null, current: Value, asOf: string): Value {
  if (history === null) return current;
  const [first, ...later] = JSON.parse(history) as History<Value>;
  const held = later.findLast(([since]) => since <= asOf) ?? first;
  return held === undefined ? current : held[1];
}
