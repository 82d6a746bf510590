import { isOfCast } from './story-keys.ts';
import { dateOf, shareWhatWasHit, type StoryUnit } from './judge-stories.ts';
import { bothName, sharedNames } from './shared-names.ts';

/** That what a later story is about was taken from an earlier one's. */
export interface Recycled {
  readonly claimIds: readonly string[];
  readonly reasons: readonly string[];
}

export const recycledRule = 'rule:recycled-2';

/** What is sold again within weeks is the same sale. */
const leastDays = 60;
/** As of a name that is known again, in more than passing. */
const leastShared = 0.62;
const dayMs = 86_400_000;

/**
 * Whether a story says that its data was an earlier one's: the two share a telling name, the earlier one lies months
 * before it, and in no year before the data's. Of the two alone; null where neither says so of the other.
 * @returns the later one's claims that say so
 */
export function judgeRecycled(later: StoryUnit, earlier: StoryUnit): Recycled | null {
  const [laterAt, earlierAt] = [dateOf(later), dateOf(earlier)];
  // What is told in passing seldom says what was taken.
  if (earlier.signature.background) return null;
  if (later.signature.recalls.length === 0 || laterAt === null || earlierAt === null) return null;
  if (!shareWhatWasHit(later, earlier)) return null;
  const days = Math.round((Date.parse(laterAt) - Date.parse(earlierAt)) / dayMs);
  if (days <= leastDays) return null;
  const [shared] = sharedNames(later.signature, earlier.signature).filter(({ kind }) => !isOfCast(kind));
  if (!shared || shared.weight < leastShared) return null;
  const year = new Date(earlierAt).getUTCFullYear();
  const recalls = later.signature.recalls.filter(
    ({ years }) => years.every((named) => named <= year) || years.includes(year),
  );
  if (recalls.length === 0) return null;
  const named = recalls.some(({ years }) => years.includes(year));
  return {
    claimIds: recalls.map(({ claimId }) => claimId),
    reasons: [
      'the later story says that the data is old or was taken before',
      bothName(shared),
      named ? `it names the year ${year}` : 'it does not say when',
      `${days} days before`,
    ],
  };
}
