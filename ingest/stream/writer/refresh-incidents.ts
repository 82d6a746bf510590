import {
  closeView,
  readForView,
  writeEvidence,
  writeIncidents,
  writeView,
  type StoredFigureRow,
  type ViewEdgeRow,
} from '../../../graph/cypher/write-derived.ts';
import type { IncidentHead } from '../../../graph/cypher/projections.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { changedAt } from '../../../graph/history.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { viewIncident, type IncidentEdge, type IncidentMaterial, type IncidentView } from '../../link/incident-view.ts';
import type { DocumentRows } from './document-rows.ts';
import { names, type IncidentRows } from './incident-rows.ts';

/** Makes the view of each incident anew from the documents it has now, and writes what differs. */
export async function refreshIncidents(
  transaction: GraphReader,
  documents: DocumentRows,
  incidentIds: readonly string[],
  rows: IncidentRows,
  now: string,
): Promise<void> {
  if (incidentIds.length === 0) return;
  const [materials, standing] = await Promise.all([
    collectMaterial(documents, rows),
    transaction.run(readForView.edges, { incidentIds: [...incidentIds] }),
  ]);
  const views = new Map(materials.map((material) => [material.incidentId, viewIncident(material)]));
  writeHeads(transaction, views, rows.units, now);
  writeEdges(transaction, views, standing, now);
  const stored = new Map(materials.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])));
  const evidence = [...views.values()].flatMap((view) =>
    [...view.evidenceClassOf].flatMap(([id, evidenceClass]) => {
      const { evidenceClass: before = null, history = null } = stored.get(id) ?? {};
      if (before === evidenceClass) return [];
      return [{ id, evidenceClass, history: before && changedAt(history, before, evidenceClass, now) }];
    }),
  );
  inChunks(
    transaction,
    writeEvidence,
    evidence.toSorted((a, b) => compareText(a.id, b.id)),
  );
}

/** Names and days that are others now. */
function writeHeads(
  transaction: GraphReader,
  views: ReadonlyMap<string, IncidentView>,
  units: IncidentRows['units'],
  now: string,
): void {
  const heads = new Map(units.map((row) => [row.incidentId, row]));
  const rows = [...views].flatMap(([id, { name, firstReportedAt }]) => {
    const { name: named = null, firstReportedAt: reported = null, history = null } = heads.get(id) ?? {};
    if (named === name && reported === firstReportedAt) return [];
    const [before, head]: [IncidentHead, IncidentHead] = [
      [named, reported],
      [name, firstReportedAt],
    ];
    const props = { name, firstReportedAt, history: named === null ? null : changedAt(history, before, head, now) };
    return [{ id, since: now, props }];
  });
  inChunks(transaction, writeIncidents.incidents, rows);
}

type StoredFigure = IncidentMaterial['figures'][number] & Pick<StoredFigureRow, 'evidenceClass' | 'history'>;
type StoredMaterial = Omit<IncidentMaterial, 'figures'> & { readonly figures: readonly StoredFigure[] };

async function collectMaterial(documents: DocumentRows, { units, ...rows }: IncidentRows): Promise<StoredMaterial[]> {
  const documentIds = sorted(units.map((row) => row.documentId));
  const byDocument = <Row extends { documentId: string }>(found: readonly Row[]) =>
    Map.groupBy(found, (row) => row.documentId);
  const byUnit = <Row extends { unitId: string }>(found: readonly Row[]) => Map.groupBy(found, (row) => row.unitId);
  const byClaim = <Row extends { claimId: string }>(found: readonly Row[]) => Map.groupBy(found, (row) => row.claimId);
  const [mentions, claims, onBehalfOf] = [byDocument(rows.mentions), byUnit(rows.claims), byClaim(rows.onBehalfOf)];
  const [operators, figures, about] = await Promise.all([
    documents.operators(documentIds).then(byDocument),
    documents.figures(documentIds).then(byUnit),
    documents.about(documentIds).then(byClaim),
  ]);

  return [...Map.groupBy(units, (row) => row.incidentId)].map(([incidentId, members]) => {
    const of = <Row>(found: Map<string, Row[]>): Row[] => members.flatMap((member) => found.get(member.unitId) ?? []);
    const kinds = new Map(members.map((member) => [member.documentId, member.kind]));
    const named = members.flatMap(({ unitId, documentId }) =>
      (mentions.get(documentId) ?? []).filter((row) => names(row, unitId)),
    );
    const namedIds = new Set(named.map(({ id, documentId }) => `${documentId} ${id}`));
    return {
      incidentId,
      reportedAt: members.map((member) => member.reportedAt),
      mentions: [...Map.groupBy(named, (row) => row.id)].map(([id, rows]) => ({
        ...(rows[0] as (typeof rows)[number]),
        id,
        aliases: [...new Set(rows.flatMap((row) => row.aliases))],
        documents: new Set(rows.map((row) => row.documentId)).size,
      })),
      claims: of(claims).map((claim) => ({
        ...claim,
        about: (about.get(claim.id) ?? []).map((row) => row.entityId),
        onBehalfOf: (onBehalfOf.get(claim.id) ?? []).map((row) => row.agencyId),
      })),
      operators: [...new Set(members.map(({ documentId }) => documentId))]
        .flatMap((documentId) => operators.get(documentId) ?? [])
        .filter(({ documentId, agencyId, systemId }) =>
          [agencyId, systemId].every((id) => namedIds.has(`${documentId} ${id}`)),
        ),
      figures: of(figures).map((figure) => ({ ...figure, documentKind: kinds.get(figure.documentId) ?? 'NEWS' })),
    };
  });
}

function writeEdges(
  transaction: GraphReader,
  views: ReadonlyMap<string, IncidentView>,
  standingEdges: readonly ViewEdgeRow[],
  now: string,
): void {
  const incidentIds = [...views.keys()];
  const standing = new Map(standingEdges.map((row) => [row.id, row]));
  const edges = [...views].flatMap(([incidentId, view]) => view.edges.map((edge) => ({ ...edge, incidentId })));
  for (const [type, statement] of Object.entries(writeView)) {
    const rows = edges
      .filter((edge) => edge.type === type && content(edge) !== content(standing.get(edge.id)))
      .map((edge) => ({
        id: edge.id,
        from: edge.incidentId,
        to: edge.entityId,
        since: now,
        props: {
          role: edge.role,
          history: rolesOf(edge, standing.get(edge.id), now),
          claimIds: [...edge.claimIds],
          disputedBy: [...edge.disputedBy],
        },
      }));
    const sorted = rows.toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from));
    inChunks(transaction, statement, sorted);
  }
  const wanted = new Set<string>(edges.map((edge) => edge.id));
  const gone = [...standing.keys()].filter((id) => !wanted.has(id));
  if (gone.length > 0) void transaction.run(closeView, { incidentIds, ids: gone, now });
}

function rolesOf({ role }: IncidentEdge, standing: ViewEdgeRow | undefined, now: string): string | null {
  if (standing === undefined || standing.role === role) return standing?.history ?? null;
  return changedAt(standing.history, standing.role, role, now);
}

function content(edge: IncidentEdge | ViewEdgeRow | undefined): string {
  return edge === undefined ? '' : JSON.stringify([edge.role, edge.claimIds, edge.disputedBy]);
}
