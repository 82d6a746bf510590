import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineSum, parseLine } from '../../../ingest/extract/learned/line.ts';
import { likelierAgain } from '../../../ingest/extract/links/again.ts';
import { candidatesOf, type Candidate } from '../../../ingest/extract/links/candidates.ts';
import { surroundingFeatures } from '../../../ingest/extract/links/surroundings.ts';
import type { TokenRange } from '../../../ingest/extract/claims/reading.ts';
import type { SettledClaim } from '../../../ingest/extract/links/settled.ts';
import type { Story } from '../../../ingest/extract/links/story.ts';
import { storyWith } from './link-story.ts';

const accused = storyWith(
  'Harbour office answers\n\nThe Dock Union said that the passenger list was copied. The Quay Authority said that no list was copied. The Ferry Guild said that nothing was copied. The Dock Union said that the pier is closed. The Quay Authority said that its data was not stolen.\n',
  ['Dock Union', 'Quay Authority', 'Ferry Guild'],
  [
    { speaker: 'Dock Union', stance: 'ASSERTS', quote: 'the passenger list was copied' },
    { speaker: 'Quay Authority', stance: 'DENIES', quote: 'no list was copied' },
    { speaker: 'Ferry Guild', stance: 'DENIES', quote: 'nothing was copied' },
    { speaker: 'Dock Union', stance: 'ASSERTS', quote: 'the pier is closed' },
    { speaker: 'Quay Authority', stance: 'DENIES', quote: 'its data was not stolen' },
  ],
);

const chancesWhere = (...pairs: readonly (readonly [from: number, to: number, likely: number])[]) =>
  likelierAgain(
    accused,
    pairs.map(([from, to]) => ({ from, candidate: { to } })),
    pairs.map(([, , likely]) => likely),
  );

test('what a side denies it denies again, the likelier pair of its two drawing up the other', () => {
  const [sure, doubtful] = chancesWhere([1, 0, 0.8], [4, 0, 0.1]);
  assert.deepEqual(sure, { likely: 0.8, again: 0.1 });
  assert.ok(doubtful && doubtful.likely > 0.2 && doubtful.likely < 0.5, String(doubtful?.likely));
  assert.equal(doubtful.again, 0.8);
});

test('neither what another side denies nor what is denied of another claim draws a pair up', () => {
  for (const other of [
    [2, 0, 0.8],
    [1, 3, 0.8],
  ] as const)
    // prettier-ignore
    assert.deepEqual(chancesWhere(other, [4, 0, 0.1])[1], { likely: 0.1, again: 0 });
});

const asked = storyWith(
  'A memo on the pumps of the harbour\n\nThe Dock Union said that a memo warned of open pumps. The Ferry Guild said that tickets were dear. Asked about the memo, the Quay Authority said that it did not recognise that document.\n',
  ['Dock Union', 'Quay Authority', 'Ferry Guild'],
  [
    { speaker: 'Dock Union', stance: 'ASSERTS', quote: 'a memo warned of open pumps' },
    { speaker: 'Ferry Guild', stance: 'ASSERTS', quote: 'tickets were dear' },
    { speaker: 'Quay Authority', stance: 'DENIES', quote: 'it did not recognise that document' },
  ],
);

function featuresOf(to: number): Map<string, number> {
  const found = new Map<string, number>();
  const candidate = candidatesOf(asked, 2).find((one) => one.to === to) as Candidate;
  surroundingFeatures(asked, 2, candidate, (name, when, much = 1) => {
    if (when) found.set(name, much);
  });
  return found;
}

test('a claim is known by what stands beside a denial, before it, and in the title', () => {
  const [memo, tickets] = [featuresOf(0), featuresOf(1)];
  for (const name of ['beside the denial', 'sentence of the denial', 'title tells it']) {
    assert.ok((memo.get(name) ?? 0) > 0, name);
    assert.equal(tickets.get(name), undefined, name);
  }
  assert.equal(memo.get('before the denial'), undefined, 'the sentence before tells of tickets');
});

test('a candidate knows how many are closer in words, and its share of the likeness of all', () => {
  const [near, far] = candidatesOf(accused, 1).toSorted((a, b) => a.to - b.to);
  assert.deepEqual([near?.to, near?.closer, far?.closer], [0, 0, 1]);
  assert.ok(near && far && far.share < near.share && far.share + near.share < 1, `${near?.share} ${far?.share}`);
});

test('a line adds up what it knows, in thousandths, and is never surer than it should be', () => {
  const line = parseLine('near\t1500\nfar off\t-250');
  assert.equal(lineSum(line, new Map([['near', 2]]), new Map([['far off', 4], ['unknown', 9]])), 2); // prettier-ignore
  assert.equal(lineSum(line, new Map([['near', 1000]])), 20);
});

test('of the same words one may say that they are so and another that they are not; who passes a denial on says neither', () => {
  const words = 'the password was the name of the user';
  const story = storyWith(
    `The Quay Authority denied that ${words}, as the Ferry Guild had found. The Dock Union said that the Quay Authority denied that the list was copied.\n`,
    ['Dock Union', 'Quay Authority', 'Ferry Guild'],
    [
      { speaker: 'Quay Authority', stance: 'DENIES', quote: words },
      { speaker: 'Ferry Guild', stance: 'ASSERTS', quote: words },
      { speaker: 'Dock Union', stance: 'ASSERTS', quote: 'the Quay Authority denied that the list was copied' },
      { speaker: 'Quay Authority', stance: 'DENIES', quote: 'the list was copied' },
    ],
  );
  const answeredBy = (quote: string): string[] =>
    story.claims.flatMap(({ claim, stance }, from) =>
      stance === 'DENIES' && textOf(story, claim.content) === quote
        ? candidatesOf(story, from).map(({ to }) => textOf(story, (story.claims[to] as SettledClaim).claim.content))
        : [],
    );
  assert.ok(answeredBy(words).includes(words));
  assert.ok(!answeredBy('the list was copied').includes('the Quay Authority denied that the list was copied'));
});

const textOf = ({ reading: { annotated, tokens } }: Story, { first, last }: TokenRange): string =>
  annotated.text.slice(tokens[first]?.start, tokens[last]?.end);
