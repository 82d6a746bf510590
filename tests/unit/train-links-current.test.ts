import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sumOfFolder } from '../../bench/train-entities/folder.ts';
import { readCorpora } from '../../bench/train-links/corpus.ts';
import { train } from '../../bench/train-links/train.ts';
import { sumsInFile, weightsFile } from '../../bench/train-links/weights-file.ts';

const root = path.join(import.meta.dirname, '../..');
const articles = ['dev', 'sample', 'seeds'].map((name) => path.join(root, '../shared/eval', name));
const folders = [path.join(root, 'bench/corpus/train'), ...articles] as const;
const file = readFileSync(path.join(root, 'ingest/extract/links/weights.generated.ts'), 'utf8');
const remedy = 'run: npm run train -- bench/corpus/train ../shared/eval/dev ../shared/eval/sample ../shared/eval/seeds';
const missing = articles.filter((folder) => !existsSync(folder));

test(
  'the weights of the links are what training on the documents they name gives',
  { skip: missing.length > 0 && `${missing.join(', ')}: not here` },
  () => {
    const sums = folders.map(sumOfFolder);
    assert.deepEqual(sumsInFile(file), sums, `made from other documents; ${remedy}`);
    const fresh = weightsFile(train(readCorpora(folders)), sums);
    assert.ok(fresh === file, `code that the weights depend on has changed since they were learned; ${remedy}`);
  },
);
