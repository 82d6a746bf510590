import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartitionState } from '../../../ingest/stream/log.ts';
import { watchStatus, type StatusWatch } from '../../../ingest/stream/status.ts';
import { topics } from '../../../ingest/stream/topics.ts';

/** A log of which only the positions are known, and a clock that is moved by hand. */
function setUp(): {
  status: StatusWatch;
  at: (seconds: number, documents: readonly [head: number, committed: number][]) => void;
} {
  let nowMs = 0;
  let documents: readonly PartitionState[] = [];
  const status = watchStatus({
    log: { state: async (topic) => (topic === topics.documents.name ? [...documents] : []) },
    outbox: { relayedSeq: async () => 0, readChanges: async () => [] },
    deadLetters: { count: async () => 2 },
    clock: () => new Date(nowMs),
    everyMs: 600_000,
  });
  return {
    status,
    at(seconds, partitions) {
      nowMs = seconds * 1000;
      documents = partitions.map(([head, committed], partition) => ({
        partition,
        head: String(head),
        committed: String(committed),
        lag: head - committed,
      }));
    },
  };
}

test('rate and age come from what was committed since', async (t) => {
  const { status, at } = setUp();
  t.after(() => status.stop());
  at(0, [[100, 0]]);
  assert.deepEqual((await status.read()).documents, { head: 100, lag: 100, rate: 0, oldestSeconds: 0 });
  at(10, [[150, 80]]);
  assert.deepEqual((await status.read()).documents, { head: 150, lag: 70, rate: 8, oldestSeconds: 10 });
  at(20, [[150, 120]]);
  const { documents, deadLetters } = await status.read();
  assert.deepEqual(documents, { head: 150, lag: 30, rate: 6, oldestSeconds: 10 }, 'number 120 was first seen at 10 s');
  assert.equal(deadLetters, 2);
  at(30, [[150, 150]]);
  assert.deepEqual((await status.read()).documents, { head: 150, lag: 0, rate: 5, oldestSeconds: 0 });
});

test('the rate forgets what is older than a minute, and the age does not', async (t) => {
  const { status, at } = setUp();
  t.after(() => status.stop());
  for (let seconds = 0; seconds <= 300; seconds += 5) {
    at(seconds, [
      [10, 0],
      [1000, Math.min(seconds * 10, 1000)],
    ]);
    await status.read();
  }
  const { documents } = await status.read();
  assert.deepEqual(documents, { head: 1010, lag: 10, rate: 0, oldestSeconds: 300 });
});
