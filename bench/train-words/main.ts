import path from 'node:path';
import { runTrainer } from '../learn/command.ts';
import { readFiles } from '../train-entities/folder.ts';
import { toldFile, toldText } from './train.ts';

process.exitCode = runTrainer({
  program: 'node bench/train-words/main.ts',
  learns: 'how rare words are in claims of such stories',
  out: path.join(import.meta.dirname, '../../ingest/extract/learned/told-words.generated.ts'),
  train(folder, sum) {
    const told = toldText(readFiles(folder));
    return { file: toldFile(told, sum), report: `${told.split('\n').length - 1} words of such stories\n` };
  },
});
