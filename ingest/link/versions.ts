import { compareText } from '../../schema/claim-ids.ts';
import { ids } from '../../schema/ids.ts';

export interface Version {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  readonly sha256: string;
}

/** Versions of one article, oldest first: by when they were published, fetched, and then by hash; never by arrival. */
export function inVersionOrder<V extends Version>(documents: readonly V[]): V[] {
  return documents.toSorted(
    (a, b) =>
      compareText(a.publishedAt ?? '', b.publishedAt ?? '') ||
      compareText(a.retrievedAt ?? '', b.retrievedAt ?? '') ||
      compareText(a.sha256, b.sha256),
  );
}

export interface Withdrawal {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A claim is withdrawn in the next version when nobody there is given those words by the same speaker. */
export function withdrawalsOf(
  documents: readonly Version[],
  claims: readonly { id: string; documentId: string; exact: string; stance: string; speaker: string }[],
): Withdrawal[] {
  const ordered = inVersionOrder(documents);
  const said = (claim: (typeof claims)[number]): string => JSON.stringify([claim.exact, claim.stance, claim.speaker]);
  return ordered.slice(0, -1).flatMap((version, index) => {
    const next = ordered[index + 1] as Version;
    const still = new Set(claims.filter((claim) => claim.documentId === next.id).map(said));
    return claims
      .filter((claim) => claim.documentId === version.id && !still.has(said(claim)))
      .map((claim) => ({ id: ids.edge('WITHDRAWN_IN', claim.id, next.id), from: claim.id, to: next.id }));
  });
}
