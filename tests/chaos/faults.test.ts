import { after, before, describe, test } from 'node:test';
import type { Fault } from './fault.ts';
import { producerIsFaster } from './faults/backpressure.ts';
import { brokerIsKilled } from './faults/broker-kills.ts';
import { consumersComeAndGo } from './faults/coming-and-going.ts';
import { topicIsRepeated } from './faults/deliveries.ts';
import { workersAreKilled } from './faults/kills.ts';
import { recordsArePoison } from './faults/poison.ts';
import { writerIsReplaced } from './faults/replaced-writer.ts';
import { answersAreSlow, portIsClosed, storeIsFrozen } from './faults/store-away.ts';
import { storeIsKilled } from './faults/store-kills.ts';
import { workersAreToldToEnd } from './faults/tidy-ends.ts';
import { withoutJars } from './jars-at-hand.ts';
import { isLong } from './sizes.ts';
import { openSite, type Site } from './site.ts';

const faults: readonly Fault[] = [
  workersAreKilled,
  brokerIsKilled,
  storeIsKilled,
  storeIsFrozen,
  portIsClosed,
  answersAreSlow,
  consumersComeAndGo,
  recordsArePoison,
  topicIsRepeated,
  workersAreToldToEnd,
  writerIsReplaced,
  producerIsFaster,
];

describe(`Law 5 on Kafka and Neo4j, ${isLong ? 'long' : 'short'} forms`, { skip: withoutJars() }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const fault of faults)
    test(fault.name, { timeout: fault.withinMs }, async (t) => {
      await site.reset();
      const startMs = performance.now();
      try {
        const measured = await fault.run(site);
        t.diagnostic(`${((performance.now() - startMs) / 1000).toFixed(1)} s; ${measured ?? 'as expected'}`);
      } catch (error) {
        t.diagnostic(site.tails());
        throw error;
      }
    });
});
