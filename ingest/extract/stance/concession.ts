import type { Reading, TokenRange } from '../claims/reading.ts';
import { harmStems, negations, safePhrases } from '../vocabulary/polarity.ts';
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
const tellsHarm = wordTest(({ lower }) => harmStems.some((stem) => lower.startsWith(stem)));

/**
 * Takes "A mailbox was opened. Medical records are safe.", "A server was breached but no data was taken"; not "No data was
 * taken. The breach was stopped", which denies first, nor halves joined by "and", which tell one story.
 */
export function concessionIn(reading: Reading, { first, last }: TokenRange): Concession | null {
  const { tokens } = reading;
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
