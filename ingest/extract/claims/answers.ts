import { isOneOf } from '../vocabulary/word.ts';
import { trimmed } from './content.ts';
import type { FoundClaim } from './found.ts';
import { simplePhraseEndingAt } from './phrase-left.ts';
import { isGenitive, isVerb, quotationAt, quotationLength, type Reading, some, type TokenRange } from './reading.ts'; // prettier-ignore

/** What one gives back when asked or accused. Source: English nouns of answering. */
const answers = new Set('answer reply response retort rejoinder riposte rebuttal comeback comment explanation verdict message'.split(' ')); // prettier-ignore

/** "was" before the colon, and how an answer comes: "His answer, sent by e-mail, was: “…”" */
const ways = new Set('was is came posted sent given made published issued delivered relayed passed'.split(' '));

const itsOwn = isOneOf(new Set(['his', 'her', 'its', 'their']));

/** Words between who answers and the noun: "the board's only written reply". */
const mostBetween = 2;

/** Of fewer words a quotation is a name or a remark within a sentence. */
const leastWords = 3;

/**
 * "His answer, by Telegram: “…”", "The board's written reply to the paper was: “…”", in quotation marks or as a clause. Not "Her
 * answer, he said: “…”", where another speaks, nor "The answer: “…”", which is nobody's.
 */
export function answerClaims(reading: Reading): FoundClaim[] {
  const { tokens } = reading;
  return reading.narrative.flatMap(({ firstToken, lastToken }): FoundClaim[] => {
    for (let at = firstToken + 2; at < lastToken; at++)
      if (tokens[at]?.text === ':') return answerAt(reading, firstToken, at, lastToken);
    return [];
  });
}

function answerAt(reading: Reading, low: number, colon: number, high: number): FoundClaim[] {
  const source = answererBefore(reading, low, colon);
  if (!source) return [];
  const quotation = quotationAt(reading, colon + 1);
  if (quotation && quotationLength(quotation) < leastWords) return [];
  const last = quotation?.lastToken ?? high;
  const content = trimmed(reading, colon + 1, last);
  if (!content || (!quotation && !some(reading, content, isVerb))) return [];
  const cue = { first: source.last + 1, last: colon };
  return [{ rule: 'quote:colon', complement: quotation ? 'QUOTE' : 'CLAUSE', cue, cueWord: ':', entry: null, chain: null, source, voice: 'SOURCE', content, stance: null, reportedBy: null }]; // prettier-ignore
}

/** Who answers, in what stands before a colon. */
function answererBefore(reading: Reading, low: number, colon: number): TokenRange | null {
  const { tokens } = reading;
  for (let at = low + 1; at < colon; at++) {
    const token = tokens[at];
    if (!token || token.quote >= 0) return null;
    if (!answers.has(token.lower)) continue;
    const owner = ownerOf(reading, at, low);
    return owner && !isOtherwiseTold(reading, low, owner.first) && !isOtherwiseTold(reading, at + 1, colon)
      ? owner
      : null;
  }
  return null;
}

function ownerOf(reading: Reading, noun: number, low: number): TokenRange | null {
  const { tokens } = reading;
  for (let at = noun - 1; at >= Math.max(low, noun - 1 - mostBetween); at--) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || token.pos === 'ADP') return null;
    if (itsOwn(token)) return { first: at, last: at };
    if (!isGenitive(token)) continue;
    const first = at > low ? simplePhraseEndingAt(reading, at - 1, low) : null;
    return first === null ? null : { first, last: at - 1 };
  }
  return null;
}

/** Whether another verb stands there, which has another subject or another object. */
function isOtherwiseTold({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && isVerb(token) && !isGenitive(token) && !ways.has(token.lower)) return true;
  }
  return false;
}
