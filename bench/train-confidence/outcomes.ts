import { extract } from '../../ingest/extract/extract.ts';
import type { TaggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { matchClaims } from '../match-claims.ts';
import type { AnnotatedFile } from '../train-entities/folder.ts';
import { parseGold } from '../train-links/gold.ts';

/** A claim that was read, and whether the annotators have it too. */
export interface Outcome {
  readonly incident: string;
  readonly rule: string;
  readonly right: boolean;
}

/** @param taggerFor has not seen the incident, since the tagger is too sure of what it was learned from */
export function outcomesOf(
  { name, text, gold }: AnnotatedFile,
  taggerFor?: (incident: string) => TaggerWeights,
): Outcome[] {
  const { incident, kind, claims: annotated } = parseGold(name, gold);
  const title = text.split('\n')[0]?.trim() ?? null;
  const document = { text, title, kind, publisher: null, publishedAt: null, statements: [] };
  const { claims } = extract(document, taggerFor ? { tagger: taggerFor(incident) } : {});
  const matched = matchClaims(
    claims.map(({ span }) => span.exact),
    annotated.map(({ quote }) => quote),
  );
  return claims.map(({ rule }, at) => ({ incident, rule, right: matched[at] !== null }));
}
