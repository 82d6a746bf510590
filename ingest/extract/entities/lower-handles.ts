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

/**
 * Names as on a forum that are written without capitals, digits or signs: no English words, and the text says that they are names: "a user
 * called “mapleleaf”", "somebody going by bucketlad"; not "the word khata", "asked for a “dharna” today".
 */
export function lowerHandlesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let naming = 0; naming + 2 < tokens.length; naming++) {
    if (!isNaming(tokens[naming] as Token)) continue;
    let at = naming + 1;
    while (at < tokens.length && isLink(tokens[at] as Token)) at++;
    if (at + 2 < tokens.length && opens(tokens[at] as Token) && closes(tokens[at + 2] as Token)) at++;
    const token = tokens[at];
    if (token && at + 1 < tokens.length && mayBeHandle(token)) found.add(token.text);
  }
  return found;
}
