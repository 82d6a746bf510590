import { normalised, overlap, tellingWordsOf } from '../words.ts';

/** From this F1 of their words on two names mean one thing: "Delhi Police" and "the police of Delhi", not "Delhi Water Board". */
const sameEnough = 0.66;

/** How surely two things are one, by their best pair of names: 0 for no, more than 1 for a name in common. */
export function likeness(names: readonly string[], others: readonly string[]): number {
  let most = 0;
  for (const name of names)
    for (const other of others) {
      const same = normalised(name) === normalised(other);
      most = Math.max(most, same ? 1.1 : overlap(tellingWordsOf(name), tellingWordsOf(other)));
    }
  return most >= sameEnough ? most : 0;
}
