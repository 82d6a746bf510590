import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readFiles, sumOfFolder, type AnnotatedFile } from '../../bench/train-entities/folder.ts';
import { toldFile, toldText } from '../../bench/train-words/train.ts';
import { toldWords } from '../../ingest/extract/learned/told-words.generated.ts';
import { parseTold, rarityOf } from '../../ingest/extract/learned/told-words.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'bench/corpus/train');

test('the words of such stories are what the documents that the table names tell', () => {
  const file = readFileSync(path.join(root, 'ingest/extract/learned/told-words.generated.ts'), 'utf8');
  const fresh = toldFile(toldText(readFiles(folder)), sumOfFolder(folder));
  assert.ok(fresh === file, 'documents or the cutting of words have changed; run: npm run train');
});

const telling = (incident: string, quote: string): AnnotatedFile => {
  const claims = [{ id: 'c1', speaker: 'author', stance: 'ASSERTS', quote, sentence: quote }];
  const gold = { incident, kind: 'NEWS', agencies: [], systems: [], attackers: [], people: [], claims, denials: [] };
  return { name: `${incident}.gold.json`, text: quote, gold };
};

test('a word is counted once an incident, however it ends, and one of two incidents is no word of such stories', () => {
  const files = ['moor', 'wick', 'feld'].flatMap((incident) => [
    telling(incident, 'the passengers of the ferry were copied'),
    telling(incident, `a passenger of Vell${incident} had copies`),
  ]);
  const { incidents, times } = parseTold(toldText([...files, telling('haven', 'the passenger list of the zeppelin')]));
  assert.equal(incidents, 4);
  assert.equal(times.get('passeng'), 4);
  assert.equal(times.get('ferri'), 3);
  for (const rare of ['zeppelin', 'vellmoor']) assert.equal(times.has(rare), false, rare);
});

test('a word that many incidents tell says less than one that few do', () => {
  const { weight } = rarityOf(parseTold('80\ndata\t72\nleak\t40'));
  assert.equal(weight('ambulance'), 1);
  assert.ok(weight('data') < weight('leak') && weight('leak') < 0.5);
  assert.ok(rarityOf(toldWords).weight('data') < 0.3, 'the learned table knows what such stories are about');
});
