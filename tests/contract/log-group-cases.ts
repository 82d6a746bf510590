import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchHandler, LogRecord } from '../../ingest/stream/log.ts';
import {
  bytes,
  eventually,
  lagOf,
  newTopic,
  readAll,
  refuses,
  retryable,
  start,
  textOf,
  type Cases,
} from './log-harness.ts';

/** What every log does for consumers and groups. Nothing is assumed of batches but that they are not empty. */
export const groupCases: Cases = {
  'records of one key lie in one partition and come in the order they were produced': async ({ log }) => {
    const topic = await newTopic(log, 3);
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const placeOf = new Map<string, Set<number>>();
    for (let round = 0; round < 20; round++) {
      const places = await log.produce(
        topic,
        keys.map((key) => ({ key, value: bytes(`${key}${round}`) })),
      );
      for (const [i, key] of keys.entries())
        placeOf.set(key, (placeOf.get(key) ?? new Set()).add(places[i]?.partition ?? -1));
    }
    for (const [key, places] of placeOf) assert.equal(places.size, 1, `key ${key}`);

    const seen = new Map<string, string[]>();
    await start(log, topic, async (records) => {
      assert.equal(new Set(records.map(({ partition }) => partition)).size, 1);
      for (const record of records) seen.set(record.key ?? '', [...(seen.get(record.key ?? '') ?? []), textOf(record)]);
    });
    await eventually('all handled', async () => (await lagOf(log, topic, 'group')) === 0);
    for (const key of keys)
      assert.deepEqual(
        seen.get(key),
        Array.from({ length: 20 }, (_, round) => `${key}${round}`),
      );
  },

  'what is at hand behind a batch is told with it, and comes next as the same objects': async ({ log, adapter }) => {
    const topic = await newTopic(log);
    await log.produce(
      topic,
      Array.from({ length: 35 }, (_, at) => ({ key: `k${at}`, value: bytes(`${at}`) })),
    );
    const batches: { records: readonly LogRecord[]; upcoming: readonly LogRecord[] }[] = [];
    await start(log, topic, async (records, { upcoming }) => {
      batches.push({ records, upcoming });
    });
    await eventually('all handled', async () => (await lagOf(log, topic, 'group')) === 0);
    const told = batches.filter(({ upcoming }) => upcoming.length > 0);
    if (adapter.name === 'kafka') assert.ok(told.length > 0, 'a fetch of Kafka holds more than a batch');
    const inOrder = batches.flatMap(({ records }) => records);
    for (const { records, upcoming } of told) {
      const next = inOrder.indexOf(records.at(-1) as LogRecord) + 1;
      assert.ok(upcoming.every((record, at) => inOrder[next + at] === record));
    }
  },

  'a consumer is told which partitions are its own, and one that stands by when it takes over': async ({
    log,
    store,
  }) => {
    const topic = await newTopic(log);
    const told = { first: [] as string[], second: [] as string[] };
    const consumeAs = (name: 'first' | 'second', from: typeof log) =>
      from.consume({
        topic,
        group: 'group',
        maxBatchRecords: 10,
        handle: async () => undefined,
        onAssigned: (partitions) => told[name].push(partitions.join()),
      });
    const first = await consumeAs('first', log);
    await eventually('the first has it', () => told.first.at(-1) === '0');
    const other = await store.open();
    const second = await consumeAs('second', other);
    await eventually('one of them stands by', () => told.second.length > 0 && told.first.at(-1) !== told.second.at(-1));
    await (told.first.at(-1) === '0' ? first : second).stop();
    const left = told.first.at(-1) === '0' ? 'second' : 'first';
    await eventually('the other has it', () => told[left].at(-1) === '0');
    await Promise.all([first.stop(), second.stop()]);
  },

  'a record is committed only after its handler resolved': async ({ log }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    const effect = Promise.withResolvers<void>();
    let handling = false;
    await start(log, topic, async () => {
      handling = true;
      await effect.promise;
    });
    await eventually('the handler began', () => handling);
    assert.equal(await lagOf(log, topic, 'group'), 1);
    effect.resolve();
    await eventually('committed', async () => (await lagOf(log, topic, 'group')) === 0);
  },

  'after a retryable error the same records come again, and none is skipped': async ({ log }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [
      { key: 'a', value: bytes('1') },
      { key: 'a', value: bytes('2') },
    ]);
    const deliveries: string[][] = [];
    const consumer = await start(log, topic, async (records) => {
      deliveries.push(records.map(textOf));
      assert.equal(await lagOf(log, topic, 'group'), 2);
      if (deliveries.length < 4) throw retryable('the store is away');
    });
    await eventually('the first record came again', () => deliveries.length >= 4);
    await eventually('committed', async () => (await lagOf(log, topic, 'group')) < 2);
    await consumer.stop();
    for (const delivery of deliveries.slice(0, 4)) assert.equal(delivery[0], '1');
  },

  'an error that no retry can mend stops the consumer, comes out of done, and leaves the records for the next': async ({
    log,
  }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    const fault = new Error('a mistake in the program');
    const first = await start(log, topic, async () => {
      throw fault;
    });
    await assert.rejects(first.done, (error) => error === fault);
    assert.equal(await lagOf(log, topic, 'group'), 1);
    const seen: string[] = [];
    await start(log, topic, async (records) => void seen.push(...records.map(textOf)));
    await eventually('the next consumer got it', () => seen.includes('1'));
  },

  'a slow handler that sends heartbeats keeps its partition': async ({ log, store, adapter }) => {
    const topic = await newTopic(log);
    const other = await store.open();
    let deliveries = 0;
    const handle: BatchHandler = async (_records, context) => {
      deliveries++;
      const until = Date.now() + adapter.sessionMs * 2;
      while (Date.now() < until) {
        await context.heartbeat();
        await delay(adapter.sessionMs / 10);
      }
      assert.equal(context.signal.aborted, false);
    };
    await start(log, topic, handle);
    await start(other, topic, handle);
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    await eventually('handled', async () => (await lagOf(log, topic, 'group')) === 0);
    assert.equal(deliveries, 1);
  },

  'a paused consumer gets nothing until it is resumed': async ({ log }) => {
    const topic = await newTopic(log);
    const seen: string[] = [];
    const control: string[] = [];
    const consumer = await start(log, topic, async (records) => void seen.push(...records.map(textOf)));
    await start(log, topic, async (records) => void control.push(...records.map(textOf)), 'control');
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    await eventually('the first arrived', async () => (await lagOf(log, topic, 'group')) === 0);
    consumer.pause();
    await log.produce(topic, [{ key: 'a', value: bytes('2') }]);
    await eventually('the other group got it', () => control.includes('2'));
    assert.deepEqual(seen, ['1']);
    assert.equal(await lagOf(log, topic, 'group'), 1);
    consumer.resume();
    await eventually('it came after all', () => seen.includes('2'));
  },

  'two consumers of a group never work on one partition at a time, and one takes over from the other': async ({
    log,
    store,
  }) => {
    const topic = await newTopic(log, 4);
    const other = await store.open();
    const busy = new Set<number>();
    const seen = new Map<string, number>();
    let overlap = false;
    const handle: BatchHandler = async (records) => {
      const partition = records[0]?.partition ?? -1;
      overlap ||= busy.has(partition);
      busy.add(partition);
      await delay(1);
      for (const record of records) seen.set(textOf(record), (seen.get(textOf(record)) ?? 0) + 1);
      busy.delete(partition);
    };
    const first = await start(log, topic, handle);
    await start(other, topic, handle);
    const produce = (from: number): Promise<unknown> =>
      log.produce(
        topic,
        Array.from({ length: 100 }, (_, i) => ({ key: `k${from + i}`, value: bytes(`v${from + i}`) })),
      );
    await produce(0);
    await eventually('the first hundred', () => seen.size === 100);
    await first.stop();
    await produce(100);
    await eventually('all handled', async () => (await lagOf(log, topic, 'group')) === 0);
    assert.equal(seen.size, 200);
    assert.equal(overlap, false);
  },

  'each group gets every record': async ({ log }) => {
    const topic = await newTopic(log, 2);
    const seen = { a: new Set<string>(), b: new Set<string>() };
    for (const group of ['a', 'b'] as const)
      await start(log, topic, async (records) => records.forEach((record) => seen[group].add(textOf(record))), group);
    await log.produce(
      topic,
      Array.from({ length: 25 }, (_, i) => ({ key: `k${i}`, value: bytes(`v${i}`) })),
    );
    await eventually('both have all', () => seen.a.size === 25 && seen.b.size === 25);
  },

  'lag counts what the group has not committed, from the oldest record where it never did': async ({ log }) => {
    const topic = await newTopic(log, 2);
    assert.equal(await lagOf(log, topic, 'group'), 0);
    const places = await log.produce(
      topic,
      Array.from({ length: 9 }, (_, i) => ({ key: `k${i}`, value: bytes(`v${i}`) })),
    );
    assert.equal(await lagOf(log, topic, 'group'), 9);
    for (const { partition, head, committed } of await log.state(topic, 'group')) {
      const offsets = places.filter((place) => place.partition === partition).map(({ offset }) => Number(offset));
      assert.ok(Number(head) > Math.max(-1, ...offsets));
      if (offsets.length > 0) assert.ok(Number(committed) <= Math.min(...offsets));
    }
    await start(log, topic, async () => undefined);
    await eventually('none left', async () => (await lagOf(log, topic, 'group')) === 0);
    for (const { head, committed } of await log.state(topic, 'group')) assert.equal(committed, head);
    assert.equal(await lagOf(log, topic, 'another'), 9);
  },

  'a second client sees the records of the first, and a group goes on where it left off': async ({ log, store }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    const first = await start(log, topic, async () => undefined);
    await eventually('handled', async () => (await lagOf(log, topic, 'group')) === 0);
    await first.stop();

    const again = await store.open();
    const seen: string[] = [];
    await start(again, topic, async (records) => void seen.push(...records.map(textOf)));
    await log.produce(topic, [{ key: 'a', value: bytes('2') }]);
    await eventually('the new one arrived', () => seen.length > 0);
    assert.deepEqual(seen, ['2']);
    assert.deepEqual((await readAll(again, topic)).map(textOf), ['1', '2']);
  },

  'stop finishes the batch in hand, commits it, and can be called twice': async ({ log }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    const effect = Promise.withResolvers<void>();
    let signal: AbortSignal | undefined;
    let finished = false;
    const consumer = await start(log, topic, async (_records, context) => {
      signal = context.signal;
      await effect.promise;
      finished = true;
    });
    await eventually('the handler began', () => signal !== undefined);
    const stopped = consumer.stop();
    assert.equal(signal?.aborted, true);
    effect.resolve();
    await stopped;
    assert.equal(finished, true);
    assert.equal(await lagOf(log, topic, 'group'), 0);
    await consumer.stop();
    await consumer.done;
  },

  'a handler that gives up because it is being stopped leaves its records for the next': async ({ log }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    let began = false;
    const consumer = await start(log, topic, async (_records, { signal }) => {
      began = true;
      await delay(60_000, undefined, { signal });
    });
    await eventually('the handler began', () => began);
    await consumer.stop();
    await consumer.done;
    assert.equal(await lagOf(log, topic, 'group'), 1);
    const seen: string[] = [];
    await start(log, topic, async (records) => void seen.push(...records.map(textOf)));
    await eventually('the next got it', () => seen.includes('1'));
  },

  'a closed log has stopped its consumers and takes no more': async ({ store }) => {
    const log = await store.open();
    const topic = await newTopic(log);
    const consumer = await start(log, topic, async () => undefined);
    await log.close();
    await consumer.done;
    await assert.rejects(log.produce(topic, [{ key: 'a', value: null }]), refuses('CLOSED'));
    await log.close();
  },
};
