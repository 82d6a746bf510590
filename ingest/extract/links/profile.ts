import { sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import { amountWords, contrasting, earlierWords, narrowing } from '../vocabulary/manner.ts';
import { stemOf } from '../vocabulary/stem.ts';
import { isOneOf, wordTest } from '../vocabulary/word.ts';
import type { Token } from '../text/annotate.ts';
import type { SettledClaim } from './settled.ts';

/** How a claim is put and where it stands, as far as one of its pair does not depend on the other. */
export interface Profile {
  readonly sentence: number;
  readonly paragraph: number;
  readonly cueLemmas: readonly string[];
  readonly opensWith: string;
  /** Nouns before its first verb, without their endings. */
  readonly subject: ReadonlySet<string>;
  /** Whose words they are, under one name for all claims of that voice. */
  readonly voice: string;
  /** Claims of that voice in the document, and whether none comes before this one. */
  readonly times: number;
  readonly isFirst: boolean;
  /** Its sentence opens with "But". */
  readonly contrasts: boolean;
  /** "…, but denied" */
  readonly behindBut: boolean;
  /** "its own systems", "the core network": a part is set apart. */
  readonly narrows: boolean;
  /** "had earlier denied" */
  readonly recalls: boolean;
  readonly givesAmount: boolean;
}

const isWord = wordTest(({ lower }) => /[\p{L}\p{N}]/u.test(lower));
const isNarrowing = isOneOf(narrowing);
const isEarlier = isOneOf(earlierWords);
const isAmount = isOneOf(amountWords);
const mostWords = 60;
const mostCueWords = 7;
const opening = 14;

export function profilesOf(reading: Reading, claims: readonly SettledClaim[]): Profile[] {
  const voices = claims.map((claim) => voiceOf(reading, claim));
  const first = new Map<string, number>();
  const times = new Map<string, number>();
  voices.forEach((voice, at) => {
    if (!first.has(voice)) first.set(voice, at);
    times.set(voice, (times.get(voice) ?? 0) + 1);
  });
  return claims.map(({ claim: { content, cue } }, at): Profile => {
    const { tokens } = reading;
    const { firstToken, lastToken } = sentenceAt(reading, content.first);
    const wordsOf = ({ first, last }: TokenRange, most: number): readonly Token[] =>
      tokens.slice(first, Math.min(last + 1, first + most));
    const words = wordsOf(content, mostWords).filter(isWord);
    const cueWords = cue ? wordsOf(cue, mostCueWords) : [];
    const before = cue ? tokens[cue.first - 1]?.lower : undefined;
    const voice = voices[at] as string;
    return {
      sentence: tokens[content.first]?.sentence ?? 0,
      paragraph: tokens[content.first]?.paragraph ?? 0,
      cueLemmas: [...new Set(cueWords.map(({ lemma }) => lemma))],
      opensWith: words[0]?.lower ?? '',
      subject: subjectOf(reading, content),
      voice,
      times: times.get(voice) ?? 0,
      isFirst: first.get(voice) === at,
      contrasts: [firstToken, firstToken + 1].some((token) => contrasting.has(tokens[token]?.lower ?? '')),
      behindBut: cue !== null && contrasting.has(tokens[Math.min(cue.first, content.first) - 1]?.lower ?? ''),
      narrows: words.slice(0, opening).some(isNarrowing),
      recalls:
        before === 'had' ||
        cueWords.some(({ lower }) => lower === 'had') ||
        wordsOf({ first: firstToken, last: lastToken }, mostWords).some(isEarlier),
      givesAmount: words.some(isAmount),
    };
  });
}

function voiceOf({ tokens }: Reading, { speaker: { entity, kind, range } }: SettledClaim): string {
  if (entity) return `entity ${entity.index}`;
  return kind === 'UNNAMED' && range ? `unnamed ${tokens[range.last]?.lower ?? ''}` : kind;
}

function subjectOf({ tokens }: Reading, { first, last }: TokenRange): Set<string> {
  const nouns = new Set<string>();
  for (let i = first; i <= Math.min(last, first + opening); i++) {
    const token = tokens[i];
    if (token?.pos === 'NOUN' || token?.pos === 'PROPN') nouns.add(stemOf(token.lower));
    else if (nouns.size > 0 && (token?.pos === 'VERB' || token?.pos === 'AUX')) break;
  }
  return nouns;
}
