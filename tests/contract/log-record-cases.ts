import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { LogRecord } from '../../ingest/stream/log.ts';
import { bytes, eventually, lagOf, newTopic, readAll, refuses, start, textOf, type Cases } from './log-harness.ts';

/** What every log does with records and topics. Nothing is assumed of offsets but that they ascend. */
export const recordCases: Cases = {
  'a record comes back with its key, bytes, headers and time': async ({ log }) => {
    const topic = await newTopic(log);
    const value = Uint8Array.from([0, 255, 10, 226, 150, 136]);
    const before = Date.now();
    await log.produce(topic, [{ key: 'clé █', value, headers: { origin: 'test' } }]);
    const [record] = await readAll(log, topic);
    assert.equal(record?.key, 'clé █');
    assert.deepEqual(Buffer.from(record.value ?? []), Buffer.from(value));
    assert.deepEqual(record.headers, { origin: 'test' });
    assert.match(record.timestamp, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    assert.ok(Math.abs(Date.parse(record.timestamp) - before) < 60_000);
  },

  'offsets ascend within a partition and the acknowledgement names them in the order given': async ({ log }) => {
    const topic = await newTopic(log, 2);
    const records = Array.from({ length: 30 }, (_, i) => ({ key: `k${i}`, value: bytes(`v${i}`) }));
    const places = await log.produce(topic, records);
    const there = new Map(
      (await readAll(log, topic)).map((record) => [`${record.partition}/${record.offset}`, record]),
    );
    for (const [i, { partition, offset }] of places.entries())
      assert.equal(there.get(`${partition}/${offset}`)?.key, `k${i}`);
    for (const partition of [0, 1]) {
      const offsets = [...there.values()].filter((r) => r.partition === partition).map((r) => Number(r.offset));
      assert.deepEqual(
        offsets,
        offsets.toSorted((a, b) => a - b),
      );
    }
  },

  'a poison record reaches the handler as it is, and the partition goes on when the handler lets it': async ({
    log,
  }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [
      { key: 'a', value: bytes('good') },
      { key: 'b', value: Uint8Array.from([0xff, 0xfe, 0x00]) },
      { key: 'c', value: new Uint8Array(0) },
      { key: 'd', value: bytes('good too') },
    ]);
    const seen: (Uint8Array | null)[] = [];
    await start(log, topic, async (records) => void seen.push(...records.map(({ value }) => value)));
    await eventually('all handled', async () => (await lagOf(log, topic, 'group')) === 0);
    assert.deepEqual(
      seen.map((value) => value && [...value]),
      [[...bytes('good')], [255, 254, 0], [], [...bytes('good too')]],
    );
  },

  'topics are made once, and another count of partitions is refused': async ({ log }) => {
    const topic = await newTopic(log, 2);
    await log.createTopics([{ name: topic, partitions: 2, keep: 'compact' }]);
    assert.equal((await log.state(topic, 'group')).length, 2);
    await assert.rejects(
      log.createTopics([{ name: topic, partitions: 3, keep: 'compact' }]),
      refuses('WRONG_PARTITIONS'),
    );
    assert.equal((await log.state(topic, 'group')).length, 2);
  },

  'a topic that is not there is an error everywhere': async ({ log }) => {
    const missing = `suite-${randomUUID()}`;
    await assert.rejects(log.produce(missing, [{ key: 'a', value: null }]), refuses('UNKNOWN_TOPIC'));
    await assert.rejects(
      start(log, missing, async () => undefined),
      refuses('UNKNOWN_TOPIC'),
    );
    await assert.rejects(readAll(log, missing), refuses('UNKNOWN_TOPIC'));
    await assert.rejects(log.state(missing, 'group'), refuses('UNKNOWN_TOPIC'));
  },

  'a tombstone is delivered as a record without a value': async ({ log }) => {
    const topic = await newTopic(log);
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    await log.produce(topic, [{ key: 'a', value: null }]);
    const seen: (string | null)[] = [];
    await start(log, topic, async (records) => void seen.push(...records.map((r) => r.value && textOf(r))));
    await eventually('all handled', async () => (await lagOf(log, topic, 'group')) === 0);
    assert.equal(seen.at(-1), null);
  },

  'read gives what lay there at the call, each partition in order, and moves no group': async ({ log }) => {
    const topic = await newTopic(log, 2);
    await log.produce(
      topic,
      Array.from({ length: 20 }, (_, i) => ({ key: `k${i}`, value: bytes(`v${i}`) })),
    );
    const seen: LogRecord[] = [];
    for await (const record of log.read(topic)) {
      if (seen.length === 0) await log.produce(topic, [{ key: 'late', value: bytes('late') }]);
      seen.push(record);
    }
    assert.equal(new Set(seen.map(textOf)).size, 20);
    assert.equal(
      seen.some((record) => textOf(record) === 'late'),
      false,
    );
    assert.equal(await lagOf(log, topic, 'group'), 21);

    const middle = seen.filter(({ partition }) => partition === 0)[2];
    assert.ok(middle);
    const rest = await readAll(log, topic, { partition: 0, offset: middle.offset });
    assert.equal(rest[0]?.offset, middle.offset);
    assert.ok(rest.every(({ partition }) => partition === 0));
  },

  'read of an empty topic ends': async ({ log }) => {
    assert.deepEqual(await readAll(log, await newTopic(log, 3)), []);
  },

  'a record over 8 MiB is refused by name and nothing of the call is taken, one just below comes back whole': async ({
    log,
  }) => {
    const topic = await newTopic(log);
    const limit = 8 * 1024 * 1024;
    const tooLarge = log.produce(topic, [
      { key: 'small', value: bytes('1') },
      { key: 'large', value: new Uint8Array(limit + 1) },
    ]);
    await assert.rejects(tooLarge, refuses('RECORD_TOO_LARGE'));
    assert.deepEqual(await readAll(log, topic), []);

    const value = Buffer.alloc(limit - 4096, 'gainsay ');
    await log.produce(topic, [{ key: 'fits', value }]);
    const seen: LogRecord[] = [];
    await start(log, topic, async (records) => void seen.push(...records));
    await eventually('it came', () => seen.length === 1);
    assert.ok(value.equals(seen[0]?.value ?? Buffer.alloc(0)));
  },

  'the limit is for a record: a call may hold more in all': async ({ log }) => {
    const topic = await newTopic(log);
    const value = Buffer.alloc(3 * 1024 * 1024, 'gainsay ');
    await log.produce(
      topic,
      Array.from({ length: 6 }, (_, i) => ({ key: `k${i}`, value })),
    );
    let handled = 0;
    await start(log, topic, async (records) => void (handled += records.length));
    await eventually('all came', () => handled === 6);
  },
};
