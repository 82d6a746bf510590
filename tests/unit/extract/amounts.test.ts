import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AmountList } from '../../../ingest/extract/learned/amounts.ts';

test('amounts are given back as they were added, in their order', () => {
  const amounts = new AmountList();
  amounts.add('near', 2);
  amounts.add('far', 0);
  const seen: [string, number][] = [];
  amounts.forEach((much, name) => seen.push([name, much]));
  assert.deepEqual(seen, [['near', 2], ['far', 0]]); // prettier-ignore
  assert.deepEqual([...amounts], seen);
  assert.deepEqual([amounts.get('near'), amounts.get('far'), amounts.get('else')], [2, 0, undefined]);
  assert.deepEqual([amounts.has('far'), amounts.has('else')], [true, false]);
});
