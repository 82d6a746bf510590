import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneOf, ofWord, wordOf, wordTest } from '../../../ingest/extract/vocabulary/word.ts';

const token = (text: string): { word: ReturnType<typeof wordOf> } => ({ word: wordOf(text) });

test('a word that comes again is not worked out again, whichever token has it', () => {
  let asked = 0;
  const lengthOf = ofWord(({ text }) => {
    asked++;
    return text.length;
  });
  assert.deepEqual(['portal', 'breach', 'portal'].map((text) => lengthOf(token(text))), [6, 6, 6]); // prettier-ignore
  assert.equal(asked, 2);
});

test('answers of nothing and of no are kept too, each question with its own', () => {
  let asked = 0;
  const questions = [null, false, '', 0].map((answer) =>
    ofWord(() => {
      asked++;
      return answer;
    }),
  );
  const ask = (): unknown[] => questions.map((question) => question(token('server')));
  assert.deepEqual([ask(), ask()], [[null, false, '', 0], [null, false, '', 0]]); // prettier-ignore
  assert.equal(asked, 4);
});

test('a question that is put later is asked of words that are known already', () => {
  const early = token('ministry');
  assert.equal(ofWord(({ lower }) => lower.endsWith('try'))(early), true);
  assert.equal(isOneOf(new Set(['ministry']))(early), true);
});

test('lists are asked in lower case, as many as there are', () => {
  const lists = Array.from({ length: 70 }, (_, at) => isOneOf(new Set([`word${at}`])));
  for (let at = 0; at < 70; at++)
    assert.deepEqual(
      lists.flatMap((isIn, list) => (isIn(token(`Word${at}`)) ? [list] : [])),
      [at],
    );
});

test('more words than are kept, and words too long to be kept, are answered alike', () => {
  const upper = ofWord(({ text }) => text.toUpperCase());
  for (let at = 0; at < 25_000; at++) assert.equal(upper(token(`word${at}`)), `WORD${at}`);
  assert.equal(upper(token('a'.repeat(5_000))), 'A'.repeat(5_000));
  assert.equal(upper(token('word3')), 'WORD3');
});

test('each of many tests has its own answer, asked once', () => {
  let asked = 0;
  const tests = Array.from({ length: 50 }, (_, at) =>
    wordTest(({ text }) => {
      asked++;
      return text.length > at;
    }),
  );
  const passed = (): number => tests.filter((isLonger) => isLonger(token('harbour'))).length;
  assert.deepEqual([passed(), passed(), asked], [7, 7, 50]);
});

test('a test may ask another one of the same word', () => {
  const isLong = wordTest(({ text }) => text.length > 4);
  const isLongName = wordTest((word) => isLong({ word }) && /^[A-Z]/.test(word.text));
  assert.deepEqual(['Quay', 'Wharf', 'wharf'].map((text) => isLongName(token(text))), [false, true, false]); // prettier-ignore
  assert.deepEqual(['Quay', 'Wharf', 'wharf'].map((text) => isLong(token(text))), [false, true, true]); // prettier-ignore
});
