import {
  closeView,
  readForView,
  writeEvidence,
  writeIncidents,
  writeView,
} from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { viewIncident, type IncidentEdge } from '../../link/incident-view.ts';

/** Makes the view of each incident anew from the documents it has now, and writes what differs. */
export async function refreshIncidents(
  transaction: GraphReader,
  incidentIds: readonly string[],
  now: string,
): Promise<void> {
  for (const incidentId of incidentIds) {
    const documents = await transaction.run(readForView.documents, { incidentId });
    const documentIds = documents.map((row) => row.documentId).toSorted(compareText);
    const view = viewIncident({
      incidentId,
      publishedAt: documents.map((row) => row.publishedAt),
      mentions: await transaction.run(readForView.mentions, { documentIds }),
      claims: await transaction.run(readForView.claims, { documentIds }),
      operators: await transaction.run(readForView.operators, { documentIds }),
      figures: await transaction.run(readForView.figures, { documentIds }),
    });
    const { name, firstReportedAt } = view;
    await transaction.run(writeIncidents.incidents, {
      rows: [{ id: incidentId, since: now, props: { name, firstReportedAt } }],
    });
    await writeEdges(transaction, incidentId, view.edges, now);
    const evidence = [...view.evidenceClassOf].map(([id, evidenceClass]) => ({ id, evidenceClass }));
    await inChunks(transaction, writeEvidence, evidence);
  }
}

async function writeEdges(
  transaction: GraphReader,
  incidentId: string,
  edges: readonly IncidentEdge[],
  now: string,
): Promise<void> {
  const content = (edge: { role: string | null; claimIds: readonly string[]; disputedBy: readonly string[] }): string =>
    JSON.stringify([edge.role, edge.claimIds, edge.disputedBy]);
  const standing = new Map((await transaction.run(readForView.edges, { incidentId })).map((row) => [row.id, row]));
  for (const [type, statement] of Object.entries(writeView)) {
    const rows = edges
      .filter((edge) => edge.type === type)
      .filter((edge) => {
        const row = standing.get(edge.id);
        return row === undefined || content(row) !== content(edge);
      })
      .map((edge) => ({
        id: edge.id,
        from: incidentId,
        to: edge.entityId,
        since: now,
        props: { role: edge.role, claimIds: [...edge.claimIds], disputedBy: [...edge.disputedBy] },
      }));
    await inChunks(
      transaction,
      statement,
      rows.toSorted((a, b) => compareText(a.to, b.to)),
    );
  }
  const wanted = new Set(edges.map((edge) => edge.id));
  const gone = [...standing.keys()].filter((id) => !wanted.has(id));
  if (gone.length > 0) await transaction.run(closeView, { incidentId, ids: gone, now });
}
