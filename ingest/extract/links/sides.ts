import type { MentionIndex } from '../claims/mentions.ts';
import type { Reading } from '../claims/reading.ts';
import type { Speaker } from '../claims/speaker.ts';
import { meets } from '../vocabulary/said-words.ts';

/** Whose words they are. */
export function sameVoice(a: Speaker, b: Speaker, reading: Reading): boolean {
  if (a.entity || b.entity) return a.entity === b.entity;
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'UNNAMED' || !a.range || !b.range) return true;
  return reading.tokens[a.range.last]?.lower === reading.tokens[b.range.last]?.lower;
}

/** Indices of those for whom a speaker stands: himself, his organisation, and the one that his name is given with. */
export type Side = ReadonlySet<number>;

export function sideOf({ entity, onBehalfOf, range, kind }: Speaker, mentions: MentionIndex): Side {
  const side = new Set<number>();
  if (entity) side.add(entity.index);
  if (onBehalfOf) side.add(onBehalfOf.index);
  if (range && (entity?.kind === 'PERSON' || kind === 'UNNAMED'))
    for (const mention of mentions.within(range)) if (mention.entity.kind === 'AGENCY') side.add(mention.entity.index);
  return side;
}

/** An organisation and those who speak for it do not contradict one another. */
export const sameSide = (a: Side, b: Side): boolean => meets(a, b);
