import type { Reading, TokenRange } from '../claims/reading.ts';
import type { Token } from '../text/annotate.ts';
import { answeringVerbs, pointingNouns, takingUp } from '../vocabulary/proposition.ts';
import { isOneOf, wordTest } from '../vocabulary/word.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import { sameVoice } from './sides.ts';

/** How a denial is put, whatever it answers. */
export interface Manner {
  /** "these reports": at something said. */
  readonly points: boolean;
  /** It opens with "it", "that", "no". */
  readonly takesUp: boolean;
  /** Its cue is a verb of answering. */
  readonly answers: boolean;
  /** "rejected that": the cue is all of it. */
  readonly rebuffs: boolean;
  /** The reason behind it is a denial of its own: what is denied stands there. */
  readonly saysMore: boolean;
}

export const isPointing = isOneOf(pointingNouns);
const isTakingUp = isOneOf(takingUp);
const hasLetter = wordTest(({ lower }) => /\p{L}/u.test(lower));
const mostWords = 41;

export function mannerOf(reading: Reading, claims: readonly SettledClaim[], at: number): Manner {
  const { content, cue } = (claims[at] as SettledClaim).claim;
  const wordsOf = ({ first, last }: TokenRange): readonly Token[] =>
    reading.tokens.slice(first, Math.min(last + 1, first + mostWords));
  const own = wordsOf(content);
  const ofCue = cue ? wordsOf(cue) : [];
  const opener = own.find(hasLetter);
  const rebuffs = cue !== null && cue.first >= content.first && cue.last <= content.last;
  return {
    points: ofCue.some(isPointing) || own.some(isPointing),
    takesUp: opener !== undefined && isTakingUp(opener),
    answers: ofCue.some(({ lemma }) => answeringVerbs.has(lemma)),
    rebuffs,
    saysMore: rebuffs && goesOn(reading, claims, at),
  };
}

function goesOn(reading: Reading, claims: readonly SettledClaim[], at: number): boolean {
  const own = claims[at] as SettledClaim;
  const next = claims[at + 1];
  if (!next || !isDenial(next.stance) || !sameVoice(own.speaker, next.speaker, reading)) return false;
  const sentenceOf = (claim: SettledClaim): number => reading.tokens[claim.claim.content.first]?.sentence ?? 0;
  return sentenceOf(next) - sentenceOf(own) <= 1;
}
