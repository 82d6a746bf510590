import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { jsonCodec } from '../../../ingest/stream/codec.ts';
import { createDeadLetters, type DeadLetters } from '../../../ingest/stream/dead-letters.ts';
import type { Consumer, Log } from '../../../ingest/stream/log.ts';
import { silent } from '../../../ingest/stream/logger.ts';
import { createMemoryLog } from '../../../ingest/stream/memory/log.ts';
import { RecordRefused } from '../../../ingest/stream/refused.ts';
import { runStage, type StageHandler } from '../../../ingest/stream/stage.ts';
import { topicSpecs } from '../../../ingest/stream/topics.ts';
import { bytesOf, clock, eventually, retryable } from './samples.ts';

interface Setting {
  readonly log: Log;
  readonly deadLetters: DeadLetters;
  readonly run: (handle: StageHandler<string>) => Promise<Consumer>;
  readonly settled: () => Promise<void>;
}

async function setUp(t: TestContext, values: readonly (string | Uint8Array | null)[]): Promise<Setting> {
  const log = createMemoryLog();
  t.after(() => log.close());
  await log.createTopics([...topicSpecs, { name: 'words', partitions: 1, keep: 7 }]);
  await log.produce(
    'words',
    values.map((value, i) => ({ key: `k${i}`, value: typeof value === 'string' ? bytesOf(value) : value })),
  );
  const deadLetters = createDeadLetters({ log, mask: (text) => text, clock });
  const codec = jsonCodec<string>(
    (value) => (typeof value === 'string' ? { ok: true, value } : { ok: false, message: 'is no word' }),
    100,
  );
  return {
    log,
    deadLetters,
    run: (handle) =>
      runStage({
        log,
        topic: 'words',
        group: 'words',
        name: 'spell',
        maxBatchRecords: 10,
        decode: (bytes) => codec.decode(bytes),
        handle,
        failureCode: 'WRITE_REFUSED',
        deadLetters,
        logger: silent,
      }),
    settled: () =>
      eventually('all handled', async () => (await log.state('words', 'words')).every(({ lag }) => lag === 0)),
  };
}

/** Collects the words that were handled, each once, in order of their first time. */
function collect(): { words: string[]; handle: StageHandler<string> } {
  const words: string[] = [];
  return {
    words,
    handle: async (items) => items.forEach(({ key, value }) => words.push(value ?? `(no ${key})`)),
  };
}

test('bad records go to the dead letters with where and why, the good ones on, tombstones too', async (t) => {
  const { run, settled, deadLetters } = await setUp(t, ['one', Uint8Array.from([0xff]), null, bytesOf(7), 'two']);
  const { words, handle } = collect();
  await run(handle);
  await settled();
  assert.deepEqual(words, ['one', '(no k2)', 'two']);
  const letters = await deadLetters.list();
  assert.deepEqual(
    letters.map(({ id, code, stage, sourceKey, hasPayload }) => ({ id, code, stage, sourceKey, hasPayload })),
    [
      { id: 'words/0/1', code: 'UNDECODABLE', stage: 'spell', sourceKey: 'k1', hasPayload: false },
      { id: 'words/0/3', code: 'SCHEMA_MISMATCH', stage: 'spell', sourceKey: 'k3', hasPayload: true },
    ],
  );
});

test('a service that is away is waited for, and makes no dead letter', async (t) => {
  const { run, settled, deadLetters } = await setUp(t, ['one', 'two']);
  const { words, handle } = collect();
  let away = 3;
  await run(async (items, context) => {
    if (away-- > 0) throw retryable('the graph is away');
    return handle(items, context);
  });
  await settled();
  assert.deepEqual(words, ['one', 'two']);
  assert.deepEqual(await deadLetters.list(), []);
});

test('records that the handler names are set aside with its code, and the rest is handed in again', async (t) => {
  const { run, settled, deadLetters } = await setUp(t, ['one', 'bad', 'two', 'bad too']);
  const { words, handle } = collect();
  await run(async (items, context) => {
    const refusals = [...items.entries()]
      .filter(([, { value }]) => value?.startsWith('bad'))
      .map(([index]) => ({ index, code: 'NOT_GROUNDED' as const, message: 'words that do not stand there' }));
    if (refusals.length > 0) throw new RecordRefused(refusals);
    return handle(items, context);
  });
  await settled();
  assert.deepEqual(words, ['one', 'two']);
  assert.deepEqual(
    (await deadLetters.list()).map(({ id, code }) => `${id} ${code}`),
    ['words/0/1 NOT_GROUNDED', 'words/0/3 NOT_GROUNDED'],
  );
});

test('records that the handler returns are set aside, and the rest counts as done', async (t) => {
  const { run, settled, deadLetters } = await setUp(t, ['one', 'bad']);
  let calls = 0;
  await run(async () => {
    calls++;
    return [{ index: 1, code: 'NOT_GROUNDED', message: 'not there' }];
  });
  await settled();
  assert.equal(calls, 1);
  assert.deepEqual(
    (await deadLetters.list()).map(({ id }) => id),
    ['words/0/1'],
  );
});

test('with any set of records that break the handler, just these are dead letters and all others are handled', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 25 }), async (breaks) => {
      const { run, settled, deadLetters, log } = await setUp(
        t,
        breaks.map((bad, i) => `${bad ? 'bad' : 'good'} ${i}`),
      );
      const words = new Set<string>();
      const consumer = await run(async (items) => {
        if (items.some(({ value }) => value?.startsWith('bad'))) throw new Error('a word that cannot be spelt');
        for (const { value } of items) words.add(value ?? '');
      });
      await settled();
      await consumer.stop();
      const letters = await deadLetters.list();
      assert.deepEqual(
        [...words],
        breaks.flatMap((bad, i) => (bad ? [] : [`good ${i}`])),
      );
      assert.deepEqual(
        letters.map(({ sourceOffset, code, message }) => `${sourceOffset} ${code} ${message}`),
        breaks.flatMap((bad, i) => (bad ? [`${i} WRITE_REFUSED a word that cannot be spelt`] : [])),
      );
      await log.close();
    }),
    { numRuns: 20 },
  );
});

test('a redelivery does not make a second dead letter', async (t) => {
  const { run, settled, deadLetters, log } = await setUp(t, [bytesOf(7), 'one']);
  let away = 2;
  await run(async () => {
    if (away-- > 0) throw retryable('away');
  });
  await settled();
  assert.equal((await deadLetters.list()).length, 1);
  let written = 0;
  for await (const record of log.read('gainsay.dead-letters.v1')) written += record.value ? 1 : 0;
  assert.equal(written, 3);
});

test('nothing is committed while the dead letters cannot be written', async (t) => {
  const { log, run, settled } = await setUp(t, [bytesOf(7)]);
  const produce = log.produce.bind(log);
  let away = 2;
  let lagWhileAway = 0;
  log.produce = async (topic, records) => {
    if (away-- > 0) {
      lagWhileAway = (await log.state('words', 'words'))[0]?.lag ?? 0;
      throw retryable('the log is away');
    }
    return produce(topic, records);
  };
  await run(async () => undefined);
  await settled();
  assert.equal(lagWhileAway, 1);
});
