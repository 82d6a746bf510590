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
const usage = `npm run train [-- FOLDER [ARTICLES...]]

Learns all weights of the reader, by default from bench/corpus/train; those of links also from folders of articles by others.
`;
const trainers = ['claims', 'entities', 'data-types', 'speakers', 'stances', 'confidence', 'words', 'links'];

function main(): number {
  const scratch = mkdtempSync(path.join(tmpdir(), 'train-'));
  try {
    return trainAll(scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function trainAll(scratch: string): number {
  const [folder = own, ...articles] = process.argv.slice(2);
  if ([folder, ...articles].some((word) => word.startsWith('-'))) {
    process.stderr.write(usage);
    return 2;
  }
  for (const trainer of trainers) {
    process.stdout.write(`train-${trainer}\n`);
    const program = path.join(import.meta.dirname, `train-${trainer}`, 'main.ts');
    const folders = trainer === 'links' ? [folder, ...articles] : [folder];
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
