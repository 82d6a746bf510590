import { plainDataNouns } from '../vocabulary/exposure.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { named } from './feature-names.ts';
import type { Add, Pair } from './pair.ts';
import type { Story } from './story.ts';
import type { Subject } from './subjects.ts';

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
