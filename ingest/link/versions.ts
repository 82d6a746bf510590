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

export interface VersionClaim {
  readonly id: string;
  readonly documentId: string;
  readonly exact: string;
  readonly stance: string;
  readonly speaker: string;
  readonly readStance: string;
  readonly readSpeaker: string;
}

/**
 * A claim is withdrawn in the next version when nobody there is given those words by the same speaker. That a curator put
 * it right in one of the two withdraws nothing: there it stands as it was read.
 */
export function withdrawalsOf(documents: readonly Version[], claims: readonly VersionClaim[]): Withdrawal[] {
  const ordered = inVersionOrder(documents);
  const told = ({ exact, stance, speaker, readStance, readSpeaker }: VersionClaim): string[] =>
    [
      ['as it is', exact, stance, speaker],
      ['as it was read', exact, readStance, readSpeaker],
    ].map((said) => JSON.stringify(said));
  return ordered.slice(0, -1).flatMap((version, index) => {
    const next = ordered[index + 1] as Version;
    const still = new Set(claims.filter((claim) => claim.documentId === next.id).flatMap(told));
    return claims
      .filter((claim) => claim.documentId === version.id && !told(claim).some((said) => still.has(said)))
      .map((claim) => ({ id: ids.edge('WITHDRAWN_IN', claim.id, next.id), from: claim.id, to: next.id }));
  });
}
