import { squaresOf, type Weighing } from '../vocabulary/said-words.ts';

/** In the claims of how many incidents of the training texts each word stands. */
export interface ToldWords {
  /** By the word without its ending; what stands in fewer than `leastTold` is left out. */
  readonly times: ReadonlyMap<string, number>;
  readonly incidents: number;
}

/** What stands in fewer incidents is a word of what happened, not of this kind of story. */
export const leastTold = 3;

/** @param text the number of incidents, then a word a line, a tab, in how many of them it is told */
export function parseTold(text: string): ToldWords {
  const [incidents, ...rows] = text.split('\n');
  const told = rows.filter(Boolean).map((row) => row.split('\t') as [string, string]);
  return { incidents: Number(incidents), times: new Map(told.map(([word, times]) => [word, Number(times)])) };
}

/** Weighs words by how rare they are in stories of this kind, from near 0 to 1: two claims with "leaked" in common are many, with "ambulances" few. */
export function rarityOf({ times, incidents }: ToldWords): Weighing {
  const most = Math.log((incidents + 1) / (leastTold - 1));
  const weight = (word: string): number => Math.log((incidents + 1) / (times.get(word) ?? leastTold - 1)) / most;
  const known = new Map<ReadonlySet<string>, number>();
  return {
    weight,
    times: (word) => times.get(word) ?? 0,
    squares(words) {
      const sum = known.get(words) ?? squaresOf(words, weight);
      known.set(words, sum);
      return sum;
    },
  };
}
