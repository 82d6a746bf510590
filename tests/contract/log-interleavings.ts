import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BatchHandler, Consumer } from '../../ingest/stream/log.ts';
import {
  bytes,
  eventually,
  lagOf,
  newTopic,
  retryable,
  textOf,
  type LogAdapter,
  type LogStore,
} from './log-harness.ts';

type Step =
  | { readonly do: 'produce'; readonly keys: readonly number[] }
  | { readonly do: 'crash'; readonly times: number }
  | { readonly do: 'die' | 'start' | 'stop' | 'settle' | 'reopen' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('produce' as const), keys: fc.array(fc.nat(5), { maxLength: 8 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), times: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('die', 'start', 'stop', 'settle', 'reopen' as const) }) },
);

/** What was acknowledged, and what a handler finished, each by partition and in order. */
interface Ledger {
  readonly acknowledged: string[][];
  readonly finished: string[][];
}

export async function interleavings(adapter: LogAdapter): Promise<void> {
  const store = await adapter.createStore();
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 20 }), (steps) => play(store, steps)),
      { numRuns: adapter.interleavings },
    );
  } finally {
    await store.dispose();
  }
}

async function play(store: LogStore, steps: readonly Step[]): Promise<void> {
  const partitions = 2;
  const ledger: Ledger = { acknowledged: [[], []], finished: [[], []] };
  const committed = [0, 0];
  let log = await store.open();
  const topic = await newTopic(log, partitions);
  let consumer: Consumer | undefined;
  let crashes = 0;
  let dies = false;
  let alive = false;
  let number = 0;

  const handle: BatchHandler = async (records) => {
    if (dies) {
      dies = false;
      throw new Error('a fault of the program');
    }
    if (crashes > 0) {
      crashes--;
      throw retryable('away');
    }
    for (const record of records) ledger.finished[record.partition]?.push(textOf(record));
  };

  const run: Record<Step['do'], (step: Step) => Promise<void>> = {
    async produce(step) {
      if (step.do !== 'produce') return;
      const records = step.keys.map((key) => ({ key: `k${key}`, value: bytes(`${number++}`) }));
      const places = await log.produce(topic, records);
      for (const [i, { partition }] of places.entries())
        ledger.acknowledged[partition]?.push(textOf({ value: records[i]?.value ?? null }));
    },
    async crash(step) {
      if (step.do === 'crash') crashes += step.times;
    },
    async die() {
      dies = true;
    },
    async start() {
      await consumer?.stop();
      consumer = await log.consume({ topic, group: 'group', maxBatchRecords: 3, handle });
      alive = true;
      consumer.done.catch(() => (alive = false));
    },
    async stop() {
      await consumer?.stop();
      consumer = undefined;
    },
    async settle() {
      const left = (): Promise<number> => lagOf(log, topic, 'group');
      while ((await left()) > 0) {
        await run.start({ do: 'start' });
        await eventually('nothing left to handle', async () => (await left()) === 0 || !alive);
      }
    },
    async reopen() {
      await run.stop({ do: 'stop' });
      log = await store.open();
    },
  };

  for (const next of [...steps, { do: 'stop' } as const]) {
    await run[next.do](next);
    for (const { partition, committed: now } of await log.state(topic, 'group')) {
      assert.ok(Number(now) >= (committed[partition] ?? 0), 'a commit never goes back');
      committed[partition] = Number(now);
    }
  }
  crashes = 0;
  dies = false;
  await run.settle({ do: 'settle' });
  await run.stop({ do: 'stop' });
  compare(ledger);
}

/** Repeats are allowed, gaps and overtaking are not: leave out the repeats, and what is left is what was acknowledged. */
function compare({ acknowledged, finished }: Ledger): void {
  for (const [partition, expected] of acknowledged.entries())
    assert.deepEqual([...new Set(finished[partition])], expected, `partition ${partition}`);
}
