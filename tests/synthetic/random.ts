/** A small seeded generator (mulberry32): the same seed gives the same run on every machine. */
export interface Random {
  /** From 0 up to, but not including, `below`. */
  below(below: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** True once in `times`. */
  oneIn(times: number): boolean;
  shuffled<Value>(values: readonly Value[]): Value[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const random: Random = {
    below: (below) => Math.floor(next() * below),
    pick: (values) => values[random.below(values.length)] as (typeof values)[number],
    oneIn: (times) => random.below(times) === 0,
    shuffled(values) {
      const mixed = [...values];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = random.below(at + 1);
        [mixed[at], mixed[other]] = [mixed[other] as (typeof values)[number], mixed[at] as (typeof values)[number]];
      }
      return mixed;
    },
  };
  return random;
}
