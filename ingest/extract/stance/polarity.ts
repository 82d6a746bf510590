import {
  claimNouns,
  demands,
  evidenceWords,
  harmlessAfterNegation,
  incidentStems,
  modals,
  negations,
  soFar,
  subordinators,
} from '../vocabulary/polarity.ts';
import { sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import type { Token } from '../text/annotate.ts';
import { isOneOf, wordTest } from '../vocabulary/word.ts';
import { findPhrase, openedIn, phraseIndex } from './phrases.ts';

const soFarIndex = phraseIndex(soFar);

/** What is turned round in a stretch of text, each as the words that show it. */
export interface Polarity {
  /** A negation in a main clause, with a word of an incident behind it: "no data has leaked". */
  readonly deniedIncident: string | null;
  /** A negation in the main clause of the first sentence, whatever it turns round. */
  readonly mainNegation: string | null;
  /** That negation is of what will be or can be: "will not negotiate", "cannot be reached". */
  readonly isModal: boolean;
  /** "no evidence", "found nothing to suggest" */
  readonly emptySearch: string | null;
  readonly soFar: string | null;
  readonly opensNegated: boolean;
}

/** "no authentication", "no access control": what was missing, not what did not happen. */
const protections = new Set(['authentication', 'control', 'controls', 'protection']);
const isProtection = isOneOf(protections);

const isIncidentWord = wordTest(
  ({ lower }) =>
    !protections.has(lower) &&
    incidentStems.some((stem) => lower.startsWith(stem) && (stem.length > 3 || lower.length <= stem.length + 4)),
);

const isStop = wordTest(({ text }) => /^[.;:!?]$/.test(text));
const isSubordinator = isOneOf(subordinators);
const isNegation = isOneOf(negations);

const isEmpty = isOneOf(new Set(['none', 'nothing', 'nobody']));
const isFind = (token: Token | undefined): boolean => token !== undefined && (token.lemma === 'find' || token.lower === 'found'); // prettier-ignore

const widest = 14; // tokens that one negation reaches

/** Goes through the content clause by clause. `opened` are the bits of the lists of which a phrase may begin there. */
export function polarityOf(reading: Reading, range: TokenRange, opened = openedIn(reading, range)): Polarity {
  const { tokens } = reading;
  let deniedIncident: string | null = null;
  let mainNegation: string | null = null;
  let isModal = false;
  let emptySearch: string | null = null;
  let negation = -1;
  let subordinate = false;
  let sentences = 0;
  let brackets = 0;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '(') brackets++;
    else if (token.text === ')') brackets = 0;
    if (brackets > 0) continue; // "The server (no password) held …"
    if (isStop(token)) {
      sentences++;
      negation = -1;
      subordinate = false;
      continue;
    }
    if (token.text === ',' || token.lower === 'and' || token.lower === 'but') {
      subordinate = false;
      if (token.lower === 'but') negation = -1;
      continue;
    }
    if (i > range.first && (isSubordinator(token) || opensRelative(reading, i))) subordinate = true;
    if (isNegation(token)) {
      if (isHarmless(reading, i, range.last) || isBidding(reading, i, range.first)) continue;
      if (subordinate) continue;
      if (!isPromise(reading, i)) negation = i;
      if (token.lower === 'neither')
        for (let k = Math.max(range.first, i - 3); k < i; k++)
          if (isIncidentWord(tokens[k] as Token)) deniedIncident ??= `${tokens[k]?.lower ?? ''} neither`;
      if (isEmpty(token) && isFind(tokens[i - 1])) emptySearch ??= `${tokens[i - 1]?.lower ?? ''} ${token.lower}`;
      if (sentences === 0 && mainNegation === null) isModal = modals.has(tokens[i - 1]?.lower ?? '');
      if (sentences === 0) mainNegation ??= token.lower === 'n’t' || token.lower === "n't" ? 'not' : token.lower;
      continue;
    }
    if (negation < 0 || i - negation > widest) continue;
    const next = tokens[i + 1];
    if (evidenceWords.has(token.lower) && i - negation <= 4)
      emptySearch ??= `${tokens[negation]?.lower ?? ''} ${token.lower}`;
    else if (deniedIncident === null && isIncidentWord(token) && !(next && isProtection(next)))
      deniedIncident = `${tokens[negation]?.lower ?? ''} … ${token.lower}`;
  }
  return {
    deniedIncident,
    mainNegation,
    isModal,
    emptySearch,
    soFar: (opened & soFarIndex.bit) === 0 ? null : findPhrase(reading, range, soFarIndex),
    opensNegated: opensNegated(reading, range),
  };
}

/** Tokens from the beginning of a sentence in which such words open it. */
const openingReach = 4;

