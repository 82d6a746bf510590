import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unansweredOf } from '../../../api/answers/unanswered.ts';
import type { ToldClaim } from '../../../graph/cypher/read-told.ts';
import { agency, claim, nameOf, toldOf } from './telling.ts';

const parts = { sloop: 'ACCUSED', ketch: 'VICTIM', yawl: 'OTHER' };
const open = (...claims: ToldClaim[]): string[] => unansweredOf(toldOf(claims, { parts })).map(({ id }) => nameOf(id));

const theft = claim('theft', { by: 'brig', on: 2, about: ['sloop'] });
const answer = (rest: Parameters<typeof claim>[1] = {}): ToldClaim =>
  claim('reply', { by: 'sloop', on: 4, stance: 'DENIES', links: { DENIES: 'theft' }, ...rest });

test('an accusation is open until who is accused denies it, confirms it or takes it back', () => {
  assert.deepEqual(open(theft), ['theft']);
  assert.deepEqual(open(theft, answer()), []);
  assert.deepEqual(open(theft, answer({ stance: 'PARTLY_DENIES' })), []);
  assert.deepEqual(open(theft, answer({ stance: 'CONFIRMS', links: { CONFIRMS: 'theft' } })), []);
  assert.deepEqual(open(theft, answer({ stance: 'RETRACTS', links: {} })), []);
});

test('looking into it, saying nothing and what others say are no answers', () => {
  for (const stance of ['INVESTIGATING', 'DECLINED_COMMENT', 'NO_RESPONSE', 'NO_EVIDENCE'] as const)
    assert.deepEqual(open(theft, answer({ stance, links: {} })), ['theft'], stance);
  assert.deepEqual(open(theft, answer({ by: 'ketch' })), ['theft']);
  assert.deepEqual(open(theft, answer({ by: 'dinghy' })), ['theft']);
  assert.deepEqual(open(theft, answer({ by: 'ketch', links: {} })), ['theft']);
});

test('who speaks on behalf of the accused answers for it', () => {
  assert.deepEqual(open(theft, answer({ by: 'skipper', onBehalfOf: [agency('sloop')] })), []);
});

test('an answer to one accusation is none to another', () => {
  const ransom = claim('ransom', { by: 'brig', on: 2, about: ['sloop'] });
  assert.deepEqual(open(theft, ransom, answer()), ['ransom']);
});

test('an answer that is linked to nothing answers what was said until then, and nothing later', () => {
  assert.deepEqual(open(theft, answer({ links: {} })), []);
  assert.deepEqual(open(theft, answer({ links: {}, on: 2 })), []);
  assert.deepEqual(open(theft, answer({ links: {}, on: 1 })), ['theft']);
  assert.deepEqual(open(claim('theft', { by: 'brig', about: ['sloop'] }), answer({ links: {}, on: 1 })), []);
});

test('an accusation of two waits for both', () => {
  const both = claim('theft', { by: 'brig', on: 2, about: ['sloop', 'ketch'] });
  assert.deepEqual(open(both, answer()), ['theft']);
  assert.deepEqual(open(both, answer(), claim('second', { by: 'ketch', on: 5, stance: 'CONFIRMS' })), []);
});

test('another agency is accused only where something is alleged, and nobody by its own words', () => {
  assert.deepEqual(open(claim('said', { by: 'brig', about: ['sloop'], stance: 'ASSERTS' })), ['said']);
  assert.deepEqual(open(claim('said', { by: 'brig', about: ['yawl'], stance: 'ASSERTS' })), []);
  assert.deepEqual(open(claim('said', { by: 'brig', about: ['yawl'], stance: 'ALLEGES' })), ['said']);
  assert.deepEqual(open(claim('said', { by: 'brig', about: ['dinghy'], stance: 'ALLEGES' })), []);
  assert.deepEqual(open(claim('said', { by: 'sloop', about: ['sloop'], stance: 'CONFIRMS' })), []);
  assert.deepEqual(open(claim('said', { by: 'skipper', onBehalfOf: [agency('sloop')], about: ['sloop'] })), []);
  assert.deepEqual(open(claim('said', { by: 'brig', about: ['sloop'], stance: 'DENIES' })), []);
});

test('an accusation that is gone from its article waits for nothing', () => {
  assert.deepEqual(open(claim('theft', { by: 'brig', on: 2, about: ['sloop'], withdrawn: 1 })), []);
});

test('repetitions wait as the first telling alone, and an answer to any of them answers it', () => {
  const second = claim('second', { by: 'brig', on: 3, about: ['sloop'], links: { REPEATS: 'theft' } });
  const third = claim('third', { by: 'brig', on: 4, about: ['sloop'], links: { REPEATS: 'second' } });
  assert.deepEqual(open(theft, second, third), ['theft']);
  assert.deepEqual(open(theft, second, third, answer({ links: { DENIES: 'third' } })), []);
});

test('what stands in two versions of an article waits once, in the later one', () => {
  const words = { by: 'brig', on: 2, about: ['sloop'], articleId: 'art_ledger', exact: 'it was robbed' };
  const [before, after] = [claim('old', { ...words, version: '1' }), claim('new', { ...words, version: '2' })];
  assert.deepEqual(open(before, after), ['new']);
  assert.deepEqual(open(before, after, answer({ links: { DENIES: 'new' } })), []);
  assert.deepEqual(open(before, after, answer({ links: { DENIES: 'old' } })), []);
  const echo = claim('echo', { by: 'brig', on: 3, about: ['sloop'], links: { REPEATS: 'old' } });
  assert.deepEqual(open(before, after, echo), ['new']);
  assert.deepEqual(open(before, after, echo, answer({ links: { DENIES: 'echo' } })), []);
});
