import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectsOf, predicatesOf } from '../../../ingest/extract/vocabulary/proposition.ts';
import { stemOf } from '../../../ingest/extract/vocabulary/stem.ts';

test('forms of a word have one stem', () => {
  for (const words of [
    'leak leaks leaked leaking leak’s',
    'steal steals stole stolen stealing theft thefts',
    'copy copies copied copying',
    'access accesses accessed accessing',
    'address addresses addressed',
    'identity identities',
    'patient patients patients’ patient’s',
    'leave leaves left leaving',
    'child children children’s',
  ])
    assert.equal(new Set(words.split(' ').map(stemOf)).size, 1, words);
});

test('words of other meaning have stems of their own', () => {
  for (const words of ['information informed', 'personal person', 'hacker hacked'])
    assert.equal(new Set(words.split(' ').map(stemOf)).size, new Set(words.split(' ')).size, words);
});

test('what is no English word stays whole', () => {
  assert.equal(stemOf('lockbit3.0'), 'lockbit3.0');
  assert.equal(stemOf('x'.repeat(5000)), 'x'.repeat(5000));
  assert.equal(stemOf(''), '');
});

test('a word is of a class in all of its forms', () => {
  for (const word of 'leak leaked leaking stole stolen copies theft intruders'.split(' '))
    assert.deepEqual(predicatesOf(word), ['taking'], word);
  for (const word of 'records databases entries file’s'.split(' ')) assert.deepEqual(objectsOf(word), ['data'], word);
});

test('a word that only begins like one of a class is of none', () => {
  for (const word of 'security secretary postal enterprise soldier doctor hands has have'.split(' '))
    assert.deepEqual(predicatesOf(word), [], word);
  for (const word of 'personal personnel rowing tablets'.split(' ')) assert.deepEqual(objectsOf(word), [], word);
});

test('information is data, and tells nobody', () => {
  assert.deepEqual([predicatesOf('information'), objectsOf('information')], [[], ['data']]);
  assert.deepEqual([predicatesOf('informed'), objectsOf('informed')], [['telling'], []]);
});

test('a number by which somebody is reached is no telling', () => {
  for (const word of 'phone phones email e-mail contact reports'.split(' '))
    assert.deepEqual(predicatesOf(word), [], word);
  for (const word of 'phoned emailed contacted reported'.split(' '))
    assert.deepEqual(predicatesOf(word), ['telling'], word);
});
