import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sumOfFolder } from '../train-entities/folder.ts';
import { readByWeightsAsTheyAre, readCorpus } from './corpus.ts';
import { countAnnotated, ruleLines, score, scoreLine } from './score.ts';
import { train } from './train.ts';
import { weightsFile } from './weights-file.ts';

const weightsPath = path.join(import.meta.dirname, '../../ingest/extract/links/weights.generated.ts');

const usage = `node bench/train-links/main.ts FOLDER [--out FILE]

Learns the weights of the links from a folder of NAME.txt and NAME.gold.json,
and writes them to FILE, by default ingest/extract/links/weights.generated.ts.

node bench/train-links/main.ts --score [--rules] FOLDER...

Says how many links are right by the weights as they are, with the annotated claims given
and in the program's own reading; with --rules also for each rule.
`;

interface Words {
  readonly folders: readonly string[];
  readonly score: boolean;
  readonly rules: boolean;
  readonly out: string;
}

function readWords(): Words | null {
  try {
    const { values, positionals: folders } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, score: { type: 'boolean' }, rules: { type: 'boolean' } },
    });
    const { out = weightsPath, score = false, rules = false } = values;
    const fits = score ? folders.length > 0 && values.out === undefined : folders.length === 1 && !rules;
    return fits ? { folders, score, rules, out } : null;
  } catch {
    return null;
  }
}

function printScores(folder: string, rules: boolean): void {
  const { given, read } = readByWeightsAsTheyAre(folder);
  const annotated = countAnnotated(given);
  for (const [how, documents] of [
    ['claims given', given],
    ['own reading', read],
  ] as const) {
    // prettier-ignore
    const scored = score(documents, annotated);
    process.stdout.write(`${folder}, ${how}: ${scoreLine(scored)}${rules ? ruleLines(scored) : ''}`);
  }
}

function learn(folder: string, out: string): void {
  const trained = train(readCorpus(folder));
  const file = weightsFile(trained, sumOfFolder(folder));
  const same = existsSync(out) && readFileSync(out, 'utf8') === file;
  if (!same) writeFileSync(out, file);
  process.stdout.write(`${trained.pairs} pairs of claims to learn from, of ${trained.documents} documents
${same ? 'unchanged' : 'written'}: ${path.relative('', out)}
`);
}

function main(): number {
  const words = readWords();
  if (!words) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    for (const folder of words.folders)
      if (words.score) printScores(folder, words.rules);
      else learn(folder, words.out);
    return 0;
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return 1;
  }
}

process.exitCode = main();
