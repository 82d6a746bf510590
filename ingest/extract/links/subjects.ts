import { sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import { dataNouns, plainDataNouns } from '../vocabulary/exposure.ts';
import { longestRead } from '../vocabulary/said-words.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { putOf, subjectOfClaim, subjectOfDenial, tellsBreach, type DeniedSubject, type SubjectWords, type ToldSubject } from '../vocabulary/subject.ts'; // prettier-ignore
import type { Add, Pair } from './features.ts';
import { named } from './feature-names.ts';
import { isPointing } from './manner.ts';
import type { Proposition } from './proposition.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import type { Story } from './story.ts';

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

/** What a denial is about, and how many tell of it: a denial of what nobody here tells may answer nobody here. */
export function subjectOfDenialFeatures({ subjects, claims }: Story, from: number, add: Add): void {
  const own = subjects.of[from] as Subject;
  add('denial says untrue', own.saysUntrue);
  add('denial says safe', own.saysSafe);
  add('denial points', own.pointsAround);
  add('denial is general', own.general);
  add('data words of the denial', true, own.dataWords.size);
  add('tellings', true, subjects.tellingsBefore[claims.length]);
  const ofKind = subjects.before[own.denied][claims.length] as number;
  add('tell of the kind', true, ofKind);
  add('none tells of the kind', ofKind === 0);
}

const kindsOf = remembered((denied) => named(`kind ${denied}>`));

/** What the two are about, and what else of the document is about the same: "the data is safe" answers whoever tells of a leak, however far away. */
export function subjectFeatures(
  { subjects, claims }: Story,
  { from, candidate: { to }, target }: Pair,
  add: Add,
): void {
  const [own, other] = [subjects.of[from] as Subject, subjects.of[to] as Subject];
  add(kindsOf(own.denied)(other.tells), true);
  add('one kind', own.denied === other.tells);
  add('lies open', other.exposed);
  add('data words of the claim', true, other.dataWords.size);
  let shared = 0;
  let telling = false;
  for (const word of own.dataWords) {
    if (!other.dataWords.has(word)) continue;
    shared++;
    telling ||= !plainDataNouns.has(word);
  }
  add('data words shared', shared > 0, shared);
  add('specific data shared', telling);

  const outsider = target.stance === 'ALLEGES' || outsiders.has(target.speaker.entity?.kind ?? target.speaker.kind);
  const breach = own.denied === 'breach' && other.breach;
  add('outsider', outsider);
  add('open breach', breach);
  add('open breach, outsider', breach && outsider);
  add('open breach, general', breach && own.general);
  add('open breach, general, outsider', breach && own.general && outsider);

  add('first telling', to === subjects.firstTelling);
  add('tellings before it', other.breach, subjects.tellingsBefore[to]);
  const before = subjects.before[own.denied];
  const all = claims.length;
  if (own.denied !== other.tells) {
    add('others tell of the kind', before[all] !== 0, before[all]);
    return;
  }
  const apart = Math.abs(from - to);
  const [first, last] = [Math.max(0, from - apart + 1), Math.min(all, from + apart)];
  add('nearer ones of the kind', true, (before[last] as number) - (before[first] as number));
}

/** Who is not the party that a breach is told of. */
const outsiders: ReadonlySet<string> = new Set(['MEDIA', 'UNNAMED', 'ATTACKER', 'PERSON']);
