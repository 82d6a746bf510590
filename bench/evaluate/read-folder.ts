/** `node bench/evaluate/read-folder.ts FOLDER FILE`: writes what this program, with its weights, reads in a folder. */
import { writeFileSync } from 'node:fs';
import { readGold } from './gold.ts';
import { readBoth } from './readings.ts';

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) {
  process.stderr.write('node bench/evaluate/read-folder.ts FOLDER FILE\n');
  process.exitCode = 2;
} else writeFileSync(file, JSON.stringify(readBoth(readGold(folder))));
