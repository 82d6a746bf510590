/**
 * `npm run train`: all that is learned, in this order and each in a process of its own, since each is learned from what the
 * readers before it find by their new weights.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scratchVariable } from './train-claims/jackknife.ts';

const own = path.join(import.meta.dirname, 'corpus/train');
const folders = process.argv.length > 2 ? process.argv.slice(2) : [own];

function main(): number {
  const scratch = mkdtempSync(path.join(tmpdir(), 'train-'));
  try {
    return trainAll(scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function trainAll(scratch: string): number {
  if (folders.length !== 1 || folders[0]?.startsWith('-')) {
    process.stderr.write(
      'npm run train [-- FOLDER]\n\nLearns all weights of the reader, by default from bench/corpus/train.\n',
    );
    return 2;
  }
  for (const trainer of [
    'train-claims',
    'train-entities',
    'train-data-types',
    'train-speakers',
    'train-stances',
    'train-confidence',
    'train-words',
    'train-links',
  ]) {
    process.stdout.write(`${trainer}\n`);
    const program = path.join(import.meta.dirname, trainer, 'main.ts');
    const { status, error } = spawnSync(process.execPath, [program, ...folders], {
      stdio: 'inherit',
      env: { ...process.env, [scratchVariable]: scratch },
    });
    if (error) throw error;
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

process.exitCode = main();
