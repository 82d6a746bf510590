import { readFigures } from '../../graph/cypher/read-figures.ts';
import type { IncidentHead, NamedKind } from '../../graph/cypher/projections.ts';
import { valueAt } from '../../graph/history.ts';
import type { Complete } from '../complete.ts';
import type { ApiContext } from '../context.ts';
import type {
  FigureResolvers,
  IncidentResolvers,
  InvolvementResolvers,
  RecyclingResolvers,
} from '../generated/schema-types.ts';
import { claimById, documentOf, rowsOf } from '../read/by-id.ts';
import { claimList } from '../read/claims.ts';
import { documentList } from '../read/documents.ts';
import { involvementsOf, positionsOfIncident, recyclingsOf, timelineOf } from '../read/incidents.ts';
import { figuresOf, supersededOf, totalsOfIncident } from '../read/ledger.ts';
import type { ClaimRow, EntityRow, FigureRow, IncidentRow, InvolvementRow, RecyclingRow } from '../rows.ts';

async function partiesOf(context: ApiContext, incident: IncidentRow, kind: NamedKind): Promise<EntityRow[]> {
  const involvements = await involvementsOf(context, incident);
  const entities = involvements.map(({ entity }) => entity).filter((entity) => entity.kind === kind);
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

async function claimsOf(context: ApiContext, ids: readonly string[], asOf: string): Promise<ClaimRow[]> {
  const claims = await Promise.all(ids.map((id) => claimById(context, id, asOf)));
  return claims.filter((claim) => claim !== null);
}

/** As it was known at the moment that is asked for. */
const headAt = ({ name, firstReportedAt, history, asOf }: IncidentRow): IncidentHead =>
  valueAt<IncidentHead>(history, [name, firstReportedAt], asOf);

export const Incident: Complete<IncidentResolvers, IncidentRow> = {
  name: (incident) => headAt(incident)[0] ?? '',
  firstReportedAt: (incident) => headAt(incident)[1],
  documents: ({ id, asOf }, args, context) => documentList(context, { anchor: 'INCIDENT', id }, args, asOf),
  claims: ({ id, asOf }, args, context) => claimList(context, { anchor: 'INCIDENT', id }, args, asOf),
  denials: ({ id, asOf }, args, context) =>
    claimList(context, { anchor: 'INCIDENT', id }, { ...args, filter: { stance: ['DENIES', 'PARTLY_DENIES'] } }, asOf),
  figures: (incident, _args, context) => figuresOf(context, incident),
  agencies: (incident, _args, context) => partiesOf(context, incident, 'AGENCY'),
  systems: (incident, _args, context) => partiesOf(context, incident, 'SYSTEM'),
  attackers: (incident, _args, context) => partiesOf(context, incident, 'ATTACKER'),
  dataTypes: (incident, _args, context) => partiesOf(context, incident, 'DATA_TYPE'),
  involvements: (incident, _args, context) => involvementsOf(context, incident),
  timeline: (incident, args, context) => timelineOf(context, incident, args),
  totals: (incident, _args, context) => totalsOfIncident(context, incident),
  positions: (incident, _args, context) => positionsOfIncident(context, incident),
  recycledFrom: (incident, _args, context) => recyclingsOf(context, incident, true),
  recycledIn: (incident, _args, context) => recyclingsOf(context, incident, false),
};

export const Recycling: Complete<RecyclingResolvers, RecyclingRow> = {
  claims: ({ claimIds, asOf }, _args, context) => claimsOf(context, claimIds, asOf),
};

export const Involvement: Complete<InvolvementResolvers, InvolvementRow> = {
  claims: ({ claimIds, asOf }, _args, context) => claimsOf(context, claimIds, asOf),
  disputedBy: ({ disputedByIds, asOf }, _args, context) => claimsOf(context, disputedByIds, asOf),
};

export const Figure: Complete<FigureResolvers, FigureRow> = {
  quote: ({ documentId, asOf, start, end, exact, prefix, suffix }) => ({
    documentId,
    asOf,
    start,
    end,
    exact,
    prefix,
    suffix,
  }),
  claim: async ({ id, asOf }, _args, context) => {
    const [row] = await rowsOf(context, readFigures.claims, id, asOf, (found) => found.id);
    return row ? { ...row.claim, asOf } : null;
  },
  document: ({ documentId, asOf }, _args, context) => documentOf(context, documentId, asOf),
  evidenceClass: ({ evidenceClass, history, asOf }) => valueAt(history, evidenceClass, asOf),
  supersedes: (figure, _args, context) => supersededOf(context, figure),
};
