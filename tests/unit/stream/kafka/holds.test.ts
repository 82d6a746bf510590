import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createHolds, type Holds } from '../../../../ingest/stream/kafka/holds.ts';

/** A partition as the broker's client sees it: `paused` is what `keeps` and `failed` made of it. */
function setUp(t: TestContext): { holds: Holds; paused: Set<number>; pause: (partition: number) => () => () => void } {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const paused = new Set<number>();
  const pause = (partition: number) => () => {
    paused.add(partition);
    return () => void paused.delete(partition);
  };
  return { holds: createHolds(), paused, pause };
}

test('a partition that failed waits for its time, longer each time, and no other does', (t) => {
  const { holds, paused, pause } = setUp(t);
  holds.failed(0, pause(0));
  assert.deepEqual([...paused], [0]);
  assert.equal(holds.keeps(1, pause(1)), false);
  t.mock.timers.tick(50);
  assert.equal(paused.size, 0);
  assert.equal(holds.keeps(0, pause(0)), false);
  for (let i = 0; i < 5; i++) holds.failed(0, pause(0));
  t.mock.timers.tick(700);
  assert.deepEqual([...paused], [0]);
  t.mock.timers.tick(1_000);
  assert.equal(paused.size, 0);
});

test('after a success the first failure waits as short as ever', (t) => {
  const { holds, paused, pause } = setUp(t);
  for (let i = 0; i < 8; i++) holds.failed(0, pause(0));
  holds.succeeded(0);
  holds.failed(0, pause(0));
  t.mock.timers.tick(50);
  assert.equal(paused.size, 0);
});

test('while all is paused any partition is kept, and comes free when all is resumed', (t) => {
  const { holds, paused, pause } = setUp(t);
  holds.pauseAll();
  assert.equal(holds.keeps(0, pause(0)), true);
  assert.equal(holds.keeps(1, pause(1)), true);
  t.mock.timers.tick(60_000);
  assert.deepEqual([...paused], [0, 1]);
  holds.resumeAll();
  assert.equal(paused.size, 0);
  assert.equal(holds.keeps(0, pause(0)), false);
});

test('a back-off that ends while all is paused frees nothing, and one that goes on outlasts the resuming', (t) => {
  const { holds, paused, pause } = setUp(t);
  holds.failed(0, pause(0));
  holds.pauseAll();
  t.mock.timers.tick(50);
  assert.deepEqual([...paused], [0]);
  for (let i = 0; i < 8; i++) holds.failed(1, pause(1));
  holds.resumeAll();
  assert.deepEqual([...paused], [1]);
  t.mock.timers.tick(10_000);
  assert.equal(paused.size, 0);
});

test('a partition whose client was made anew is kept again', (t) => {
  const { holds, paused, pause } = setUp(t);
  for (let i = 0; i < 8; i++) holds.failed(0, pause(0));
  paused.clear(); // as a new client begins
  assert.equal(holds.keeps(0, pause(0)), true);
  assert.deepEqual([...paused], [0]);
});
