import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sumOfFolder } from '../../bench/train-entities/folder.ts';
import { sumInFile } from '../../bench/train-entities/weights-file.ts';
import { readCorpus } from '../../bench/train-links/corpus.ts';
import { train } from '../../bench/train-links/train.ts';
import { weightsFile } from '../../bench/train-links/weights-file.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'bench/corpus/train');
const file = readFileSync(path.join(root, 'ingest/extract/links/weights.generated.ts'), 'utf8');
const remedy = 'run: npm run train';

test('the weights of the links are what training on the documents they name gives', () => {
  const sum = sumOfFolder(folder);
  assert.equal(sumInFile(file), sum, `made from other documents; ${remedy}`);
  const fresh = weightsFile(train(readCorpus(folder)), sum);
  assert.ok(fresh === file, `code that the weights depend on has changed since they were learned; ${remedy}`);
});
