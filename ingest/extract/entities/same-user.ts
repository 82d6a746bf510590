import type { AnnotatedText, Token, TextSentence } from '../text/annotate.ts';
import { isOneOf } from '../vocabulary/word.ts';

/** Nouns that mean an alias named before where the text says so, and anybody else elsewhere. */
export const aliasNouns: ReadonlySet<string> = new Set(['user', 'account', 'handle', 'author', 'writer']);

const isAliasNoun = isOneOf(aliasNouns);
const isAuthor = isOneOf(new Set(['author', 'writer']));
const isPost = isOneOf(new Set(['post', 'posts', 'posting', 'message', 'listing', 'thread', 'note', 'advert', 'ad', 'caption'])); // prettier-ignore
const isOfOne = isOneOf(new Set(['the', 'its', 'whose']));
const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** Sentences back in which the post stands whose author is meant. */
const sentencesBack = 2;

/**
 * Whether a noun takes up an alias: "the same user", "its author" behind a post; not "a user", "the author of the report", nor
 * "its author" where nothing was posted.
 */
export function takesUpAlias(
  { tokens, sentences }: AnnotatedText,
  at: number,
  { firstToken, lastToken }: TextSentence,
): boolean {
  const token = tokens[at] as Token;
  if (!isAliasNoun(token) || at === firstToken) return false;
  const next = at < lastToken ? tokens[at + 1] : undefined;
  if (isNoun(next) || next?.lower === 'of') return false;
  if (tokens[at - 1]?.lower === 'same') return true;
  if (!isAuthor(token) || !isOfOne(tokens[at - 1] as Token)) return false;
  const from = sentences[token.sentence - sentencesBack]?.firstToken ?? 0;
  for (let i = at - 1; i >= from; i--) if (isPost(tokens[i] as Token)) return true;
  return false;
}
