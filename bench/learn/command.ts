import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sumOfFolder } from '../train-entities/folder.ts';

export interface Trainer {
  readonly program: string;
  readonly learns: string;
  /** Where the weights go when nothing else is said. */
  readonly out: string;
  /** @param sum of the folder, to stand in the file */
  readonly train: (folder: string, sum: string) => { readonly file: string; readonly report: string };
}

/** `PROGRAM FOLDER [--out FILE]`: gives the exit code. */
export function runTrainer({ program, learns, out, train }: Trainer): number {
  const words = readWords();
  if (!words) {
    process.stderr.write(`${program} FOLDER [--out FILE]

Learns ${learns} from a folder of NAME.txt and NAME.gold.json,
and writes them to FILE, by default ${path.relative('', out)}.
`);
    return 2;
  }
  try {
    const target = words.out ?? out;
    const { file, report } = train(words.folder, sumOfFolder(words.folder));
    const same = existsSync(target) && readFileSync(target, 'utf8') === file;
    if (!same) writeFileSync(target, file);
    process.stdout.write(`${report}${same ? 'unchanged' : 'written'}: ${path.relative('', target)}\n`);
    return 0;
  } catch (fault) {
    if (!(fault instanceof Error) || !('code' in fault)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return 1;
  }
}

function readWords(): { folder: string; out: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
    const [folder, ...more] = positionals;
    return folder === undefined || more.length > 0 ? null : { folder, out: values.out };
  } catch {
    return null;
  }
}
