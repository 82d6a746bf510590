import type { FoundClaim } from '../claims/found.ts';
import type { Reading } from '../claims/reading.ts';
import type { Speaker } from '../claims/speaker.ts';
import {
  claimNouns,
  grantingPhrases,
  hedgePhrases,
  inquiryPhrases,
  safePhrases,
  silencePhrases,
  turns,
  unknownPhrases,
  untruePhrases,
} from '../vocabulary/polarity.ts';
import { findPhrase, phraseIndex } from './phrases.ts';
import { polarityOf, type Polarity } from './polarity.ts';

const indexes = {
  untrue: phraseIndex(untruePhrases),
  safe: phraseIndex(safePhrases),
  unknown: phraseIndex(unknownPhrases),
  inquiry: phraseIndex(inquiryPhrases),
  granting: phraseIndex(grantingPhrases),
  hedge: phraseIndex(hedgePhrases),
  silence: phraseIndex(silencePhrases),
};

/** What the stance of one claim is judged by; each found phrase as its words, or null. */
export interface StanceFacts extends Polarity {
  readonly claim: FoundClaim;
  readonly speaker: Speaker;
  readonly untrue: string | null;
  readonly safe: string | null;
  readonly unknown: string | null;
  readonly inquiry: string | null;
  readonly granting: string | null;
  readonly hedge: string | null;
  readonly silence: string | null;
  /** "but", "however" */
  readonly turn: boolean;
  /** "the report", "these figures": what is named by the claim is itself a claim */
  readonly claimNoun: string | null;
}

export function factsOf(reading: Reading, claim: FoundClaim, speaker: Speaker): StanceFacts {
  const { content } = claim;
  const phrase = (name: keyof typeof indexes): string | null => findPhrase(reading, content, indexes[name]);
  let turn = false;
  let claimNoun: string | null = null;
  for (let i = content.first; i <= content.last; i++) {
    const token = reading.tokens[i];
    if (!token) break;
    if (turns.has(token.lower)) turn = true;
    if (claimNoun === null && i <= content.first + 8 && token.quote < 0 && claimNouns.has(token.lower))
      claimNoun = token.lower;
  }
  return {
    ...polarityOf(reading, content),
    claim,
    speaker,
    untrue: phrase('untrue'),
    safe: phrase('safe'),
    unknown: phrase('unknown'),
    inquiry: phrase('inquiry'),
    granting: phrase('granting'),
    hedge: phrase('hedge'),
    silence: phrase('silence'),
    turn,
    claimNoun,
  };
}
