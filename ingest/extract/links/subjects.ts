import { sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import { dataNouns } from '../vocabulary/exposure.ts';
import { longestRead } from '../vocabulary/said-words.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { putOf, subjectOfClaim, subjectOfDenial, tellsBreach, type DeniedSubject, type SubjectWords, type ToldSubject } from '../vocabulary/subject.ts'; // prettier-ignore
import { isPointing } from './manner.ts';
import type { Proposition } from './proposition.ts';
import { isDenial, type SettledClaim } from './settled.ts';

/** What each claim of a document is about, and how many of the claims that deny nothing are about the same. */
export interface Subjects {
  readonly of: readonly Subject[];
  /** The first that tells of a breach; -1 where none does. */
  readonly firstTelling: number;
  /** For each subject how many tell of it before each claim, and behind the last in all. */
  readonly before: Readonly<Record<ToldSubject, Uint16Array>>;
  readonly tellingsBefore: Uint16Array;
}

/** What denials are asked for is worked out for denials alone. */
export interface Subject extends SubjectWords {
  /** Of a denial. */
  readonly denied: DeniedSubject;
  readonly tells: ToldSubject;
  /** Tells that data got out, and not that it did not. */
  readonly breach: boolean;
  /** A word in it, in its sentence or in its cue points at something said. */
  readonly pointsAround: boolean;
  /** Of a denial: says that nothing is true, or all is safe: it may answer whatever was told. */
  readonly general: boolean;
}

const told: readonly ToldSubject[] = ['ransom', 'telling', 'breach', 'fault', 'else'];
const isDataNoun = isOneOf(dataNouns);
const fewWords = 22;

export function subjectsOf(
  reading: Reading,
  claims: readonly SettledClaim[],
  propositions: readonly Proposition[],
): Subjects {
  const of = propositions.map((said, at) => subjectAt(reading, claims[at] as SettledClaim, said));
  const count = (test: (subject: Subject) => boolean): Uint16Array => {
    const sums = new Uint16Array(claims.length + 1);
    claims.forEach(({ stance }, at) => {
      sums[at + 1] = (sums[at] as number) + Number(!isDenial(stance) && test(of[at] as Subject));
    });
    return sums;
  };
  const tellingsBefore = count(({ breach }) => breach);
  return {
    of,
    firstTelling: Math.max(-1, tellingsBefore.indexOf(1) - 1),
    before: Object.fromEntries(told.map((name) => [name, count(({ tells }) => tells === name)])) as Subjects['before'],
    tellingsBefore,
  };
}

function subjectAt(reading: Reading, { claim: { content, cue }, stance }: SettledClaim, said: Proposition): Subject {
  const { annotated, tokens } = reading;
  const { predicates, objects, negated, unreal } = said;
  const last = Math.min(content.last, content.first + longestRead - 1);
  const dataWords = new Set<string>();
  for (let at = content.first; at <= last; at++) {
    const token = tokens[at];
    if (token && isDataNoun(token)) dataWords.add(token.lower);
  }
  const pointsIn = ({ first, last: end }: TokenRange): boolean => {
    for (let at = first; at <= Math.min(end, first + longestRead - 1); at++) {
      const token = tokens[at];
      if (token && isPointing(token)) return true;
    }
    return false;
  };
  const sentence = sentenceAt(reading, content.first);
  const points = pointsIn(content);
  const words: SubjectWords = {
    predicates,
    objects,
    negated,
    unreal,
    dataWords,
    points,
    ...putOf(annotated.text.slice(tokens[content.first]?.start, tokens[last]?.end), isDenial(stance)),
  };
  const pointsAround =
    points || (cue !== null && pointsIn(cue)) || pointsIn({ first: sentence.firstToken, last: sentence.lastToken });
  return {
    ...words,
    denied: subjectOfDenial(words),
    tells: subjectOfClaim(words),
    breach: tellsBreach(words) && !negated,
    pointsAround,
    general: words.saysUntrue || words.saysSafe || pointsAround || (negated && said.words < fewWords),
  };
}
