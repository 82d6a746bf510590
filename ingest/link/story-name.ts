import type { EntityKind } from '../../schema/ontology/kinds.ts';

/** A name that a story can be known again by. */
export interface StoryName {
  /** `WORD` for a word with a capital that no entity was read from. */
  readonly kind: EntityKind | 'WORD';
  /** As people read it, for reasons. */
  readonly text: string;
  /** Its rare words, its whole form, and its acronyms, as spelling keys: "Co-WIN" and "CoWIN" share theirs. */
  readonly keys: readonly string[];
  /** How much of the story is about it, from 0 to 1. */
  readonly weight: number;
  /** A body that many stories name. */
  readonly hub: boolean;
  /** It stands in the title or among the first words. */
  readonly leads: boolean;
}

/** In a text of three sentences, the second is near the beginning as it would be in a longer one. */
const shortText = 1_200;

/** From 0, the title, to 1, the end. */
export function placeOf(text: string, index: number): number {
  const title = text.indexOf('\n');
  return index < Math.min(title < 0 ? 200 : title, 200) ? 0 : index / Math.max(text.length, shortText);
}

type Standing = Pick<StoryName, 'weight' | 'leads'>;

/** Named three times or near the beginning, a story is about it; once in passing, it may be another's. */
export function standing(times: number, at: number): Standing {
  return { weight: times >= 3 || at <= 0.25 ? 1 : times === 2 ? 0.7 : 0.4, leads: at <= 0.1 };
}

/** A word that nobody read as a name has to stand twice for a story to be about it. */
export const wordStanding = (times: number, at: number): Standing =>
  times > 1 ? standing(times, at) : { ...standing(times, at), weight: at <= 0.25 ? 0.7 : 0.4 };

/** Where something happened, much else happens. */
export const inPassing: Standing = { weight: 0.4, leads: false };
