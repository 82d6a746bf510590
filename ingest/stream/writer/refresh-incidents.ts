import {
  closeView,
  readForView,
  writeEvidence,
  writeIncidents,
  writeView,
  type ViewEdgeRow,
} from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { viewIncident, type IncidentEdge, type IncidentMaterial, type IncidentView } from '../../link/incident-view.ts';

/** Makes the view of each incident anew from the documents it has now, and writes what differs. */
export async function refreshIncidents(
  transaction: GraphReader,
  incidentIds: readonly string[],
  now: string,
): Promise<void> {
  if (incidentIds.length === 0) return;
  const views = new Map(
    (await collectMaterial(transaction, incidentIds)).map((material) => [material.incidentId, viewIncident(material)]),
  );
  await inChunks(
    transaction,
    writeIncidents.incidents,
    [...views].map(([id, { name, firstReportedAt }]) => ({ id, since: now, props: { name, firstReportedAt } })),
  );
  await writeEdges(transaction, views, now);
  const evidence = [...views.values()].flatMap((view) => [...view.evidenceClassOf]);
  await inChunks(
    transaction,
    writeEvidence,
    evidence.map(([id, evidenceClass]) => ({ id, evidenceClass })).toSorted((a, b) => compareText(a.id, b.id)),
  );
}

/** One statement for each kind of row, whatever the number of incidents. */
async function collectMaterial(transaction: GraphReader, incidentIds: readonly string[]): Promise<IncidentMaterial[]> {
  const documents = await transaction.run(readForView.documents, { incidentIds: [...incidentIds] });
  const params = { documentIds: documents.map((row) => row.documentId).toSorted(compareText) };
  const byDocument = <Row extends { documentId: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.documentId);
  const mentions = byDocument(await transaction.run(readForView.mentions, params));
  const claims = byDocument(await transaction.run(readForView.claims, params));
  const operators = byDocument(await transaction.run(readForView.operators, params));
  const figures = byDocument(await transaction.run(readForView.figures, params));
  const about = Map.groupBy(await transaction.run(readForView.about, params), (row) => row.claimId);
  const onBehalfOf = Map.groupBy(await transaction.run(readForView.onBehalfOf, params), (row) => row.claimId);

  return [...Map.groupBy(documents, (row) => row.incidentId)].map(([incidentId, members]) => {
    const of = <Row>(rows: Map<string, Row[]>): Row[] => members.flatMap((member) => rows.get(member.documentId) ?? []);
    const kinds = new Map(members.map((member) => [member.documentId, member.kind]));
    return {
      incidentId,
      publishedAt: members.map((member) => member.publishedAt),
      mentions: [...Map.groupBy(of(mentions), (row) => row.id)].map(([id, rows]) => ({
        ...(rows[0] as (typeof rows)[number]),
        id,
        aliases: [...new Set(rows.flatMap((row) => row.aliases))],
        documents: rows.length,
      })),
      claims: of(claims).map((claim) => ({
        ...claim,
        about: (about.get(claim.id) ?? []).map((row) => row.entityId),
        onBehalfOf: (onBehalfOf.get(claim.id) ?? []).map((row) => row.agencyId),
      })),
      operators: of(operators),
      figures: of(figures).map((figure) => ({ ...figure, documentKind: kinds.get(figure.documentId) ?? 'NEWS' })),
    };
  });
}

async function writeEdges(
  transaction: GraphReader,
  views: ReadonlyMap<string, IncidentView>,
  now: string,
): Promise<void> {
  const incidentIds = [...views.keys()];
  const standing = new Map((await transaction.run(readForView.edges, { incidentIds })).map((row) => [row.id, row]));
  const edges = [...views].flatMap(([incidentId, view]) => view.edges.map((edge) => ({ ...edge, incidentId })));
  for (const [type, statement] of Object.entries(writeView)) {
    const rows = edges
      .filter((edge) => edge.type === type && content(edge) !== content(standing.get(edge.id)))
      .map((edge) => ({
        id: edge.id,
        from: edge.incidentId,
        to: edge.entityId,
        since: now,
        props: { role: edge.role, claimIds: [...edge.claimIds], disputedBy: [...edge.disputedBy] },
      }));
    const sorted = rows.toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from));
    await inChunks(transaction, statement, sorted);
  }
  const wanted = new Set<string>(edges.map((edge) => edge.id));
  const gone = [...standing.keys()].filter((id) => !wanted.has(id));
  if (gone.length > 0) await transaction.run(closeView, { incidentIds, ids: gone, now });
}

function content(edge: IncidentEdge | ViewEdgeRow | undefined): string {
  return edge === undefined ? '' : JSON.stringify([edge.role, edge.claimIds, edge.disputedBy]);
}
