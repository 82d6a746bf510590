import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { groups } from '../../../ingest/stream/topics.ts';
import type { Fault } from '../fault.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import { sessionMs, type Site } from '../site.ts';
import { size } from '../sizes.ts';
import { watchMembers } from '../watch-members.ts';

const { documents, ms, withinMs } = size.away;
assert.ok(ms > sessionMs, 'who sends no heartbeat is thrown out meanwhile');
const seconds = ms / 1000;

/** Documents go on coming in while Neo4j does not answer as it should; nobody may leave the group for that. */
const away = (what: string, hinder: (site: Site) => Promise<void>, mend: (site: Site) => Promise<void>): Fault => ({
  name: `${what}: no eviction from the group, and the lag comes back to zero`,
  withinMs: withinMs * 2,
  async run(site) {
    const ledger = makeLedger(documents);
    const workers = await site.startWorkers(['extract', 'write', 'write']);
    const watches = await Promise.all(Object.values(groups).map((group) => watchMembers(site.groups, group)));
    const half = Math.floor(documents / 2);
    await feed(site, ledger.inputs.slice(0, half));
    await hinder(site);
    try {
      await Promise.all([feed(site, ledger.inputs.slice(half), 50), delay(ms)]);
    } finally {
      await mend(site);
    }
    await assertLanded(site, ledger, withinMs);
    for (const watch of watches) assert.deepEqual(await watch.stop(), [], 'the group changed: a member was thrown out');
    for (const { lines, title } of workers)
      assert.ok(!lines.some(({ msg }) => msg.includes('made anew')), `${title} had to join anew`);
  },
});

export const storeIsFrozen = away(
  `Neo4j stopped (SIGSTOP) for ${seconds} s`,
  async (site) => site.neo4j.freeze(),
  async (site) => site.neo4j.thaw(),
);

export const portIsClosed = away(
  `the port of Neo4j closed for ${seconds} s`,
  (site) => site.proxy.closePort(),
  (site) => site.proxy.openPort(),
);

export const answersAreSlow = away(
  `answers of Neo4j slowed by 500 ms for ${seconds} s`,
  async (site) => site.proxy.slowDown(500),
  async (site) => site.proxy.slowDown(0),
);
