import { anchoredClaimId } from '../../schema/curation-ids.ts';
import type { ClaimAnchor } from '../../schema/messages/curation.ts';

export interface PlacedClaim {
  readonly id: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** A newer reading may begin a claim at "that" or end it before a full stop; half of the two together is far more. */
const leastShared = 0.5;

/**
 * The claim of its document that a curator meant: the very one, or the one that a newer reading finds at that place. Of
 * several that share as much, the one that begins first.
 */
export function anchoredClaim(anchor: ClaimAnchor, claims: readonly PlacedClaim[]): string | null {
  const id = anchoredClaimId(anchor);
  let best: { claim: PlacedClaim; shared: number } | null = null;
  for (const claim of claims) {
    if (claim.documentId !== anchor.documentId) continue;
    if (claim.id === id) return id;
    const shared = sharedPart(anchor, claim);
    if (shared < leastShared || (best !== null && shared < best.shared)) continue;
    if (best === null || shared > best.shared || comesFirst(claim, best.claim)) best = { claim, shared };
  }
  return best?.claim.id ?? null;
}

const comesFirst = (a: PlacedClaim, b: PlacedClaim): boolean => (a.start !== b.start ? a.start < b.start : a.id < b.id);

function sharedPart(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
