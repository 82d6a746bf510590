import path from 'node:path';
import { parseArgs } from 'node:util';
import { confidenceOf } from '../../ingest/extract/claims/confidence.ts';
import { runTrainer } from '../learn/command.ts';
import { jackknifeClaims } from '../train-claims/jackknife.ts';
import { readFiles } from '../train-entities/folder.ts';
import { calibrate, heldOutConfidences, reliability, reliabilityTable } from './calibration.ts';
import { outcomesOf } from './outcomes.ts';
import { confidenceFile } from './weights-file.ts';

/** `--check FOLDER`: the reliability of the confidences as they are, on documents that they were not measured on. */
function check(folder: string): number {
  const outcomes = readFiles(folder).flatMap((file) => outcomesOf(file));
  const judged = outcomes.map(({ rule, right }) => ({ confidence: confidenceOf(rule), right }));
  process.stdout.write(reliabilityTable(reliability(judged)));
  return 0;
}

const { values } = parseArgs({ allowPositionals: true, strict: false, options: { check: { type: 'string' } } });
process.exitCode =
  typeof values.check === 'string'
    ? check(values.check)
    : runTrainer({
        program: 'node bench/train-confidence/main.ts',
        learns: 'the confidence of each rule of claims',
        out: path.join(import.meta.dirname, '../../ingest/extract/claims/confidence.generated.ts'),
        train(folder, sum) {
          const files = readFiles(folder);
          const taggerFor = jackknifeClaims(files);
          const outcomes = files.flatMap((file) => outcomesOf(file, taggerFor));
          return {
            file: confidenceFile(calibrate(outcomes), { documents: files.length, claims: outcomes.length, sum }),
            report: `${outcomes.length} claims in ${files.length} documents, each judged by other incidents\n${reliabilityTable(reliability(heldOutConfidences(outcomes)))}`,
          };
        },
      });
