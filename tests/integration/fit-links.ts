import { writeFileSync } from 'node:fs';
import { linksOf } from '../../ingest/extract/links/links.ts';
import { isDenial } from '../../ingest/extract/links/settled.ts';
import { storyOf } from '../../ingest/extract/links/story.ts';
import { weighedPairs, type WeighedPair, type WeightTable } from '../../ingest/extract/links/weigh.ts';
import { documentsOf, type LinkDocument } from './links-corpus.ts';

/**
 * `node tests/integration/fit-links.ts TRAIN [FILE]` fits the weights of `ingest/extract/links/weights.generated.ts` on
 * a folder of annotated documents, each taken twice: with its annotated claims given and as the program reads it. The
 * second table is fitted on what the first says of documents that it has not seen. With `--score FOLDER…` it prints
 * instead how many links are right, both ways.
 */
const folds = 5;
const rounds = 200;
const step = 0.05;
const pull = 4; // of each weight towards 0

interface Example {
  readonly incident: string;
  readonly features: WeighedPair['features'];
  readonly right: boolean;
}

function fitted(examples: readonly Example[]): WeightTable {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, right }) => ({
    cells: [...features].map(([name, much]) => [at.get(name) ?? 0, much] as const),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round++) {
    const slope = Float64Array.from(weights, (weight, k) => (names[k] === 'any' ? 0 : pull * weight));
    for (const { cells, right } of rows) {
      let sum = 0;
      for (const [k, much] of cells) sum += (weights[k] ?? 0) * much;
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const [k, much] of cells) slope[k] = (slope[k] ?? 0) + error * much;
    }
    for (let k = 0; k < names.length; k++) {
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * (slope[k] ?? 0);
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * (slope[k] ?? 0) ** 2;
      const scale = Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[k] = (weights[k] ?? 0) - (step * (mean[k] ?? 0)) / (1 - 0.9 ** round) / scale;
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(2))]));
}

function examplesOf(documents: readonly LinkDocument[], alone: WeightTable, look: 'features' | 'second'): Example[] {
  return documents.flatMap((document) =>
    weighedPairs(storyOf(document.reading, document.mentions, document.claims), { alone, together: {} }).map(
      (pair) => ({
        incident: document.incident,
        features: pair[look],
        right: document.isLink(pair.from, pair.candidate.to),
      }),
    ),
  );
}

function score(name: string, documents: readonly LinkDocument[], all: number): void {
  const rules = new Map<string, { right: number; all: number }>();
  for (const { reading, mentions, claims, isLink } of documents)
    for (const { kind, rule, from, to } of linksOf(reading, mentions, claims)) {
      if (kind !== 'DENIES') continue;
      for (const key of [rule, 'total']) {
        const entry = rules.get(key) ?? { right: 0, all: 0 };
        entry.all++;
        if (isLink(from, to)) entry.right++;
        rules.set(key, entry);
      }
    }
  const { right, all: drawn } = rules.get('total') ?? { right: 0, all: 0 };
  const percent = (part: number, whole: number): string => (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
  process.stdout.write(`${name}: ${right} right of ${drawn} drawn and ${all} annotated; precision ${percent(right, drawn)}, recall ${percent(right, all)}, F1 ${percent(2 * right, drawn + all)}\n`); // prettier-ignore
  if (process.argv.includes('--rules'))
    for (const [rule, entry] of [...rules].sort()) process.stdout.write(`  ${rule} ${entry.right}/${entry.all}\n`);
}

const annotatedLinks = ({ claims, isLink }: LinkDocument): number =>
  claims.reduce((sum, _, from) => sum + claims.filter((__, to) => isLink(from, to)).length, 0);

function printed(table: Readonly<Record<string, number>>): string {
  const lines = Object.entries(table)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `    '${name}': ${String(weight)},`);
  return `{\n${lines.join('\n')}\n  }`;
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (process.argv.includes('--score')) {
  for (const folder of folders) {
    const { given, read } = documentsOf(folder);
    const all = given.reduce((sum, document) => sum + annotatedLinks(document), 0);
    score(`${folder}, claims given`, given, all);
    score(`${folder}, own reading`, read, all);
  }
} else {
  const { given, read } = documentsOf(folders[0] ?? '');
  const documents = [...given, ...read];
  const incidents = [...new Set(documents.map(({ incident }) => incident))].sort();
  const foldOf = (incident: string): number => incidents.indexOf(incident) % folds;
  const first = examplesOf(documents, {}, 'features');
  const second = Array.from({ length: folds }, (_, fold) => {
    const alone = fitted(first.filter(({ incident }) => foldOf(incident) !== fold));
    return examplesOf(documents.filter(({ incident }) => foldOf(incident) === fold), alone, 'second'); // prettier-ignore
  }).flat();

  const trust = new Map<string, { right: number; all: number }>();
  for (const { claims, truth } of read)
    claims.forEach(({ claim, stance }, index) => {
      if (!isDenial(stance)) return;
      const entry = trust.get(claim.rule) ?? { right: 6, all: 8 }; // what denials are right by and large, so that rare rules stay near it
      entry.all++;
      if (/DENIES/.test(truth[index] ?? '')) entry.right++;
      trust.set(claim.rule, entry);
    });
  const shares = Object.fromEntries([...trust].map(([rule, { right, all }]) => [rule, Number((right / all).toFixed(2))])); // prettier-ignore
  const text = `import type { LinkWeights } from './weigh.ts';

/** Fitted by \`node tests/integration/fit-links.ts DIR\`; every entry stands for one feature. */
export const linkWeights: LinkWeights = {
  alone: ${printed(fitted(first))},
  together: ${printed(fitted(second))},
};

/** The share of denials of each rule that the annotators, too, read as denials; by the same command. */
export const denialTrust: Readonly<Record<string, number>> = ${printed(shares)};
`;
  if (folders[1]) writeFileSync(folders[1], text);
  else process.stdout.write(text);
}
