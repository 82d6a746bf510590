import type { ReadClaim, ReadClaims } from './read-claim.ts';

/** What may answer what, by when it was first published and said. */

const dayOf = (instant: string): string => instant.slice(0, 10);

/**
 * Published on the same day as something there, or later. What has no date of its own answers nothing in other documents.
 */
export function mayAnswer({ told: later }: ReadClaims, { told: earlier, claims }: ReadClaims): boolean {
  const { publishedAt } = later;
  if (publishedAt === null || later.articleId === earlier.articleId) return false;
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
