import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accept } from '../../ingest/sources/accept.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

const text =
  'Pension office denies leak\n\nThe pension office denied that any data had been stolen from its servers.\n';
const now = '2026-03-02T12:00:00.000Z';

test('a document dated further in the future than time zones and clocks explain is refused, and its date is named', () => {
  for (const [publishedAt, isTaken] of [
    ['2026-03-03', true],
    ['2026-03-03T20:00:00Z', true],
    ['2026-03-04T00:00:01Z', false],
    ['2062-03-02', false],
  ] as const) {
    const outcome = accept({ text, publishedAt }, now);
    assert.equal(outcome.ok, isTaken, publishedAt);
    if (!outcome.ok) assert.deepEqual([outcome.code, outcome.message.includes(publishedAt)], ['BAD_DATE', true]);
  }
});

const plan = (says: string, publishedAt?: string): RecordPlan => ({
  url: 'https://news.example/northmoor',
  ...(publishedAt && { publishedAt }),
  entities: { 'Northmoor Trust': 'AGENCY' },
  claims: [{ speaker: 'Northmoor Trust', stance: 'DENIES', says }],
});

describe('versions of one article, of which some have one date and some none', () => {
  const versions = [
    makeRecord(plan('nothing was taken')),
    makeRecord(plan('nothing of worth was taken')),
    makeRecord(plan('little was taken', '2026-01-02T00:00:00.000Z')),
    makeRecord(plan('some was taken', '2026-01-02T00:00:00.000Z')),
    // Written into the log by another program: the door would have refused it.
    makeRecord(plan('all was taken', '2199-01-01T00:00:00.000Z')),
  ];
  let api: TestApi;
  before(async () => {
    api = await startTestApi(versions.toReversed());
  });
  after(() => api.close());

  test('follow each other in one line without a cycle, the undated first', async () => {
    type Version = {
      id: string;
      publishedAt: string | null;
      revises: { id: string } | null;
      revisedBy: { id: string } | null;
    };
    const { documents } = await api.ask<{ documents: { nodes: Version[] } }>(
      '{ documents { nodes { id publishedAt revises { id } revisedBy { id } } } }',
    );
    const byId = new Map(documents.nodes.map((version) => [version.id, version]));
    const firsts = documents.nodes.filter(({ revises }) => revises === null);
    assert.equal(firsts.length, 1);
    const line: Version[] = [];
    for (let at = firsts[0]; at; at = at.revisedBy ? byId.get(at.revisedBy.id) : undefined) {
      assert.ok(!line.includes(at), 'no version comes twice');
      if (line.length > 0) assert.equal(at.revises?.id, line.at(-1)?.id);
      line.push(at);
    }
    assert.equal(line.length, versions.length);
    assert.deepEqual(
      line.map(({ publishedAt }) => publishedAt?.slice(0, 4) ?? null),
      [null, null, '2026', '2026', '2199'],
    );
  });

  test('say when they were said as their source tells it: not at all, or far ahead', async () => {
    const { claims } = await api.ask<{ claims: { nodes: { saidAt: string | null; quote: { exact: string } }[] } }>(
      '{ claims(orderBy: { field: SAID_AT, direction: DESC }) { nodes { saidAt quote { exact } } } }',
    );
    const saidAt = new Map(claims.nodes.map((claim) => [claim.quote.exact, claim.saidAt]));
    assert.equal(saidAt.get('nothing was taken'), null);
    assert.equal(saidAt.get('all was taken'), '2199-01-01T00:00:00.000Z');
  });
});
