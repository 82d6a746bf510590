import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFiles } from '../train-entities/folder.ts';
import { foldOf, folds } from '../train-entities/folds.ts';
import { parseGold } from '../train-links/gold.ts';
import type { BothReadings } from './readings.ts';

const root = path.join(import.meta.dirname, '../..');
const parts = ['ingest', 'schema', 'bench', 'package.json'];

/**
 * Every document of a folder, read by weights that were learned without its incident. For each fold the program is copied
 * to a scratch folder and trained there, so that nothing of the reader, whatever it is, has seen what it is measured on.
 */
export function readUnseen(folder: string, tell: (progress: string) => void): BothReadings[] {
  const scratch = mkdtempSync(path.join(tmpdir(), 'cross-validate-'));
  try {
    const copies = Array.from({ length: folds }, (_, fold) => path.join(scratch, String(fold)));
    for (const copy of copies) copyProgram(copy);
    return copies.map((copy, fold) => {
      tell(`fold ${fold + 1} of ${folds}`);
      return readFold(folder, copy, fold);
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function copyProgram(copy: string): void {
  for (const part of parts)
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true, filter: isProgram });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
}

const isProgram = (source: string): boolean => !source.startsWith(path.join(root, 'bench/corpus'));

function readFold(folder: string, copy: string, fold: number): BothReadings {
  const [seen, unseen] = [path.join(copy, 'seen'), path.join(copy, 'unseen')];
  for (const each of [seen, unseen]) mkdirSync(each, { recursive: true });
  for (const { name, gold } of readFiles(folder)) {
    const to = foldOf(parseGold(name, gold).incident) === fold ? unseen : seen;
    for (const file of [name, name.replace(/\.gold\.json$/, '.txt')])
      copyFileSync(path.join(folder, file), path.join(to, file));
  }
  const run = (program: string, ...words: string[]): void => {
    const { status, error } = spawnSync(process.execPath, [path.join(copy, program), ...words], { stdio: ['ignore', 'ignore', 'inherit'] }); // prettier-ignore
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} failed in fold ${fold}`);
  };
  run('bench/train.ts', seen);
  run('bench/link-across/main.ts', seen, path.join(root, 'bench/corpus/across'));
  const readings = path.join(copy, 'readings.json');
  run('bench/evaluate/read-folder.ts', unseen, readings);
  return JSON.parse(readFileSync(readings, 'utf8')) as BothReadings;
}
