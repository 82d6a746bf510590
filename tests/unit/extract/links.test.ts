import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../ingest/extract/extract.ts';
import { parseForest } from '../../../ingest/extract/learned/forest.ts';
import { parseLine } from '../../../ingest/extract/learned/line.ts';
import { documentOf, read } from './read.ts';

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

test('That all is safe answers whoever tells of a leak, in other words and paragraphs away, and not who tells of paint.', () => {
  const found = linked(
    'Media reports claimed that passport scans of 40,000 travellers had been leaked online. The union said that the pier needs paint.\n\nThe ferries ran on time all week.\n\nThe Quay Authority denied the reports. “The portal is completely safe and nothing has got out of it,” the Quay Authority said.',
  );
  assert.ok(found.length > 0);
  for (const [kind, , to] of found) assert.deepEqual([kind, to], ['DENIES', 'passport scans of 40,000 travellers had been leaked online']); // prettier-ignore
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

test('What shares nothing with a denial but its place is answered by it within a paragraph alone.', () => {
  const likely = { forest: parseForest('3\nany'), line: parseLine('') };
  const drawn = (between: string): number => {
    const body = `The union said that the pier needs paint.${between}The Quay Authority denied that a ransom was demanded.`;
    return extract(documentOf(body), { links: likely }).links.length;
  };
  assert.deepEqual([drawn(' '), drawn('\n\n')], [1, 0]);
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

test('A denial of a ransom does not answer a claim about something else between the two.', () => {
  const found = linked(
    'Hackers calling themselves Grey Heron claimed that they had demanded a ransom of 40 bitcoin from the Quay Authority. The union said that the pier needs paint. The Quay Authority denied that Grey Heron had demanded a ransom of 40 bitcoin.',
  );
  assert.deepEqual(
    found.map(([kind, , to]) => [kind, to]),
    [['DENIES', 'they had demanded a ransom of 40 bitcoin from the Quay Authority']],
  );
});

test('What an official of an organisation denies is no answer to his own organisation.', () => {
  const found = linked(
    'The Quay Authority said that passport scans had leaked from its server. Lena Marsh, spokeswoman of the Quay Authority, denied that passport scans had leaked from its server.',
  );
  assert.deepEqual(found, []);
});

test('A report that passes a denial on is not what the denial answers.', () => {
  for (const report of ['media reports said', 'the union alleged'])
    assert.deepEqual(linked(`The Quay Authority denied that passport scans were sold, ${report}.`), []);
  assert.deepEqual(
    linked('The Quay Authority has concluded that the data was not sold to anyone, media reports said.'),
    [],
  );
});

test('A denial of one part makes a partial link.', () => {
  const { claims, links } = read(
    'The union said that the clerk had sold passport scans. The Quay Authority admitted one sale, but denied that the clerk had sold passport scans.\n\nHackers claimed that they had stolen 40,000 passport scans. “We have not lost 40,000 passport scans,” the Quay Authority told reporters.',
  );
  const stanceOf = (key: string): string | undefined => claims.find((claim) => claim.key === key)?.stance;
  assert.ok(links.some(({ partial }) => partial) && links.some(({ partial }) => !partial));
  for (const { from, partial } of links) assert.equal(partial, stanceOf(from) === 'PARTLY_DENIES');
});

test('A claim far away is not looked at, so that no text costs a square.', () => {
  const accusation = 'The union said that the clerk had sold passport scans to a broker.';
  const denial = 'The Quay Authority denied that the clerk had sold passport scans to a broker.';
  const between = (claims: number): string =>
    Array.from({ length: claims }, (_, i) => `Lena Marsh said that pier ${String(i)} was painted.`).join('\n\n');
  assert.ok(linked(`${accusation}\n\n${denial}`).length > 0);
  assert.deepEqual(linked(`${accusation}\n\n${between(80)}\n\n${denial}`), []);
});
