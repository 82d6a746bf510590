import { documentCodec } from '../../../ingest/stream/codec.ts';
import { topics } from '../../../ingest/stream/topics.ts';
import { createRandom } from '../../synthetic/random.ts';
import type { Fault } from '../fault.ts';
import { assertLanded, makeLedger } from '../ledger.ts';
import { size } from '../sizes.ts';

const { documents, times, withinMs } = size.deliveries;

/** One article in six of the ledger has two versions, so shuffled they come in both orders. */
export const topicIsRepeated: Fault = {
  name: `the whole documents topic of ${documents} delivered ${times} times, shuffled, old versions among new`,
  withinMs: withinMs * 2,
  async run(site) {
    const ledger = makeLedger(documents);
    const all = ledger.records.map(({ document }) => {
      const encoded = documentCodec.encode(document);
      if (!encoded.ok) throw new Error(encoded.message);
      return { key: document.id, value: encoded.value };
    });
    const delivered = createRandom(7).shuffled(Array.from({ length: times }, () => all).flat());
    await site.startWorkers(['extract', 'write']);
    for (let from = 0; from < delivered.length; from += 100)
      await site.log.produce(topics.documents.name, delivered.slice(from, from + 100));
    await assertLanded(site, ledger, withinMs);
  },
};
