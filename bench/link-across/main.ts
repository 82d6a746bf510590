import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sumOfFolder } from '../train-entities/folder.ts';
import { fit } from '../train-links/fit.ts';
import { readAcross } from './corpus.ts';
import { examplesOf } from './examples.ts';

/** `node bench/link-across/main.ts FOLDER...`: learns the weights of links across documents from annotated folders. */
const weightsPath = path.join(import.meta.dirname, '../../ingest/link/claims/weights.generated.ts');

/** A feature that moves the chance by less says nothing. */
const leastWeight = 0.05;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('node bench/link-across/main.ts FOLDER...\n');
  process.exitCode = 2;
} else {
  const documents = folders.flatMap(readAcross);
  const examples = examplesOf(documents);
  const lines = Object.entries(fit(examples))
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .map(([name, weight]) => `  '${name}': ${weight},\n`);
  writeFileSync(
    weightsPath,
    `/**
 * Made by \`node bench/link-across/main.ts FOLDER...\`; not for editing by hand.
 * Weights in logits of what speaks for a denial answering a claim of an earlier document, one feature a line.
 * Learned by logistic regression from ${examples.length} pairs of claims, given and as read, in ${documents.length} annotated documents.
${folders.map((folder) => ` * Learned from sha256:${sumOfFolder(folder)} (${path.basename(folder)}).\n`).join('')} */
export const acrossWeights: Readonly<Record<string, number>> = {
${lines.join('')}};
`,
  );
  process.stdout.write(`${examples.length} pairs, ${examples.filter(({ right }) => right).length} of them linked\n`);
}
