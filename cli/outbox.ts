import { outbox } from '../graph/cypher/outbox.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { Outbox } from '../ingest/stream/relay.ts';
import type { ChangeRecord } from '../schema/messages/change.ts';

/** The outbox that lies in the graph, as the relay and the status want it. */
export function outboxIn(graph: Pick<GraphEngine, 'reader' | 'write'>): Outbox {
  const { reader } = graph;
  return {
    readChanges: async (after, limit) =>
      (await reader.run(outbox.read, { after, limit })).map(
        (row) => ({ schema: 'gainsay.change.v1', ...row }) as ChangeRecord,
      ),
    relayedSeq: async () => (await reader.run(outbox.relayed, {}))[0]?.value ?? 0,
    markRelayed: async (seq) => {
      await graph.write((transaction) => transaction.run(outbox.markRelayed, { seq }));
    },
  };
}
