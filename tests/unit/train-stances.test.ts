import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { tableText } from '../../bench/learn/table-text.ts';
import { sumOfFolder } from '../../bench/train-entities/folder.ts';
import { sumInFile } from '../../bench/train-entities/weights-file.ts';
import { learnStances } from '../../bench/train-stances/learn.ts';
import { train } from '../../bench/train-stances/train.ts';
import { chancesOf, parseTable } from '../../ingest/extract/learned/table.ts';

test('what denials have in common and other claims lack is learned, twice the same', () => {
  const examples = Array.from({ length: 8 }, (_, at) => ({
    reasons: at % 2 === 0 ? ['negations 1', '~word never'] : ['negations 0', '~word data'],
    outcome: at % 2 === 0 ? ('DENIES' as const) : ('OTHER' as const),
  }));
  const weights = tableText(train(examples));
  assert.equal(tableText(train(examples)), weights);
  const table = parseTable(weights);
  const chance = (reasons: string[]): number => chancesOf(table, reasons)[1] ?? 0;
  assert.ok(chance(['negations 1', '~word never']) > 0.5 && chance(['negations 0']) < 0.5);
});

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'bench/corpus/train');

test('the weights of the stances are what training on the documents they name gives', () => {
  const file = readFileSync(path.join(root, 'ingest/extract/stance/weights.generated.ts'), 'utf8');
  const sum = sumOfFolder(folder);
  const remedy = 'run: npm run train';
  assert.equal(sumInFile(file), sum, `made from other documents; ${remedy}`);
  assert.ok(learnStances(folder, sum).file === file, `code that the weights depend on has changed since they were learned; ${remedy}`); // prettier-ignore
});
