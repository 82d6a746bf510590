import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TaggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { readTaggerWeights, storedTaggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { foldOf, folds } from '../train-entities/folds.ts';
import type { AnnotatedFile } from '../train-entities/folder.ts';
import { exampleOf } from './examples.ts';
import { learnChain } from './learn-chain.ts';

/** For each incident weights learned from the documents of other incidents, since what comes behind must see the errors that claims have elsewhere. */
export function jackknifeClaims(files: readonly AnnotatedFile[]): (incident: string) => TaggerWeights {
  const weights = storedFolds(files).map(readTaggerWeights);
  return (incident) => weights[foldOf(incident)] as TaggerWeights;
}

/** The trainers of one run share what is learned here, which takes the longest, in a folder that the run makes and removes. */
export const scratchVariable = 'GAINSAY_TRAIN_SCRATCH';

function storedFolds(files: readonly AnnotatedFile[]): string[] {
  const scratch = process.env[scratchVariable];
  const shared = scratch === undefined ? null : path.join(scratch, 'claims.txt');
  if (shared !== null && existsSync(shared)) return readFileSync(shared, 'utf8').split('\n');
  const examples = files.map(exampleOf);
  const stored = Array.from({ length: folds }, (_, fold) =>
    storedTaggerWeights(learnChain(examples.filter(({ incident }) => foldOf(incident) !== fold))),
  );
  if (shared !== null) writeFileSync(shared, stored.join('\n'));
  return stored;
}
