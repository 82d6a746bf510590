import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../ingest/extract/extract.ts';
import { judgeRecycled } from '../../../ingest/link/recycled.ts';
import type { StoryUnit } from '../../../ingest/link/judge-stories.ts';
import { signatureOf } from '../../../ingest/link/story-signature.ts';

function story(unitId: string, day: string | null, ...sentences: string[]): StoryUnit {
  const text = ['Quillmark and its MediVault portal', '', ...sentences].join('\n');
  const publishedAt = day && `${day}T00:00:00.000Z`;
  const title = text.split('\n')[0] ?? null;
  const document = { text, title, kind: 'NEWS' as const, publisher: null, publishedAt, statements: [] };
  return {
    unitId,
    documentId: `doc_${unitId}`,
    publishedAt,
    signature: signatureOf({ id: `doc_${unitId}`, ...document }, extract(document)),
  };
}

const first = story('a', '2021-03-01', 'A hacker said that he had taken 31,500 records from MediVault.');
const denied = (said: string, day: string | null = '2024-03-01'): StoryUnit =>
  story('b', day, `Quillmark said on Friday that ${said}.`);

test('a story that says that its data is old comes from an earlier one of the same name, with the claim and why', () => {
  for (const said of [
    'the data was stolen in the past',
    'the files come from an earlier breach of MediVault',
    'the records are three years old',
    'the list was recycled',
    'the data had been leaked in the breach of 2021',
    'the records were previously published on a forum',
  ]) {
    const recycled = judgeRecycled(denied(said), first);
    assert.ok(recycled, said);
    assert.equal(recycled.claimIds.length, 1, said);
    assert.match(recycled.claimIds[0] ?? '', /^clm_/);
    assert.ok(
      recycled.reasons.some((reason) => reason.includes('MediVault')),
      recycled.reasons.join('; '),
    );
  }
});

test('what is not said of where the data was before joins nothing', () => {
  for (const said of [
    'it had met an earlier rumour with much the same words',
    'hospitals were attacked before',
    'a new leak was found',
    'the 31,500 records are safe',
    'an older ransom note was found on the server',
  ])
    assert.equal(judgeRecycled(denied(said), first), null, said);
});

test('the earlier one lies months before, in no year before the data, and both have a date', () => {
  const old = denied('the data was stolen in the past');
  assert.equal(judgeRecycled(first, old), null, 'the earlier does not come from the later');
  assert.equal(judgeRecycled(denied('the data was stolen in the past', '2021-04-15'), first), null, 'weeks later');
  assert.equal(judgeRecycled(denied('the data was stolen in the past', null), first), null, 'no date');
  const year = judgeRecycled(denied('the data came from the 2021 breach'), first);
  assert.ok(year?.reasons.includes('it names the year 2021'));
  assert.equal(judgeRecycled(denied('the data came from the 2022 breach'), first), null, 'a later year');
  assert.ok(
    judgeRecycled(denied('the records in the file are from 2019'), first),
    'data of 2019 that came out in 2021',
  );
});

test('another body that speaks of old data has nothing to do with it', () => {
  const text = 'Northmoor Bank\n\nNorthmoor Bank said on Friday that the data was stolen in the past.';
  const document = { text, title: 'Northmoor Bank', kind: 'NEWS' as const, publisher: null, statements: [] };
  const publishedAt = '2024-03-01T00:00:00.000Z';
  const extraction = extract({ ...document, publishedAt });
  const other = {
    unitId: 'c',
    documentId: 'doc_c',
    publishedAt,
    signature: signatureOf({ id: 'doc_c', text }, extraction),
  };
  assert.equal(other.signature.recalls.length, 1);
  assert.equal(judgeRecycled(other, first), null);
});
