import type { AnnotatedText } from '../text/annotate.ts';
import { isEnglishWord } from '../text/wink-words.ts';
import { isDigitName } from '../vocabulary/digit-names.ts';
import { wordTest } from '../vocabulary/word.ts';
import type { NameGroup } from './name.ts';

/** The model of wink-nlp knows 87,000 English words in lower case and hardly a name: "vulture", not "amaral". */
export const isEnglish = wordTest(({ lower }) => isEnglishWord(lower));
const isWord = wordTest(({ text }) => /^\p{Lu}[\p{L}'’-]+$/u.test(text));

/** Which words of a name are English: "Slate Vulture" all, "Rute Amaral" and "23andMe" none, "Kalix Wolves" the last; null for letters and handles. */
export function wordKindsOf(
  { tokens }: AnnotatedText,
  { mentions }: NameGroup,
): 'all' | 'none' | 'first' | 'last' | 'some' | null {
  let longest = mentions[0];
  for (const mention of mentions)
    if (longest && mention.last - mention.first > longest.last - longest.first) longest = mention;
  if (!longest) return null;
  const known: boolean[] = [];
  for (let i = longest.first; i <= longest.last; i++) {
    const token = tokens[i];
    if (token && isWord(token)) known.push(isEnglish(token));
    else if (token && isDigitName(token)) known.push(false);
  }
  if (known.length === 0) return null;
  if (!known.includes(false)) return 'all';
  if (!known.includes(true)) return 'none';
  if (known[0] === known.at(-1)) return 'some';
  return known[0] === true ? 'first' : 'last';
}
