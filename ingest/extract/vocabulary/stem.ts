import { stemmer } from 'stemmer';
import { formsOf, irregular } from './inflect.ts';
import { remembered } from './remembered.ts';

/** Words of one meaning that no rule of endings brings together, behind the verb that stands for them. */
const kin = `steal theft thefts thief thieves
sell sale sales seller sellers
buy buyer buyers
pay payment payments
lose loss losses
die death deaths dead
lie liar liars
copy`;

/** Others, behind their singular or the word they are made of. */
const others = `child children
responsible responsibility`;

/** To these the rules of endings would give the stem of a word of other meaning: "informed", "person". */
const apart = 'information personal personnel security secure secured';

const rows = (text: string): [string, ...string[]][] =>
  text.split('\n').map((row) => row.split(' ') as [string, ...string[]]);

const known = new Map<string, string>();
for (const verb of irregular.keys()) for (const form of formsOf(verb).keys()) known.set(form, verb);
for (const [verb, ...nouns] of rows(kin)) for (const word of [...formsOf(verb).keys(), ...nouns]) known.set(word, verb);
for (const [base, ...words] of rows(others)) for (const word of [base, ...words]) known.set(word, base);
for (const word of apart.split(' ')) known.set(word, word);

/** The stemmer knows English; a longer word is a name, an address or no word. */
const longestWord = 30;

/**
 * A word in lower case without its ending, so that "leaked" and "leaks" meet, and "stolen" and "theft".
 * By the rules of M. F. Porter, An algorithm for suffix stripping, Program 14 (1980), but for what they get wrong.
 */
export const stemOf = remembered((lower) => {
  const plain = lower.replace(/[’']s?$/, '');
  const stem = known.get(plain);
  if (stem !== undefined) return stem;
  return plain.length <= longestWord && /^[a-z-]+$/.test(plain) ? stemmer(plain) : plain;
});
