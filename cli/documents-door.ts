import { readCurations } from '../graph/cypher/curations.ts';
import { readBeforeWrite } from '../graph/cypher/write-facts.ts';
import type { GraphReader } from '../graph/engine.ts';
import { accept } from '../ingest/sources/accept.ts';
import { createIntake, type Intake } from '../ingest/stream/intake.ts';
import type { Log } from '../ingest/stream/log.ts';

/**
 * The door into a log that cannot be asked by key: what is there already is asked of the graph, which lags a little
 * behind. A document that comes again in that time goes in again, which changes nothing.
 * @param graph null where there is none: nothing is known then
 */
export function openDocumentsDoor(log: Log, graph: GraphReader | null): Intake {
  return createIntake({
    log,
    accept,
    known: async (documentIds) => {
      const rows = graph ? await graph.run(readBeforeWrite.documents, { ids: [...documentIds] }) : [];
      return new Map(rows.map(({ id, ...known }) => [id, known]));
    },
    withdrawn: async (documentIds) => {
      const rows = graph ? await graph.run(readCurations.withdrawals, { documentIds: [...documentIds] }) : [];
      return new Set(rows.map(({ documentId }) => documentId));
    },
    clock: () => new Date(),
  });
}
