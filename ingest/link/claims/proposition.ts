import { dataNouns } from '../../extract/vocabulary/exposure.ts';
import { negations } from '../../extract/vocabulary/polarity.ts';
import {
  functionWords,
  objectsOf,
  pointingNouns,
  predicatesOf,
  type ObjectClass,
  type Predicate,
} from '../../extract/vocabulary/proposition.ts';
import { stemOf } from '../../extract/vocabulary/stem.ts';
import { remembered } from '../../extract/vocabulary/remembered.ts';
import { isUnrealAt, longestRead, numberIn, type SaidWords } from '../../extract/vocabulary/said-words.ts';
import { putOf, type SubjectWords } from '../../extract/vocabulary/subject.ts';
import { isRareWord, spellingKey } from '../hubs.ts';

/** What a claim says of what, read from its words alone; names are no stems, for two claims on one body are many. */
export interface Proposition extends SaidWords, SubjectWords {
  /** Its stems, each with a spelling. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Predicates and objects under one name each, for claims that mean the same in other words. */
  readonly classes: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Words with a capital inside of a sentence. */
  readonly names: ReadonlySet<string>;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}&'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const namePattern = /(?<=\S\s|[“"'(#])\p{Lu}[\p{L}\p{N}&-]*/gu;

/** What a word says wherever it stands. */
const readWord = remembered((word) => {
  const lower = word.toLowerCase();
  const key = spellingKey(lower.replace(/[’']s$/u, ''));
  const negates = negations.has(lower) || /n['’]t$/.test(lower);
  return {
    lower,
    key,
    negates,
    stem: negates || functionWords.has(lower) ? null : /\d/.test(key) ? key : stemOf(key),
    number: numberIn(lower),
    predicates: predicatesOf(lower),
    objects: objectsOf(lower),
    points: pointingNouns.has(lower),
    ofData: dataNouns.has(key),
  };
});

export function propositionOf(text: string): Proposition {
  const spellings = new Map<string, string>();
  const keys = new Set<string>();
  const predicates = new Set<Predicate>();
  const objects = new Set<ObjectClass>();
  const numbers = new Set<string>();
  const dataWords = new Set<string>();
  const found = { negated: false, unreal: false, points: false };
  const names = namesIn(text);
  let words = 0;
  for (const word of (text.match(wordPattern) ?? []).slice(0, longestRead)) {
    const read = readWord(word);
    words++;
    keys.add(read.key);
    if (read.ofData) dataWords.add(read.key);
    if (read.number !== null) numbers.add(read.number);
    for (const predicate of read.predicates) predicates.add(predicate);
    if (isUnrealAt(read.lower, words)) found.unreal = true;
    if (read.points) found.points = true;
    if (read.negates) found.negated = true;
    if (read.stem !== null && !names.has(read.key)) {
      spellings.set(read.stem, word);
      for (const object of read.objects) objects.add(object);
    }
  }
  return {
    spellings,
    stems: new Set(spellings.keys()),
    keys,
    names,
    predicates,
    objects,
    classes: new Set([...predicates, ...[...objects].map((object) => `of ${object}`)]),
    numbers,
    dataWords,
    words,
    ...found,
    ...putOf(text),
  };
}

/** Words with a capital, and the first word of the text only where it is no common one. */
function namesIn(text: string): Set<string> {
  const names = new Set((text.match(namePattern) ?? []).map(spellingKey).filter((key) => key.length > 2));
  const [first] = text.match(wordPattern) ?? [];
  if (first && /^\p{Lu}/u.test(first) && isRareWord(spellingKey(first))) names.add(spellingKey(first));
  return names;
}
