import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../../../ingest/extract/vocabulary/remembered.ts';

test('a word that comes again is not worked out again', () => {
  let asked = 0;
  const lengthOf = remembered((word) => {
    asked++;
    return word.length;
  });
  assert.deepEqual(['portal', 'breach', 'portal'].map(lengthOf), [6, 6, 6]);
  assert.equal(asked, 2);
});

test('answers of nothing and of no are remembered too', () => {
  let asked = 0;
  const answers = [null, false, '', 0].map((answer) => {
    const same = remembered(() => {
      asked++;
      return answer;
    });
    same('portal');
    return same('portal');
  });
  assert.deepEqual(answers, [null, false, '', 0]);
  assert.equal(asked, 4);
});

test('more words than are kept, and words too long to be kept, are answered alike', () => {
  const upper = remembered((word) => word.toUpperCase());
  for (let at = 0; at < 25_000; at++) assert.equal(upper(`word${at}`), `WORD${at}`);
  assert.equal(upper('a'.repeat(5_000)), 'A'.repeat(5_000));
  assert.equal(upper('word3'), 'WORD3');
});
