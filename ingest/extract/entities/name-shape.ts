import { demonyms, places } from '../vocabulary/places.ts';
import { systemHeads } from '../vocabulary/system-words.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { wordKindsOf } from './common-words.ts';
import { endsLikeCompany, type Wording } from './name-wording.ts';

const commonTags = new Set(['NOUN', 'ADJ', 'VERB']);

/** How a name is spelled, and whether its words are English ones. Only weights ask for it. */
export function addShape(
  text: AnnotatedText,
  { group, first, fullWords, lowerWords, hasAgencyWord }: Wording,
  add: (reason: string) => void,
): void {
  const { tokens, sentences } = text;
  if (group.full.includes('&')) add('ampersand');
  // a name with a head word is told by that
  const wordKinds = hasAgencyWord ? null : wordKindsOf(text, group);
  if (wordKinds !== null) add(`words-known=${wordKinds}`);
  if (fullWords.length === 1) {
    if (group.mentions.some((mention) => commonTags.has(tokens[mention.first]?.pos ?? ''))) add('tagged-common');
    if (
      group.mentions.every((mention) => sentences[tokens[mention.first]?.sentence ?? 0]?.firstToken === mention.first)
    )
      add('only-begins-sentences');
    if (tokens[first.first]?.lemma !== tokens[first.first]?.lower) add('inflected');
  }
  if (/-/.test(fullWords.at(-1) ?? '') && fullWords.length > 1 && /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(fullWords.at(-1) ?? ''))
    add('double-barrelled');
  if (
    fullWords.length >= 2 &&
    fullWords.length <= 3 &&
    fullWords.every((word) => /^\p{Lu}(\.|[\p{Ll}'’-]+(-\p{Lu}\p{Ll}+)?)?$/u.test(word)) &&
    !hasAgencyWord &&
    !lowerWords.some((word) => systemHeads.has(word))
  )
    add('like-a-person');
  if (
    fullWords.length > 1 &&
    fullWords.slice(0, -1).some((word) => /^\p{Lu}\.?$/u.test(word)) &&
    /^\p{Lu}\p{Ll}/u.test(fullWords.at(-1) ?? '')
  )
    add('initials');
  const plainSingle =
    fullWords.length === 1 &&
    !places.has(group.form) &&
    !demonyms.has(group.form) &&
    !first.handle &&
    !/^[A-Z]+$/.test(group.full);
  if (plainSingle) add('plain-single');
  if (endsLikeCompany(lowerWords.at(-1) ?? '')) add('company-ending');
  if (plainSingle && group.mentions.length >= 2) add('plain-single-repeated');
}
