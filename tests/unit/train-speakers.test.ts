import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { learnChoice } from '../../bench/learn/choice.ts';
import { tableText } from '../../bench/learn/table-text.ts';
import { sumOfFolder } from '../../bench/train-entities/folder.ts';
import { sumInFile } from '../../bench/train-entities/weights-file.ts';
import { learnSpeakers } from '../../bench/train-speakers/learn.ts';

test('a choice is learned so that the right answer outweighs the others, twice the same', () => {
  const choices = Array.from({ length: 6 }, (_, at) => ({
    answers: [['named last', `odd ${at % 2}`], ['named first'], ['nobody']],
    right: [true, false, false],
  }));
  const weights = learnChoice(choices);
  const of = (reason: string): number => weights.get(reason)?.[0] ?? 0;
  assert.ok(of('named last') > of('named first') && of('named last') > of('nobody'));
  assert.equal(tableText(learnChoice(choices)), tableText(weights));
});

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'bench/corpus/train');

test('the weights of the speakers are what training on the documents they name gives', () => {
  const file = readFileSync(path.join(root, 'ingest/extract/speakers/weights.generated.ts'), 'utf8');
  const sum = sumOfFolder(folder);
  const remedy = 'run: npm run train';
  assert.equal(sumInFile(file), sum, `made from other documents; ${remedy}`);
  assert.ok(learnSpeakers(folder, sum).file === file, `code that the weights depend on has changed since they were learned; ${remedy}`); // prettier-ignore
});