/** "So far, the bank said, it has found no …": what opens the sentence in front of a content. Not the "Yet" of "Yet the bank said …". */
export function soFarBefore(reading: Reading, content: number): string | null {
  const { firstToken } = sentenceAt(reading, content);
  const last = Math.min(content - 1, firstToken + openingReach - 1);
  return last < firstToken
    ? null
    : findPhrase(reading, { first: firstToken, last }, soFarIndex, (first) => reading.tokens[first]?.lower !== 'yet');
}

const nounsOfTime = new Set('day week month year time moment point night morning evening weekend date fact case'.split(' ')); // prettier-ignore

const mayOpenRelative = isOneOf(new Set(['that', 'i', 'we', 'he', 'she', 'they']));

/** "a password that had not been changed", "people he never met"; not "told customers that no data was lost". */
function opensRelative({ tokens }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (!mayOpenRelative(token)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.pos !== 'NOUN' || !next || nounsOfTime.has(before.lemma)) return false;
  const isVerbal = next.pos === 'VERB' || next.pos === 'AUX' || next.lower === 'never';
  return isVerbal && (token.lower !== 'that' || (!claimNouns.has(before.lower) && !evidenceWords.has(before.lower)));
}

/** "will not pay", "are not going to pay", "should not have been open": nothing that is said to have happened or not. */
function isPromise({ tokens }: Reading, negation: number): boolean {
  if (/^(?:will|wo|shall|should|must)$/.test(tokens[negation - 1]?.lower ?? '')) return true;
  const next = tokens[negation + 1]?.lower ?? '';
  if (tokens[negation - 1]?.lower === 'would' && !/^(?:have|be)$/.test(next)) return true; // "said it would not pay"
  if (isOfWhatWillBe(tokens, negation)) return true;
  return next === 'going' && tokens[negation + 2]?.lower === 'to';
}

/** "no ransom will be paid", "none of it would be paid"; not "no data would have been lost" */
function isOfWhatWillBe(tokens: readonly Token[], negation: number): boolean {
  if (!/^(?:no|none|nothing|nobody)$/.test(tokens[negation]?.lower ?? '')) return false;
  for (let i = negation + 1; i <= negation + 4; i++) {
    const { lower = '', pos } = tokens[i] ?? {};
    if (/^(?:will|shall|would)$/.test(lower)) return tokens[i + 1]?.lower !== 'have';
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
  }
  return false;
}

/** "No", "Nobody …", "There was no …", "It has not …", "We do not …" */
function opensNegated(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading;
  const first = tokens[range.first]?.lower ?? '';
  if (negations.has(first))
    return !isHarmless(reading, range.first, range.last) && !isOfWhatWillBe(tokens, range.first);
  if (first !== 'there') return false;
  for (let i = range.first + 1; i <= Math.min(range.first + 3, range.last); i++)
    if (negations.has(tokens[i]?.lower ?? '')) return !isHarmless(reading, i, range.last);
  return false;
}

/** "Do not pay anybody", "Never share a password": who bids denies nothing. Not "We do not pay", which has a subject. */
export function isBidding(reading: Reading, negation: number, low: number): boolean {
  const { tokens } = reading;
  const opener = tokens[negation - 1];
  const never = tokens[negation]?.lower === 'never' && tokens[negation + 1]?.pos === 'VERB';
  const first = opener?.lower === 'do' || (opener?.lower === 'please' && never) ? negation - 1 : never ? negation : -1;
  if (first < 0) return false;
  const before = tokens[tokens[first - 1]?.lower === 'please' ? first - 2 : first - 1];
  return first <= low || before === undefined || /^[.;:!?“”"‘’']$/.test(before.text) || before.sentence !== tokens[first]?.sentence; // prettier-ignore
}

/** Tokens from a verb to what it is about. */
const objectReach = 5;

/** "not only", "no longer", "not less than", and what somebody has not been told or sent. */
function isHarmless(reading: Reading, negation: number, high: number): boolean {
  const { tokens } = reading;
  const next = tokens[negation + 1]?.lower ?? '';
  if (next === 'but') return true; // "nothing but"
  if (/^(only|just|merely|less|more|longer|doubt|necessarily|yet|stone|fewer|later|unlike|without)$/.test(next))
    return true;
  for (let i = negation + 1; i <= Math.min(high, negation + 4); i++)
    if (harmlessAfterNegation.has(tokens[i]?.lower ?? '')) return !tellsOfDemand(reading, i, high);
  return false;
}

/** "never received a ransom demand": what was not sent is what somebody claims to have sent. */
function tellsOfDemand({ tokens }: Reading, verb: number, high: number): boolean {
  for (let i = verb + 1; i <= Math.min(high, verb + objectReach); i++)
    if (demands.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
