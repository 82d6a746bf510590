import type { EntityWeights } from '../../ingest/extract/entities/judge.ts';
import type { TaggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { jackknifeClaims } from '../train-claims/jackknife.ts';
import { readFiles, readFolder, type AnnotatedFile } from '../train-entities/folder.ts';
import { jackknife } from '../train-entities/jackknife.ts';
import { parseGold } from '../train-links/gold.ts';
import { choicesOf, readDocument, train } from './train.ts';
import { weightsFile } from './weights-file.ts';

/** The file of weights that a folder gives. */
export function learnSpeakers(folder: string, sum: string): { readonly file: string; readonly report: string } {
  const weightsFor = jackknife(readFolder(folder));
  const taggerFor = jackknifeClaims(readFiles(folder));
  const unseen = (file: AnnotatedFile): [EntityWeights, TaggerWeights] => {
    const { incident } = parseGold(file.name, file.gold);
    return [weightsFor(incident), taggerFor(incident)];
  };
  const documents = readFiles(folder).map((file) => readDocument(file, ...unseen(file)));
  const choices = documents.reduce((count, document) => count + choicesOf(document).length, 0);
  return {
    file: weightsFile(train(documents), { documents: documents.length, choices, sum }),
    report: `${choices} claims whose speaker is among those who may be meant, in ${documents.length} documents\n`,
  };
}
