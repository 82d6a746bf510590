import { negations, safePhrases, untruePhrases } from '../../extract/vocabulary/polarity.ts';
import {
  functionWords,
  objectsOf,
  pointingNouns,
  predicatesOf,
  stemOf,
  unreal,
  type ObjectClass,
  type Predicate,
} from '../../extract/vocabulary/proposition.ts';
import { isRareWord, spellingKey } from '../hubs.ts';
import { exposedWords, dataNouns } from './words.ts';

/** What a claim says of what, read from its words alone. */
export interface Proposition {
  /** Words without their endings, each as it is spelt; names are left out, for two claims on one body are many. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Words with a capital inside of a sentence. */
  readonly names: ReadonlySet<string>;
  readonly predicates: ReadonlySet<Predicate>;
  readonly objects: ReadonlySet<ObjectClass>;
  /** Both under one name each, for claims that mean the same in other words. */
  readonly classes: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly dataWords: ReadonlySet<string>;
  readonly words: number;
  readonly negated: boolean;
  /** Of what will or may be. */
  readonly unreal: boolean;
  /** "these reports" */
  readonly points: boolean;
  readonly saysUntrue: boolean;
  readonly saysSafe: boolean;
  /** Something lies open: "floating around", "up for sale". */
  readonly exposed: boolean;
}

/** No claim needs more words to be told from another. */
const longest = 120;
/** "would", "plans to" count where a clause begins. */
const opening = 5;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}&'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const namePattern = /(?<=\S\s|[“"'(#])\p{Lu}[\p{L}\p{N}&-]*/gu;

export function propositionOf(text: string): Proposition {
  const spellings = new Map<string, string>();
  const keys = new Set<string>();
  const predicates = new Set<Predicate>();
  const objects = new Set<ObjectClass>();
  const numbers = new Set<string>();
  const found = { negated: false, unreal: false, points: false };
  const names = namesIn(text);
  let words = 0;
  for (const word of (text.match(wordPattern) ?? []).slice(0, longest)) {
    const lower = word.toLowerCase();
    const key = spellingKey(lower.replace(/[’']s$/u, ''));
    words++;
    keys.add(key);
    if (/^\d[\d.,]*$/.test(lower) && !/^(?:19|20)\d\d$/.test(lower)) numbers.add(lower.replace(/[^\d.]/g, ''));
    for (const predicate of predicatesOf(lower)) predicates.add(predicate);
    if (words < opening && unreal.has(lower)) found.unreal = true;
    if (pointingNouns.has(lower)) found.points = true;
    if (negations.has(lower) || /n['’]t$/.test(lower)) found.negated = true;
    else if (!functionWords.has(lower) && !names.has(key)) {
      spellings.set(/\d/.test(key) ? key : stemOf(key), word);
      for (const object of objectsOf(lower)) objects.add(object);
    }
  }
  const lower = text.toLowerCase();
  return {
    spellings,
    stems: new Set(spellings.keys()),
    keys,
    names,
    predicates,
    objects,
    classes: new Set([...predicates, ...[...objects].map((object) => `of ${object}`)]),
    numbers,
    dataWords: new Set([...keys].filter((key) => dataNouns.has(key))),
    words,
    ...found,
    saysUntrue: untruePhrases.some((phrase) => lower.includes(phrase)),
    saysSafe: safePhrases.some((phrase) => lower.includes(phrase)),
    exposed: exposedWords.test(lower),
  };
}

/** Words with a capital, and the first word of the text only where it is no common one. */
function namesIn(text: string): Set<string> {
  const names = new Set((text.match(namePattern) ?? []).map(spellingKey).filter((key) => key.length > 2));
  const [first] = text.match(wordPattern) ?? [];
  if (first && /^\p{Lu}/u.test(first) && isRareWord(spellingKey(first))) names.add(spellingKey(first));
  return names;
}

export function meets<Thing>(a: ReadonlySet<Thing>, b: ReadonlySet<Thing>): boolean {
  for (const thing of a) if (b.has(thing)) return true;
  return false;
}

/** How telling a word is among some claims: what every claim says tells nothing. */
export type Weights = (word: string) => number;

export function weightsOf(sets: readonly ReadonlySet<string>[]): { weight: Weights; times: Weights } {
  const counts = new Map<string, number>();
  for (const words of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    weight: (word) => Math.log(1 + sets.length / (counts.get(word) ?? 1)),
    times: (word) => counts.get(word) ?? 0,
  };
}

/** From 0 to 1. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: Weights): number {
  let [shared, left, right] = [0, 0, 0];
  for (const word of a) {
    const square = weight(word) ** 2;
    left += square;
    if (b.has(word)) shared += square;
  }
  if (shared === 0) return 0;
  for (const word of b) right += weight(word) ** 2;
  return shared / Math.sqrt(left * right);
}
