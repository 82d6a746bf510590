import { findClaims } from '../../../ingest/extract/claims/find-claims.ts';
import { storyOf, type Story } from '../../../ingest/extract/links/story.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';
import { annotatedClaims } from '../../../bench/train-links/given-claims.ts';

export interface GivenClaim {
  readonly speaker: string;
  readonly stance: string;
  readonly quote: string;
}

/** What links see of a text whose claims are given, in the order of the text; agencies by their names. */
export function storyWith(text: string, agencies: readonly string[], given: readonly GivenClaim[]): Story {
  const { reading } = findClaims(annotate(text, text.split('\n')[0] ?? null), { kind: 'NEWS' }, null);
  const gold = {
    incident: 'harbour',
    kind: 'NEWS' as const,
    agencies: agencies.map((name) => ({ id: name, names: [name] })),
    systems: [],
    attackers: [],
    people: [],
    claims: given.map((claim, at) => ({ ...claim, id: `c${at}`, sentence: claim.quote })),
    denials: [],
  };
  const { claims, mentions } = annotatedClaims(text, reading, gold, [], () => null, []);
  return storyOf(reading, mentions, claims);
}
