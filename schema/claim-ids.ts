import { ids, type ClaimId } from './ids.ts';
import type { ExtractedClaim } from './messages/extraction.ts';

/**
 * The id of each claim of one extraction, by its key. Claims on one span differ by the rank of their speaker's first
 * mention, so that a newer extractor which finds the same words by the same speaker keeps the id.
 */
export function claimIdsOf(documentId: string, claims: readonly ExtractedClaim[]): Map<string, ClaimId> {
  const bySpan = Map.groupBy(claims, (claim) => `${claim.span.start}-${claim.span.end}`);
  const idByKey = new Map<string, ClaimId>();
  for (const sharers of bySpan.values()) {
    const ranked = sharers.toSorted(
      (a, b) =>
        (a.speaker.span?.start ?? -1) - (b.speaker.span?.start ?? -1) ||
        compareText(a.speaker.text, b.speaker.text) ||
        compareText(a.stance, b.stance),
    );
    ranked.forEach((claim, rank) =>
      idByKey.set(claim.key, ids.claim(documentId, claim.span.start, claim.span.end, rank)),
    );
  }
  return idByKey;
}

/** By UTF-16 unit: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each once, in the order of `compareText`. */
export function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted(compareText);
}
