import assert from 'node:assert/strict';
import { test } from 'node:test';
import { possiblePairs } from '../../../ingest/extract/links/weigh.ts';
import { storyWith } from './link-story.ts';

const harbour = storyWith(
  'Harbour office answers\n\nThe Dock Union said that the data of guests was copied. The Ferry Guild said that ambulances waited at the gate. The Quay Authority said that no data and no ambulances waited. The Quay Authority said that no tickets were sold at the gate.\n',
  ['Dock Union', 'Quay Authority', 'Ferry Guild'],
  [
    { speaker: 'Dock Union', stance: 'ASSERTS', quote: 'the data of guests was copied' },
    { speaker: 'Ferry Guild', stance: 'ASSERTS', quote: 'ambulances waited at the gate' },
    { speaker: 'Quay Authority', stance: 'DENIES', quote: 'no data and no ambulances waited' },
    { speaker: 'Quay Authority', stance: 'DENIES', quote: 'no tickets were sold at the gate' },
  ],
);

const [data, ambulances, denial, tickets] = [0, 1, 2, 3];

function much(from: number, to: number, feature: string): number {
  const pair = possiblePairs(harbour).find((one) => one.from === from && one.candidate.to === to);
  return pair?.features.get(feature) ?? 0;
}

test('of two claims with one word in common with a denial each, the rarer word brings the nearer', () => {
  assert.ok(much(denial, ambulances, 'rare words') > much(denial, data, 'rare words'));
  assert.equal(much(denial, ambulances, 'mutually closest'), 1);
  assert.equal(much(denial, data, 'mutually closest'), 0);
  assert.ok(much(denial, data, 'further than the closest claim') > 0);
});

test('a claim that another denial is nearer to stands further back', () => {
  assert.equal(much(denial, ambulances, 'further than the closest denial'), 0);
  assert.ok(much(tickets, ambulances, 'further than the closest denial') > 0);
});
