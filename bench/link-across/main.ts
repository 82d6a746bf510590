import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { literal, sumLine } from '../learn/table-text.ts';
import { sumOfFolder } from '../train-entities/folder.ts';
import { readAcross } from './corpus.ts';
import { learnAcross } from './learn.ts';

/** `node bench/link-across/main.ts FOLDER...`: learns the weights of links across documents from annotated folders. */
const weightsPath = path.join(import.meta.dirname, '../../ingest/link/claims/weights.generated.ts');

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('node bench/link-across/main.ts FOLDER...\n');
  process.exitCode = 2;
} else {
  const documents = readAcross(folders);
  const {
    texts: { line, forest, likeness },
    across,
    within,
  } = learnAcross(documents);
  writeFileSync(
    weightsPath,
    `/**
 * Made by \`node bench/link-across/main.ts FOLDER...\`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from ${across.length} pairs of annotated claims in two documents and ${within.length} in one, of ${documents.length} documents.
${folders.map((folder) => `${sumLine(sumOfFolder(folder))}\n`).join('')} */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './likeness.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(${literal(line)}),
  forest: parseForest(${literal(forest)}),
  likeness: {
    claims: parseLine(${literal(likeness.claims)}),
    denials: parseLine(${literal(likeness.denials)}),
  },
};
`,
  );
  const linked = (examples: typeof across): number => examples.filter(({ right }) => right).length;
  process.stdout.write(`${across.length} pairs, ${linked(across)} of them linked; within documents ${within.length}, ${linked(within)} of them linked\n`); // prettier-ignore
}
