import { plainDataNouns } from '../vocabulary/exposure.ts';
import { subjectOfClaim, subjectOfDenial, tellsBreach, type DeniedSubject, type ToldSubject } from '../vocabulary/subject.ts'; // prettier-ignore
import { pointingNouns } from '../vocabulary/proposition.ts';
import type { Reading } from '../claims/reading.ts';
import type { Add, Pair } from './features.ts';
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

interface Subject {
  readonly denied: DeniedSubject;
  readonly tells: ToldSubject;
  /** Tells that data got out, and not that it did not. */
  readonly breach: boolean;
  /** In it, its sentence or its cue: "these reports". */
  readonly points: boolean;
}

const told: readonly ToldSubject[] = ['ransom', 'telling', 'breach', 'fault', 'else'];

export function subjectsOf(
  { tokens }: Reading,
  claims: readonly SettledClaim[],
  propositions: readonly Proposition[],
  sentences: readonly Proposition[],
): Subjects {
  const of = propositions.map((said, at): Subject => {
    const { cue } = (claims[at] as SettledClaim).claim;
    const inCue = cue !== null && tokens.slice(cue.first, cue.last + 1).some(({ lower }) => pointingNouns.has(lower));
    return {
      denied: subjectOfDenial(said),
      tells: subjectOfClaim(said),
      breach: tellsBreach(said) && !said.negated,
      points: inCue || said.points || (sentences[at] as Proposition).points,
    };
  });
  const open = (at: number): Subject | null =>
    isDenial((claims[at] as SettledClaim).stance) ? null : (of[at] as Subject);
  const count = (test: (subject: Subject) => boolean): Uint16Array => {
    const sums = new Uint16Array(claims.length + 1);
    for (let at = 0; at < claims.length; at++) {
      const subject = open(at);
      sums[at + 1] = (sums[at] as number) + Number(subject !== null && test(subject));
    }
    return sums;
  };
  const tellingsBefore = count(({ breach }) => breach);
  return {
    of,
    firstTelling: tellingsBefore.indexOf(1) - 1,
    before: Object.fromEntries(told.map((name) => [name, count(({ tells }) => tells === name)])) as Subjects['before'],
    tellingsBefore,
  };
}

/** What the two are about, and what else of the document is about the same: "the data is safe" answers whoever tells of a leak, however far away. */
export function subjectFeatures({ subjects, sentences, claims }: Story, pair: Pair, add: Add): void {
  const { from, candidate: { to }, said, answered, target } = pair; // prettier-ignore
  const [own, other] = [subjects.of[from] as Subject, subjects.of[to] as Subject];
  add(`kind ${own.denied}>${other.tells}`, true);
  add('one kind', own.denied === other.tells);
  add('says untrue', said.saysUntrue);
  add('says safe', said.saysSafe);
  add('points', own.points);
  add('lies open', answered.exposed || (sentences[to] as Proposition).exposed);
  add('data words of the claim', true, answered.dataWords.size);
  add('data words of the denial', true, said.dataWords.size);
  const shared = [...said.dataWords].filter((word) => answered.dataWords.has(word));
  add('data words shared', shared.length > 0, shared.length);
  add(
    'specific data shared',
    shared.some((word) => !plainDataNouns.has(word)),
  );

  const kind = target.speaker.entity?.kind ?? target.speaker.kind;
  const outsider = target.stance === 'ALLEGES' || outsiders.has(kind);
  const general = said.saysUntrue || said.saysSafe || own.points || (said.negated && said.words < 22);
  const breach = own.denied === 'breach' && other.breach;
  add('outsider', outsider);
  add('general', general);
  add('open breach', breach);
  add('open breach, outsider', breach && outsider);
  add('open breach, general', breach && general);
  add('open breach, general, outsider', breach && general && outsider);

  const all = claims.length;
  add('tellings', true, subjects.tellingsBefore[all]);
  add('first telling', to === subjects.firstTelling);
  add('tellings before it', other.breach, subjects.tellingsBefore[to]);
  const before = subjects.before[own.denied];
  const ofKind = before[all] as number;
  add('tell of the kind', true, ofKind);
  add('none tells of the kind', ofKind === 0);
  if (own.denied !== other.tells) {
    add('others tell of the kind', ofKind > 0, ofKind);
    return;
  }
  const apart = Math.abs(from - to);
  const [first, last] = [Math.max(0, from - apart + 1), Math.min(all, from + apart)];
  add('nearer ones of the kind', true, (before[last] as number) - (before[first] as number));
}

/** Who is not the party that a breach is told of. */
const outsiders: ReadonlySet<string> = new Set(['MEDIA', 'UNNAMED', 'ATTACKER', 'PERSON']);
