import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined, reason } from '../../../ingest/extract/speakers/reasons.ts';

test('words that are joined again are the same reason', () => {
  const first = joined(joined('PERSON', 'spoke'), 'last');
  assert.equal(first.text, 'PERSON spoke last');
  assert.equal(joined(joined('PERSON', 'spoke'), 'last'), first);
  assert.notEqual(joined(joined('PERSON', 'spoke'), 'first').number, first.number);
  assert.equal(joined('', 'PERSON').text, 'PERSON');
});

test('what comes once is not kept, nor is more than so many', () => {
  assert.equal(reason('PERSON of the harbour').number, -1);
  for (let at = 0; at < 9_000; at++) joined('PERSON', `word ${at}`);
  assert.deepEqual(joined('PERSON', 'one more'), reason('PERSON one more'));
  assert.deepEqual(joined(joined('PERSON', 'one more'), 'still'), reason('PERSON one more still'));
});
