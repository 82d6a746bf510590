import type { EntityWeights } from '../../ingest/extract/entities/judge.ts';
import type { TaggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { jackknifeClaims } from '../train-claims/jackknife.ts';
import { readFiles, readFolder, type AnnotatedFile } from '../train-entities/folder.ts';
import { jackknife } from '../train-entities/jackknife.ts';
import { parseGold } from '../train-links/gold.ts';
import { readDocument } from '../train-speakers/train.ts';
import { examplesOf, train } from './train.ts';
import { weightsFile } from './weights-file.ts';

/** The file of weights that a folder gives. */
export function learnStances(folder: string, sum: string): { readonly file: string; readonly report: string } {
  const weightsFor = jackknife(readFolder(folder));
  const taggerFor = jackknifeClaims(readFiles(folder));
  const unseen = (file: AnnotatedFile): [EntityWeights, TaggerWeights] => {
    const { incident } = parseGold(file.name, file.gold);
    return [weightsFor(incident), taggerFor(incident)];
  };
  const files = readFiles(folder);
  const examples = files.flatMap((file) => examplesOf(readDocument(file, ...unseen(file))));
  return {
    file: weightsFile(train(examples), { documents: files.length, claims: examples.length, sum }),
    report: `${examples.length} claims in ${files.length} documents\n`,
  };
}
