import { candidatesOf, weightsOfPair } from '../../ingest/link/claims/features.ts';
import { mayAnswer, trustOf } from '../../ingest/link/claims/link-claims.ts';
import type { Example } from '../train-links/fit.ts';
import type { AcrossDocument } from './corpus.ts';

export interface AcrossExample extends Example {
  readonly folder: string;
  readonly how: 'given' | 'read';
  /** How likely both claims were read right. */
  readonly trust: number;
}

/** Every denial with every claim of another side in an earlier document of its incident, and whether annotators link them. */
export function examplesOf(documents: readonly AcrossDocument[]): AcrossExample[] {
  return [...Map.groupBy(documents, ({ incident }) => incident).values()].flatMap((group) =>
    group.flatMap((later) => group.flatMap((earlier) => pairExamples(later, earlier))),
  );
}

function pairExamples(later: AcrossDocument, earlier: AcrossDocument): AcrossExample[] {
  return (['given', 'read'] as const).flatMap((how) => {
    const [to, from] = [later[how], earlier[how]];
    if (!mayAnswer(to, from)) return [];
    const weights = weightsOfPair(to, from);
    return to.claims
      .filter(({ denial }) => denial)
      .flatMap((denial) => candidatesOf(to, from, denial, weights))
      .map(({ pair, features }) => ({
        incident: later.incident,
        folder: later.folder,
        how,
        features,
        trust: trustOf(pair),
        right: later.links.has(`${later.goldOf.get(pair.denial.claim.id) ?? '?'} ${earlier.goldOf.get(pair.claim.claim.id) ?? '?'}`), // prettier-ignore
      }));
  });
}
