import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import type { BatchHandler, LogErrorCode } from '../../../ingest/stream/log.ts';
import { openSqliteLog, type SqliteLog, type SqliteLogOptions } from '../../../ingest/stream/sqlite/log.ts';
import { eventually } from './samples.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const dayMs = 24 * 60 * 60 * 1000;

async function fileIn(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-log-'));
  t.after(() => rm(folder, { recursive: true }));
  return join(folder, 'home', 'log.db');
}

async function open(t: TestContext, options: SqliteLogOptions): Promise<SqliteLog> {
  const log = await openSqliteLog({ pollMs: 10, ...options });
  await log.createTopics([
    { name: 'kept', partitions: 1, keep: 'compact' },
    { name: 'passing', partitions: 1, keep: 7 },
  ]);
  t.after(() => log.close());
  return log;
}

async function texts(log: SqliteLog, topic: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { key, value } of log.read(topic))
    found.push(`${key}=${value ? Buffer.from(value).toString() : ''}`);
  return found;
}

async function consumeAll(log: SqliteLog, topic: string): Promise<void> {
  const consumer = await log.consume({ topic, group: 'group', maxBatchRecords: 100, handle: async () => undefined });
  await eventually('all handled', async () => (await log.state(topic, 'group')).every(({ lag }) => lag === 0));
  await consumer.stop();
}

async function housekeep(log: SqliteLog, nowMs = Date.now()): Promise<number> {
  let removed = 0;
  for (;;) {
    const step = await log.housekeep({ maxRecords: 3, nowMs });
    assert.ok(step.scanned <= 3);
    removed += step.removed;
    if (step.done) return removed;
  }
}

const failsWith = (code: LogErrorCode) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === code;

test('the file is there again after it was closed, readable by its owner only', async (t) => {
  const path = await fileIn(t);
  const first = await open(t, { path });
  await first.produce('kept', [{ key: 'a', value: bytes('1'), headers: { from: 'test' } }]);
  await consumeAll(first, 'kept');
  await first.close();
  const again = await open(t, { path });
  assert.deepEqual(await texts(again, 'kept'), ['a=1']);
  assert.equal((await again.state('kept', 'group'))[0]?.lag, 0);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
});

test('compaction keeps the newest of each key, in bounded steps', async (t) => {
  const log = await open(t, { path: await fileIn(t) });
  for (let i = 0; i < 12; i++) await log.produce('kept', [{ key: `k${i % 4}`, value: bytes(`${i}`) }]);
  await consumeAll(log, 'kept');
  assert.equal(await housekeep(log), 8);
  assert.deepEqual(await texts(log, 'kept'), ['k0=8', 'k1=9', 'k2=10', 'k3=11']);
  assert.equal(await housekeep(log), 0);
  const [place] = await log.produce('kept', [{ key: 'k0', value: bytes('12') }]);
  assert.equal(place?.offset, '12');
});

test('housekeeping removes nothing that a group which has joined has not committed', async (t) => {
  const log = await open(t, { path: await fileIn(t) });
  const consumer = await log.consume({
    topic: 'kept',
    group: 'slow',
    maxBatchRecords: 1,
    handle: async () => undefined,
  });
  const old = await log.consume({ topic: 'passing', group: 'slow', maxBatchRecords: 1, handle: async () => undefined });
  await Promise.all([consumer.stop(), old.stop()]);
  for (const topic of ['kept', 'passing'])
    for (let i = 0; i < 5; i++) await log.produce(topic, [{ key: 'a', value: bytes(`${i}`) }]);
  await consumeAll(log, 'kept');
  await consumeAll(log, 'passing');
  assert.equal(await housekeep(log, Date.now() + 100 * dayMs), 0);
  assert.equal((await log.state('kept', 'slow'))[0]?.lag, 5);
});

