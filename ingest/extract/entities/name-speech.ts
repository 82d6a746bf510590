import {
  personalVerbs,
  silentLemmas,
  speakingNouns,
  speechLemmas,
  speechLikeNouns,
} from '../vocabulary/speech-words.ts';
import type { AnnotatedText, Token } from '../text/annotate.ts';
import { isEnglish } from './common-words.ts';
import type { NamePlace } from './name.ts';
import { nounClasses } from './noun-classes.ts';
import { skipAdverbs, verbBehind } from './verb-behind.ts';

/** "Elm Works and Oak denied it": the verb behind the last of a list speaks for each. @param behind that list */
export function speaksWith(text: AnnotatedText, last: number, high: number, behind: number): boolean {
  const { tokens } = text;
  if (behind === last + 1) return false;
  const verb = tokens[skipAdverbs(text, behind, high)];
  return verb?.pos === 'VERB' && speechLemmas.has(verb.lemma);
}

/** "Rute Amaral of Elm Works said" */
export function speaksOf({ tokens }: AnnotatedText, last: number, high: number, nameAt: Int32Array): boolean {
  if (!/^(?:of|from)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  let at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const body = nameAt[at] ?? -1;
  if (body < 0) return false;
  while (nameAt[at] === body) at++;
  const verb = at <= high ? tokens[at] : undefined;
  return verb?.pos === 'VERB' && speechLemmas.has(verb.lemma);
}

const isOfBodies = (noun: string): boolean => noun !== 'malware' && noun !== 'product';

/** "Boat said", "Change has not responded": a common word alone, as only names stand. Not "Management said", "Experts said". */
export function isWordThatSpeaks(text: AnnotatedText, mention: NamePlace): boolean {
  const verb = verbOfLoneWord(text, mention);
  return verb !== null && personalVerbs.has(verb.lemma) && !verb.lower.endsWith('ing');
}

/** "Heron published 40 pages", "Heron has leaked": so are gangs called, which put out what they took. */
export function isWordThatLeaks(text: AnnotatedText, mention: NamePlace): boolean {
  const verb = verbOfLoneWord(text, mention);
  return verb !== null && leakLemmas.has(verb.lemma) && !verb.lower.endsWith('ing');
}
const leakLemmas = new Set(['publish', 'post', 'leak', 'dump', 'encrypt', 'exfiltrate', 'demand']);

/** The verb of a singular English word that opens its sentence with no article. */
function verbOfLoneWord(text: AnnotatedText, { first, last }: NamePlace): Token | null {
  const { tokens, sentences } = text;
  const word = tokens[first] as Token;
  const { firstToken = -1, lastToken = -1 } = sentences[word.sentence] ?? {};
  if (first !== last || first !== firstToken || !isEnglish(word) || nounClasses(word).some(isOfBodies)) return null;
  if (/[^s]s$/.test(word.lower) || speakingNouns.has(word.lower)) return null;
  return verbBehind(text, last, lastToken - 1);
}

/** "Elm Works, a firm that bought a part, said": the verb behind the second comma speaks. */
export function speaksBehind(text: AnnotatedText, from: number, high: number): boolean {
  const { tokens } = text;
  for (let i = from; i < Math.min(high, from + 25); i++) {
    if (tokens[i]?.text !== ',') continue;
    const verb = tokens[skipAdverbs(text, i + 1, high)];
    return verb?.pos === 'VERB' && speechLemmas.has(verb.lemma);
  }
  return false;
}

/** "Elm disputes that …": the tagger takes the verb for a noun. */
export const saysLikeNoun = (after: Token, next: Token | undefined): boolean =>
  next?.lower === 'that' && speechLikeNouns.has(after.lower);

/** Whether the verbs from a token on say that somebody was asked: "did not immediately respond", "could not be reached". */
export function isSilent({ tokens }: AnnotatedText, from: number, high: number): boolean {
  const auxiliary = tokens[from];
  if (!auxiliary || auxiliary.pos !== 'AUX') return false;
  let negated = false;
  for (let at = from + 1; at <= Math.min(high, from + 5); at++) {
    const { lower = '', pos, lemma = '' } = tokens[at] ?? {};
    if (lower === 'not' || lower === "n't" || lower === 'n’t' || lower === 'no') negated = true;
    else if (negated && (silentLemmas.has(lemma) || silentLemmas.has(lower))) return true;
    else if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART' && pos !== 'ADJ') return false;
  }
  return false;
}

/** "Elm Works, the manufacturer, could not be reached" */
export function silentBehind(text: AnnotatedText, from: number, high: number): boolean {
  for (let i = from; i < Math.min(high, from + 25); i++)
    if (text.tokens[i]?.text === ',') return isSilent(text, i + 1, high);
  return false;
}
