import assert from 'node:assert/strict';
import { groups, topics } from '../../../ingest/stream/topics.ts';
import type { Fault } from '../fault.ts';
import { lagOf } from '../groups.ts';
import { assertLanded, feed, makeLedger } from '../ledger.ts';
import { size } from '../sizes.ts';
import { openTransactions } from '../transactions.ts';
import { until } from '../until.ts';

const { documents, withinMs } = size.fence;
const became = 'this process is the writer now';
const latencyMs = 200;

/** The network forgets the connections of who sleeps, so Neo4j rolls back; the driver of who wakes tries once more. */
export const writerIsReplaced: Fault = {
  name: 'a write worker frozen in the middle of a transaction, replaced, and woken cannot write any more',
  withinMs: withinMs * 2,
  async run(site) {
    const ledger = makeLedger(documents);
    const half = Math.floor(documents / 2);
    const extract = await site.startWorker('extract');
    const pairs = await Promise.all(
      [1, 2].map(async () => {
        const proxy = await site.startProxy();
        const worker = await site.startWorker('write', { NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` });
        return { proxy, worker };
      }),
    );
    for (const worker of [extract, ...pairs.map((pair) => pair.worker)]) await worker.said('worker is ready');
    await site.groups.settled('write', 2);
    await feed(site, ledger.inputs.slice(0, 10)); // whoever writes them has the partition
    const doneBy = (pair: (typeof pairs)[number]): number =>
      pair.worker.lines.filter(({ msg, stage }) => msg === 'a batch is done' && stage === 'write').length;
    await until('one of them writes', () => pairs.some((pair) => doneBy(pair) > 0));
    const [first, second] = doneBy(pairs[0]!) > 0 ? [pairs[0]!, pairs[1]!] : [pairs[1]!, pairs[0]!];

    first.proxy.slowDown(latencyMs);
    await feed(site, ledger.inputs.slice(10, half));
    const inTheMiddle = async (): Promise<boolean> => (await openTransactions(site.graph, 5 * latencyMs)).length > 0;
    await until('a transaction is half done', inTheMiddle, 30_000, 20);
    first.worker.signal('SIGSTOP');
    first.proxy.dropConnections();
    first.proxy.slowDown(0);

    await second.worker.said(became);
    await feed(site, ledger.inputs.slice(half));
    const written = async (): Promise<boolean> => (await lagOf(site.log, topics.extractions.name, groups.write)) === 0;
    await until('the second has written what the first left', written, withinMs);

    const before = first.worker.lines.length;
    const doneBefore = doneBy(first);
    first.worker.signal('SIGCONT');
    const heard = (): readonly string[] =>
      first.worker.lines.slice(before).map(({ msg, err }) => `${err?.code ?? ''} ${msg} ${err?.message ?? ''}`);
    const gaveUp = (): boolean => heard().some((line) => /WRITER_REPLACED|was taken away/.test(line));
    await until(
      'the first finds that it was replaced, or does its batch',
      () => gaveUp() || doneBy(first) > doneBefore,
    );
    assert.equal(doneBy(first), doneBefore, 'a writer that was replaced wrote its batch all the same');
    assert.ok(gaveUp());
    await assertLanded(site, ledger, withinMs);
    return heard().find((line) => /WRITER_REPLACED|was taken away/.test(line));
  },
};
