import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { jackknifeClaims } from '../../bench/train-claims/jackknife.ts';
import {
  calibrate,
  calibrationError,
  heldOutConfidences,
  reliability,
} from '../../bench/train-confidence/calibration.ts';
import { outcomesOf, type Outcome } from '../../bench/train-confidence/outcomes.ts';
import { confidenceFile } from '../../bench/train-confidence/weights-file.ts';
import { readFiles, sumOfFolder } from '../../bench/train-entities/folder.ts';

const some = (rule: string, right: number, all: number): Outcome[] =>
  Array.from({ length: all }, (_, at) => ({ incident: `${rule} ${at}`, rule, right: at < right }));

test('a rule is as sure as it was often right, a rare one stays near all, and all are lowered for other articles', () => {
  const { rules, others } = calibrate([...some('sure', 90, 90), ...some('unsure', 45, 90), ...some('rare', 0, 1)]);
  assert.equal(others, 0.66);
  assert.equal(rules.sure, 0.98);
  assert.equal(rules.unsure, 0.42);
  assert.equal(rules.rare, 0.54);
});

test('the calibration error is how far confidence and truth lie apart', () => {
  const judged = [true, true, false, false].map((right) => ({ confidence: 0.8, right }));
  assert.equal(calibrationError(reliability(judged)).toFixed(2), '0.30');
  assert.deepEqual(
    reliability(judged).map(({ claims }) => claims),
    [0, 0, 0, 0, 0, 0, 0, 0, 4, 0],
  );
});

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'bench/corpus/train');

test('confidences are current, and on incidents that they were not measured on at most .05 from the truth', () => {
  const files = readFiles(folder);
  const taggerFor = jackknifeClaims(files);
  const outcomes = files.flatMap((file) => outcomesOf(file, taggerFor));
  assert.ok(calibrationError(reliability(heldOutConfidences(outcomes))) <= 0.05);
  const fresh = confidenceFile(calibrate(outcomes), {
    documents: files.length,
    claims: outcomes.length,
    sum: sumOfFolder(folder),
  });
  const file = readFileSync(path.join(root, 'ingest/extract/claims/confidence.generated.ts'), 'utf8');
  assert.ok(fresh === file, 'run: npm run train');
});
