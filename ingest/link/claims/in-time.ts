import type { ReadClaim, ReadClaims } from './told.ts';

/** What may answer what, by when it was published and said. */

/** Published on the same day or later. What has no date of its own answers nothing in other documents. */
export function mayAnswer({ told: later }: ReadClaims, { told: earlier }: ReadClaims): boolean {
  if (later.publishedAt === null || later.articleId === earlier.articleId) return false;
  return earlier.publishedAt === null || earlier.publishedAt.slice(0, 10) <= later.publishedAt.slice(0, 10);
}

/** A claim without a date of its own was said by the day of publication, and since about the issue before it. */
const undatedMs = 3 * 86_400_000;

/** A later document may recall what was said long before: that answers nothing that was only said afterwards. */
export function mayFollow(answer: ReadClaim, claim: ReadClaim, { told }: ReadClaims): boolean {
  if (answer.claim.saidAt === null) return true;
  const said = claim.claim.saidAt ?? told.publishedAt;
  if (said === null) return true;
  const earliest = Date.parse(said.slice(0, 10)) - (claim.claim.saidAt === null ? undatedMs : 0);
  return Date.parse(answer.claim.saidAt.slice(0, 10)) >= earliest;
}
