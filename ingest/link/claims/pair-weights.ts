import { toldWords } from '../../extract/learned/told-words.generated.ts';
import { rarityOf } from '../../extract/learned/told-words.ts';
import { weightsOf } from '../../extract/vocabulary/said-words.ts';
import { alikeBy } from './chain-features.ts';
import type { PairWeights } from './pair.ts';
import type { ReadClaims } from './read-claim.ts';
import type { Likeness } from './likeness.ts';
import { nearnessAcross } from './rank-features.ts';

export function weightsOfPair(later: ReadClaims, earlier: ReadClaims, likeness: Likeness): PairWeights {
  const claims = [...earlier.claims, ...later.claims];
  const rarity = rarityOf(toldWords);
  const weights: PairWeights = {
    words: weightsOf(claims.map(({ said }) => said.stems)),
    classes: weightsOf(claims.map(({ said }) => said.classes)),
    names: weightsOf(claims.map(({ said }) => said.names)),
    rarity,
    nearness: nearnessAcross(later, earlier, rarity),
    alikeClaims: alikeBy(likeness.claims, () => weights),
    alikeDenials: alikeBy(likeness.denials, () => weights),
  };
  return weights;
}
