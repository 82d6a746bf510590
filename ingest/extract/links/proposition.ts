import type { MentionIndex } from '../claims/mentions.ts';
import type { Reading, TokenRange } from '../claims/reading.ts';
import { negations } from '../vocabulary/polarity.ts';
import { functionWords, objectsOf, predicatesOf, type ObjectClass, type Predicate } from '../vocabulary/proposition.ts';
import { stemOf } from '../vocabulary/stem.ts';
import { ofWord } from '../vocabulary/word.ts';
import {
  isUnrealAt,
  longestRead,
  numberIn,
  squaresOf,
  type SaidWords,
  type Weighing,
} from '../vocabulary/said-words.ts';

/** What a claim says of what. */
export interface Proposition extends SaidWords {
  /** Indices of the entities that it names. */
  readonly entities: ReadonlySet<number>;
  /** "its customers": of somebody whom it does not name. */
  readonly possessive: boolean;
  /** Its first verb tells, warns or asks. */
  readonly tellsOfTelling: boolean;
}

/** What one word says, wherever it stands. */
interface Said {
  readonly number: string | null;
  readonly possessive: boolean;
  readonly negates: boolean;
  readonly predicates: readonly Predicate[];
  /** Without its ending; null for a word that says nothing by itself. */
  readonly stem: string | null;
  readonly objects: readonly ObjectClass[];
}

const nothing: readonly never[] = [];

/** Null for a mark. */
const saidBy = ofWord(({ lower }): Said | null => {
  if (!/[\p{L}\p{N}]/u.test(lower)) return null;
  const negates = negations.has(lower);
  const tells = !negates && !functionWords.has(lower);
  return {
    number: numberIn(lower),
    possessive: lower === 'its' || lower === 'their',
    negates,
    predicates: predicatesOf(lower),
    stem: tells ? stemOf(lower) : null,
    objects: tells ? objectsOf(lower) : nothing,
  };
});

/** What is asked of a whole sentence. */
export type SentenceWords = Pick<Proposition, 'stems' | 'entities'>;

export function wordsOf(reading: Reading, mentions: MentionIndex, { first, last: end }: TokenRange): SentenceWords {
  const stems = new Set<string>();
  const last = Math.min(end, first + longestRead - 1);
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i];
    const stem = token ? saidBy(token)?.stem : null;
    if (stem != null) stems.add(stem);
  }
  return { stems, entities: entitiesIn(mentions, first, last) };
}

function entitiesIn(mentions: MentionIndex, first: number, last: number): Set<number> {
  const entities = new Set<number>();
  for (const { entity } of mentions.within({ first, last })) entities.add(entity.index);
  return entities;
}

export function propositionOf(reading: Reading, mentions: MentionIndex, range: TokenRange): Proposition {
  const stems = new Set<string>();
  const predicates = new Set<Predicate>();
  const objects = new Set<ObjectClass>();
  const numbers = new Set<string>();
  let negated = false;
  let unreal = false;
  let possessive = false;
  let tellsOfTelling = false;
  let words = 0;
  let verbs = 0;
  const last = Math.min(range.last, range.first + longestRead - 1);
  for (let i = range.first; i <= last; i++) {
    const token = reading.tokens[i];
    const said = token ? saidBy(token) : null;
    if (!token || !said) continue;
    words++;
    if (said.number !== null) numbers.add(said.number);
    if (isUnrealAt(token.lower, words)) unreal = true;
    if (said.possessive) possessive = true;
    for (const predicate of said.predicates) predicates.add(predicate);
    if (token.pos === 'VERB' && verbs++ === 0 && said.predicates.includes('telling')) tellsOfTelling = true;
    if (said.negates) negated = true;
    if (said.stem !== null) stems.add(said.stem);
    for (const object of said.objects) objects.add(object);
  }
  const entities = entitiesIn(mentions, range.first, last);
  return { stems, predicates, objects, numbers, entities, negated, unreal, possessive, tellsOfTelling, words };
}

/** How the words of a claim are spelled, by their stems. */
export function spellingsIn({ tokens }: Reading, { first, last: end }: TokenRange): Map<string, string> {
  const spellings = new Map<string, string>();
  const last = Math.min(end, first + longestRead - 1);
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    const stem = token ? saidBy(token)?.stem : null;
    if (token && stem != null) spellings.set(stem, token.text);
  }
  return spellings;
}

/** Predicates, objects and entities under one name each, for claims that mean the same in other words. */
export function classesOf({ predicates, objects, entities }: Proposition): ReadonlySet<string> {
  const classes = new Set<string>(predicates);
  for (const object of objects) classes.add(`of ${object}`);
  for (const entity of entities) classes.add(`entity ${entity}`);
  return classes;
}

export interface Shared {
  /** From 0 to 1. */
  readonly cosine: number;
  readonly weight: number;
  /** The most telling first. */
  readonly words: readonly string[];
}

export const nothingShared: Shared = { cosine: 0, weight: 0, words: [] };

export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>, { weight, squares }: Weighing): Shared {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const words: string[] = [];
  for (const word of few) if (many.has(word)) words.push(word);
  if (words.length === 0) return nothingShared;
  if (words.length > 1) words.sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1));
  return {
    cosine: squaresOf(words, weight) / Math.sqrt(squares(a) * squares(b)),
    weight: words.reduce((sum, word) => sum + weight(word), 0),
    words,
  };
}
