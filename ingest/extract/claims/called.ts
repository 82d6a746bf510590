import type { FoundEntity } from '../entities/entity.ts';
import { namingLinks, namingWords } from '../vocabulary/naming-words.ts';
import type { MentionIndex } from './mentions.ts';
import { isComma, type Reading, type TokenRange } from './reading.ts';

/** Tokens between "who" and the name. */
const longest = 7;

/**
 * By which name the words of a source themselves call it: "A member who signs as Elm44", "Its spokesman, who goes by “Elm44”". Null for
 * "a clerk who was hired by Elm Works".
 */
export function calledIn(reading: Reading, mentions: MentionIndex, source: TokenRange): FoundEntity | null {
  const { tokens } = reading;
  for (const { entity, first } of mentions.within(source)) {
    if (entity.kind !== 'ATTACKER' && entity.kind !== 'PERSON') continue;
    let called = false;
    for (let at = first - 1; at > source.first && at >= first - longest; at--) {
      const lower = tokens[at]?.lower ?? '';
      if (lower === 'who' || lower === 'which') {
        if (called) return entity;
        break;
      }
      if (namingWords.has(lower)) called = true;
      else if ((!namingLinks.has(lower) && !/^[“"‘']$/.test(lower)) || isComma(tokens[at])) break;
    }
  }
  return null;
}
