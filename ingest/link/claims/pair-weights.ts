import { toldWords } from '../../extract/learned/told-words.generated.ts';
import { rarityOf } from '../../extract/learned/told-words.ts';
import type { Nearness } from '../../extract/vocabulary/nearness.ts';
import { weightsOf, type Weighing } from '../../extract/vocabulary/said-words.ts';
import { alikeBy, type Alike } from './chain-features.ts';
import type { Likeness } from './likeness.ts';
import { nearnessAcross } from './rank-features.ts';
import type { ReadClaims } from './told.ts';

/** How telling words are among the claims of the two documents, and how many claims have each; how their claims compare. */
export interface PairWeights {
  readonly words: Weighing;
  readonly classes: Weighing;
  readonly names: Weighing;
  /** How rare words are in stories of this kind. */
  readonly rarity: Weighing;
  readonly nearness: Nearness;
  /** A claim of the later document with one of the earlier. */
  readonly alikeClaims: Alike;
  /** A denial of the later document with one of the earlier. */
  readonly alikeDenials: Alike;
}

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
