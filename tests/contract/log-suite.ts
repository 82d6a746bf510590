import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { groupCases } from './log-group-cases.ts';
import { bytes, newTopic, readAll, textOf, type LogAdapter, type LogStore } from './log-harness.ts';
import { interleavings } from './log-interleavings.ts';
import { recordCases } from './log-record-cases.ts';

/** The one suite of the log: a new adapter passes it as it is. */
export function runLogSuite(adapter: LogAdapter): void {
  describe(`the log on ${adapter.name}`, () => {
    for (const [name, run] of Object.entries({ ...recordCases, ...groupCases }))
      test(name, { timeout: 60_000 }, async () => {
        const store = await adapter.createStore();
        try {
          await run({ store, adapter, log: await store.open() });
        } finally {
          await store.dispose();
        }
      });

    test(
      'any interleaving of producing, consuming and crashing delivers every acknowledged record, in order',
      { timeout: 60_000 },
      () => interleavings(adapter),
    );

    const killed = 'everything acknowledged is there after kill -9 of the process that produced it';
    if (typeof adapter.child === 'function') {
      const args = adapter.child;
      test(killed, { timeout: 60_000 }, () => killWhileProducing(adapter, args));
    } else test(killed, { skip: adapter.child.leftOut }, () => undefined);
  });
}

/** The child says on stdout which numbers were acknowledged; what it said before it died must be in the log. */
async function killWhileProducing(adapter: LogAdapter, args: (store: LogStore) => string[]): Promise<void> {
  const store = await adapter.createStore();
  try {
    const log = await store.open();
    const topic = await newTopic(log, 2);
    for (let round = 1; round <= 3; round++) {
      const child = spawn(process.execPath, [childPath, ...args(store), topic, `${round}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const acknowledged: string[] = [];
      const lines = createInterface({ input: child.stdout });
      lines.on('line', (line) => {
        acknowledged.push(line);
        if (acknowledged.length === 40 * round) child.kill('SIGKILL');
      });
      const [[, signal]] = (await Promise.all([once(child, 'exit'), once(lines, 'close')])) as [unknown[], unknown];
      assert.equal(signal, 'SIGKILL');
      const there = new Set((await readAll(log, topic)).map(textOf));
      assert.deepEqual(
        acknowledged.filter((text) => !there.has(text)),
        [],
      );
    }
    await log.produce(topic, [{ key: 'after', value: bytes('after') }]);
    assert.ok((await readAll(log, topic)).some((record) => textOf(record) === 'after'));
  } finally {
    await store.dispose();
  }
}

const childPath = new URL('./log-child.ts', import.meta.url).pathname;
