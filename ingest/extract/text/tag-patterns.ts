/**
 * Patterns by which wink-nlp puts parts of speech right, as a table of steps: its own automaton looks each step up by name
 * among the keys of an object, which took a fifth of the time in which a text is cut and tagged.
 */
export interface TagPatterns {
  /** From a state, `symbolCount` a state, by what is met to the next; 0 is where all begin, and where none goes on. */
  readonly next: Uint8Array;
  /** By state, the end of a shorter pattern that holds if no longer one goes on from there; or 0. */
  readonly shorter: Uint8Array;
  /** By state, what the pattern that ends there says, or 0 for states within one: a part of speech, negative where it is sure. */
  readonly says: Int8Array;
  /** By state, where in the pattern that stands of which it is said. */
  readonly place: Uint8Array;
}

/** Parts of speech, and hints of words in their place, are counted on from each other. */
const firstHint = 24;
const hintOfModel = 1_080_000;
const shorterOfModel = 2_070_003;
const symbolCount = 64;

/** @param event a part of speech, or a hint as the model has it */
export const symbolOf = (event: number): number => (event < firstHint ? event : event - hintOfModel + firstHint);

type Stored = readonly [
  version: number,
  lastState: number,
  steps: Readonly<Record<string, Readonly<Record<string, number>>>>,
  says: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [fromFirst: number, fromLast: number]>>,
];

/** @param json of wink's automaton, as the model stores it */
export function parsePatterns(json: string): TagPatterns {
  const [, lastState, steps, says, marks] = JSON.parse(json) as Stored;
  const states = lastState + 1;
  if (states > 256) throw new Error(`patterns of ${states} states`);
  const patterns = {
    next: new Uint8Array(states * symbolCount),
    shorter: new Uint8Array(states),
    says: new Int8Array(states),
    place: new Uint8Array(states),
  };
  for (const [state, events] of Object.entries(steps))
    for (const [event, to] of Object.entries(events)) {
      const symbol = symbolOf(Number(event));
      if (Number(event) === shorterOfModel) patterns.shorter[Number(state)] = to;
      else if (symbol < symbolCount) patterns.next[Number(state) * symbolCount + symbol] = to;
    }
  for (const [state, pos] of Object.entries(says)) {
    patterns.says[Number(state)] = Number(pos);
    patterns.place[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return patterns;
}

/** Calls back with what each pattern says, from left to right; each takes as many symbols as it can, and none is taken twice. */
export function matchPatterns(
  { next, shorter, says, place }: TagPatterns,
  symbols: Uint8Array,
  found: (at: number, pos: number) => void,
): void {
  for (let i = 0; i < symbols.length; i++) {
    let state = 0;
    let ended = 0;
    let last = i;
    for (let j = i; j < symbols.length; j++) {
      state = next[state * symbolCount + (symbols[j] as number)] as number;
      if (says[state] !== 0) {
        ended = state;
        last = j;
      }
      if (says[state] !== 0 || state === 0) break;
      if (shorter[state] !== 0) {
        ended = shorter[state] as number;
        last = j;
      }
    }
    if (ended === 0) continue;
    found(i + (place[ended] as number), says[ended] as number);
    i = last;
  }
}
