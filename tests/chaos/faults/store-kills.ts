import { setTimeout as delay } from 'node:timers/promises';
import { groups, topics } from '../../../ingest/stream/topics.ts';
import type { Fault } from '../fault.ts';
import { lagOf } from '../groups.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import type { Site } from '../site.ts';
import { size } from '../sizes.ts';
import { openTransactions } from '../transactions.ts';
import { until } from '../until.ts';

const { documents, kills, withinMs } = size.storeKills;
const downMs = 1_500;

/** In the middle of a transaction: it has run for a while and has not ended. @returns whether there was work left */
async function killWhileWriting(site: Site): Promise<boolean> {
  await until('a batch is being written', async () => (await openTransactions(site.graph, 30)).length > 0, 30_000, 5);
  await site.neo4j.kill();
  const left = await lagOf(site.log, topics.extractions.name, groups.write);
  await delay(downMs);
  await site.neo4j.startAgain();
  return left > 0;
}

export const storeIsKilled: Fault = {
  name: `Neo4j is killed ${kills} times while ${documents} documents are written`,
  withinMs: withinMs * 2,
  async run(site) {
    const ledger = makeLedger(documents);
    await site.startWorkers(['extract', 'write']);
    const share = Math.ceil(documents / kills);
    for (let kill = 0; kill < kills; kill++) {
      const feeding = feed(site, ledger.inputs.slice(kill * share, (kill + 1) * share), 30);
      // A batch may be done just before the kill, which is then one too many.
      while (!(await killWhileWriting(site)));
      await feeding;
    }
    await assertLanded(site, ledger, withinMs);
  },
};
