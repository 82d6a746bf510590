import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GraphEngine } from '../../../graph/engine.ts';
import { createFencedGraph } from '../../../graph/fence.ts';
import type { Outbox } from '../../../ingest/stream/relay.ts';
import { silent } from '../../../ingest/stream/logger.ts';
import { createTenure, type Tenure } from '../../../ingest/stream/writer/tenure.ts';
import { openTestEmbedded } from '../../services/test-graphs.ts';
import { contextOf } from './samples.ts';

const outbox: Outbox = {
  readChanges: async () => [
    {
      schema: 'gainsay.change.v1',
      seq: 1,
      kind: 'DOCUMENT_ADDED',
      documentId: null,
      claimId: null,
      linkId: null,
      incidentId: null,
      recordedAt: '2024-03-01T10:00:00.000Z',
    },
  ],
  relayedSeq: async () => 0,
  markRelayed: async () => undefined,
};
const published = async (tenure: Tenure): Promise<number> => (await tenure.guard(outbox).readChanges(0, 10)).length;
const writes = (tenure: Tenure): Promise<boolean> =>
  tenure
    .write(async () => undefined)
    .then(
      () => true,
      () => false,
    );

/** Two processes on one store. */
async function setUp(): Promise<{ graph: GraphEngine; first: Tenure; second: Tenure }> {
  const graph = await openTestEmbedded();
  const [first, second] = ['first', 'second'].map((name) => createTenure(createFencedGraph(graph, name), silent));
  return { graph, first: first as Tenure, second: second as Tenure };
}

test('who gets the partition publishes what lies in the outbox, and who stands by does not', async () => {
  const { graph, first, second } = await setUp();
  first.assigned([0]);
  second.assigned([]);
  assert.deepEqual([await published(first), await published(second)], [1, 0]);
  assert.deepEqual([first.isWriter(), second.isWriter()], [true, false]);
  first.assigned([]);
  assert.deepEqual([await published(first), first.isWriter(), await writes(first)], [0, false, false]);
  await graph.close();
});

test('who was replaced neither writes nor publishes, until its heartbeat is taken', async () => {
  const { graph, first, second } = await setUp();
  first.assigned([0]);
  await first.confirm(contextOf());
  await second.confirm(contextOf());
  assert.deepEqual([await writes(second), await writes(first)], [true, false]);
  assert.deepEqual([await published(first), first.isWriter()], [0, false], 'it does not fight for the partition');
  await first.confirm(contextOf());
  assert.deepEqual([await writes(first), await writes(second)], [true, false]);
  await graph.close();
});

test('who lost the partition while it slept does not become the writer', async () => {
  const { graph, first, second } = await setUp();
  await second.confirm(contextOf());
  const lost = new AbortController();
  const context = {
    heartbeat: async () => lost.abort(new Error('the partition was taken away')),
    signal: lost.signal,
    upcoming: [],
  };
  await assert.rejects(first.confirm(context), /taken away/);
  assert.deepEqual([first.isWriter(), await published(first), await writes(second)], [false, 0, true]);
  await graph.close();
});
