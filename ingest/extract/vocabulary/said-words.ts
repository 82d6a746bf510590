import { unreal, type ObjectClass, type Predicate } from './proposition.ts';

/** What a claim says of what, alike whether it is compared within its document or with another one. */
export interface SaidWords {
  /** Words without their endings, each with a spelling. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
  /** Predicates and objects under one name each, for claims that mean the same in other words. */
  readonly classes: ReadonlySet<string>;
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

export function weightsOf(sets: readonly ReadonlySet<string>[]): { weight: Weights; times: Weights } {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = Array.from({ length: sets.length + 1 }, (_, times) => Math.log(1 + sets.length / Math.max(1, times)));
  return {
    weight: (word) => weights[counts.get(word) ?? 0] as number,
    times: (word) => counts.get(word) ?? 0,
  };
}

export function meets<Thing>(a: ReadonlySet<Thing>, b: ReadonlySet<Thing>): boolean {
  for (const thing of a) if (b.has(thing)) return true;
  return false;
}
