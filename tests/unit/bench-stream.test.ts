import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createEnds } from '../../bench/stream/ends.ts';
import { delaysOf, percentile, ratio, throughputOf } from '../../bench/stream/figures.ts';
import { recordWrites } from '../../bench/stream/recorded-writes.ts';
import { table, resultOf } from '../../bench/stream/result.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { openTestEmbedded } from '../services/test-graphs.ts';

test('a percentile is a value that was measured, by nearest rank and whatever the order', () => {
  const values = [30, 10, 20, 50, 40];
  assert.equal(percentile(values, 50), 30);
  assert.equal(percentile(values, 20), 10);
  assert.equal(percentile(values, 21), 20);
  assert.equal(percentile(values, 99), 50);
  assert.equal(percentile([7], 1), 7);
  assert.throws(() => percentile([], 50), RangeError);
  assert.throws(() => percentile(values, 0), RangeError);
});

test('so many percent of the values are no greater than a percentile, and of any smaller value fewer are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 100 }),
      (values, percent) => {
        const found = percentile(values, percent);
        const share = (limit: number): number =>
          (100 * values.filter((value) => value <= limit).length) / values.length;
        assert.ok(values.includes(found));
        assert.ok(share(found) >= percent);
        for (const smaller of values.filter((value) => value < found)) assert.ok(share(smaller) < percent);
      },
    ),
  );
});

test('delays and throughput are rounded to what can be told', () => {
  assert.deepEqual(delaysOf([120.4, 80.2, 99.6]), { documents: 3, p50Ms: 100, p99Ms: 120, maxMs: 120 });
  assert.deepEqual(throughputOf(2_000, 8_000), { documents: 2_000, seconds: 8, documentsPerSecond: 250 });
  assert.throws(() => throughputOf(1, 0), RangeError);
});

test('a ratio is above one for what is faster than its yardstick', () => {
  assert.equal(ratio(throughputOf(100, 1_000), throughputOf(100, 500)), 0.5);
  assert.equal(ratio(throughputOf(100, 500), throughputOf(100, 1_000)), 2);
});

test('the table has a column for what was measured and none for what was not', () => {
  const embedded = resultOf({
    passage: { documents: 120, ms: 1_200 },
    records: 100,
    alone: { ms: 500 },
    bare: { ms: 400, rows: 8_000 },
    delaysMs: [200],
  });
  assert.deepEqual(
    [embedded.passage, embedded.alone, embedded.bare].map(({ documentsPerSecond }) => documentsPerSecond),
    [100, 200, 250],
  );
  assert.deepEqual([embedded.passageToBare, embedded.aloneToBare, embedded.delays.p99Ms], [0.4, 0.8, 200]);
  const text = table({ date: '', commit: '', machine: {}, sizes: {}, embedded });
  assert.match(text, /^\s+embedded\n/);
  assert.match(text, /article to queryable, against the bare write\s+0\.4\n/);
});

const writeOne = statement<{ rows: { id: string }[] }, never>(
  'test.one',
  'write',
  'UNWIND $rows AS row MERGE (n:Source {id: row.id})',
);
const writeTwo = statement<{ rows: { id: string }[] }, never>(
  'test.two',
  'write',
  'UNWIND $rows AS row MERGE (n:Voice {id: row.id})',
);
const closeAll = statement<{ ids: string[] }, never>(
  'test.close',
  'write',
  `UNWIND $ids AS id MATCH (n:Source {id: id}) SET n.to = 'now'`,
);
const sources = statement<Record<string, never>, { id: string }>(
  'test.sources',
  'read',
  'MATCH (n:Source) RETURN n.id AS id ORDER BY id',
);

test('a recording graph writes all, and keeps the rows of each statement in the order in which they were written', async () => {
  const graph = await openTestEmbedded();
  const recording = recordWrites(graph);
  for (const id of ['b', 'a'])
    await recording.graph.write(async (transaction) => {
      await transaction.run(writeOne, { rows: [{ id }] });
      await transaction.run(writeTwo, { rows: [{ id: `${id}2` }] });
      await transaction.run(closeAll, { ids: [id] });
    });
  assert.deepEqual(
    recording.written().map(({ name, rows }) => ({ name, rows })),
    [
      { name: 'test.one', rows: [{ id: 'b' }, { id: 'a' }] },
      { name: 'test.two', rows: [{ id: 'b2' }, { id: 'a2' }] },
    ],
  );
  assert.deepEqual(await graph.reader.run(sources, {}), [{ id: 'a' }, { id: 'b' }]);
  await graph.close();
});

test('what was opened is ended last first, each once, also when one of them fails', async () => {
  const ended: string[] = [];
  const ends = createEnds();
  const endFirst = ends.add(async () => void ended.push('first'));
  ends.add(async () => {
    ended.push('second');
    throw new Error('second');
  });
  ends.add(async () => void ended.push('third'));
  await assert.rejects(ends.all(), AggregateError);
  await ends.all();
  await endFirst();
  assert.deepEqual(ended, ['third', 'second', 'first']);
});
