import type { MentionIndex } from '../../ingest/extract/claims/mentions.ts';
import { readingOf } from '../../ingest/extract/claims/reading.ts';
import { leastTold } from '../../ingest/extract/learned/told-words.ts';
import { propositionOf as propositionWithin } from '../../ingest/extract/links/proposition.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';
import { propositionOf as propositionAcross } from '../../ingest/link/claims/proposition.ts';
import { literal, sumLine } from '../learn/table-text.ts';
import type { AnnotatedFile } from '../train-entities/folder.ts';
import { parseGold } from '../train-links/gold.ts';

const nobody: MentionIndex = { backFrom: () => [], within: () => [], lastBefore: () => null };

/** The words of a claim without their endings, as links within a document cut them and as links across documents do. */
function stemsOf(quote: string): Set<string> {
  const annotated = annotate(quote, null);
  const { tokens } = annotated;
  const within = propositionWithin(readingOf(annotated, tokens), nobody, { first: 0, last: tokens.length - 1 });
  return new Set([...within.stems, ...propositionAcross(quote).stems]);
}

/** In the annotated claims of how many incidents each word stands, in the order of the words, as `parseTold` reads it. */
export function toldText(files: readonly AnnotatedFile[]): string {
  const incidents = new Map<string, Set<string>>();
  for (const { name, gold } of files) {
    const { incident, claims } = parseGold(name, gold);
    const words = incidents.get(incident) ?? new Set<string>();
    incidents.set(incident, words);
    for (const { quote } of claims) for (const stem of stemsOf(quote)) words.add(stem);
  }
  const times = new Map<string, number>();
  for (const words of incidents.values()) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const rows = [...times].filter(([, much]) => much >= leastTold).sort(([a], [b]) => (a < b ? -1 : 1));
  return [incidents.size, ...rows.map((row) => row.join('\t'))].join('\n');
}

/** The text of `told-words.generated.ts`. */
export const toldFile = (told: string, sum: string): string => `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-words); not for editing by hand.
 * The number of incidents, then in the claims of how many of them each word stands, as learned/told-words.ts reads it.
${sumLine(sum)}
 */
import { parseTold } from './told-words.ts';

export const toldWords = parseTold(${literal(told)});
`;
