import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { commit } from '../stream/result.ts';
import { calibrationError, reliability, reliabilityTable } from '../train-confidence/calibration.ts';
import { unseenLinkWeights } from '../train-links/unseen.ts';
import { evaluateCorpus, type Corpus } from './evaluate.ts';
import { readGold, type GoldDocument } from './gold.ts';
import { markdownOf, type Occasion } from './markdown.ts';
import { readBoth, type BothReadings, type Readings } from './readings.ts';
import { missesOf, tableOf } from './tables.ts';
import { readUnseen } from './unseen.ts';

const usage = `npm run evaluate [-- FOLDER...]

How well annotated documents are read (FOLDER holds NAME.txt and NAME.gold.json): precision, recall
and F1 of every row with intervals, in full and by rules alone, and how far confidences are right;
after these folders on bench/corpus/train, each document by weights that never saw its incident.

--misses N    also N places of each kind where the reading is not the annotators'
--json FILE   also writes all figures, and all places, to FILE
--markdown    prints the table for the README alone
--no-folds    leaves bench/corpus/train out, which takes minutes
`;

const trainFolder = path.join(import.meta.dirname, '../corpus/train');

interface Words {
  readonly folders: readonly string[];
  readonly misses: number;
  readonly json: string | undefined;
  readonly markdown: boolean;
  readonly folds: boolean;
}

function readWords(): Words | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { misses: { type: 'string' }, json: { type: 'string' }, markdown: { type: 'boolean' }, 'no-folds': { type: 'boolean' } }, // prettier-ignore
    });
    const misses = Number(values.misses ?? 0);
    if (!Number.isInteger(misses) || misses < 0) return null;
    return { folders: positionals, misses, json: values.json, markdown: values.markdown ?? false, folds: !values['no-folds'] }; // prettier-ignore
  } catch {
    return null;
  }
}

const tell = (line: string): boolean => process.stderr.write(`${line}\n`);

function evaluateFolders({ folders, folds }: Words): Corpus[] {
  if (folders.length === 0) tell('no folder of other annotated documents is given; on with bench/corpus/train');
  const given = folders.filter((folder) => existsSync(folder) || (tell(`${folder} is not there; on without it`), false)); // prettier-ignore
  const weightsOf = unseenLinkWeights(given);
  const corpora = given.map((folder) => {
    const golds = readGold(folder);
    return evaluateCorpus({ name: path.basename(folder), unseen: false }, golds, readBoth(golds, weightsOf(folder)));
  });
  if (!folds) return corpora;
  const golds = readGold(trainFolder);
  const readings = allFolds(golds, readUnseen(trainFolder, tell));
  return [...corpora, evaluateCorpus({ name: 'train', unseen: true }, golds, readings)];
}

/** In the order of the documents, whichever fold each was read in. */
function allFolds(golds: readonly GoldDocument[], folds: readonly BothReadings[]): BothReadings {
  const placeOf = new Map(golds.map(({ name }, at) => [`${name}.txt`, at]));
  const inOrder = (file: string): number => placeOf.get(file) ?? golds.length;
  const all = (how: keyof BothReadings): Readings => ({
    documents: folds.flatMap((fold) => fold[how].documents).sort((a, b) => inOrder(a.line.file) - inOrder(b.line.file)),
    linked: folds.flatMap((fold) => fold[how].linked).sort((a, b) => inOrder(a.file) - inOrder(b.file)),
  });
  return { full: all('full'), rulesOnly: all('rulesOnly') };
}

const errorAlone = ({ name, full }: Corpus): string => `${name} alone ${calibrationError(reliability(full.judged)).toFixed(3)}`; // prettier-ignore

function main(): number {
  const words = readWords();
  if (!words) {
    process.stderr.write(usage);
    return 2;
  }
  const corpora = evaluateFolders(words);
  if (corpora.length === 0) {
    tell('nothing is left to evaluate');
    return 1;
  }
  const calibration = reliability(corpora.flatMap(({ full }) => full.judged));
  const when: Occasion = { date: new Date().toISOString().slice(0, 10), commit: commit() };
  if (words.json !== undefined) {
    const figures = corpora.map(({ full, rulesOnly, ...corpus }) => ({
      ...corpus,
      full: { measures: full.measures, misses: full.misses },
      rulesOnly: { measures: rulesOnly.measures, misses: rulesOnly.misses },
    }));
    const reliabilities = { bins: calibration, error: calibrationError(calibration) };
    writeFileSync(words.json, `${JSON.stringify({ ...when, corpora: figures, confidence: reliabilities }, null, 1)}\n`);
  }
  if (words.markdown) process.stdout.write(markdownOf(corpora, when));
  else {
    for (const corpus of corpora) process.stdout.write(tableOf(corpus));
    process.stdout.write(`confidence of claims, ${corpora.map(({ name }) => name).join(' and ')} together: right is what the annotators have too\n`); // prettier-ignore
    process.stdout.write(reliabilityTable(calibration));
    process.stdout.write(`  ${corpora.map(errorAlone).join(', ')}\n`);
    if (words.misses > 0) for (const corpus of corpora) process.stdout.write(`\n${missesOf(corpus, words.misses)}`);
  }
  return 0;
}

process.exitCode = main();
