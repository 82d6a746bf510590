import { readFiles, readFolder } from '../train-entities/folder.ts';
import { jackknife } from '../train-entities/jackknife.ts';
import { parseGold } from '../train-links/gold.ts';
import { choicesOf, readDocument, train } from './train.ts';
import { weightsFile } from './weights-file.ts';

/** The file of weights that a folder gives. */
export function learnSpeakers(folder: string, sum: string): { readonly file: string; readonly report: string } {
  const weightsFor = jackknife(readFolder(folder));
  const documents = readFiles(folder).map((file) =>
    readDocument(file, weightsFor(parseGold(file.name, file.gold).incident)),
  );
  const choices = documents.reduce((count, document) => count + choicesOf(document).length, 0);
  return {
    file: weightsFile(train(documents), { documents: documents.length, choices, sum }),
    report: `${choices} claims whose speaker is among those who may be meant, in ${documents.length} documents\n`,
  };
}
