import type { DocumentKind } from '../../../schema/ontology/kinds.ts';
import type { Reading, TokenRange } from '../claims/reading.ts';
import type { Token } from '../text/annotate.ts';
import {
  bareDenials,
  disputable,
  groundsOfClaims,
  negations,
  safePhrases,
  sufferings,
  trueWords,
  untrueWords,
} from '../vocabulary/polarity.ts';
import { adviceOpeners } from '../vocabulary/incident.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { findPhrase, phraseIndex } from './phrases.ts';

const beings = new Set("is are was were be been 's ’s isn aren wasn weren looks seems remains".split(' '));

const isBeing = isOneOf(beings);
const isNegation = isOneOf(negations);
const isDisputable = isOneOf(disputable);

/** Tokens from the start of a sentence in which what is called untrue is named. */
const subjectReach = 10;
/** Adverbs between "is" and what somebody is said to be. */
const mostAdverbs = 5;
/** Tokens of a subject that opens with "no". */
const widestSubject = 16;

/**
 * The words by which a sentence in the author's own voice denies, or null. Takes "These reports are misleading.", "False.",
 * "There is no truth in it.", and where a body speaks for itself "Card numbers were not in the files."; not "The data is in
 * the wrong hands", which calls no claim wrong, nor in a news report "Trains were not affected", with nothing to answer.
 */
export function plainDenialIn(reading: Reading, whole: TokenRange, kind: DocumentKind): string | null {
  const range = lowerAt(reading, whole.first + 1) === ':' ? { first: whole.first + 2, last: whole.last } : whole; // "Note: …"
  const bare = bareAnswer(reading, range);
  if (bare !== null || adviceOpeners.has(lowerAt(reading, range.first))) return bare;
  return verdictOnClaim(reading, range, kind) ?? negatedSubject(reading, range) ?? (kind === 'NEWS' ? null : ofOneself(reading, range)); // prettier-ignore
}

const safe = phraseIndex(safePhrases);

/** "Members' savings are safe", "There are no contact lists to take": said by a body in its own text. */
function ofOneself(reading: Reading, { first, last }: TokenRange): string | null {
  if (lowerAt(reading, first) === 'there' && beings.has(lowerAt(reading, first + 1)) && lowerAt(reading, first + 2) === 'no')
    return 'there is no'; // prettier-ignore
  return findPhrase(reading, { first, last }, safe);
}

const lowerAt = ({ tokens }: Reading, at: number): string => tokens[at]?.lower ?? '';

function bareAnswer(reading: Reading, { first, last }: TokenRange): string | null {
  if (last - first > 4) return null;
  const opener = lowerAt(reading, first);
  if (bareDenials.has(opener) && /^[.!:;,—–-]$/.test(reading.tokens[first + 1]?.text ?? '')) return opener;
  const next = lowerAt(reading, first + 1);
  return opener === 'not' && trueWords.has(next) && lowerAt(reading, first + 2) !== 'fast' ? `not ${next}` : null;
}

function verdictOnClaim(reading: Reading, { first, last }: TokenRange, kind: DocumentKind): string | null {
  const { tokens } = reading;
  let named = false;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.quote >= 0) continue;
    if (i - first < subjectReach && isDisputable(token)) named = true;
    const being = isBeing(token);
    if (!being && !isNegation(token)) continue;
    const next = lowerAt(reading, i + 1);
    if (token.lower === 'no' && groundsOfClaims.has(next) && i > first) return `no ${next}`;
    if (isNegation(token) && (next === 'hold' || next === 'stand')) return `not ${next}`;
    if (!being) continue;
    const said = predicateBehind(reading, i, last);
    const word = lowerAt(reading, said.at);
    const negated = said.negated || lowerAt(reading, first) === 'neither';
    if (named && !said.negated && untrueWords.has(word)) return word;
    if (named && negated && trueWords.has(word)) return `not ${word}`;
    const relative = /^(?:that|who)$/.test(lowerAt(reading, i - 1));
    if (kind !== 'NEWS' && said.negated && !relative && (sufferings.has(word) || isWithin(reading, said.at)))
      return `not ${word}`;
  }
  return null;
}

/** Whether "is", "were" at this place calls a claim untrue: "are simply not true", "was “pure invention”"; not "were false entries". */
export function isVerdictOnClaim(reading: Reading, at: number, last: number): boolean {
  const { tokens } = reading;
  if (!isBeing(tokens[at] as Token)) return false;
  const said = predicateBehind(reading, at, last);
  const word = lowerAt(reading, said.at);
  const behind = tokens[said.at + 1];
  if (behind && said.at < last && /^(?:NOUN|PROPN)$/.test(behind.pos)) return false;
  return said.negated ? trueWords.has(word) : untrueWords.has(word);
}

const isWithin = (reading: Reading, at: number): boolean =>
  /^(?:in|on|within|among)$/.test(lowerAt(reading, at)) && lowerAt(reading, at + 1) !== 'their';

/** What comes after "is" and its adverbs, and whether one of them turns it round. */
function predicateBehind(reading: Reading, being: number, last: number): { at: number; negated: boolean } {
  let at = being + 1;
  let negated = false;
  for (; at <= last && at - being <= mostAdverbs; at++) {
    const word = lowerAt(reading, at);
    if (negations.has(word)) negated = true;
    else if (
      !/^(?:ADV|DET)$/.test(reading.tokens[at]?.pos ?? '') &&
      !/^(?:been|be|pure|like|at|all|simply|["“”‘'])$/.test(word)
    )
      break;
  }
  return { at, negated };
}

/** "No passwords were taken", "None of it was stored there"; not "No arrests were made". */
function negatedSubject(reading: Reading, { first, last }: TokenRange): string | null {
  const opener = lowerAt(reading, first);
  if (!/^(?:no|none|nothing)$/.test(opener)) return null;
  for (let i = first + 1; i <= Math.min(last, first + widestSubject); i++) {
    const token = reading.tokens[i];
    if (!token || token.quote >= 0 || /^[,;:]$/.test(token.text)) return null;
    if (!/^(?:was|were|is|are|has|have|been)$/.test(token.lower)) continue;
    for (let k = i + 1; k <= Math.min(last, i + 3); k++)
      if (sufferings.has(lowerAt(reading, k))) return `${opener} … ${lowerAt(reading, k)}`;
  }
  return null;
}
