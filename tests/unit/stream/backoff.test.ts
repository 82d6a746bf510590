import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backoffMs, isRetryable } from '../../../ingest/stream/backoff.ts';

test('any attempt waits between half and the whole of its step, and never longer than the cap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const step = Math.min(1_000, 10 * 2 ** Math.min(attempt - 1, 30));
      const waited = backoffMs(attempt, { baseMs: 10, capMs: 1_000 }, () => random);
      assert.ok(waited >= step / 2 && waited <= step, `${waited} of ${step}`);
    }),
  );
});

test('an error is tried again only when it says so itself', () => {
  assert.equal(isRetryable(Object.assign(new Error('away'), { retryable: true })), true);
  assert.equal(isRetryable(Object.assign(new Error('ECONNREFUSED'), { retryable: false })), false);
  for (const other of [new Error('ECONNREFUSED'), null, undefined, 'retryable'])
    assert.equal(isRetryable(other), false);
});