test('a tombstone erases its key from the file, and goes itself after a day', async (t) => {
  const path = await fileIn(t);
  const log = await open(t, { path });
  const secret = 'the words of a withdrawn document';
  await log.produce('kept', [{ key: 'a', value: bytes(secret) }]);
  await log.produce('kept', [{ key: 'a', value: null }]);
  await log.produce('kept', [{ key: 'b', value: bytes('1') }]);
  assert.equal(await housekeep(log), 1);
  assert.deepEqual(await texts(log, 'kept'), ['a=', 'b=1']);
  for (const file of [path, `${path}-wal`]) assert.equal((await readFile(file)).includes(secret), false, file);
  await housekeep(log, Date.now() + 2 * dayMs);
  assert.deepEqual(await texts(log, 'kept'), ['b=1']);
});

test('a tombstone erases its key before the days of a topic are over', async (t) => {
  const path = await fileIn(t);
  const log = await open(t, { path });
  const secret = 'the words of a withdrawn document';
  for (const [key, value] of [
    ['a', secret],
    ['b', '1'],
  ] as const)
    await log.produce('passing', [{ key, value: bytes(value) }]);
  assert.equal(await housekeep(log), 0);
  await log.produce('passing', [{ key: 'a', value: null }]);
  assert.equal(await housekeep(log), 1);
  assert.deepEqual(await texts(log, 'passing'), ['b=1', 'a=']);
  for (const file of [path, `${path}-wal`]) assert.equal((await readFile(file)).includes(secret), false, file);
});

test('retention removes what is older than its days', async (t) => {
  const log = await open(t, { path: await fileIn(t) });
  for (let i = 0; i < 5; i++) await log.produce('passing', [{ key: 'a', value: bytes(`${i}`) }]);
  assert.equal(await housekeep(log, Date.now() + 6 * dayMs), 0);
  assert.equal(await housekeep(log, Date.now() + 8 * dayMs), 5);
  assert.deepEqual(await texts(log, 'passing'), []);
  const [state] = await log.state('passing', 'late');
  assert.deepEqual([state?.head, state?.committed, state?.lag], ['5', '5', 0]);
});

test('the newest record of a key is found, unless it is a tombstone', async (t) => {
  const log = await open(t, { path: await fileIn(t) });
  await log.produce('kept', [
    { key: 'a', value: bytes('1') },
    { key: 'b', value: bytes('1') },
    { key: 'b', value: null },
    { key: 'c', value: null },
    { key: 'c', value: bytes('2') },
  ]);
  const newest = await log.newest('kept', ['a', 'b', 'c', 'd']);
  assert.deepEqual(
    [...newest].map(([key, value]) => [key, Buffer.from(value).toString()]),
    [
      ['a', '1'],
      ['c', '2'],
    ],
  );
});

test('a consumer without heartbeats loses its partition, learns it, and commits nothing over its successor', async (t) => {
  const path = await fileIn(t);
  const [first, second] = [await open(t, { path, leaseMs: 150 }), await open(t, { path, leaseMs: 150 })];
  await first.produce('kept', [{ key: 'a', value: bytes('1') }]);
  const taken = Promise.withResolvers<void>();
  let told: AbortSignal | undefined;
  const silent: BatchHandler = async (_records, context) => {
    await taken.promise;
    await context.heartbeat();
    told = context.signal;
  };
  const asleep = await first.consume({ topic: 'kept', group: 'group', maxBatchRecords: 10, handle: silent });
  let handled = 0;
  let release = false;
  await second.consume({
    topic: 'kept',
    group: 'group',
    maxBatchRecords: 10,
    async handle(_records, context) {
      handled++;
      taken.resolve();
      await eventually('the first has ended its batch', async () => {
        await context.heartbeat();
        return release;
      });
    },
  });
  await eventually('the first was told', () => told !== undefined);
  assert.equal(told?.aborted, true);
  assert.equal((await first.state('kept', 'group'))[0]?.lag, 1);
  release = true;
  await eventually('the second committed', async () => (await first.state('kept', 'group'))[0]?.lag === 0);
  assert.equal(handled, 1);
  await asleep.stop();
});

