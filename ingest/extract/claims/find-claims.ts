import type { AnnotatedText } from '../text/annotate.ts';
import type { FoundClaim } from './found.ts';
import type { Reading } from './reading.ts';
import { verbClaims } from './verbs.ts';

/** All claims of a text in the order of their content; each pass sees what those before it found. */
export function findClaims(annotated: AnnotatedText): {
  readonly reading: Reading;
  readonly claims: readonly FoundClaim[];
} {
  const reading: Reading = { annotated, tokens: annotated.tokens };
  const claims = verbClaims(reading);
  claims.sort((a, b) => a.content.first - b.content.first || a.content.last - b.content.last);
  return { reading, claims };
}
