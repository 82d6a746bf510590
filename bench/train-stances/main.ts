import path from 'node:path';
import { runTrainer } from '../learn/command.ts';
import { learnStances } from './learn.ts';

process.exitCode = runTrainer({
  program: 'node bench/train-stances/main.ts',
  learns: 'the weights of the stances',
  out: path.join(import.meta.dirname, '../../ingest/extract/stance/weights.generated.ts'),
  train: learnStances,
});
