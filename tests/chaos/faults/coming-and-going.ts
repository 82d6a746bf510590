import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import { size } from '../sizes.ts';

const { documents, times, overMs, withinMs } = size.comingAndGoing;

/** As a rolling update does it, again and again: the next one comes, the oldest goes. */
export const consumersComeAndGo: Fault = {
  name: `consumers started and stopped ${times} times in ${overMs / 1000} s`,
  withinMs: withinMs * 2,
  async run(site) {
    const ledger = makeLedger(documents);
    const pauseMs = Math.floor(overMs / (documents / 10));
    const first = await site.startWorker();
    await first.said('worker is ready');
    const workers = [first];
    const feeding = feed(site, ledger.inputs, pauseMs);
    const startMs = Date.now();
    for (let time = 1; time <= times; time++) {
      workers.push(await site.startWorker());
      await delay(startMs + (time * overMs) / times - Date.now());
      const oldest = workers.shift() as (typeof workers)[number];
      oldest.signal('SIGTERM');
      assert.deepEqual(await oldest.ended, { code: 0, signal: null });
    }
    await feeding;
    await assertLanded(site, ledger, withinMs);
    return `${times} in ${((Date.now() - startMs) / 1000).toFixed(0)} s`;
  },
};
