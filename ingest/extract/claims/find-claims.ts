import type { DocumentKind } from '../../../schema/ontology/kinds.ts';
import type { TaggerWeights } from '../tagger/weights.ts';
import { withTagged } from '../tagger/tagged-claims.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { accordingToClaims } from './according-to.ts';
import { answerClaims } from './answers.ts';
import { authorClaims } from './author.ts';
import type { FoundClaim } from './found.ts';
import { impersonalClaims } from './impersonal.ts';
import { namingClaims } from './naming.ts';
import { noCommentClaims } from './no-comment.ts';
import { offerClaims } from './offers.ts';
import { phraseClaims } from './phrase-claims.ts';
import { looseQuotations } from './quotations.ts';
import { bySentence, readingOf, type Reading } from './reading.ts';
import { relativeDenials } from './relative-denials.ts';
import { reportNounClaims } from './reports.ts';
import { retagged } from './retag.ts';
import { unnested } from './nesting.ts';
import { verbClaims } from './verbs.ts';

export interface Context {
  readonly kind: DocumentKind;
}

/**
 * All claims of a text in the order of their content. Each pass leaves alone what one before it has taken; where there are
 * weights, what was learned has the last word.
 */
export function findClaims(
  annotated: AnnotatedText,
  context: Context,
  tagger: TaggerWeights | null,
): { readonly reading: Reading; readonly claims: readonly FoundClaim[] } {
  const reading = readingOf(annotated, retagged(annotated.tokens));
  let claims: readonly FoundClaim[] = noCommentClaims(reading);
  claims = joined(reading, claims, phraseClaims(reading));
  claims = joined(reading, claims, relativeDenials(reading));
  claims = joined(reading, claims, offerClaims(reading));
  claims = joined(reading, claims, namingClaims(reading));
  claims = joined(reading, claims, answerClaims(reading));
  claims = joined(reading, claims, verbClaims(reading));
  const attributed = accordingToClaims(reading, claims);
  claims = claims.map((claim) => {
    const reportedBy = attributed.reported.get(claim);
    return reportedBy ? { ...claim, reportedBy } : claim;
  });
  claims = joined(reading, claims, attributed.claims);
  claims = unnested(reading, claims);
  claims = joined(reading, claims, looseQuotations(reading, claims));
  claims = joined(reading, claims, reportNounClaims(reading));
  claims = joined(reading, claims, impersonalClaims(reading, context.kind));
  claims = [...claims, ...authorClaims(reading, context.kind, claims)];
  if (tagger) claims = withTagged(reading, claims, tagger);
  return {
    reading,
    claims: claims.toSorted((a, b) => a.content.first - b.content.first || a.content.last - b.content.last),
  };
}

const familyOf = (claim: FoundClaim): string => claim.rule.split(':')[0] ?? '';

/** A later pass may say more of the same words, but not with the same cue. */
function joined(reading: Reading, claims: readonly FoundClaim[], more: readonly FoundClaim[]): readonly FoundClaim[] {
  if (more.length === 0) return claims;
  const taken = bySentence(reading, claims, (claim) => claim.cue?.first);
  const isOfNoun = ({ rule }: FoundClaim): boolean => rule.startsWith('noun:');
  const saidBefore = new Set(more.some(isOfNoun) ? claims.flatMap(({ content, chain }) => (chain ? [content.first] : [])) : []); // prettier-ignore
  const fresh = more.filter((claim) => {
    const { cue } = claim;
    // "said in a report that S": S is the speaker's, and not that of some report
    if (isOfNoun(claim) && saidBefore.has(claim.content.first)) return false;
    if (cue === null || claim.rule === 'quote:continued') return true;
    const near = taken.get(reading.tokens[cue.first]?.sentence ?? -1) ?? [];
    return !near.some(
      (other) =>
        other.cue !== null &&
        familyOf(other) !== familyOf(claim) &&
        other.cue.first <= cue.last &&
        other.cue.last >= cue.first,
    );
  });
  return [...claims, ...fresh];
}
