import { setTimeout as delay } from 'node:timers/promises';
import { topics } from '../../../ingest/stream/topics.ts';
import type { Fault } from '../fault.ts';
import { headOf } from '../groups.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import { size } from '../sizes.ts';
import { until } from '../until.ts';

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
      await until(
        'half of the share is acknowledged',
        async () => (await headOf(site.log, topics.documents.name)) >= (kill + 0.5) * share,
        60_000,
        5,
      );
      await site.kafka.kill();
      await delay(downMs);
      await site.kafka.startAgain();
      await feeding;
    }
    await assertLanded(site, ledger, withinMs);
  },
};
