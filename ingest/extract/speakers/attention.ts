import { isAuxiliary, sentenceAt, type Reading } from '../claims/reading.ts';
import type { Placed } from '../claims/mentions.ts';
import type { Token } from '../text/annotate.ts';
import { isOneOf } from '../vocabulary/word.ts';

/** What a mention is in its sentence, as far as its neighbours tell. */
export type Role = 'subject' | 'owner' | 'governed' | 'agent' | 'object';

const prepositions = new Set('of in on at to for from with against about into over under behind between near after before'.split(' ')); // prettier-ignore
const isInside = isOneOf(new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that']));

/** "Elm Works" is the subject in "Elm Works and its vendor said", governed in "The mayor of Elm Works". */
export function roleOf(reading: Reading, { first, last }: Placed): Role {
  const { tokens } = reading;
  const low = sentenceAt(reading, first).firstToken;
  const next = tokens[last + 1]?.text ?? '';
  if (next === "'s" || next === '’s' || next === '’' || next === "'") return 'owner';
  let before = first - 1;
  while (before >= low && (isInside(tokens[before] as Token) || tokens[before]?.pos === 'ADJ')) before--;
  const word = before >= low ? (tokens[before]?.lower ?? '') : '';
  if (word === 'by') return 'agent';
  if (prepositions.has(word)) return 'governed';
  for (let i = low; i < first; i++) {
    const token = tokens[i];
    if (token && token.quote < 0 && (token.pos === 'VERB' || isAuxiliary(token))) return isClauseStart(reading, before) ? 'subject' : 'object'; // prettier-ignore
  }
  return 'subject';
}

/** Behind "that", "and", a comma or a quotation mark a clause may begin anew. */
function isClauseStart({ tokens }: Reading, before: number): boolean {
  const token = tokens[before];
  return token !== undefined && (token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ');
}
