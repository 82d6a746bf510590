import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statement } from '../../graph/cypher/statement.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';

const story: RecordPlan = {
  entities: { 'Northmoor Trust': 'AGENCY' },
  claims: [{ speaker: 'Northmoor Trust', stance: 'ASSERTS', says: 'we were told on Monday' }],
};

const readTimes = statement<
  Record<string, never>,
  { saidAt: string | null; precision: string | null; recordedAt: string; from: string; document: string }
>(
  'readTimes',
  'read',
  `MATCH (c:Claim)-[:STATED_IN]->(d:Document)
RETURN c.saidAt AS saidAt, c.saidAtPrecision AS precision, c.recordedAt AS recordedAt, c.from AS from, d.recordedAt AS document ORDER BY c.id`,
);

async function timesAfter(...plans: RecordPlan[]) {
  const graph = await openEmbeddedGraph({ path: null });
  await graph.migrate();
  const apply = createApply(graph, () => '2025-06-01T00:00:00.000Z');
  for (const plan of plans) await apply([makeRecord(plan)]);
  const rows = await graph.reader.run(readTimes, {});
  await graph.close();
  return rows;
}

test('Law 7, two clocks: a claim without a date of its own has the day of its document, and no date is invented', async () => {
  const recorded = { recordedAt: '2025-05-05T05:05:05.000Z' };
  assert.deepEqual(await timesAfter({ ...story, ...recorded }), [
    {
      saidAt: null,
      precision: null,
      recordedAt: recorded.recordedAt,
      from: recorded.recordedAt,
      document: recorded.recordedAt,
    },
  ]);
  const [dated] = await timesAfter({ ...story, ...recorded, publishedAt: '2025-03-01T00:00:00.000Z' });
  assert.equal(dated?.saidAt, '2025-03-01T00:00:00.000Z');
  assert.equal(dated.precision, 'DAY');
});

test('Law 7, two clocks: the same text at the same address fetched on later days was said when it was first said', async () => {
  const told = (day: number): RecordPlan => ({
    ...story,
    url: 'https://wire.example/northmoor',
    publishedAt: `2025-03-0${day}T00:00:00.000Z`,
    recordedAt: `2025-05-0${day}T00:00:00.000Z`,
  });
  for (const order of [
    [1, 2, 3, 4, 5],
    [3, 1, 5, 2, 4],
    [5, 4, 3, 2, 1],
  ])
    assert.deepEqual(await timesAfter(...order.map(told)), await timesAfter(told(1)));
});

test('Law 7, two clocks: the earliest time at which Gainsay learned of a document is kept, in whatever order records come', async () => {
  const early = { ...story, recordedAt: '2025-05-01T00:00:00.000Z' };
  const late = { ...story, recordedAt: '2025-05-09T00:00:00.000Z' };
  const fuller = { ...late, publisher: 'The Example Post' };
  for (const order of [
    [early, late],
    [late, early],
    [late, early, late],
    [fuller, early],
    [early, fuller],
  ]) {
    const [row] = await timesAfter(...order);
    assert.equal(row?.recordedAt, early.recordedAt);
    assert.equal(row.from, early.recordedAt);
    assert.equal(row.document, early.recordedAt);
  }
});
