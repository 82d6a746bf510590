import path from 'node:path';
import { readFiles } from '../train-entities/folder.ts';
import { runTrainer } from '../learn/command.ts';
import { readDocument, train } from './train.ts';
import { weightsFile } from './weights-file.ts';

process.exitCode = runTrainer({
  program: 'node bench/train-data-types/main.ts',
  learns: 'the weights of the data types',
  out: path.join(import.meta.dirname, '../../ingest/extract/data-types/weights.generated.ts'),
  train(folder, sum) {
    const documents = readFiles(folder).map(readDocument);
    const mentions = documents.reduce((count, { examples }) => count + examples.length, 0);
    return {
      file: weightsFile(train(documents), { documents: documents.length, mentions, sum }),
      report: `${mentions} mentions of kinds of data in ${documents.length} documents\n`,
    };
  },
});
