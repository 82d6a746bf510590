import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeRecord } from '../../../schema/messages/change.ts';
import { silent } from '../../../ingest/stream/logger.ts';
import { createMemoryLog } from '../../../ingest/stream/memory/log.ts';
import { startRelay, type Outbox } from '../../../ingest/stream/relay.ts';
import { topicSpecs } from '../../../ingest/stream/topics.ts';
import { at, documentOf, eventually } from './samples.ts';

const changeOf = (seq: number): ChangeRecord => ({
  schema: 'gainsay.change.v1',
  seq,
  kind: 'DOCUMENT_ADDED',
  documentId: documentOf('one').id,
  claimId: null,
  linkId: null,
  incidentId: null,
  recordedAt: at.toISOString(),
});

function outboxOf(rows: ChangeRecord[]): Outbox & { relayed: () => number } {
  let relayed = 0;
  return {
    readChanges: async (after, limit) => rows.filter(({ seq }) => seq > after).slice(0, limit),
    relayedSeq: async () => relayed,
    markRelayed: async (seq) => void (relayed = seq),
    relayed: () => relayed,
  };
}

async function setUp() {
  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  const published = async (): Promise<number[]> => {
    const seqs: number[] = [];
    for await (const { value } of log.read('gainsay.changes.v1'))
      seqs.push((JSON.parse(Buffer.from(value ?? []).toString()) as ChangeRecord).seq);
    return seqs;
  };
  return { log, published };
}

const neverByItself = { logger: silent, maxRecords: 3, lookEveryMs: 600_000 };

test('what lies in the outbox is published in order, and what comes later when it is told', async () => {
  const { log, published } = await setUp();
  const rows = Array.from({ length: 8 }, (_, i) => changeOf(i + 1));
  const outbox = outboxOf(rows);
  const relay = startRelay({ log, outbox, ...neverByItself });
  await relay.caughtUp();
  assert.deepEqual(await published(), [1, 2, 3, 4, 5, 6, 7, 8]);
  rows.push(changeOf(9));
  relay.notify();
  await eventually('the ninth is out', async () => (await published()).length === 9);
  await relay.stop();
  assert.equal(outbox.relayed(), 9);
});

test('a busy writer, in whose turn no mark can be set, holds up no change', async () => {
  const { log, published } = await setUp();
  const outbox = outboxOf(Array.from({ length: 50 }, (_, i) => changeOf(i + 1)));
  const turn = Promise.withResolvers<void>();
  const marked: number[] = [];
  const markRelayed = async (seq: number): Promise<void> => {
    await turn.promise;
    marked.push(seq);
    await outbox.markRelayed(seq);
  };
  const relay = startRelay({ log, outbox: { ...outbox, markRelayed }, ...neverByItself });
  await eventually('all are out', async () => (await published()).length === 50);
  turn.resolve();
  await relay.caughtUp();
  await relay.stop();
  assert.deepEqual(marked, [50]);
});

test('a crash between publishing and marking repeats changes and loses none', async () => {
  const { log, published } = await setUp();
  const rows = Array.from({ length: 7 }, (_, i) => changeOf(i + 1));
  const outbox = outboxOf(rows);
  let faults = 0;
  const relay = startRelay({
    log,
    outbox: {
      ...outbox,
      markRelayed: async (seq) => {
        if (faults++ < 2) throw new Error('the graph is away');
        await outbox.markRelayed(seq);
      },
    },
    ...neverByItself,
  });
  await relay.caughtUp();
  await relay.stop();
  assert.deepEqual(await published(), [1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7]);
});

test('a change that does not fit its schema stops nothing silently: it is said again and again and not skipped', async () => {
  const { log, published } = await setUp();
  const errors: string[] = [];
  const outbox = outboxOf([changeOf(1), { ...changeOf(2), recordedAt: 'yesterday' }]);
  const logger = { ...silent, error: (_fields: object, message: string) => void errors.push(message) };
  const relay = startRelay({ log, outbox, ...neverByItself, maxRecords: 1, logger });
  await eventually('two tries', () => errors.length >= 2);
  await relay.stop();
  assert.deepEqual(await published(), [1]);
  assert.equal(outbox.relayed(), 1);
});
