import { factFinders, staffWords } from '../vocabulary/people-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, TextSentence, Token } from '../text/annotate.ts';
import type { NamePlace } from './name.ts';

const isFactFinder = isOneOf(factFinders);
export const isStaff = isOneOf(staffWords);
/** "staff at Elm Works" */
export const isOfStaff = isOneOf(new Set(['at', 'for', 'from', 'of', 'with']));

/** "Researchers at Elm Works", "an Elm Works spokesperson": people whom what is named has. */
export function staffOf(
  { tokens }: AnnotatedText,
  { first, last }: NamePlace,
  { firstToken, lastToken }: TextSentence,
): 'its-researchers' | 'its-staff' | null {
  const people = [
    first - 2 >= firstToken && isOfStaff(tokens[first - 1] as Token) ? tokens[first - 2] : undefined,
    last < lastToken ? tokens[last + 1] : undefined,
  ];
  if (people.some((noun) => noun && isFactFinder(noun))) return 'its-researchers';
  return people.some((noun) => noun && isStaff(noun)) ? 'its-staff' : null;
}

/** Of a name that stands often the first places tell what it is. */
const tellingPlaces = 20;

/**
 * Whether a body only TELLS of it or was told, or PASSES by: "researchers at Elm Works", "told Elm News", "files on
 * Elm Works and others". "The company" and "a spokesperson" are rather of whom it befell.
 */
export function bystanderAs(text: AnnotatedText, mentions: readonly NamePlace[]): 'TELLS' | 'PASSES' | null {
  const { tokens, sentences, paragraphs } = text;
  let leads = false;
  for (const mention of mentions.slice(0, tellingPlaces)) {
    const { sentence: at = 0, paragraph = 0 } = tokens[mention.first] ?? {};
    const sentence = sentences[at];
    if (!sentence) continue;
    if (staffOf(text, mention, sentence) === 'its-researchers') return 'TELLS';
    const behind = mention.last < sentence.lastToken ? tokens[mention.last + 1] : undefined;
    const opens = mention.first - sentence.firstToken <= 1;
    if (opens || behind?.pos === 'VERB' || behind?.pos === 'AUX' || paragraphs[paragraph]?.kind === 'TITLE')
      leads = true;
  }
  if (leads) return null;
  return mentions.every(({ first }) => tokens[first - 1]?.lemma === 'tell') ? 'TELLS' : 'PASSES';
}
