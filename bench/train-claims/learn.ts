import { storedTaggerWeights } from '../../ingest/extract/tagger/weights.ts';
import { readFiles } from '../train-entities/folder.ts';
import { sumLine } from '../learn/table-text.ts';
import { exampleOf } from './examples.ts';
import { learnChain } from './learn-chain.ts';

/** The file of weights that a folder gives. */
export function learnClaims(folder: string, sum: string): { readonly file: string; readonly report: string } {
  const examples = readFiles(folder).map(exampleOf);
  const tokens = examples.reduce((count, { tags }) => count + tags.length, 0);
  return {
    file: `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-claims); not for editing by hand.
 * Weights of the tagger of claims as weights.ts stores them, in steps of a thirty-second of a logit.
 * Learned as a linear chain from ${tokens} words in ${examples.length} annotated documents.
${sumLine(sum)}
 */
export const taggerWeights =
  '${storedTaggerWeights(learnChain(examples))}';
`,
    report: `${tokens} words in ${examples.length} documents\n`,
  };
}
