import { squaresOf, type Weighing } from '../vocabulary/said-words.ts';

/** In the claims of how many incidents of the training texts each word stands. */
export interface ToldWords {
  /** By the word without its ending; what stands in fewer than `leastTold` is left out. */
  readonly times: ReadonlyMap<string, number>;
  readonly incidents: number;
  /** By in how many a word stands, from near 0 to 1. */
  readonly rarity: readonly number[];
}

/** What stands in fewer incidents is a word of what happened, not of this kind of story. */
export const leastTold = 3;

/** @param text the number of incidents, then a word a line, a tab, in how many of them it is told */
export function parseTold(text: string): ToldWords {
  const [incidents, ...rows] = text.split('\n');
  const times = new Map(
    rows.filter(Boolean).map((row) => {
      const [word, told] = row.split('\t') as [string, string];
      return [word, Number(told)];
    }),
  );
  const all = Number(incidents);
  const most = Math.log((all + 1) / (leastTold - 1));
  const rarityOf = (told: number): number => Math.log((all + 1) / told) / most;
  return {
    times,
    incidents: all,
    rarity: Array.from({ length: all + 1 }, (_, told) => rarityOf(Math.max(leastTold - 1, told))),
  };
}

/** Weighs words by how rare they are in stories of this kind, from near 0 to 1: two claims with "leaked" in common are many, with "ambulances" few. */
export function rarityOf({ times, rarity }: ToldWords): Weighing {
  const weight = (word: string): number => rarity[times.get(word) ?? 0] as number;
  const known = new Map<ReadonlySet<string>, number>();
  return {
    byTimes: rarity,
    counts: times,
    weight,
    times: (word) => times.get(word) ?? 0,
    squares(words) {
      const sum = known.get(words) ?? squaresOf(words, weight);
      known.set(words, sum);
      return sum;
    },
  };
}
