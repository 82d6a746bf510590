import { flawNouns, productHeads } from '../vocabulary/system-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, TextSentence, Token } from '../text/annotate.ts';
import { isEnglish } from './common-words.ts';
import type { NamePlace } from './name.ts';
import { skipAdverbs } from './verb-behind.ts';

const isFlaw = isOneOf(flawNouns);
const isApplied = isOneOf(productHeads);
const isWithin = isOneOf(new Set(['in', 'within', 'affecting', 'impacting', 'of']));

/** "a flaw in Elm Gate", "patched Elm Gate", "Elm Gate 7.2", "Elm Gate appliances": what is run, not who runs it. @param end behind the name and the list that it opens */
export function isProduct(
  text: AnnotatedText,
  { first, last }: NamePlace,
  { firstToken, lastToken }: TextSentence,
  end = last + 1,
): boolean {
  const { tokens } = text;
  const behind = last < lastToken ? tokens[last + 1] : undefined;
  if (
    /^(?:was|were|is|are|being)$/.test(tokens[end]?.lower ?? '') &&
    tokens[skipAdverbs(text, end)]?.lower === 'exploited'
  )
    return true;
  if (behind && (isApplied(behind) || isFlaw(behind))) return first < last || !isEnglish(tokens[first] as Token); // not "Apply version 2"
  if (behind && /^v?\d+(?:\.\d+)+$/.test(behind.text)) return /(?:\p{Ll}{2}|OS)$/u.test(tokens[last]?.text ?? ''); // not "US$ 2.2"
  let at = first - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (tokens[at]?.lower === 'of' && /^versions?$/.test(tokens[at - 1]?.lower ?? '')) return true;
  if (at < firstToken || (behind && /^['’]s?$/.test(behind.text))) return false;
  if (/^(?:patched|unpatched)$/.test(tokens[at]?.lower ?? '')) return true;
  const flaw = at > firstToken ? tokens[at - 1] : undefined;
  return flaw !== undefined && isWithin(tokens[at] as Token) && (isFlaw(flaw) || flaw.lower.startsWith('cve-'));
}
