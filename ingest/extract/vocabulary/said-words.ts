import { unreal, type ObjectClass, type Predicate } from './proposition.ts';

/** What a claim says of what, alike whether it is compared within its document or with another one. */
export interface SaidWords {
  /** Words without their endings. */
  readonly stems: ReadonlySet<string>;
  readonly predicates: ReadonlySet<Predicate>;
  readonly objects: ReadonlySet<ObjectClass>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  /** Of what will or may be, rather than of what is. */
  readonly unreal: boolean;
  readonly words: number;
}

/** No claim needs more words to be told from another; a longer one is read up to here. */
export const longestRead = 120;

const opening = 5;

/** "would", "plans to" count where a clause begins. @param at counts words from 1 */
export const isUnrealAt = (lower: string, at: number): boolean => at < opening && unreal.has(lower);

/** The digits of a number; null for another word, and for a year. */
export const numberIn = (lower: string): string | null =>
  /^[\d.,]+$/.test(lower) && !/^(?:19|20)\d\d$/.test(lower) ? lower.replace(/[^\d.]/g, '') : null;

/** How telling a word is among some claims: what every claim says tells nothing. */
export type Weights = (word: string) => number;

export interface Weighing {
  /** What a word weighs that stands in so many of the claims. */
  readonly byTimes: readonly number[];
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: Weights;
  /** How many of the claims have a word. */
  readonly times: Weights;
  /** The squared weights of the words of a claim, which is compared with many. */
  readonly squares: (words: ReadonlySet<string>) => number;
}

export function squaresOf(words: Iterable<string>, weight: Weights): number {
  let sum = 0;
  for (const word of words) sum += weight(word) ** 2;
  return sum;
}

export function weightsOf(sets: readonly ReadonlySet<string>[]): Weighing {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byTimes = Array.from({ length: sets.length + 1 }, (_, times) => Math.log(1 + sets.length / Math.max(1, times)));
  const weight: Weights = (word) => byTimes[counts.get(word) ?? 0] as number;
  const known = new Map<ReadonlySet<string>, number>();
  return {
    byTimes,
    counts,
    weight,
    times: (word) => counts.get(word) ?? 0,
    squares(words) {
      const before = known.get(words);
      if (before !== undefined) return before;
      const sum = squaresOf(words, weight);
      known.set(words, sum);
      return sum;
    },
  };
}

/** Of the words of two claims, from 0 to 1. Asked most of all: `weight` is not called, which would make an object of each number. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, { byTimes, counts, squares }: Weighing): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += (byTimes[counts.get(word) ?? 0] as number) ** 2;
  return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b));
}

export function meets<Thing>(a: ReadonlySet<Thing>, b: ReadonlySet<Thing>): boolean {
  for (const thing of a) if (b.has(thing)) return true;
  return false;
}