test('of two consumers that come at the same moment one gets the partition', async (t) => {
  const path = await fileIn(t);
  const logs = [await open(t, { path }), await open(t, { path }), await open(t, { path })];
  await logs[0]?.produce('kept', [{ key: 'a', value: bytes('1') }]);
  let deliveries = 0;
  let looks = 0;
  const release = Promise.withResolvers<void>();
  const handle: BatchHandler = async () => {
    deliveries++;
    await release.promise;
  };
  await Promise.all(logs.map((log) => log.consume({ topic: 'kept', group: 'group', maxBatchRecords: 1, handle })));
  await eventually('all have had their chance', () => deliveries > 0 && ++looks > 20);
  release.resolve();
  await eventually('committed', async () => (await logs[0]?.state('kept', 'group'))?.[0]?.lag === 0);
  assert.equal(deliveries, 1);
});

test('the partition of a killed process is taken over at once, not when its lease runs out', async (t) => {
  const path = await fileIn(t);
  const log = await open(t, { path, leaseMs: 600_000 });
  await log.produce('kept', [{ key: 'a', value: bytes('1') }]);
  const child = spawn(process.execPath, [new URL('./holding-child.ts', import.meta.url).pathname, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  let handled = 0;
  await log.consume({ topic: 'kept', group: 'group', maxBatchRecords: 1, handle: async () => void handled++ });
  child.kill('SIGKILL');
  await eventually('taken over', () => handled === 1);
});

test(
  'records that another process produced are noticed long before the next look by itself',
  { timeout: 15_000 },
  async (t) => {
    const path = await fileIn(t);
    const [here, there] = [await open(t, { path }), await open(t, { path })];
    let seen = 0;
    await here.consume({
      topic: 'kept',
      group: 'group',
      maxBatchRecords: 10,
      handle: async ({ length }) => void (seen += length),
    });
    for (let i = 1; i <= 30; i++) {
      await there.produce('kept', [{ key: 'a', value: bytes(`${i}`) }]);
      await eventually('noticed', () => seen === i);
    }
  },
);

test('a partition that fails does not hold up the others', async (t) => {
  const log = await open(t, { path: await fileIn(t) });
  await log.createTopics([{ name: 'lanes', partitions: 2, keep: 7 }]);
  const places = await log.produce(
    'lanes',
    Array.from({ length: 8 }, (_, i) => ({ key: `k${i}`, value: bytes(`${i}`) })),
  );
  const bad = places[0]?.partition;
  await log.consume({
    topic: 'lanes',
    group: 'group',
    maxBatchRecords: 1,
    async handle([record]) {
      if (record?.partition === bad) throw Object.assign(new Error('away'), { retryable: true });
    },
  });
  await eventually('the other lane is done', async () =>
    (await log.state('lanes', 'group')).some(({ partition, lag }) => partition !== bad && lag === 0),
  );
});

test('a file of another program, of another format, or that is no database is refused and left as it is', async (t) => {
  const path = await fileIn(t);
  await (await open(t, { path })).close();
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  await assert.rejects(openSqliteLog({ path }), failsWith('LOG_DAMAGED'));

  const other = new DatabaseSync(`${path}.other`);
  other.exec('CREATE TABLE theirs (id INTEGER)');
  other.close();
  const before = await readFile(`${path}.other`);
  await assert.rejects(openSqliteLog({ path: `${path}.other` }), failsWith('LOG_DAMAGED'));
  assert.ok((await readFile(`${path}.other`)).equals(before));

  await writeFile(
    `${path}.text`,
    'this is no database, but it is long enough to be mistaken for the head of one, or so',
  );
  await assert.rejects(openSqliteLog({ path: `${path}.text` }), failsWith('LOG_DAMAGED'));
});
