import path from 'node:path';
import { runTrainer } from '../learn/command.ts';
import { learnClaims } from './learn.ts';

process.exitCode = runTrainer({
  program: 'node bench/train-claims/main.ts',
  learns: 'the weights of the tagger of claims',
  out: path.join(import.meta.dirname, '../../ingest/extract/tagger/weights.generated.ts'),
  train: learnClaims,
});
