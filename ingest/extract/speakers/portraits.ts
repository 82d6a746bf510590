import { singularOf } from '../data-types/phrases.ts';
import { isComma, sentenceAt, type Reading } from '../claims/reading.ts';
import { feminine, masculine, womensNames } from '../vocabulary/gender.ts';
import { firstNames } from '../vocabulary/people-words.ts';
import { isOneOf, wordTest } from '../vocabulary/word.ts';
import type { FoundEntity } from '../entities/entity.ts';

/** What a text says of somebody beside his name. */
export interface Portrait {
  /** Nouns and adjectives of titles and appositions, in the singular: "mayor", "retired", "52-year-old". */
  readonly words: ReadonlySet<string>;
  readonly gender: 'HE' | 'SHE' | null;
  /** What the first name makes likely where nothing else tells. */
  readonly likely: 'HE' | 'SHE' | null;
}

const farthest = 9;
const isMasculine = isOneOf(masculine);
const isFeminine = isOneOf(feminine);
const isAge = wordTest(({ text }) => /^\d\d$/.test(text));
const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "Mayor Ann Lee", "Ann Lee, the mayor of Elm", "The vendor, Elm Works"; not "Ann Lee met the mayor". */
export function portraitOf(reading: Reading, entity: FoundEntity): Portrait {
  const { tokens } = reading;
  const words = new Set<string>();
  let he = 0;
  let she = 0;
  const add = (index: number): void => {
    const token = tokens[index];
    if (!token) return;
    if (isMasculine(token)) he++;
    if (isFeminine(token)) she++;
    if (nominal.has(token.pos)) words.add(singularOf(token));
    if (isAge(token)) words.add(`${token.text}-year-old`);
  };
  for (const { firstToken, lastToken, how } of entity.mentions) {
    const { firstToken: low, lastToken: high } = sentenceAt(reading, firstToken);
    for (let i = firstToken; i <= lastToken; i++) add(i);
    if (how === 'NOMINAL' || how === 'PRONOUN') continue;
    let left = firstToken - 1;
    if (isComma(tokens[left])) left--;
    for (let i = left; i >= Math.max(low, left - farthest); i--) {
      const token = tokens[i];
      if (!token || token.quote >= 0) break;
      if (!nominal.has(token.pos) && token.lower !== 'of' && token.lower !== 'and' && token.lower !== 'for') break;
      add(i);
    }
    const opens = isComma(tokens[lastToken + 1]) || tokens[lastToken + 1]?.text === '(';
    if (!opens) continue;
    for (let i = lastToken + 2; i <= Math.min(high, lastToken + farthest + 3); i++) {
      const token = tokens[i];
      if (!token || isComma(token) || token.text === ')' || token.pos === 'VERB' || token.pos === 'AUX') break;
      if (token.lower === 'who' || token.lower === 'which') break;
      add(i);
    }
  }
  const first = entity.kind === 'PERSON' ? firstNameOf(entity) : '';
  const likely = womensNames.has(first)
    ? 'SHE'
    : firstNames.has(first) || /[bdfgkmoprstvw]$/.test(first)
      ? 'HE'
      : first.endsWith('a')
        ? 'SHE'
        : null;
  if (he === 0 && she === 0 && womensNames.has(first)) she++;
  return { words, gender: he === she ? null : he > she ? 'HE' : 'SHE', likely };
}

/** The first word that is no title. */
function firstNameOf({ name }: FoundEntity): string {
  return (
    name
      .toLowerCase()
      .split(' ')
      .find((word) => !word.endsWith('.') && !masculine.has(word) && !feminine.has(word)) ?? ''
  );
}
