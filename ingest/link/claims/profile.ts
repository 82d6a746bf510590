import { amountWords, contrasting, earlierWords, narrowing } from '../../extract/vocabulary/manner.ts';
import { stemOf } from '../../extract/vocabulary/stem.ts';
import type { LinkableClaim, LinkableSpeaker } from './claim.ts';
import { sameSide } from './voices.ts';

/** How a claim is put and where it stands in its document. */
export interface Profile {
  /** Words of its cue without their endings. */
  readonly cue: readonly string[];
  readonly opensWith: string;
  /** The first claim of the document that its side makes: one number for all claims of a side. */
  readonly voice: number;
  /** Claims of its side in the document. */
  readonly times: number;
  readonly contrasts: boolean;
  readonly narrows: boolean;
  readonly recalls: boolean;
  readonly givesAmount: boolean;
}

const wordsOf = (text: string, most: number): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.slice(0, most) ?? []; // prettier-ignore
const opening = 14;

export function profilesOf(claims: readonly LinkableClaim[]): Profile[] {
  const speakers: { readonly speaker: LinkableSpeaker; readonly voice: number }[] = [];
  const voices = claims.map(({ speaker }, at) => {
    const known = speakers.find((other) => sameSide(other.speaker, speaker));
    speakers.push({ speaker, voice: known?.voice ?? at });
    return known?.voice ?? at;
  });
  return claims.map(({ cue, exact, sentence }, at): Profile => {
    const cueWords = wordsOf(cue, 7);
    const words = wordsOf(exact, 60);
    const around = wordsOf(sentence, 60);
    const cueAt = around.indexOf(cueWords[0] ?? '');
    return {
      cue: cueWords.map(stemOf),
      opensWith: words[0] ?? '',
      voice: voices[at] as number,
      times: voices.filter((voice) => voice === voices[at]).length,
      contrasts: around.slice(0, 2).some((word) => contrasting.has(word)),
      narrows: words.slice(0, opening).some((word) => narrowing.has(word)),
      recalls:
        cueWords.includes('had') ||
        (cueAt > 0 && around[cueAt - 1] === 'had') ||
        around.some((word) => earlierWords.has(word)),
      givesAmount: words.some((word) => amountWords.has(word) || /^\d/.test(word)),
    };
  });
}
