import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedAt, valueAt } from '../../../graph/history.ts';

test('a value is what it was at each time, and what never changed needs no history', () => {
  const once = changedAt<string | null>(null, null, 'b', '2025-02');
  const twice = changedAt<string | null>(once, 'b', 'c', '2025-03');
  const at = (time: string): string | null => valueAt<string | null>(twice, 'c', time);
  assert.deepEqual(['', '2025-01', '2025-02', '2025-02-28', '2025-03', '9999'].map(at), [
    null,
    null,
    'b',
    'b',
    'c',
    'c',
  ]);
  assert.equal(valueAt(null, 'only', '1999'), 'only');
});

test('of two changes at one time the later one holds', () => {
  const history = changedAt(changedAt(null, 'a', 'b', '2025-02'), 'b', 'c', '2025-02');
  assert.equal(valueAt(history, 'c', '2025-02'), 'c');
});
