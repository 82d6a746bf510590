import { officerPosts, peopleOfBodies } from '../vocabulary/people-words.ts';
import { attackNouns, hitLemmas, speechLemmas } from '../vocabulary/speech-words.ts';
import { malwareWords } from '../vocabulary/system-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import type { AnnotatedText, TextSentence, Token } from '../text/annotate.ts';
import type { NamePlace } from './name.ts';
import { isGenitive } from './name-neighbours.ts';
import { verbBehind } from './verb-behind.ts';

const isOfBody = isOneOf(peopleOfBodies);
const isOfficer = isOneOf(officerPosts);
const isChief = isOneOf(new Set(['chief', 'managing', 'deputy', 'vice', 'executive', 'former', 'acting', 'own']));
const isMalware = isOneOf(malwareWords);
const isAttack = isOneOf(attackNouns);

export type BodySign = 'its-people' | 'its-officer' | 'of-itself' | 'its-spokesman' | 'hit-by' | 'its-machines';

/** In tokens. */
const farthest = { it: 6, its: 40 } as const;

/**
 * What is said of bodies and of neither people nor attackers: whom it serves and employs, who heads it, that it is "it", that
 * ransomware hit it.
 */
export function bodySigns(
  text: AnnotatedText,
  mention: NamePlace,
  sentence: TextSentence,
  nameAt: Int32Array,
): readonly BodySign[] {
  const signs: BodySign[] = [];
  if (hasPeople(text, mention, sentence)) signs.push('its-people');
  if (hasOfficer(text, mention, sentence, nameAt)) signs.push('its-officer');
  if (speaksOfItself(text, mention, sentence, nameAt)) signs.push('of-itself');
  if (isTakenUp(text, mention, sentence, nameAt)) signs.push('its-spokesman');
  if (isHitByAttack(text, mention, sentence)) signs.push('hit-by');
  if (hasMachines(text, mention, sentence)) signs.push('its-machines');
  return signs;
}

/** "Customers of Elm Trams", "Elm Trams' riders" */
function hasPeople(
  { tokens }: AnnotatedText,
  { first, last }: NamePlace,
  { firstToken, lastToken }: TextSentence,
): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (of - 1 >= firstToken && /^(?:of|at|for)$/.test(tokens[of]?.lower ?? '') && isOfBody(tokens[of - 1] as Token)) return true; // prettier-ignore
  const owned = owns(tokens, last, lastToken);
  return owned >= 0 && isOfBody(tokens[owned] as Token);
}

const isMachine = isOneOf(new Set(['server', 'servers', 'network', 'networks', 'computers', 'mailboxes', 'payroll']));

/** "the servers of Elm Trams"; not "the leak site of Elm" */
function hasMachines({ tokens }: AnnotatedText, { first }: NamePlace, { firstToken }: TextSentence): boolean {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return of - 1 >= firstToken && tokens[of]?.lower === 'of' && isMachine(tokens[of - 1] as Token);
}

/** The token behind "Elm Trams’", or -1. */
const owns = (tokens: readonly Token[], last: number, high: number): number =>
  last + 2 <= high && isGenitive(tokens[last + 1] as Token) ? last + 2 : -1;

/** "Elm Trams' managing director", "Elm Trams chief executive Ann Lee" */
function hasOfficer(
  { tokens }: AnnotatedText,
  { last }: NamePlace,
  { lastToken }: TextSentence,
  nameAt: Int32Array,
): boolean {
  const owned = owns(tokens, last, lastToken);
  if (owned >= 0) return isOfficerFrom(tokens, owned, lastToken);
  const behind = officerEnd(tokens, last + 1, lastToken);
  return behind > 0 && (nameAt[behind + 1] ?? -1) >= 0;
}

/** The token of the post that these words name, "managing director", or -1. */
function officerEnd(tokens: readonly Token[], from: number, high: number): number {
  let at = from;
  while (at < high && isChief(tokens[at] as Token)) at++;
  return at <= high && isOfficer(tokens[at] as Token) ? at : -1;
}

const isOfficerFrom = (tokens: readonly Token[], from: number, high: number): boolean =>
  officerEnd(tokens, from, high) >= 0;

/** "Elm Trams said on Monday that it had seen nothing", "Elm Trams said its server was safe"; not "Ann Lee said it was wrong". */
function speaksOfItself(
  text: AnnotatedText,
  { last }: NamePlace,
  { lastToken }: TextSentence,
  nameAt: Int32Array,
): boolean {
  const { tokens } = text;
  const verb = verbBehind(text, last, lastToken);
  if (!verb || !speechLemmas.has(verb.lemma)) return false;
  const from = tokens.indexOf(verb, last + 1) + 1;
  for (let at = from; at <= Math.min(lastToken - 1, from + farthest.it); at++) {
    const { lower = '', pos } = tokens[at] ?? {};
    const next = tokens[at + 1];
    if (lower === 'its') return next?.pos === 'NOUN' || next?.pos === 'ADJ';
    if (lower === 'it') return next !== undefined && (doesAsBody(next, tokens[at + 2]) || isOwnVerb(next));
    if (pos === 'VERB' || pos === 'PUNCT' || (nameAt[at] ?? -1) >= 0) return false;
  }
  return false;
}

/** "it had seen", not "it had been wrong" */
const doesAsBody = (verb: Token, next: Token | undefined): boolean =>
  /^(?:had|has|would|will|did|does|could)$/.test(verb.lower) && next?.lower !== 'been' && next?.lower !== 'be';

const isOwnVerb = ({ pos, lemma }: Token): boolean => pos === 'VERB' && !impersonalVerbs.has(lemma);
const impersonalVerbs = new Set(['be', 'seem', 'appear', 'happen', 'take', 'look', 'turn', 'come', 'follow', 'matter']);

/** "Elm Trams denied it. “Nobody got in,” its spokesman Piet Lee said." */
function isTakenUp(
  { tokens, sentences }: AnnotatedText,
  { first, last }: NamePlace,
  { firstToken, lastToken }: TextSentence,
  nameAt: Int32Array,
): boolean {
  if (first - firstToken > 1 || !/^(?:VERB|AUX|ADV)$/.test(tokens[last + 1]?.pos ?? '')) return false;
  const next = sentences[tokens[lastToken + 1]?.sentence ?? -1];
  const high = Math.min(next?.lastToken ?? lastToken, last + farthest.its);
  for (let at = last + 1; at < high; at++) {
    if ((nameAt[at] ?? -1) >= 0) return false;
    if (tokens[at]?.lower === 'its') return isOfficerFrom(tokens, at + 1, high);
  }
  return false;
}

/** "Elm Trams was hit by ransomware": whoever that befell did not do it. */
function isHitByAttack({ tokens }: AnnotatedText, { last }: NamePlace, { lastToken }: TextSentence): boolean {
  let at = last + 1;
  if (!/^(?:was|were|is|are|been|being)$/.test(tokens[at]?.lower ?? '')) return false;
  while (at < Math.min(lastToken, last + 5) && tokens[at]?.pos !== 'VERB') at++;
  if (!hitLemmas.has(tokens[at]?.lemma ?? '') || tokens[at + 1]?.lower !== 'by') return false;
  for (let k = at + 2; k <= Math.min(lastToken, at + 6); k++)
    if (isMalware(tokens[k] as Token) || isAttack(tokens[k] as Token)) return true;
  return false;
}
