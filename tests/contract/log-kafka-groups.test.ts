import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import kafkajs, { type Admin } from 'kafkajs';
import { openKafkaLog, type KafkaLogOptions } from '../../ingest/stream/kafka/log.ts';
import type { BatchHandler, Log } from '../../ingest/stream/log.ts';
import { testKafka, withoutKafka } from '../services/test-kafka.ts';
import { bytes, eventually, lagOf, refuses, retryable, start, textOf } from './log-harness.ts';

const kafka = testKafka();

/** What a real group does beyond the contract: members, generations, evictions. */
describe('a group on kafka', { skip: kafka === null && withoutKafka() }, () => {
  const { brokers, minSessionMs: sessionMs } = kafka ?? { brokers: [], minSessionMs: 0 };
  const topics: string[] = [];
  const logs: Log[] = [];
  let admin: Admin;

  async function open(options: Partial<KafkaLogOptions> = {}): Promise<Log> {
    const log = await openKafkaLog({ brokers, sessionMs, fetchWaitMs: 50, ...options });
    logs.push(log);
    return log;
  }

  /** Groups are global on a broker, so each test has its own. */
  async function setUp(partitions = 1): Promise<{ log: Log; topic: string; group: string }> {
    const log = await open();
    const name = `suite-${randomUUID()}`;
    topics.push(name);
    await log.createTopics([{ name, partitions, keep: 1 }]);
    return { log, topic: name, group: name };
  }

  const membersOf = async (group: string): Promise<string[]> =>
    (await admin.describeGroups([group])).groups.flatMap(({ members }) => members.map(({ memberId }) => memberId));

  before(async () => {
    admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
    await admin.connect();
  });
  after(async () => {
    await Promise.all(logs.map((log) => log.close()));
    if (topics.length > 0) await admin.deleteTopics({ topics });
    await admin.disconnect();
  });

  test('a process that has nothing to do sleeps, once its connections had an answer', async () => {
    const { log, topic } = await setUp();
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    await delay(200);
    const { loopCount: before } = performance.nodeTiming.uvMetricsInfo;
    await delay(500);
    const woken = performance.nodeTiming.uvMetricsInfo.loopCount - before;
    assert.ok(woken < 100, `woken ${woken} times in half a second`);
  });

  test('a slow handler that sends no heartbeat keeps its partition', { timeout: 60_000 }, async () => {
    const { log, topic, group } = await setUp();
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    const deliveries: boolean[] = [];
    await start(
      log,
      topic,
      async (_records, { signal }) => {
        await delay(sessionMs * 2);
        deliveries.push(signal.aborted);
      },
      group,
    );
    await eventually('handled', async () => (await lagOf(log, topic, group)) === 0);
    assert.deepEqual(deliveries, [false]);
  });

  test('a member that joins waits for the batch in hand, which is committed', { timeout: 60_000 }, async () => {
    const { log, topic, group } = await setUp();
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    const effect = Promise.withResolvers<void>();
    let deliveries = 0;
    let aborted = false;
    await start(
      log,
      topic,
      async (_records, { signal }) => {
        deliveries++;
        await effect.promise;
        aborted = signal.aborted;
      },
      group,
    );
    await eventually('the handler began', () => deliveries === 1);
    await start(await open(), topic, async () => void deliveries++, group);
    await eventually('the other asks to join', async () =>
      (await admin.describeGroups([group])).groups.some(({ state }) => state === 'PreparingRebalance'),
    );
    await delay(sessionMs);
    effect.resolve();
    await eventually('committed', async () => (await lagOf(log, topic, group)) === 0);
    await eventually('both are members', async () => (await membersOf(group)).length === 2);
    assert.equal(aborted, false);
    assert.equal(deliveries, 1);
  });

  test(
    'a handler that outlasts the rebalance loses its partition: its signal says so and it commits nothing',
    { timeout: 60_000 },
    async () => {
      const { log, topic, group } = await setUp();
      await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
      const lags: number[] = [];
      let aborted = false;
      const handle: BatchHandler = async (_records, { signal }) => {
        lags.push(await lagOf(log, topic, group));
        if (lags.length > 1) return; // whoever has the partition by then
        await delay(60_000, undefined, { signal }).catch(() => undefined);
        aborted = signal.aborted;
      };
      await start(await open({ rebalanceMs: sessionMs }), topic, handle, group);
      await eventually('the handler began', () => lags.length === 1);
      await start(await open({ rebalanceMs: sessionMs }), topic, handle, group);
      await eventually('committed', async () => (await lagOf(log, topic, group)) === 0);
      await eventually('the first knows that it lost', () => aborted);
      assert.deepEqual(lags, [1, 1]);
    },
  );

  test(
    'a member that was asleep past its session commits nothing when it wakes, and its records come again',
    { timeout: 60_000 },
    async () => {
      const { log, topic, group } = await setUp();
      await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
      const deliveries: boolean[] = [];
      await start(
        log,
        topic,
        async (_records, context) => {
          if (deliveries.length === 0) {
            // Stops the whole thread, timers and all, as SIGSTOP does.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, sessionMs * 3);
            await context.heartbeat();
          }
          deliveries.push(context.signal.aborted);
        },
        group,
      );
      await eventually('handled', async () => (await lagOf(log, topic, group)) === 0);
      assert.deepEqual(deliveries, [true, false]);
    },
  );

  test(
    'a partition that backs off holds up no other, and its member never leaves the group',
    { timeout: 60_000 },
    async () => {
      const { log, topic, group } = await setUp(2);
      const places = await log.produce(
        topic,
        Array.from({ length: 20 }, (_, i) => ({ key: `k${i}`, value: bytes(`v${i}`) })),
      );
      assert.equal(new Set(places.map(({ partition }) => partition)).size, 2);
      const members = new Set<string>();
      let failures = 0;
      let heals = false;
      const seen: number[] = [];
      await start(
        log,
        topic,
        async ([first]) => {
          for (const member of await membersOf(group)) members.add(member);
          if (first?.partition === 0 && !heals) {
            failures++;
            throw retryable('the store is away');
          }
          seen.push(first?.partition ?? -1);
        },
        group,
      );
      await eventually('the other partition is done', async () => (await log.state(topic, group))[1]?.lag === 0);
      await eventually('some failures', () => failures >= 5);
      assert.ok(seen.every((partition) => partition === 1));
      heals = true;
      await eventually('all done', async () => (await lagOf(log, topic, group)) === 0);
      assert.equal(members.size, 1);
    },
  );

  test('a paused consumer stays in the group, and pausing outlasts a back-off', { timeout: 60_000 }, async () => {
    const { log, topic, group } = await setUp();
    let deliveries = 0;
    const consumer = await start(
      log,
      topic,
      async () => {
        if (++deliveries === 1) {
          consumer.pause();
          throw retryable('the store is away');
        }
      },
      group,
    );
    await log.produce(topic, [{ key: 'a', value: bytes('1') }]);
    await eventually('the first delivery', () => deliveries === 1);
    await delay(sessionMs * 2);
    assert.equal(deliveries, 1);
    assert.equal((await membersOf(group)).length, 1);
    consumer.resume();
    await eventually('handled', async () => (await lagOf(log, topic, group)) === 0);
    assert.equal(deliveries, 2);
  });

  test('a batch holds no more records than was asked for, and each is committed by itself', async () => {
    const { log, topic, group } = await setUp();
    await log.produce(
      topic,
      Array.from({ length: 25 }, (_, i) => ({ key: 'a', value: bytes(`${i}`) })),
    );
    const sizes: number[] = [];
    const lags: number[] = [];
    const seen: string[] = [];
    await start(
      log,
      topic,
      async (records) => {
        sizes.push(records.length);
        lags.push(await lagOf(log, topic, group));
        seen.push(...records.map(textOf));
      },
      group,
    );
    await eventually('handled', async () => (await lagOf(log, topic, group)) === 0);
    assert.deepEqual(
      [sizes, lags],
      [
        [10, 10, 5],
        [25, 15, 5],
      ],
    );
    assert.deepEqual(
      seen,
      Array.from({ length: 25 }, (_, i) => `${i}`),
    );
  });

  test('a topic has the limits and the cleaning that its spec asks for', async () => {
    const log = await open();
    const [kept, dated, erasable] = [`suite-${randomUUID()}`, `suite-${randomUUID()}`, `suite-${randomUUID()}`];
    topics.push(kept, dated, erasable);
    await log.createTopics([
      { name: kept, partitions: 1, keep: 'compact' },
      { name: dated, partitions: 1, keep: 7 },
      { name: erasable, partitions: 1, keep: 7, erasable: true },
    ]);
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [kept, dated, erasable].map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
    });
    const configs = resources.map(({ configEntries }) =>
      Object.fromEntries(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    );
    assert.equal(configs[0]?.['cleanup.policy'], 'compact');
    assert.equal(configs[1]?.['cleanup.policy'], 'delete');
    assert.equal(configs[2]?.['cleanup.policy'], 'compact,delete');
    for (const place of [1, 2]) assert.equal(configs[place]?.['retention.ms'], String(7 * 86_400_000));
    for (const place of [0, 2]) assert.equal(configs[place]?.['max.compaction.lag.ms'], String(86_400_000));
    for (const config of configs) assert.ok(Number(config['max.message.bytes']) >= 8 * 1024 * 1024);
  });

  test('a record of exactly 8 MiB that cannot be compressed goes through', { timeout: 60_000 }, async () => {
    const { log, topic, group } = await setUp();
    const value = crypto.getRandomValues(Buffer.alloc(65_536));
    const whole = Buffer.concat(Array.from({ length: 128 }, (_, i) => value.map((byte) => byte ^ i)));
    await log.produce(topic, [{ key: '', value: whole }]);
    let same = false;
    await start(log, topic, async ([record]) => void (same = whole.equals(record?.value ?? Buffer.alloc(0))), group);
    await eventually('it came', async () => (await lagOf(log, topic, group)) === 0);
    assert.ok(same);
  });

  test('small batches are fetched little by little, large ones at once', { timeout: 60_000 }, async () => {
    const { log, topic, group } = await setUp();
    const perRequest = 10;
    const requests = 12;
    for (let request = 0; request < requests; request++)
      await log.produce(
        topic,
        Array.from({ length: perRequest }, (_, i) => ({ key: `k${i}`, value: randomBytes(4_000) })),
      );
    const mostAtHand = async (maxBatchRecords: number): Promise<number> => {
      let most = 0;
      const own = `${group}-${maxBatchRecords}`;
      const consumer = await log.consume({
        topic,
        group: own,
        maxBatchRecords,
        handle: async (records, { upcoming }) => void (most = Math.max(most, records.length + upcoming.length)),
      });
      await eventually('all handled', async () => (await lagOf(log, topic, own)) === 0);
      await consumer.stop();
      return most;
    };
    assert.equal(await mostAtHand(perRequest), perRequest);
    assert.ok((await mostAtHand(perRequest * 4)) > perRequest);
  });

  test('reading many records gives each once, and may be given up half way', { timeout: 60_000 }, async () => {
    const { log, topic } = await setUp(3);
    const count = 5_000;
    await log.produce(
      topic,
      Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value: Buffer.alloc(1_000, `${i} `) })),
    );
    const keys: string[] = [];
    for await (const { key } of log.read(topic)) keys.push(key ?? '');
    assert.equal(keys.length, count);
    assert.equal(new Set(keys).size, count);
    for await (const record of log.read(topic)) {
      assert.ok(record);
      break;
    }
  });

  test('a broker that does not answer is an error that can be retried', { timeout: 60_000 }, async () => {
    await assert.rejects(
      openKafkaLog({ brokers: ['127.0.0.1:1'] }),
      (error) => refuses('LOG_UNREACHABLE')(error) && 'retryable' in (error as Error),
    );
  });
});
