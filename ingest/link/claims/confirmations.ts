import type { PairWeights } from './pair.ts';
import type { ReadClaim, ReadClaims } from './read-claim.ts';
import { mayFollow } from './in-time.ts';
import type { AcrossLink } from './claim.ts';
import { cosine } from '../../extract/vocabulary/said-words.ts';
import { sameSide } from './voices.ts';

/** How like the words must be: the claims of another document are many, and most speak of something else. */
const leastCosine = 0.3;
/** The annotators drew no such links; so this is set low. */
const confidence = 0.4;

/** The same is said of what is named: that both name data, or a body, is no proposition. */
function sayAlike(a: ReadClaim, b: ReadClaim): boolean {
  if (a.tells === 'breach' && b.tells === 'breach') return true;
  return [...a.said.predicates].some((predicate) => predicate !== 'telling' && b.said.predicates.has(predicate));
}

/** Which claims of an earlier document a confirmation grants: the nearest on the same proposition, not turned round. */
export function confirmationsOf(later: ReadClaims, earlier: ReadClaims, weights: PairWeights): AcrossLink[] {
  return later.claims.flatMap((granted): AcrossLink[] => {
    if (granted.claim.stance !== 'CONFIRMS') return [];
    const alike = earlier.claims.flatMap((told) => {
      if (told.claim.stance !== 'ASSERTS' && told.claim.stance !== 'ALLEGES') return [];
      if (told.said.negated !== granted.said.negated || told.said.unreal) return [];
      if (sameSide(told.claim.speaker, granted.claim.speaker)) return [];
      if (!mayFollow(granted, told)) return [];
      const much = cosine(granted.said.stems, told.said.stems, weights.words);
      return much >= leastCosine && sayAlike(granted, told) ? [{ told, much }] : [];
    });
    const [best] = alike.toSorted((a, b) => b.much - a.much || a.told.at - b.told.at);
    if (!best) return [];
    const shared = [...granted.said.stems].filter((stem) => best.told.said.stems.has(stem));
    return [
      {
        kind: 'CONFIRMS',
        from: granted.claim.id,
        to: best.told.claim.id,
        partial: false,
        confidence,
        reasons: [
          'grants what another said before',
          `both speak of ${shared
            .slice(0, 4)
            .map((stem) => granted.said.spellings.get(stem) ?? stem)
            .join(', ')}`,
        ],
        rule: 'across:confirms',
      },
    ];
  });
}
