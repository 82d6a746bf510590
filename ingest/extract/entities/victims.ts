import { determinersAround } from '../vocabulary/small-words.ts';
import { attackNouns, hitLemmas, sufferingLemmas, takenLemmas } from '../vocabulary/speech-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, TextSentence, Token } from '../text/annotate.ts';
import { isOfStaff, isStaff } from './bystanders.ts';
import { isEnglish } from './common-words.ts';
import { beforeList } from './coordination.ts';
import type { NamePlace } from './name.ts';
import { skipAdverbs } from './verb-behind.ts';

/** "Elm Works was hacked", "Elm Works and Oak were targeted too". @param behind the name and the list that it opens */
export function isHit({ tokens }: AnnotatedText, high: number, behind: number): boolean {
  let passive = false;
  for (let at = behind; at <= Math.min(high, behind + 4); at++) {
    const { lower = '', pos, lemma = '' } = tokens[at] ?? {};
    if (/^(?:was|were|is|are|been)$/.test(lower)) passive = true;
    else if (passive && pos === 'VERB') return hitLemmas.has(lemma);
    else if (pos !== 'ADV' && pos !== 'AUX') return false;
  }
  return false;
}

const isAttackNoun = isOneOf(attackNouns);
const isDeterminer = isOneOf(determinersAround);
const isWhere = isOneOf(new Set(['at', 'on', 'of', 'against', 'affecting', 'targeting', 'hitting']));

/** "the breach at Elm Works", "hackers hit Elm Works, Oak and Ash", "files stolen from Elm Works": whom it befell. @param end behind the name and the list that it opens */
export function isVictim(
  text: AnnotatedText,
  { first, last }: NamePlace,
  { firstToken, lastToken }: TextSentence,
  end: number,
  nameAt: Int32Array,
): boolean {
  const { tokens } = text;
  const behind = tokens[last + 1];
  if (last < lastToken && behind) {
    const noun = behind.lower === 'data' ? tokens[last + 2] : behind;
    if (noun?.lower === 'breach' || noun?.lower === 'breaches') return true;
    if (behind.pos === 'NOUN' && !isStaff(behind)) return false; // "staff at the Elm plant"
  }
  const verb = tokens[skipAdverbs(text, end)];
  const isPlural =
    first === last &&
    first === firstToken &&
    /[^s]s$/.test(tokens[first]?.lower ?? '') &&
    (isEnglish(tokens[first] as Token) || /-/.test(tokens[first]?.text ?? '')); // "E-mails disclosed it"
  if (verb?.pos === 'VERB' && sufferingLemmas.has(verb.lemma) && !isPlural) return true;
  let at = beforeList(text, first - 1, firstToken, nameAt);
  if (at > firstToken && isDeterminer(tokens[at] as Token)) at--;
  const [governor, before] = [tokens[at], tokens[at - 1]];
  if (!governor || at < firstToken) return false;
  if (
    governor.pos === 'VERB' &&
    (hitLemmas.has(governor.lemma) || /^(?:affected|impacted|fined|sued|reprimanded)$/.test(governor.lower))
  )
    return true;
  if (!before || at - 1 < firstToken) return false;
  if (isOfStaff(governor) && isStaff(before)) return true;
  if (governor.lower === 'from') return before.pos === 'VERB' && takenLemmas.has(before.lemma);
  return isWhere(governor) && isAttackNoun(before);
}
