import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const publishedAt = '2024-05-15T00:00:00.000Z'; // a Wednesday

function saidAt(body: string, published: string | null = publishedAt): string | null {
  return read(body, { publishedAt: published }).claims[0]?.saidAt?.slice(0, 10) ?? null;
}

test('A bare weekday lies in the past of the article.', () => {
  assert.equal(saidAt('The Quay Authority said on Friday that the files were copied.'), '2024-05-10');
});

test('The weekday of publication is that day.', () => {
  assert.equal(saidAt('The Quay Authority said on Wednesday that the files were copied.'), '2024-05-15');
});

test('Yesterday is counted from publication.', () => {
  assert.equal(saidAt('Yesterday Lena Marsh said that the files were copied.'), '2024-05-14');
});

test('A full date needs no date of publication.', () => {
  assert.equal(saidAt('On 3 May 2024 Lena Marsh said that the files were copied.', null), '2024-05-03');
});

test('A date with points has its day first.', () => {
  assert.equal(saidAt('On 04.05.2024 Lena Marsh said that the files were copied.', null), '2024-05-04');
});

test('Nothing was said after it was published.', () => {
  assert.equal(saidAt('On 3 May 2031 Lena Marsh said that the files were copied.'), null);
  assert.equal(saidAt('On 04.05.2031 Lena Marsh said that the files were copied.'), null);
  assert.equal(
    saidAt('Ten days after it denied any leak, the Quay Authority said on Monday that the files were copied.'),
    '2024-05-13',
  );
});

test('A date inside of the content says when it happened, not when it was said.', () => {
  assert.equal(saidAt('Lena Marsh said that the files were copied on 3 May 2024.'), null);
});

test('A weekday without a date of publication tells no date.', () => {
  assert.equal(saidAt('The Quay Authority said on Friday that the files were copied.', null), null);
});

test('Where nothing tells there is no date, and "now" tells nothing.', () => {
  assert.equal(saidAt('The Quay Authority now says that the files were copied.'), null);
});

test('A date that was said has the precision of a day.', () => {
  const [claim] = read('The Quay Authority said on Friday that the files were copied.', { publishedAt }).claims;
  assert.equal(claim?.saidAt, '2024-05-10T00:00:00.000Z');
  assert.equal(claim?.saidAtPrecision, 'DAY');
});
