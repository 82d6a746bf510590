import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { ChangeRecord } from '../../../schema/messages/change.ts';
import { isCuration } from '../../../ingest/stream/codec.ts';
import { createDeadLetters } from '../../../ingest/stream/dead-letters.ts';
import type { Log } from '../../../ingest/stream/log.ts';
import { silent } from '../../../ingest/stream/logger.ts';
import { createMemoryLog } from '../../../ingest/stream/memory/log.ts';
import {
  startPipeline,
  type ExtractRole,
  type Pipeline,
  type PipelineDeps,
  type WriteRole,
} from '../../../ingest/stream/pipeline.ts';
import { openSqliteLog } from '../../../ingest/stream/sqlite/log.ts';
import { topicSpecs } from '../../../ingest/stream/topics.ts';
import { at, bytesOf, clock, documentOf, eventually, nothingFound, retryable } from './samples.ts';

/** Stands for the graph: a text a document, and its outbox. */
function graphOf() {
  const texts = new Map<string, string>();
  const outbox: ChangeRecord[] = [];
  let relayed = 0;
  const extract: ExtractRole = { extract: () => nothingFound, maskRecord: (document) => document };
  const write: WriteRole = {
    async apply(records) {
      for (const record of records) {
        if (isCuration(record)) continue;
        const { document } = record;
        if (texts.has(document.id)) continue;
        texts.set(document.id, document.text);
        outbox.push({
          schema: 'gainsay.change.v1',
          seq: outbox.length + 1,
          kind: 'DOCUMENT_ADDED',
          documentId: document.id,
          claimId: null,
          linkId: null,
          incidentId: null,
          recordedAt: at.toISOString(),
        });
      }
      return { refused: [] };
    },
    erase: async (ids) => ids.forEach((id) => texts.delete(id)),
    outbox: {
      readChanges: async (after, limit) => outbox.slice(after, after + limit),
      relayedSeq: async () => relayed,
      markRelayed: async (seq) => void (relayed = seq),
    },
  };
  return { texts, deps: { extract, write, mask: (text: string) => text, logger: silent, clock } };
}

async function start(t: TestContext, log: Log, deps: Omit<PipelineDeps, 'log'>): Promise<Pipeline> {
  const pipeline = await startPipeline({ ...deps, log });
  t.after(async () => {
    await pipeline.stop();
    await log.close();
  });
  return pipeline;
}

const produce = (log: Log, words: readonly string[]): Promise<unknown> =>
  log.produce(
    'gainsay.documents.v1',
    words.map((text) => ({ key: documentOf(text).id, value: bytesOf(documentOf(text)) })),
  );

const words = (count: number): string[] => Array.from({ length: count }, (_, i) => `text ${i}`);

test('what lies in the log is in the graph and published when drain resolves', async (t) => {
  const log = createMemoryLog();
  const { texts, deps } = graphOf();
  const pipeline = await start(t, log, deps);
  await produce(log, words(120));
  await log.produce('gainsay.documents.v1', [{ key: 'odd', value: Buffer.from('{}') }]);
  await pipeline.drain();
  assert.deepEqual([...texts.values()].toSorted(), words(120).toSorted());
  assert.equal(await pipeline.deadLetters.count(), 1);
});

test('a tombstone takes the document out of the graph', async (t) => {
  const log = createMemoryLog();
  const { texts, deps } = graphOf();
  const pipeline = await start(t, log, deps);
  await produce(log, ['stays', 'goes']);
  await pipeline.drain();
  await log.produce('gainsay.documents.v1', [{ key: documentOf('goes').id, value: null }]);
  await pipeline.drain();
  assert.deepEqual([...texts.values()], ['stays']);
});

