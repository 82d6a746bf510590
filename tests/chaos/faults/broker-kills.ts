import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import { size } from '../sizes.ts';

const { documents, kills, withinMs } = size.brokerKills;
const downMs = 1_500;

export const brokerIsKilled: Fault = {
  name: `the broker is killed ${kills} times while ${documents} documents are produced`,
  withinMs: withinMs * 2,
  async run(site) {
    const ledger = makeLedger(documents);
    await site.startWorkers(['extract', 'write']);
    const share = Math.ceil(documents / kills);
    for (let kill = 0; kill < kills; kill++) {
      const feeding = feed(site, ledger.inputs.slice(kill * share, (kill + 1) * share), 30);
      await delay(share); // some of the share is acknowledged by then, and not yet all
      await site.kafka.kill();
      await delay(downMs);
      await site.kafka.startAgain();
      await feeding;
    }
    await assertLanded(site, ledger, withinMs);
  },
};
