import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../../synthetic/random.ts';
import type { Fault } from '../fault.ts';
import { lagIsZero } from '../groups.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import { size } from '../sizes.ts';
import type { Program } from '../worker.ts';

const { documents, times, withinMs } = size.tidyEnds;
const endWithinMs = 20_000;
/** Of either stage. */
const batchRecords = { extract: 50, write: 100 } as const;
type Stage = keyof typeof batchRecords;

export const workersAreToldToEnd: Fault = {
  name: `SIGTERM ${times} times: exit 0 within ${endWithinMs / 1000} s, and nothing redelivered beyond one batch`,
  withinMs: withinMs * 2,
  async run(site) {
    const random = createRandom(5);
    const ledger = makeLedger(documents);
    const share = Math.ceil(documents / times);
    const done = { extract: new Set<string>(), write: new Set<string>() };
    let atWork = 0;
    let slowestMs = 0;
    let repeated = 0;
    for (let time = 0; time < times; time++) {
      const worker = await site.startWorker();
      await worker.said('worker is ready');
      const feeding = feed(site, ledger.inputs.slice(time * share, (time + 1) * share));
      await delay(random.below(800));
      if (!(await lagIsZero(site.log))) atWork++;
      const startMs = Date.now();
      worker.signal('SIGTERM');
      const late = delay(endWithinMs, 'too late' as const, { ref: false });
      assert.deepEqual(await Promise.race([worker.ended, late]), { code: 0, signal: null });
      slowestMs = Math.max(slowestMs, Date.now() - startMs);
      await feeding;
      repeated += countAgain(worker, done);
    }
    assert.ok(atWork > 0, 'some were told to end while there was work');
    const last = await site.startWorker();
    await last.said('worker is ready');
    await assertLanded(site, ledger, withinMs);
    repeated += countAgain(last, done);
    return `${atWork} of ${times} while at work, the slowest end took ${slowestMs} ms, ${repeated} records came again`;
  },
};

/** Adds what the worker has done. @returns how many of these records others had done before it */
function countAgain({ lines }: Program, done: Record<Stage, Set<string>>): number {
  const again: Record<Stage, number> = { extract: 0, write: 0 };
  for (const { msg, stage, partition, offset, records = 0 } of lines) {
    if (msg !== 'a batch is done' || (stage !== 'extract' && stage !== 'write')) continue;
    for (let i = 0n; i < BigInt(records); i++) {
      const place = `${partition}/${BigInt(offset ?? 0) + i}`;
      if (done[stage].has(place)) again[stage]++;
      done[stage].add(place);
    }
  }
  for (const stage of ['extract', 'write'] as const)
    assert.ok(again[stage] <= batchRecords[stage], `${again[stage]} records came again to the stage ${stage}`);
  return again.extract + again.write;
}
