import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statement } from '../../graph/cypher/statement.ts';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';

const story: RecordPlan = {
  url: 'https://news.example/northmoor',
  publishedAt: '2025-03-01T00:00:00.000Z',
  entities: { 'Northmoor Trust': 'AGENCY', PatientHub: 'SYSTEM', 'Ada Quill': 'PERSON' },
  claims: [
    { speaker: 'Ada Quill', stance: 'ASSERTS', says: 'records from PatientHub are for sale' },
    { speaker: 'Northmoor Trust', stance: 'DENIES', says: 'PatientHub was not breached', denies: 0 },
  ],
};
const first = makeRecord(story);
const second = makeRecord({
  ...story,
  publishedAt: '2025-03-02T00:00:00.000Z',
  claims: [
    { speaker: 'Ada Quill', stance: 'ASSERTS', says: 'records from PatientHub are for sale' },
    { speaker: 'Northmoor Trust', stance: 'CONFIRMS', says: 'a copy of PatientHub was taken' },
  ],
});

const readAll = statement<Record<string, never>, { exact: string; to: string | null; withdrawnIn: string | null }>(
  'readAllClaims',
  'read',
  `MATCH (c:Claim) OPTIONAL MATCH (c)-[w:WITHDRAWN_IN]->(d:Document) WHERE w.to IS NULL
RETURN c.exact AS exact, c.to AS to, d.id AS withdrawnIn ORDER BY exact, c.id`,
);

async function graphOf(...batches: ExtractionRecord[][]) {
  const graph = await openEmbeddedGraph({ path: null });
  await graph.migrate();
  const apply = createApply(graph, () => '2025-06-01T00:00:00.000Z');
  for (const batch of batches) await apply(batch);
  return graph;
}

test('Law 3, nothing is overwritten: a claim that is gone in a new version stays, marked as withdrawn in that version', async () => {
  const graph = await graphOf([first], [second]);
  assert.deepEqual(await graph.reader.run(readAll, {}), [
    { exact: 'PatientHub was not breached', to: null, withdrawnIn: second.document.id },
    { exact: 'a copy of PatientHub was taken', to: null, withdrawnIn: null },
    { exact: 'records from PatientHub are for sale', to: null, withdrawnIn: null },
    { exact: 'records from PatientHub are for sale', to: null, withdrawnIn: null },
  ]);
  const backwards = await graphOf([second], [first]);
  assert.deepEqual(await dumpGraph(backwards.reader), await dumpGraph(graph.reader));
  await graph.close();
  await backwards.close();
});

test('Law 3, nothing is overwritten: a version that comes between two others takes over the withdrawals', async () => {
  const between = makeRecord({ ...story, publishedAt: '2025-03-01T12:00:00.000Z', claims: story.claims.slice(1) });
  const graph = await graphOf([first], [second], [between]);
  const atOnce = await graphOf([first, between, second]);
  assert.deepEqual(await dumpGraph(graph.reader), await dumpGraph(atOnce.reader));
  const withdrawn = (await graph.reader.run(readAll, {})).filter((row) => row.withdrawnIn !== null);
  assert.deepEqual(
    withdrawn.map((row) => [row.exact, row.withdrawnIn]),
    [
      ['PatientHub was not breached', second.document.id],
      ['records from PatientHub are for sale', between.document.id],
    ],
  );
  await graph.close();
  await atOnce.close();
});

test('Law 3, nothing is overwritten: what a newer extractor no longer finds is closed and still answers by id', async () => {
  const newer = structuredClone(first);
  newer.extraction.extractor.version += 1;
  newer.extraction.claims.splice(1);
  newer.extraction.links = [];
  const graph = await graphOf([first], [newer], [first]);
  assert.deepEqual(await graph.reader.run(readAll, {}), [
    { exact: 'PatientHub was not breached', to: '2025-06-01T00:00:00.000Z', withdrawnIn: null },
    { exact: 'records from PatientHub are for sale', to: null, withdrawnIn: null },
  ]);
  const fromScratch = await graphOf([newer]);
  assert.deepEqual(await dumpGraph(graph.reader), await dumpGraph(fromScratch.reader));
  await graph.close();
  await fromScratch.close();
});
