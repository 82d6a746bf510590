import type { ToldClaims } from './claim.ts';
import type { ReadClaim, ReadClaims } from './read-claim.ts';

/** What may answer what, by when it was first published and said. */

const dayOf = (instant: string): string => instant.slice(0, 10);

/**
 * Published on the same day as something there, or later; of one article only a later version. What has no date of its own
 * answers nothing in other documents.
 */
export function mayAnswer({ told: later }: ReadClaims, { told: earlier, claims }: ReadClaims): boolean {
  const { publishedAt } = later;
  if (publishedAt === null) return false;
  if (later.articleId === earlier.articleId) return earlier.publishedAt !== null && earlier.publishedAt < publishedAt;
  return claims.some(({ toldAt }) => toldAt === null || dayOf(toldAt) <= dayOf(publishedAt));
}

/** A claim without a date of its own was said by the day of publication, and since about the issue before it. */
const undatedMs = 3 * 86_400_000;

/**
 * A later document, or a later version of one, may print what was said long before: that answers nothing that was only
 * told or said afterwards.
 */
export function mayFollow(answer: ReadClaim, claim: ReadClaim): boolean {
  if (answer.toldAt !== null && claim.toldAt !== null && dayOf(answer.toldAt) < dayOf(claim.toldAt)) return false;
  if (answer.claim.saidAt === null) return true;
  const said = claim.claim.saidAt ?? claim.toldAt;
  if (said === null) return true;
  const earliest = Date.parse(dayOf(said)) - (claim.claim.saidAt === null ? undatedMs : 0);
  return Date.parse(dayOf(answer.claim.saidAt)) >= earliest;
}

/**
 * Of one article: what both versions print stands in each of them with what answers it there, so that only what is new in the
 * later one may answer what is gone from it. "We were wrong", an article says that was written anew from end to end.
 */
export function isOfOneVersionEach(
  { told: later }: ReadClaims,
  { told: earlier }: ReadClaims,
): (link: { readonly from: string; readonly to: string }) => boolean {
  if (later.articleId !== earlier.articleId) return () => true;
  const wordsOf = (told: ToldClaims): Map<string, string> => new Map(told.claims.map(({ id, exact }) => [id, exact]));
  const [here, there] = [wordsOf(later), wordsOf(earlier)];
  const [printed, printedBefore] = [new Set(here.values()), new Set(there.values())];
  return ({ from, to }) => !printedBefore.has(here.get(from) ?? '') && !printed.has(there.get(to) ?? '');
}
