import { singularOf } from '../data-types/phrases.ts';
import { isEnglishWord } from '../text/wink-words.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { surnamesLikeNouns } from '../vocabulary/people-words.ts';
import { wordTest } from '../vocabulary/word.ts';
import type { NamePlace } from './name.ts';

/** "spices", "hosting": what somebody makes or does for others; not "waters", "browning", which people are called too. */
const isNounOfGoods = wordTest((word) => {
  const { lower } = word;
  if (lower.length < 4 || surnamesLikeNouns.has(lower)) return false;
  if (/[^isu]s$/.test(lower))
    return isEnglishWord(singularOf({ word })) || (lower.endsWith('ves') && isEnglishWord(lower)); // "loaves"
  if (!lower.endsWith('ing')) return false;
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/([b-z])\1$/, '$1')].some((verb) => verb.length > 2 && isEnglishWord(verb));
});

/** "Elm Spices", "Elm Hosting": surnames are hardly ever plurals, or verbs in -ing. */
export const endsInGoods = ({ tokens }: AnnotatedText, { first, last }: NamePlace): boolean => {
  const word = tokens[last];
  return first < last && word !== undefined && word.text !== word.lower && isNounOfGoods(word);
};
