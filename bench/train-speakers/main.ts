import path from 'node:path';
import { runTrainer } from '../learn/command.ts';
import { learnSpeakers } from './learn.ts';

process.exitCode = runTrainer({
  program: 'node bench/train-speakers/main.ts',
  learns: 'the weights of the speakers',
  out: path.join(import.meta.dirname, '../../ingest/extract/speakers/weights.generated.ts'),
  train: learnSpeakers,
});
