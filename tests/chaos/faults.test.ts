import { after, before, describe, test } from 'node:test';
import { workersAreKilled } from './faults/kills.ts';
import type { Fault } from './fault.ts';
import { withoutJars } from './jars-at-hand.ts';
import { isLong } from './sizes.ts';
import { openSite, type Site } from './site.ts';

const faults: readonly Fault[] = [workersAreKilled];

describe(`Law 5 on Kafka and Neo4j, ${isLong ? 'long' : 'short'} forms`, { skip: withoutJars() }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const { name, withinMs, run } of faults)
    test(name, { timeout: withinMs }, async (t) => {
      await site.reset();
      const startMs = performance.now();
      try {
        await run(site);
      } catch (error) {
        t.diagnostic(site.tails());
        throw error;
      }
      t.diagnostic(`${((performance.now() - startMs) / 1000).toFixed(1)} s`);
    });
});
