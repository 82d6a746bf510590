import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../ingest/extract/extract.ts';
import type { DocumentKind } from '../../schema/ontology/kinds.ts';

/**
 * `node tests/integration/measure-rule-precision.ts DIR` prints the table of `ingest/extract/claims/confidence.ts`: for
 * each rule the share of its claims that match an annotated one (half of the words, best pairs first). Rules with fewer
 * than 8 claims are left out.
 */
const leastClaims = 8;

interface Gold {
  readonly kind: DocumentKind;
  readonly claims: readonly { readonly quote: string }[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}$]+/gu) ?? [];

function overlap(a: readonly string[], b: readonly string[]): number {
  const bag = new Map<string, number>();
  for (const word of a) bag.set(word, (bag.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = bag.get(word) ?? 0;
    if (left > 0) {
      both++;
      bag.set(word, left - 1);
    }
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length);
}

const tally = new Map<string, { right: number; all: number }>();
const folder = process.argv[2] ?? '';
for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
  const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold;
  const text = readFileSync(path.join(folder, file.replace('.gold.json', '.txt')), 'utf8');
  const title = text.split('\n')[0]?.trim() ?? null;
  const { claims } = extract({ text, title, kind: gold.kind, publisher: null, publishedAt: null, statements: [] });
  const pairs = claims.flatMap((claim, at) =>
    gold.claims.map((annotated, goldAt) => ({
      at,
      goldAt,
      score: overlap(wordsOf(claim.span.exact), wordsOf(annotated.quote)),
    })),
  );
  const matched = new Set<number>();
  const used = new Set<number>();
  for (const { at, goldAt, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < 0.5 || matched.has(at) || used.has(goldAt)) continue;
    matched.add(at);
    used.add(goldAt);
  }
  claims.forEach((claim, at) => {
    const entry = tally.get(claim.rule) ?? { right: 0, all: 0 };
    entry.all++;
    if (matched.has(at)) entry.right++;
    tally.set(claim.rule, entry);
  });
}
const lines = [...tally]
  .filter(([, { all }]) => all >= leastClaims)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { right, all }]) => `  '${rule}': ${(right / all).toFixed(2)},\n`);
process.stdout.write(lines.join(''));
