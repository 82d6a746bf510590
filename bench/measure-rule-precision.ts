/**
 * `node bench/measure-rule-precision.ts FOLDER` prints the table of `ingest/extract/claims/confidence.ts`: for each rule
 * the share of its claims that match an annotated one.
 */
import { extract } from '../ingest/extract/extract.ts';
import { matchClaims } from './match-claims.ts';
import { readFiles } from './train-entities/folder.ts';
import { parseGold } from './train-links/gold.ts';

/** Rules with fewer are left out. */
const leastClaims = 8;

const tally = new Map<string, { right: number; all: number }>();
for (const { name, text, gold } of readFiles(process.argv[2] ?? '')) {
  const { kind, claims: annotated } = parseGold(name, gold);
  const title = text.split('\n')[0]?.trim() ?? null;
  const { claims } = extract({ text, title, kind, publisher: null, publishedAt: null, statements: [] });
  const matched = matchClaims(
    claims.map(({ span }) => span.exact),
    annotated.map(({ quote }) => quote),
  );
  claims.forEach(({ rule }, at) => {
    const entry = tally.get(rule) ?? { right: 0, all: 0 };
    entry.all++;
    if (matched[at] !== null) entry.right++;
    tally.set(rule, entry);
  });
}
const lines = [...tally]
  .filter(([, { all }]) => all >= leastClaims)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { right, all }]) => `  '${rule}': ${(right / all).toFixed(2)},\n`);
process.stdout.write(lines.join(''));
