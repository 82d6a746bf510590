/**
 * `node bench/cross-validate.ts [FOLDER] --out PREDICTIONS.ndjson` reads every document of a folder by weights that were
 * learned without its incident, and writes the lines that `gainsay extract` would, for another scorer.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readUnseen } from './evaluate/unseen.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const folder = positionals[0] ?? path.join(import.meta.dirname, 'corpus/train');
if (values.out === undefined || positionals.length > 1) {
  process.stderr.write('node bench/cross-validate.ts [FOLDER] --out PREDICTIONS.ndjson\n');
  process.exitCode = 2;
} else {
  const folds = readUnseen(folder, (progress) => process.stderr.write(`${progress}\n`));
  const lines = folds.flatMap(({ full }) => full.documents.map(({ line }) => JSON.stringify(line)));
  writeFileSync(values.out, lines.map((line) => `${line}\n`).join(''));
}
