import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentRecord } from '../../../schema/messages/document.ts';
import { precedenceOf } from '../../../schema/precedence.ts';
import { documentOf } from '../stream/samples.ts';

const plain = documentOf('one');
const day = (publishedAt: string): Partial<DocumentRecord> => ({
  publishedAt: `${publishedAt}T00:00:00.000Z`,
  publishedAtPrecision: 'DAY',
});
const second = (publishedAt: string): Partial<DocumentRecord> => ({ publishedAt, publishedAtPrecision: 'SECOND' });

const cases: [string, more: Partial<DocumentRecord>, less: Partial<DocumentRecord>][] = [
  ['more known', { ...day('2024-03-09'), publisher: 'Post' }, day('2024-03-05')],
  ['a date before another field', day('2024-03-05'), { publisher: 'Post' }],
  ['the earlier day', day('2024-03-05'), day('2024-03-09')],
  ['the earlier year', day('1999-12-31'), day('2024-01-01')],
  ['the earlier day, less exact', day('2024-03-05'), second('2024-03-09T10:00:00.000Z')],
  ['the more exact time of a day', second('2024-03-05T10:00:00.000Z'), day('2024-03-05')],
  ['the earlier time', second('2024-03-05T09:59:00.000Z'), second('2024-03-05T10:00:00.000Z')],
];

for (const [what, more, less] of cases)
  test(`of two records of one document tells: ${what}`, () => {
    // Whatever else differs is behind what is ordered, so the hash decides in neither.
    for (const kind of ['NEWS', 'ADVISORY'] as const)
      assert.ok(precedenceOf({ ...plain, ...more, kind }) > precedenceOf({ ...plain, ...less }));
  });

test('two records that differ in nothing ordered still have one order, and only the time of learning says nothing', () => {
  assert.notEqual(precedenceOf({ ...plain, kind: 'NEWS' }), precedenceOf({ ...plain, kind: 'ADVISORY' }));
  assert.equal(precedenceOf({ ...plain, recordedAt: '2025-01-01T00:00:00.000Z' }), precedenceOf(plain));
});
