import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { literal, sumLine } from '../learn/table-text.ts';
import { sumOfFolder } from '../train-entities/folder.ts';
import { readAcross } from './corpus.ts';
import { examplesOf, examplesWithin } from './examples.ts';
import { learnAcross } from './learn.ts';

/** `node bench/link-across/main.ts FOLDER...`: learns the weights of links across documents from annotated folders. */
const weightsPath = path.join(import.meta.dirname, '../../ingest/link/claims/weights.generated.ts');

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('node bench/link-across/main.ts FOLDER...\n');
  process.exitCode = 2;
} else {
  const documents = folders.flatMap(readAcross);
  const across = examplesOf(documents, 'given');
  const within = examplesWithin(documents);
  const { line, forest } = learnAcross([...across, ...within]);
  writeFileSync(
    weightsPath,
    `/**
 * Made by \`node bench/link-across/main.ts FOLDER...\`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from ${across.length} pairs of annotated claims in two documents and ${within.length} in one, of ${documents.length} documents.
${folders.map((folder) => `${sumLine(sumOfFolder(folder))}\n`).join('')} */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine, type LinkWeights } from '../../extract/learned/line.ts';

export const acrossWeights: LinkWeights = {
  line: parseLine(${literal(line)}),
  forest: parseForest(${literal(forest)}),
};
`,
  );
  const linked = (examples: typeof across): number => examples.filter(({ right }) => right).length;
  process.stdout.write(`${across.length} pairs, ${linked(across)} of them linked; within documents ${within.length}, ${linked(within)} of them linked\n`); // prettier-ignore
}
