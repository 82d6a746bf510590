import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sumOfFolder } from '../train-entities/folder.ts';
import { readByWeightsAsTheyAre, readCorpora } from './corpus.ts';
import { countAnnotated, ruleLines, score, scoreLine, sumOf, type Score } from './score.ts';
import { train } from './train.ts';
import { unseenLinkWeights } from './unseen.ts';
import { weightsFile } from './weights-file.ts';

const weightsPath = path.join(import.meta.dirname, '../../ingest/extract/links/weights.generated.ts');

const usage = `node bench/train-links/main.ts FOLDER [ARTICLES...] [--out FILE]

Learns the weights of the links from a folder of NAME.txt and NAME.gold.json, and from folders of
articles by others, and writes them to FILE, by default ingest/extract/links/weights.generated.ts.

node bench/train-links/main.ts --score [--rules] FOLDER...

Says how many links are right, with the annotated claims given and in the program's own reading, by the weights
as they are or, where they were learned from these folders, by weights that never saw the incident;
with --rules also for each rule.
`;

interface Words {
  readonly folders: readonly [string, ...string[]];
  readonly score: boolean;
  readonly rules: boolean;
  readonly out: string;
}

function readWords(): Words | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, score: { type: 'boolean' }, rules: { type: 'boolean' } },
    });
    const { out = weightsPath, score = false, rules = false } = values;
    const [first, ...others] = positionals;
    const fits = score ? values.out === undefined : !rules;
    return fits && first !== undefined ? { folders: [first, ...others], score, rules, out } : null;
  } catch {
    return null;
  }
}

function printScores(folders: readonly string[], rules: boolean): void {
  const weightsOf = unseenLinkWeights(folders);
  const scores = folders.map((folder) => {
    const { given, read } = readByWeightsAsTheyAre(folder);
    const [annotated, weightsFor] = [countAnnotated(given), weightsOf(folder)];
    return { folder, given: score(given, annotated, weightsFor), read: score(read, annotated, weightsFor) };
  });
  for (const { folder, ...both } of scores) tell(folder, both, rules);
  if (scores.length > 1)
    tell('together', { given: sumOf(scores.map(({ given }) => given)), read: sumOf(scores.map(({ read }) => read)) }, rules); // prettier-ignore
}

function tell(what: string, { given, read }: { given: Score; read: Score }, rules: boolean): void {
  for (const [how, scored] of [
    ['claims given', given],
    ['own reading', read],
  ] as const)
    process.stdout.write(`${what}, ${how}: ${scoreLine(scored)}${rules ? ruleLines(scored) : ''}`);
}

function learn(folders: readonly [string, ...string[]], out: string): void {
  const trained = train(readCorpora(folders));
  const file = weightsFile(trained, folders.map(sumOfFolder));
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
    if (words.score) printScores(words.folders, words.rules);
    else learn(words.folders, words.out);
    return 0;
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return 1;
  }
}

process.exitCode = main();
