import { spellingKey } from '../hubs.ts';
import type { LinkableClaim, LinkableSpeaker } from './claim.ts';

/** An organisation and those who speak for it, by what names were judged to mean, or by the names that two documents give. */
export function sameSide(a: LinkableSpeaker, b: LinkableSpeaker): boolean {
  if (a.sides.some((id) => b.sides.includes(id))) return true;
  if (a.keys.length > 0 && b.keys.length > 0) return a.keys.some((key) => b.keys.includes(key));
  if (a.kind !== b.kind) return false;
  if (a.kind === 'UNNAMED') return a.text !== '' && spellingKey(a.text) === spellingKey(b.text);
  return a.kind === 'MEDIA';
}

/** A text as names are looked for in it. */
export interface NamedText {
  /** All of it, as one spelling key. */
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

/** Whether a text names a speaker or whom he speaks for. */
export function isNamedIn({ keys }: LinkableSpeaker, { letters, words }: NamedText): boolean {
  return keys.some((key) => (key.length > 3 ? letters.includes(key) : words.has(key)));
}

/** Who is not the party that a breach is told of, or keeps a distance. */
export function isOutsider({ speaker, stance }: LinkableClaim): boolean {
  const { kind, entityKind } = speaker;
  return (
    kind === 'MEDIA' ||
    kind === 'UNNAMED' ||
    entityKind === 'ATTACKER' ||
    entityKind === 'PERSON' ||
    stance === 'ALLEGES'
  );
}
