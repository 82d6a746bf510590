import type { FoundClaim } from './found.ts';
import { bySentence, isClausePronoun, type Reading } from './reading.ts';

const contains = (outer: FoundClaim, inner: FoundClaim): boolean =>
  inner.cue !== null &&
  outer.cue !== null &&
  outer !== inner &&
  inner.cue.first > outer.cue.last &&
  outer.content.first <= inner.cue.first &&
  outer.content.last >= inner.cue.last &&
  outer.content.last >= inner.content.last;

const holds = (outer: FoundClaim, inner: FoundClaim): boolean =>
  outer !== inner && outer.content.first <= inner.content.first && outer.content.last >= inner.content.last;

/** What somebody learned is not said by whom he learned it from: "Lee says employees learned that …" is Lee's. */
const knowing = new Set(['learn', 'discover', 'notice', 'verify', 'establish', 'determine', 'observe', 'understand']);

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
      // "She said it had been told that …", "He has been assured that …, he says": nobody is named whose words they would be
      if (inner.chain.passive && !inner.source && outer.source && !dropped.has(outer) && holds(outer, inner)) {
        dropped.add(inner);
        break;
      }
      if (!contains(outer, inner) || dropped.has(outer) || outer.chain === null) continue;
      if (reading.tokens[outer.content.first]?.quote !== -1 && outer.complement === 'QUOTE') continue;
      const source = inner.source;
      const isPronoun = source !== null && source.first === source.last && isClausePronoun(reading.tokens[source.first] as never); // prettier-ignore
      if (isPronoun || (knowing.has(inner.cueWord) && outer.source)) {
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
        // "Lee said the company had found no sign of it": whoever finds nothing does not say so
        replaced.set(inner, inner.rule === 'finding' ? { ...inner, source: outer.source } : { ...inner, reportedBy: outer.source }); // prettier-ignore
      }
    }
  }
  return claims.filter((claim) => !dropped.has(claim)).map((claim) => replaced.get(claim) ?? claim);
}
