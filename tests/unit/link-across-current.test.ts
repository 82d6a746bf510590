import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sumOfFolder } from '../../bench/train-entities/folder.ts';
import { sumsInFile } from '../../bench/train-links/weights-file.ts';

const root = path.join(import.meta.dirname, '../..');
const own = ['bench/corpus/train', 'bench/corpus/across'];
const articles = ['dev', 'sample', 'seeds'].map((name) => `../shared/eval/${name}`);
const file = readFileSync(path.join(root, 'ingest/link/claims/weights.generated.ts'), 'utf8');
const missing = articles.filter((folder) => !existsSync(path.join(root, folder)));

/** Learning them anew takes four minutes, so this compares the documents alone. */
test('the weights of links across documents were learned from the documents that are there', () => {
  const there = missing.length > 0 ? own : [...own, ...articles];
  assert.deepEqual(
    sumsInFile(file).slice(0, there.length),
    there.map((folder) => sumOfFolder(path.join(root, folder))),
    `made from other documents; run: node bench/link-across/main.ts ${[...own, ...articles].join(' ')}`,
  );
});
