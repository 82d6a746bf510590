import type { FoundClaim } from './found.ts';
import { bySentence, isClausePronoun, type Reading } from './reading.ts';

const contains = (outer: FoundClaim, inner: FoundClaim): boolean =>
  inner.cue !== null &&
  outer.cue !== null &&
  outer !== inner &&
  inner.cue.first > outer.cue.last &&
  outer.content.first <= inner.cue.first &&
  outer.content.last >= inner.content.last;

/**
 * Speech within speech. "It said that it had told the carrier that …" is one claim, for the pronoun is the speaker
 * himself; "The ministry said the team had confirmed that …" is the team's, passed on by the ministry.
 */
export function unnested(reading: Reading, claims: readonly FoundClaim[]): FoundClaim[] {
  const cued = bySentence(reading, claims, (claim) => claim.cue?.first);
  const dropped = new Set<FoundClaim>();
  const replaced = new Map<FoundClaim, FoundClaim>();
  for (const inner of claims) {
    if (inner.chain === null) continue;
    for (const outer of cued.get(reading.tokens[inner.cue?.first ?? -1]?.sentence ?? -1) ?? []) {
      if (!contains(outer, inner) || dropped.has(outer) || outer.chain === null) continue;
      if (reading.tokens[outer.content.first]?.quote !== -1 && outer.complement === 'QUOTE') continue;
      const source = inner.source;
      if (source && source.first === source.last && isClausePronoun(reading.tokens[source.first] as never)) {
        dropped.add(inner);
        break;
      }
      if (
        source &&
        source.first >= outer.content.first &&
        source.first - outer.content.first <= 1 &&
        inner.content.last === outer.content.last &&
        outer.source
      ) {
        dropped.add(outer);
        replaced.set(inner, { ...inner, reportedBy: outer.source });
      }
    }
  }
  return claims.filter((claim) => !dropped.has(claim)).map((claim) => replaced.get(claim) ?? claim);
}
