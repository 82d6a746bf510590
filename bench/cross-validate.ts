/**
 * `node bench/cross-validate.ts [FOLDER] --out PREDICTIONS.ndjson` reads every document of a folder by weights that were learned
 * without its incident, and writes the lines that `gainsay extract` would. For each fold the program is copied to a scratch
 * folder and trained there, so that nothing of the reader, whatever it is, has seen what it is measured on.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { extract } from '../ingest/extract/extract.ts';
import type { reportLine } from '../ingest/extract/report-line.ts';
import { articleKey, ids, sha256Hex } from '../schema/ids.ts';
import { readFiles } from './train-entities/folder.ts';
import { foldOf, folds } from './train-entities/folds.ts';
import { parseGold } from './train-links/gold.ts';

const root = path.join(import.meta.dirname, '..');
const parts = ['ingest', 'schema', 'bench', 'package.json'];

interface Program {
  readonly extract: typeof extract;
  readonly reportLine: typeof reportLine;
}

async function readFold(folder: string, scratch: string, fold: number): Promise<string[]> {
  const copy = path.join(scratch, String(fold));
  const others = path.join(copy, 'others');
  mkdirSync(others, { recursive: true });
  for (const part of parts) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const unseen = readFiles(folder).filter((file) => {
    if (foldOf(parseGold(file.name, file.gold).incident) === fold) return true;
    for (const name of [file.name, textOf(file.name)]) copyFileSync(path.join(folder, name), path.join(others, name));
    return false;
  });
  const trained = spawnSync(process.execPath, [path.join(copy, 'bench/train.ts'), others], { stdio: ['ignore', 'ignore', 'inherit'] }); // prettier-ignore
  if (trained.status !== 0) throw new Error(`training without fold ${fold} failed`);
  const load = async (file: string): Promise<Program> =>
    (await import(pathToFileURL(path.join(copy, 'ingest/extract', file)).href)) as Program;
  const program = { ...(await load('extract.ts')), ...(await load('report-line.ts')) };
  return unseen.map(({ name, text, gold }) => {
    const { kind } = parseGold(name, gold);
    const hash = sha256Hex(text);
    const document = { text, title: text.split('\n')[0]?.trim() ?? null, kind, publisher: null, publishedAt: null };
    const extraction = program.extract({ ...document, statements: [] });
    return JSON.stringify(
      program.reportLine(textOf(name), { id: ids.document(articleKey(null, hash), hash) }, extraction),
    );
  });
}

const textOf = (goldName: string): string => goldName.replace(/\.gold\.json$/, '.txt');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const folder = positionals[0] ?? path.join(root, 'bench/corpus/train');
if (values.out === undefined || positionals.length > 1) {
  process.stderr.write('node bench/cross-validate.ts [FOLDER] --out PREDICTIONS.ndjson\n');
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(path.join(tmpdir(), 'cross-validate-'));
  try {
    const lines: string[] = [];
    for (let fold = 0; fold < folds; fold++) lines.push(...(await readFold(folder, scratch, fold)));
    writeFileSync(values.out, lines.map((line) => `${line}\n`).join(''));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
