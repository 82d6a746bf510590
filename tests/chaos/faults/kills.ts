import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../../synthetic/random.ts';
import type { Fault } from '../fault.ts';
import { lagIsZero } from '../groups.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import { size } from '../sizes.ts';

const { documents, kills, withinMs } = size.kills;
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const roles = ['extract', 'extract', 'write', 'write'] as const;

/** Two of each role, so that there is always one that takes over; whoever dies is started again at once. */
export const workersAreKilled: Fault = {
  name: `${documents} documents, extract and write workers killed with SIGKILL ${kills} times at random moments (KILL_SEED=${seed})`,
  withinMs: withinMs * 2,
  async run(site) {
    const random = createRandom(seed);
    const ledger = makeLedger(documents);
    const workers = await site.startWorkers(roles);
    let atWork = 0;
    const share = Math.ceil(documents / kills);
    for (let kill = 0; kill < kills; kill++) {
      const feeding = feed(site, ledger.inputs.slice(kill * share, (kill + 1) * share), 20);
      await delay(20 + random.below(700));
      if (!(await lagIsZero(site.log))) atWork++;
      const place = random.below(workers.length);
      const victim = workers[place] as (typeof workers)[number];
      victim.signal('SIGKILL');
      await victim.ended;
      workers[place] = await site.startWorker(roles[place]);
      // One in three of the next is hit while this one still starts.
      if (!random.oneIn(3)) await workers[place].said('worker is ready');
      await feeding;
    }
    assert.ok(atWork > 0, 'some were killed while there was work');
    await assertLanded(site, ledger, withinMs);
  },
};
