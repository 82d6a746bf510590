import type { MentionIndex } from '../claims/mentions.ts';
import type { Reading, TokenRange } from '../claims/reading.ts';
import { negations } from '../vocabulary/polarity.ts';
import {
  functionWords,
  objectsOf,
  predicatesOf,
  stemOf,
  type ObjectClass,
  type Predicate,
} from '../vocabulary/proposition.ts';
import { isUnrealAt, longestRead, numberIn, type SaidWords, type Weights } from '../vocabulary/said-words.ts';

/** What a claim says of what. Entities are among the classes too. */
export interface Proposition extends SaidWords {
  /** Indices of the entities that it names. */
  readonly entities: ReadonlySet<number>;
  /** "its customers": of somebody whom it does not name. */
  readonly possessive: boolean;
  /** Its first verb tells, warns or asks. */
  readonly tellsOfTelling: boolean;
}

export function propositionOf(reading: Reading, mentions: MentionIndex, range: TokenRange): Proposition {
  const spellings = new Map<string, string>();
  const predicates = new Set<Predicate>();
  const objects = new Set<ObjectClass>();
  const numbers = new Set<string>();
  const found = { negated: false, unreal: false, possessive: false, tellsOfTelling: false };
  let words = 0;
  let verbs = 0;
  const last = Math.min(range.last, range.first + longestRead - 1);
  for (let i = range.first; i <= last; i++) {
    const token = reading.tokens[i];
    if (!token || !/[\p{L}\p{N}]/u.test(token.text)) continue;
    const { lower } = token;
    words++;
    const number = numberIn(lower);
    if (number !== null) numbers.add(number);
    if (isUnrealAt(lower, words)) found.unreal = true;
    if (lower === 'its' || lower === 'their') found.possessive = true;
    const said = predicatesOf(lower);
    for (const predicate of said) predicates.add(predicate);
    if (token.pos === 'VERB' && verbs++ === 0 && said.includes('telling')) found.tellsOfTelling = true;
    if (negations.has(lower)) found.negated = true;
    else if (!functionWords.has(lower)) {
      spellings.set(stemOf(lower), token.text);
      for (const object of objectsOf(lower)) objects.add(object);
    }
  }
  const entities = new Set(mentions.within({ first: range.first, last }).map(({ entity }) => entity.index));
  const classes = new Set([
    ...predicates,
    ...[...objects].map((object) => `of ${object}`),
    ...[...entities].map((entity) => `entity ${entity}`),
  ]);
  return {
    spellings,
    stems: new Set(spellings.keys()),
    classes,
    predicates,
    objects,
    numbers,
    entities,
    ...found,
    words,
  };
}

export interface Shared {
  /** From 0 to 1. */
  readonly cosine: number;
  readonly weight: number;
  /** The most telling first. */
  readonly words: readonly string[];
}

export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): Shared {
  const words = [...a].filter((word) => b.has(word)).sort((x, y) => weights(y) - weights(x) || (x < y ? -1 : 1));
  if (words.length === 0) return { cosine: 0, weight: 0, words };
  const squares = (of: Iterable<string>): number => {
    let sum = 0;
    for (const word of of) sum += weights(word) ** 2;
    return sum;
  };
  return {
    cosine: squares(words) / Math.sqrt(squares(a) * squares(b)),
    weight: words.reduce((sum, word) => sum + weights(word), 0),
    words,
  };
}
