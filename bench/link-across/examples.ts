import type { Candidate } from '../../ingest/link/claims/pair.ts';
import type { ReadClaims } from '../../ingest/link/claims/read-claim.ts';
import { weightsOfPair } from '../../ingest/link/claims/pair-weights.ts';
import type { Likeness } from '../../ingest/link/claims/likeness.ts';
import { mayAnswer } from '../../ingest/link/claims/in-time.ts';
import { possiblePairs, trustOf } from '../../ingest/link/claims/link-claims.ts';
import { readClaims } from '../../ingest/link/claims/told.ts';
import { byIncident, type AcrossDocument } from './corpus.ts';

export type How = 'given' | 'read';

export interface AcrossExample {
  readonly incident: string;
  readonly folder: string;
  readonly how: How;
  readonly candidate: Candidate;
  /** How likely both claims were read right. */
  readonly trust: number;
  /** That annotators link the two. */
  readonly right: boolean;
}

/** Every denial with every claim of another side in an earlier document of its incident. */
export function examplesOf(documents: readonly AcrossDocument[], how: How, likeness: Likeness): AcrossExample[] {
  return byIncident(documents).flatMap((group) =>
    group.flatMap((later) =>
      group.flatMap((earlier) =>
        mayAnswer(later[how], earlier[how])
          ? pairsOf(later, how, [later[how], earlier[how]], likeness, (denial, claim) =>
              later.links.has(`${later.goldOf.get(denial) ?? '?'} ${earlier.goldOf.get(claim) ?? '?'}`),
            )
          : [],
      ),
    ),
  );
}

/**
 * The pairs of each document with itself, as if its claims stood in two. There are three times as many links in them, and
 * a proposition is denied in the same words. What was drawn within the document would give these away, and is left out.
 */
export function examplesWithin(documents: readonly AcrossDocument[], likeness: Likeness): AcrossExample[] {
  return documents.flatMap((document) => {
    const told = readClaims({ ...document.given.told, denials: [] });
    const isLink = (denial: string, claim: string): boolean => document.within.has(`${denial} ${claim}`);
    return pairsOf(document, 'given', [told, told], likeness, isLink).map(({ candidate, ...example }) => ({
      ...example,
      candidate: { ...candidate, parts: [...candidate.parts, new Map([['one document', 1]])] },
    }));
  });
}

const pairsOf = (
  { incident, folder }: AcrossDocument,
  how: How,
  [later, earlier]: readonly [ReadClaims, ReadClaims],
  likeness: Likeness,
  isLink: (denial: string, claim: string) => boolean,
): AcrossExample[] =>
  possiblePairs(later, earlier, weightsOfPair(later, earlier, likeness)).map((candidate) => {
    const { denial, claim } = candidate.pair;
    const right = isLink(denial.claim.id, claim.claim.id);
    return { incident, folder, how, candidate, trust: trustOf(candidate.pair), right };
  });