test('a dead letter that is replayed after the mending lands', async (t) => {
  const log = createMemoryLog();
  const { texts, deps } = graphOf();
  let mended = false;
  const pipeline = await start(t, log, {
    ...deps,
    extract: {
      ...deps.extract,
      extract: ({ text }) => {
        if (text === 'knotty' && !mended) throw new Error('no rule ends here');
        return nothingFound;
      },
    },
  });
  await produce(log, ['plain', 'knotty']);
  await pipeline.drain();
  assert.deepEqual([...texts.values()], ['plain']);
  mended = true;
  const { replayed } = await pipeline.deadLetters.replay('all');
  assert.equal(replayed.length, 1);
  await pipeline.drain();
  assert.deepEqual([...texts.values()].toSorted(), ['knotty', 'plain']);
  assert.equal(await pipeline.deadLetters.count(), 0);
});

test('a second process lists and replays dead letters while the first works', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-pipeline-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'log.db');
  const { texts, deps } = graphOf();
  let mended = false;
  const log = await openSqliteLog({ path });
  const pipeline = await start(t, log, {
    ...deps,
    extract: {
      ...deps.extract,
      extract: () => {
        if (!mended) throw new Error('no rule ends here');
        return nothingFound;
      },
    },
  });
  await produce(log, ['knotty']);
  await pipeline.drain();

  mended = true;
  const second = await openSqliteLog({ path });
  const deadLetters = createDeadLetters({ log: second, mask: (text) => text, clock });
  const [letter] = await deadLetters.list();
  assert.equal(letter?.code, 'EXTRACTION_FAILED');
  assert.deepEqual((await deadLetters.replay({ ids: [letter.id] })).replayed, [letter.id]);
  await eventually('it landed', () => texts.size === 1);
  await second.close();
  assert.equal(await pipeline.deadLetters.count(), 0);
});

test('drain and done tell of the fault that stopped the pipeline', async (t) => {
  const log = createMemoryLog();
  const { deps } = graphOf();
  const pipeline = await start(t, log, {
    ...deps,
    mask: () => {
      throw new Error('a mask that does not hold');
    },
  });
  await log.produce('gainsay.documents.v1', [{ key: 'odd', value: Buffer.from('{}') }]);
  await assert.rejects(pipeline.drain(), /a mask that does not hold/);
  await assert.rejects(pipeline.done, /a mask that does not hold/);
});

test('a stop that a handler holds up ends at its deadline and says so', async (t) => {
  const log = createMemoryLog();
  const { deps } = graphOf();
  const held = Promise.withResolvers<void>();
  const began = Promise.withResolvers<void>();
  const pipeline = await start(t, log, {
    ...deps,
    write: {
      ...deps.write,
      apply: async () => {
        began.resolve();
        await held.promise;
        return { refused: [] };
      },
    },
  });
  await produce(log, ['one']);
  await began.promise;
  assert.equal(await pipeline.stop(20), false);
  held.resolve();
  assert.equal(await pipeline.stop(), true);
});

test('law 5, commit after effect: with a graph that fails now and then and stops in between, every document lands', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-pipeline-'));
  t.after(() => rm(folder, { recursive: true }));
  const { texts, deps } = graphOf();
  let calls = 0;
  const shaky: Omit<PipelineDeps, 'log'> = {
    ...deps,
    extract: { ...deps.extract, maxBatchRecords: 7 },
    write: {
      ...deps.write,
      maxBatchRecords: 5,
      async apply(records) {
        if (++calls % 3 === 0) throw retryable('the graph is away');
        return deps.write.apply(records);
      },
    },
  };
  const expected: string[] = [];
  for (let life = 0; life < 4; life++) {
    const log = await openSqliteLog({ path: join(folder, 'log.db') });
    await log.createTopics(topicSpecs);
    const pipeline = await startPipeline({ ...shaky, log });
    const batch = words(20).map((word) => `${word} of life ${life}`);
    await produce(log, batch);
    expected.push(...batch);
    if (life === 3) await pipeline.drain();
    assert.equal(await pipeline.stop(), true);
    if (life === 3) assert.equal(await pipeline.deadLetters.count(), 0);
    await log.close();
  }
  assert.deepEqual([...texts.values()].toSorted(), expected.toSorted());
});
