import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { linkWeights } from '../../ingest/extract/links/weights.ts';
import type { LinkWeights } from '../../ingest/extract/learned/line.ts';
import { sumOfFolder } from '../train-entities/folder.ts';
import { readCorpora } from './corpus.ts';
import { jackknifeLinks } from './train.ts';
import { sumsInFile } from './weights-file.ts';

const weightsPath = path.join(import.meta.dirname, '../../ingest/extract/links/weights.generated.ts');
const own = path.join(import.meta.dirname, '../corpus/train');

export type WeightsFor = (incident: string) => LinkWeights;

/**
 * For the incidents of each of these folders weights of links within documents that never saw them: those of the program where
 * nothing was learned from the folder, else such as are learned from the other incidents of these folders and of corpus/train.
 */
export function unseenLinkWeights(folders: readonly string[]): (folder: string) => WeightsFor {
  const sums = sumsInFile(readFileSync(weightsPath, 'utf8'));
  const all = existsSync(own) ? [own, ...folders] : folders;
  const sumOf = new Map(all.map((folder) => [folder, sumOfFolder(folder)]));
  const learned = sums.flatMap((sum) => [...sumOf].find(([, of]) => of === sum)?.[0] ?? []);
  const isLearned = (folder: string): boolean => sums.includes(sumOf.get(folder) ?? '');
  let others: WeightsFor | null = null;
  return (folder) => {
    if (!isLearned(folder)) return () => linkWeights;
    const [first, ...articles] = learned;
    if (first === undefined || sumOf.get(first) !== sums[0])
      throw new RangeError('links within documents were learned from another folder than those that are here');
    others ??= jackknifeLinks(readCorpora([first, ...articles]));
    return others;
  };
}
