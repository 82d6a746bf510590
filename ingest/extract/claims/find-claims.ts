import type { DocumentKind } from '../../../schema/ontology/kinds.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { accordingToClaims } from './according-to.ts';
import { authorClaims } from './author.ts';
import type { FoundClaim } from './found.ts';
import { impersonalClaims } from './impersonal.ts';
import { namingClaims } from './naming.ts';
import { noCommentClaims } from './no-comment.ts';
import { phraseClaims } from './phrase-claims.ts';
import { looseQuotations } from './quotations.ts';
import type { Reading } from './reading.ts';
import { reportNounClaims } from './reports.ts';
import { retagged } from './retag.ts';
import { unnested } from './nesting.ts';
import { verbClaims } from './verbs.ts';

export interface Context {
  readonly kind: DocumentKind;
}

/** All claims of a text in the order of their content. Each pass leaves alone what one before it has taken. */
export function findClaims(
  annotated: AnnotatedText,
  context: Context,
): { readonly reading: Reading; readonly claims: readonly FoundClaim[] } {
  const reading: Reading = { annotated, tokens: retagged(annotated.tokens) };
  const claims = noCommentClaims(reading);
  add(claims, phraseClaims(reading));
  add(claims, namingClaims(reading));
  add(claims, verbClaims(reading));
  const attributed = accordingToClaims(reading, claims);
  for (const [claim, reportedBy] of attributed.reported) claims[claims.indexOf(claim)] = { ...claim, reportedBy };
  add(claims, attributed.claims);
  const kept = unnested(reading, claims);
  claims.splice(0, claims.length, ...kept);
  add(claims, looseQuotations(reading, claims));
  add(claims, reportNounClaims(reading));
  add(claims, impersonalClaims(reading, context.kind));
  claims.push(...authorClaims(reading, context.kind, claims));
  claims.sort((a, b) => a.content.first - b.content.first || a.content.last - b.content.last);
  return { reading, claims };
}

/** A later pass may say more of the same words, but not with the same cue. */
function add(claims: FoundClaim[], more: readonly FoundClaim[]): void {
  for (const claim of more) {
    const { cue } = claim;
    const taken =
      cue !== null &&
      claim.rule !== 'quote:continued' &&
      claims.some(
        (other) =>
          other.cue &&
          other.rule.split(':')[0] !== claim.rule.split(':')[0] &&
          other.cue.first <= cue.last &&
          other.cue.last >= cue.first,
      );
    if (!taken) claims.push(claim);
  }
}
