/**
 * `npm run train -- FOLDER`: the entities, then the links, each in a process of its own, since the links are learned from
 * what the entity reader finds by its new weights.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const folders = process.argv.slice(2);

function main(): number {
  if (folders.length !== 1 || folders[0]?.startsWith('-')) {
    process.stderr.write(
      'npm run train -- FOLDER\n\nLearns the weights of the entity reader, then those of the links.\n',
    );
    return 2;
  }
  for (const trainer of ['train-entities', 'train-data-types', 'train-speakers', 'train-stances', 'train-links']) {
    process.stdout.write(`${trainer}\n`);
    const program = path.join(import.meta.dirname, trainer, 'main.ts');
    const { status, error } = spawnSync(process.execPath, [program, ...folders], { stdio: 'inherit' });
    if (error) throw error;
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

process.exitCode = main();
