import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { linkWeights } from '../../ingest/extract/links/weights.ts';
import type { LinkWeights } from '../../ingest/extract/learned/line.ts';
import { sumOfFolder } from '../train-entities/folder.ts';
import { readCorpora } from './corpus.ts';
import { jackknifeLinks, leaveOneOut } from './train.ts';
import { sumsInFile } from './weights-file.ts';

const weightsPath = path.join(import.meta.dirname, '../../ingest/extract/links/weights.generated.ts');
const own = path.join(import.meta.dirname, '../corpus/train');

export type WeightsFor = (incident: string) => LinkWeights;

/**
 * For the incidents of each of these folders weights of links within documents that never saw them: those of the program where
 * nothing was learned from the folder, else such as are learned from the other incidents of these folders and of corpus/train;
 * of articles without that incident alone, of the many in corpus/train without its fold.
 */
export function unseenLinkWeights(folders: readonly string[]): (folder: string) => WeightsFor {
  const sums = sumsInFile(readFileSync(weightsPath, 'utf8'));
  const all = existsSync(own) ? [own, ...folders] : folders;
  const sumOf = new Map(all.map((folder) => [folder, sumOfFolder(folder)]));
  const learned = sums.map((sum) => all.find((folder) => sumOf.get(folder) === sum));
  const learnedAnew = onDemand(() => {
    const [first, ...articles] = learned;
    if (first === undefined)
      throw new RangeError('links within documents were learned from another folder than those that are here');
    const corpus = readCorpora([first, ...articles.filter((folder) => folder !== undefined)]);
    return { byFold: onDemand(() => jackknifeLinks(corpus)), alone: leaveOneOut(corpus) };
  });
  return (folder) => {
    const place = sums.indexOf(sumOf.get(folder) ?? '');
    if (place < 0) return () => linkWeights;
    return place === 0 ? learnedAnew().byFold() : learnedAnew().alone;
  };
}

function onDemand<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
