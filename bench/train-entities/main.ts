import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { folds } from './folds.ts';
import { readFolder, sumOfFolder } from './folder.ts';
import { lists } from './gold.ts';
import { train, type Trained } from './train.ts';
import { weightsFile } from './weights-file.ts';

const weightsPath = path.join(import.meta.dirname, '../../ingest/extract/entities/weights.generated.ts');

const usage = `node bench/train-entities/main.ts FOLDER [--out FILE]

Learns the weights of the entity reader from a folder of NAME.txt and NAME.gold.json,
and writes them to FILE, by default ingest/extract/entities/weights.generated.ts.
`;

function report(trained: Trained): string {
  const rows = lists.map(([list, kind]) => `  ${list.padEnd(10)}${trained.f1[kind].toFixed(1).padStart(5)}`);
  return `${trained.documents} documents of ${trained.incidents} incidents
${trained.nameExamples} names and ${trained.descriptionExamples} descriptions to learn from
F1 in per cent, ${folds} folds of incidents, before the fixed rules of judge.ts:
${rows.join('\n')}
`;
}

function readWords(): { folder: string; out: string } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
    const [folder, ...more] = positionals;
    return folder === undefined || more.length > 0 ? null : { folder, out: values.out ?? weightsPath };
  } catch {
    return null;
  }
}

function main(): number {
  const words = readWords();
  if (!words) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const trained = train(readFolder(words.folder));
    const file = weightsFile(trained, sumOfFolder(words.folder));
    const same = existsSync(words.out) && readFileSync(words.out, 'utf8') === file;
    if (!same) writeFileSync(words.out, file);
    process.stdout.write(`${report(trained)}${same ? 'unchanged' : 'written'}: ${path.relative('', words.out)}\n`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return 1;
  }
}

process.exitCode = main();
