import { attackerNouns, crimeWords } from '../vocabulary/attacker-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, TextSentence } from '../text/annotate.ts';
import type { NamePlace } from './name.ts';

const isAttacker = isOneOf(attackerNouns);
const isGroup = isOneOf(new Set(['group', 'operation', 'collective', 'outfit', 'team', 'actor']));
const isOfCrime = isOneOf(crimeWords);

/** "The hacker Elm", "the ransomware group Oak"; not "the group Oak", "hackers Elm said". */
export function isCalledAttacker(
  { tokens }: AnnotatedText,
  { first }: NamePlace,
  { firstToken }: TextSentence,
): boolean {
  const [noun, before] = [tokens[first - 1], tokens[first - 2]];
  if (!noun || first - 1 < firstToken || noun.text !== noun.lower) return false;
  return isAttacker(noun) || (isGroup(noun) && before !== undefined && isOfCrime(before));
}
