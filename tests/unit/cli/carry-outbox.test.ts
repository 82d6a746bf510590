import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { carryOutbox } from '../../../cli/carry-outbox.ts';
import { readChanges } from '../../../graph/cypher/read-changes.ts';
import { outbox } from '../../../graph/cypher/outbox.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { createApply } from '../../../ingest/stream/writer/apply-extractions.ts';
import type { ExtractionRecord } from '../../../schema/messages/extraction.ts';
import { openTestEmbedded } from '../../services/test-graphs.ts';
import { dumpGraph } from '../../contract/graph-dump.ts';
import { makeRecord } from '../../synthetic/records.ts';

const then = '2025-03-02T00:00:00.000Z';
const now = '2025-04-01T00:00:00.000Z';

const story = (number: number): ExtractionRecord =>
  makeRecord({
    url: `https://wire.example/${number}`,
    publishedAt: '2025-03-01T00:00:00.000Z',
    entities: { FlowDesk: 'SYSTEM', 'Tarn Water': 'AGENCY' },
    claims: [
      { speaker: 'Reports', stance: 'ALLEGES', says: `FlowDesk lost file ${number}` },
      { speaker: 'Tarn Water', stance: 'DENIES', says: `file ${number} is safe in FlowDesk` },
      { speaker: 'Tarn Water', stance: 'CONFIRMS', says: `FlowDesk was shut over file ${number}` },
    ],
  });

/** The same document as another extractor reads it: it finds only the claims of these keys. */
const onlyClaims = (record: ExtractionRecord, ...keys: string[]): ExtractionRecord => ({
  ...record,
  extraction: { ...record.extraction, claims: record.extraction.claims.filter(({ key }) => keys.includes(key)) },
});

async function graphOf(t: TestContext, batches: readonly (readonly ExtractionRecord[])[]): Promise<GraphEngine> {
  const graph = await openTestEmbedded();
  t.after(() => graph.close());
  const apply = createApply(graph, () => then);
  for (const batch of batches) await apply(batch);
  return graph;
}

const changesOf = (graph: GraphEngine) => graph.reader.run(outbox.read, { after: 0, limit: 100_000 });
const headOf = async (graph: GraphEngine) => (await graph.reader.run(readChanges.head, {}))[0]?.seq;
const relayedOf = async (graph: GraphEngine) => (await graph.reader.run(outbox.relayed, {}))[0]?.value;
const claimsOf = async (graph: GraphEngine) =>
  new Map(
    (await graph.reader.run(outbox.openClaims, { after: '', limit: 1_000 })).map((claim) => [claim.id, claim] as const),
  );

test('where both graphs say the same, the outbox is the old one, and its counters too', async (t) => {
  const old = await graphOf(t, [[story(1)], [story(2)], [story(3)]]);
  await old.write((transaction) => transaction.run(outbox.markRelayed, { seq: 4 }));
  const fresh = await graphOf(t, [[story(3), story(2), story(1)]]);
  assert.notDeepEqual(await changesOf(fresh), await changesOf(old));
  await carryOutbox(old.reader, fresh, now);
  assert.deepEqual(await changesOf(fresh), await changesOf(old));
  assert.deepEqual([await headOf(fresh), await relayedOf(fresh)], [await headOf(old), 4]);
});

test('what only one of the graphs claims is announced after all that was announced before', async (t) => {
  const old = await graphOf(t, [[onlyClaims(story(1), 'c0', 'c1'), story(2)]]);
  const fresh = await graphOf(t, [[onlyClaims(story(1), 'c1', 'c2'), story(2)]]);
  const [was, is] = [await claimsOf(old), await claimsOf(fresh)];
  const before = await changesOf(old);
  await carryOutbox(old.reader, fresh, now);

  const changes = await changesOf(fresh);
  assert.deepEqual(changes.slice(0, before.length), before);
  const [closed] = [...was.values()].filter(({ id }) => !is.has(id));
  const [added] = [...is.values()].filter(({ id }) => !was.has(id));
  assert.ok(closed && added?.incidentId);
  const announced = changes.slice(before.length);
  const rest = announced.map(({ seq, ...change }) => ({ ...change, after: seq - before.length }));
  const common = { linkId: null, recordedAt: now };
  const expected = [
    {
      ...common,
      kind: 'CLAIM_CLOSED',
      documentId: closed.documentId,
      claimId: closed.id,
      incidentId: closed.incidentId,
    },
    { ...common, kind: 'CLAIM_ADDED', documentId: added.documentId, claimId: added.id, incidentId: added.incidentId },
  ].sort((a, b) => (a.claimId < b.claimId ? -1 : 1));
  assert.deepEqual(
    rest,
    expected.map((change, index) => ({ ...change, after: index + 1 })),
  );
  assert.equal(await headOf(fresh), before.length + 2);
  assert.equal(await relayedOf(fresh), undefined); // nothing of the old one was published either
});

test('what is written next gets the number after the last one announced', async (t) => {
  const old = await graphOf(t, [[story(1)]]);
  const fresh = await graphOf(t, [[story(1)], [story(2)]]);
  await carryOutbox(old.reader, fresh, now);
  const last = (await changesOf(fresh)).length;
  await createApply(fresh, () => now)([story(3)]);
  const seqs = (await changesOf(fresh)).map(({ seq }) => seq);
  assert.equal(seqs[last], last + 1);
  assert.deepEqual(
    seqs,
    seqs.map((_, index) => index + 1),
  );
});

test('an outbox of any length is carried over whole, and nothing else of the graph changes', async (t) => {
  const old = await graphOf(t, [[story(1)]]);
  const fresh = await graphOf(t, [[story(1)]]);
  const factsOf = async (graph: GraphEngine): Promise<string[]> =>
    (await dumpGraph(graph.reader)).filter((line) => !/"(Change|Counter)"/.test(line));
  const facts = await factsOf(fresh);
  for (const [graph, count, kind] of [
    [old, 20_345, 'INCIDENT_CHANGED'],
    [fresh, 21_456, 'LINK_ADDED'],
  ] as const)
    await graph.write(async (transaction) => {
      const [reserved] = await transaction.run(outbox.reserve, { count });
      const rows = Array.from({ length: count }, (_, index) => (reserved?.last ?? 0) - index).map((seq) => ({
        id: String(seq).padStart(16, '0'),
        props: { seq, kind, documentId: null, claimId: null, linkId: 'lnk_1', incidentId: null, recordedAt: then },
      }));
      inChunks(transaction, outbox.write, rows);
    });
  const before = await changesOf(old);
  assert.ok(before.length > 20_345);
  await carryOutbox(old.reader, fresh, now);
  assert.deepEqual(await changesOf(fresh), before);
  assert.deepEqual(await factsOf(fresh), facts);
});

test('where nothing was ever announced, the fresh graph announces all of it', async (t) => {
  const old = await graphOf(t, []);
  const fresh = await graphOf(t, [[story(1)]]);
  const own = await changesOf(fresh);
  await carryOutbox(old.reader, fresh, now);
  assert.deepEqual(await changesOf(fresh), own);
});
