import type { Reading } from '../claims/reading.ts';
import type { Speaker } from '../claims/speaker.ts';

/** Whose words they are. */
export function sameVoice(a: Speaker, b: Speaker, reading: Reading): boolean {
  if (a.entity || b.entity) return a.entity === b.entity;
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'UNNAMED' || !a.range || !b.range) return true;
  return reading.tokens[a.range.last]?.lower === reading.tokens[b.range.last]?.lower;
}

/** Whose side they are on: an organisation and those who speak for it do not contradict one another. */
export function sameSide(a: Speaker, b: Speaker, reading: Reading): boolean {
  if (sameVoice(a, b, reading)) return true;
  const organisation = (speaker: Speaker): number | null => (speaker.onBehalfOf ?? speaker.entity)?.index ?? null;
  return organisation(a) !== null && organisation(a) === organisation(b);
}
