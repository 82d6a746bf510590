import { findClaims } from '../../ingest/extract/claims/find-claims.ts';
import type { TokenRange } from '../../ingest/extract/claims/reading.ts';
import { observe } from '../../ingest/extract/tagger/observe.ts';
import { stretchesOf } from '../../ingest/extract/tagger/tag.ts';
import { BEGINS, CUE, INSIDE, SOURCE } from '../../ingest/extract/tagger/tags.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';
import type { AnnotatedFile } from '../train-entities/folder.ts';
import { annotatedClaims } from '../train-links/given-claims.ts';
import { parseGold } from '../train-links/gold.ts';
import type { TaggedText } from './learn-chain.ts';

export interface ClaimExample extends TaggedText {
  readonly incident: string;
}

/** A source or cue that is longer was not found at its place. */
const longest = 25;

/** A text with what each of its words is in the claims of others than its author, as annotated. */
export function exampleOf({ name, text, gold: json }: AnnotatedFile): ClaimExample {
  const gold = parseGold(name, json);
  const { reading, claims } = findClaims(
    annotate(text, text.split('\n')[0]?.trim() ?? null),
    { kind: gold.kind },
    null,
  );
  const authors = new Set(gold.claims.filter(({ speaker }) => speaker === 'author').map(({ id }) => id));
  const { claims: given, ids } = annotatedClaims(text, reading, gold, [], () => null, []);
  const spoken = given.filter((_, at) => !authors.has(ids[at] ?? '')).map(({ claim }) => claim);
  const tags = new Uint8Array(reading.tokens.length);
  const paint = (range: TokenRange | null, tag: number): void => {
    if (range && range.last - range.first < longest) tags.fill(tag, range.first, range.last + 1);
  };
  for (const { source, cue } of spoken) {
    paint(source, SOURCE);
    paint(cue, CUE);
  }
  // what stands in another claim is painted over it
  const sizeOf = ({ content }: { content: TokenRange }): number => content.last - content.first;
  for (const { content } of spoken.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    tags.fill(INSIDE, content.first, content.last + 1);
    tags[content.first] = BEGINS;
  }
  return { incident: gold.incident, observed: observe(reading, claims), tags, stretches: stretchesOf(reading) };
}
