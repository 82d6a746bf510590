import type { Reading, TokenRange } from '../claims/reading.ts';
import { claimNouns, harmStems, negations, safePhrases } from '../vocabulary/polarity.ts';
import { isOneOf, wordTest } from '../vocabulary/word.ts';
import { findPhrase, phraseIndex } from './phrases.ts';
import { polarityOf } from './polarity.ts';

/** One half of a statement tells the harm, the other disputes more of it. */
export interface Concession {
  /** The words that tell the harm. */
  readonly granted: string;
  readonly disputed: string;
}

const safe = phraseIndex(safePhrases);
const turning = new Set(['but', 'though', 'although', 'however']);
const turns = wordTest(({ text, lower }) => /^[.;!?]$/.test(text) || turning.has(lower));
const isNegation = isOneOf(negations);
const opensHalf = isOneOf(new Set(['while', 'although', 'though', 'whilst']));
const isTold = isOneOf(claimNouns);
const tellsHarm = wordTest(({ lower }) => harmStems.some((stem) => lower.startsWith(stem)));

/** @returns the words that call what is told in the range untrue, or null */
type UntrueIn = (range: TokenRange) => string | null;

/** Takes "While there has been a leak, the figure is exaggerated"; not "While there are reports of a leak, nothing was taken". */
function openingConcession({ tokens }: Reading, { first, last }: TokenRange): { granted: string; at: number } | null {
  let granted: string | null = null;
  for (let i = first + 1; i <= last; i++) {
    const token = tokens[i];
    if (!token || isNegation(token) || isTold(token)) return null;
    if (token.text === ',') return granted === null ? null : { granted, at: i };
    if (granted === null && tellsHarm(token)) granted = token.lower;
  }
  return null;
}

/**
 * Takes "A mailbox was opened. Medical records are safe.", "A server was breached but no data was taken"; not "No data was
 * taken. The breach was stopped", which denies first, nor halves joined by "and", which tell one story.
 */
export function concessionIn(reading: Reading, { first, last }: TokenRange, untrueIn: UntrueIn): Concession | null {
  const { tokens } = reading;
  const opener = tokens[first];
  const opening = opener && opensHalf(opener) ? openingConcession(reading, { first, last }) : null;
  if (opening) {
    const rest = { first: opening.at + 1, last };
    const disputed = polarityOf(reading, rest).deniedIncident ?? findPhrase(reading, rest, safe) ?? untrueIn(rest);
    return disputed === null ? null : { granted: opening.granted, disputed };
  }
  let granted: string | null = null;
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (turns(token)) {
      if (granted === null) continue;
      const rest = { first: i + 1, last };
      const disputed = polarityOf(reading, rest).deniedIncident ?? findPhrase(reading, rest, safe);
      return disputed === null ? null : { granted, disputed };
    }
    if (isNegation(token)) return null;
    if (granted === null && tellsHarm(token)) granted = token.lower;
  }
  return null;
}
