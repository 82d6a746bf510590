import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readDocument, train } from '../../bench/train-data-types/train.ts';
import { weightsFile } from '../../bench/train-data-types/weights-file.ts';
import { readFiles, sumOfFolder } from '../../bench/train-entities/folder.ts';
import { sumInFile } from '../../bench/train-entities/weights-file.ts';
import { tableText } from '../../bench/learn/table-text.ts';
import { findDataTypes } from '../../ingest/extract/data-types/data-types.ts';
import { parseTable } from '../../ingest/extract/learned/table.ts';
import { annotate } from '../../ingest/extract/text/annotate.ts';

const texts = [
  ['The thieves copied names, e-mail addresses and passport numbers of the guests.', ['NAME', 'EMAIL', 'PASSPORT']],
  ['The stolen files hold names and e-mail addresses, the hotel said.', ['NAME', 'EMAIL']],
  ['The hotel answered by e-mail address only and gave no names.', []],
  ['Nobody gave an e-mail address when the police rang.', []],
] as const;
const files = texts.flatMap(([text, dataTypes], at) =>
  [1, 2].map((copy) => ({
    name: `${at}-${copy}.gold.json`,
    text,
    gold: { incident: `incident ${at}`, dataTypes: [...dataTypes] },
  })),
);

test('a trainer of data types learns which mentions count, and twice the same weights', () => {
  const weights = train(files.map(readDocument));
  assert.equal(tableText(train(files.map(readDocument))), tableText(weights));
  const table = parseTable(tableText(weights));
  const codesOf = (text: string): string[] => findDataTypes(annotate(text, null), table).map(({ code }) => code);
  assert.deepEqual(codesOf('They copied names, e-mail addresses and passport numbers.'), ['NAME', 'EMAIL', 'PASSPORT']);
  assert.deepEqual(codesOf('Nobody gave an e-mail address.'), []);
});

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'bench/corpus/train');

test('the weights of the data types are what training on the documents they name gives', () => {
  const file = readFileSync(path.join(root, 'ingest/extract/data-types/weights.generated.ts'), 'utf8');
  const sum = sumOfFolder(folder);
  const remedy = 'run: npm run train';
  assert.equal(sumInFile(file), sum, `made from other documents; ${remedy}`);
  const documents = readFiles(folder).map(readDocument);
  const mentions = documents.reduce((count, { examples }) => count + examples.length, 0);
  const fresh = weightsFile(train(documents), { documents: documents.length, mentions, sum });
  assert.ok(fresh === file, `code that the weights depend on has changed since they were learned; ${remedy}`);
});
