import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './helpers.ts';

function linked(body: string): [kind: string, from: string, to: string][] {
  const { claims, links } = read(body);
  const words = (key: string): string => claims.find((claim) => claim.key === key)?.span.exact ?? '';
  return links.map(({ kind, from, to }) => [kind, words(from), words(to)]);
}

test('A rebuff answers what another said just before.', () => {
  assert.deepEqual(linked('The union said that the clerk had sold passport scans. The Quay Authority disputes this.'), [
    ['DENIES', 'disputes this', 'the clerk had sold passport scans'],
  ]);
});

test('A denial on the same proposition answers the claim of another speaker.', () => {
  assert.deepEqual(
    linked(
      'The union said that the clerk had sold passport scans to a broker. The Quay Authority denied that the clerk had sold passport scans.',
    ),
    [['DENIES', 'the clerk had sold passport scans', 'the clerk had sold passport scans to a broker']],
  );
});

test('Nobody answers himself.', () => {
  assert.deepEqual(
    linked(
      'Lena Marsh said the clerk had sold passport scans. Later Lena Marsh denied that the clerk had sold passport scans.',
    ),
    [],
  );
});

test('A denial of something else answers nothing.', () => {
  assert.deepEqual(
    linked('The union said that the pier needs paint.\n\nThe Quay Authority denied that a ransom was demanded.'),
    [],
  );
});

test('A link says in words why it was drawn, and points at claims of the extraction.', () => {
  const { claims, links } = read(
    'The union said that the clerk had sold passport scans. The Quay Authority disputes this.',
  );
  const keys = new Set(claims.map(({ key }) => key));
  assert.equal(links.length, 1);
  for (const link of links) {
    assert.ok(keys.has(link.from) && keys.has(link.to));
    assert.ok(link.reasons.length > 0 && link.confidence > 0 && link.confidence <= 1);
  }
});
