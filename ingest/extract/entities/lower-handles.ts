import type { Token } from '../text/annotate.ts';
import { directLinks, namingWords } from '../vocabulary/naming-words.ts';
import { isOneOf, wordOf, wordTest } from '../vocabulary/word.ts';
import { singular } from '../data-types/phrases.ts';
import { isEnglish } from './common-words.ts';

const isNaming = isOneOf(namingWords);
const isLink = isOneOf(new Set(directLinks));
const opens = isOneOf(new Set(['“', '"', '‘', "'", '@']));
const closes = isOneOf(new Set(['”', '"', '’', "'", ',', '.']));
const mayBeHandle = wordTest(
  (word) => /^[a-z]{4,}$/.test(word.text) && !isEnglish({ word }) && !isEnglish({ word: wordOf(singular(word.text)) }),
);

/** "a user called “mapleleaf”", "somebody going by bucketlad"; not "the word khata", "asked for a “dharna” today". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  const quoted = opens(tokens[i] as Token) && closes(tokens[at + 1] as Token);
  if (quoted) i--;
  while (i > 0 && isLink(tokens[i] as Token)) i--;
  return isNaming(tokens[i] as Token);
}

/** Names as on a forum that are written without capitals, digits or signs: no English words, and the text says that they are names. */
export function lowerHandlesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (mayBeHandle(token) && !found.has(token.text) && isIntroduced(tokens, at)) found.add(token.text);
  }
  return found;
}
