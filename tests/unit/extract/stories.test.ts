import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../ingest/extract/extract.ts';
import { codePointsOf } from '../../../schema/code-points.ts';
import type { ExtractedUnit } from '../../../schema/messages/extraction.ts';
import type { DocumentKind } from '../../../schema/ontology/kinds.ts';
import { digest, laterAttack } from '../../synthetic/several-stories.ts';

type Told = Omit<ExtractedUnit, 'spans'> & { words: string };

function storiesOf(
  text: string,
  {
    kind = 'NEWS',
    publishedAt = '2025-03-04T00:00:00.000Z',
  }: { kind?: DocumentKind; publishedAt?: string | null } = {},
): Told[] {
  const title = text.split('\n')[0] ?? null;
  const { units = [] } = extract({ text, title, kind, publisher: null, publishedAt, statements: [] });
  const points = codePointsOf(text);
  return units.map(({ spans, ...unit }) => ({
    ...unit,
    words: spans.map(({ start, end }) => points.slice(start, end)).join(' … '),
  }));
}

const article = (...paragraphs: string[]): string =>
  [
    'Northmoor Trust says hackers copied 41,500 patient records',
    'Northmoor Trust, which runs four hospitals, said on Tuesday that hackers had copied 41,500 patient records.',
    'The Kestrel gang claimed that it had taken 310,000. Northmoor Trust denied that any record had been published.',
    ...paragraphs,
  ].join('\n\n');

test('what happened long before is a story of its own, up to where the paragraph comes back to the present', () => {
  const [story, ...others] = storiesOf(laterAttack.text);
  assert.deepEqual(others, []);
  assert.equal(story?.kind, 'BACKGROUND');
  assert.equal(story.happenedAt, '2022-03-15T00:00:00.000Z');
  assert.match(story.words, /^This is not the first time .* In March 2022 .* had been taken\.$/);
  assert.ok(story.reasons.includes('“In March 2022” opens it'), story.reasons.join('; '));
});

test('a paragraph that goes on with it belongs to it', () => {
  const [story] = storiesOf(
    article(
      'In March 2022 a phishing attack opened the mailboxes of nine doctors at Northmoor Trust.',
      'At the time Northmoor Trust denied that patient data had been taken.',
    ),
  );
  assert.match(story?.words ?? '', /^In March 2022 [\s\S]* had been taken\.$/);
});

test('a separate incident is one when it is about somebody else', () => {
  const [story] = storiesOf(
    article('In a separate incident, Larkfield Bank confirmed that ransomware had shut its branches for a day.'),
  );
  assert.equal(story?.rule, 'story:separate');
  assert.equal(story.happenedAt, '2025-03-04T00:00:00.000Z');
  assert.deepEqual(
    storiesOf(article('Separately, Northmoor Trust said that it had told the regulator of the hackers.')),
    [],
  );
});

for (const [what, paragraph] of [
  [
    'what points back to what is told',
    'Last year two men were charged with the attack. They denied that they had copied the records.',
  ],
  ['a time within two months', 'In February 2025 a phishing attack hit Northmoor Trust, police said.'],
  ['a year without an incident', 'In 2019 Northmoor Trust said that it would build a new hospital.'],
] as const)
  test(`one story: ${what}`, () => {
    assert.deepEqual(storiesOf(article(paragraph)), []);
  });

test('one story: a notice tells the course of its own matter, and an article without a date may be of that day', () => {
  const text = article(
    'On August 2, 2023, a ransomware attack hit a server of Northmoor Trust. Northmoor Trust denied that data was taken.',
  );
  assert.equal(storiesOf(text).length, 1);
  assert.deepEqual(storiesOf(text, { kind: 'ADVISORY' }), []);
  assert.deepEqual(storiesOf(text, { publishedAt: null }), []);
});

test('a digest tells its items one by one: the first is its main story', () => {
  const stories = storiesOf(digest.text);
  assert.deepEqual(
    stories.map(({ kind, words }) => [kind, words.split('\n')[0]]),
    [
      ['ITEM', 'Larkfield Bank'],
      ['ITEM', 'Ostrava Ferries'],
    ],
  );
});

test('a digest may be a list', () => {
  const stories = storiesOf(
    [
      'Breaches of the week',
      'The week in short.',
      '• Northmoor Trust said that hackers had copied 41,500 patient records.',
      '• Larkfield Bank denied that customer data was taken in a ransomware attack.',
      '• Ostrava Ferries said that the names of 12,000 passengers were exposed.',
    ].join('\n\n'),
  );
  assert.equal(stories.length, 2);
});

test('one story: parts under headings that speak of the same body', () => {
  const text = [
    'What we know about the attack on Northmoor Trust',
    'Northmoor Trust has been hit by ransomware.',
    'What happened',
    'Northmoor Trust said that hackers had copied 41,500 patient records.',
    'What Fenwick Security says',
    'Fenwick Security said that the Kestrel gang was behind the attack on the trust.',
    'What Larkfield Bank says',
    'Larkfield Bank said that Northmoor Trust had warned it of stolen account numbers.',
  ].join('\n\n');
  assert.deepEqual(storiesOf(text), []);
});

test('claims of two stories do not answer each other', () => {
  const text = laterAttack.text;
  const extraction = extract({
    text,
    title: null,
    kind: 'NEWS',
    publisher: null,
    publishedAt: '2025-03-04T00:00:00.000Z',
    statements: [],
  });
  const [unit] = extraction.units ?? [];
  const [start, end] = [unit?.spans[0]?.start ?? 0, unit?.spans[0]?.end ?? 0];
  const isIn = (key: string): boolean => {
    const at = extraction.claims.find((claim) => claim.key === key)?.span.start ?? -1;
    return at >= start && at < end;
  };
  assert.ok(extraction.claims.some(({ key }) => isIn(key)));
  for (const { from, to } of extraction.links) assert.equal(isIn(from), isIn(to));
});
