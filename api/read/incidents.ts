import {
  incidentCounts,
  incidentPages,
  incidentTimelines,
  readIncidents,
  type IncidentAnchor,
  type IncidentFilterParams,
} from '../../graph/cypher/read-incidents.ts';
import { valueAt } from '../../graph/history.ts';
import { searchWords } from '../../graph/words.ts';
import { partyOf } from '../answers/party.ts';
import type { ApiContext } from '../context.ts';
import { fault } from '../errors.ts';
import type { IncidentFilter } from '../generated/schema-types.ts';
import { readPage, type PageArgs } from '../page.ts';
import type { IncidentPage, IncidentRow, InvolvementRow, PositionRow, RecyclingRow, TimelinePage } from '../rows.ts';
import { idsOf, rowsOf } from './by-id.ts';
import { speakerRow } from './claims.ts';
import { positionsOf } from './positions.ts';

function filterParams(filter: IncidentFilter): IncidentFilterParams {
  const words = filter.text == null ? [] : searchWords(filter.text.toLowerCase());
  if (filter.text != null && words.length === 0)
    throw fault('BAD_USER_INPUT', 'The text to look for has no words in it.');
  return {
    words,
    agencyIds: idsOf(filter.agency),
    attackerIds: idsOf(filter.attacker),
    systemIds: idsOf(filter.system),
    dataTypeIds: idsOf(filter.dataType),
    reportedFrom: filter.reported?.from ?? '',
    reportedTo: filter.reported?.to ?? '',
    minPeopleAffected: filter.minPeopleAffected ?? -1,
  };
}

/** @param entity its incidents; null for a root field */
export async function incidentList(
  context: ApiContext,
  entity: { id: string; asOf: string } | null,
  args: PageArgs & { readonly filter?: IncidentFilter | null | undefined },
  asOf: string,
): Promise<IncidentPage> {
  const filter = filterParams(args.filter ?? {});
  const entityIds = [filter.agencyIds, filter.attackerIds, filter.systemIds, filter.dataTypeIds].find(
    (ids) => ids.length > 0,
  );
  const anchor: IncidentAnchor = entity !== null || entityIds !== undefined ? 'ENTITY' : 'ALL';
  return readPage(context, {
    list: 'incidents',
    args,
    parentId: entity?.id ?? null,
    ids: entityIds ?? [],
    asOf,
    ascending: false,
    filter,
    page: incidentPages[anchor],
    count: incidentCounts[anchor],
    placeOf: ({ id, firstReportedAt }) => ({ id, value: firstReportedAt }),
    rowOf: (incident) => ({ ...incident, asOf }),
  });
}

export async function timelineOf(
  context: ApiContext,
  { id, asOf }: IncidentRow,
  args: PageArgs,
): Promise<TimelinePage> {
  return readPage(context, {
    list: 'timeline',
    args,
    parentId: id,
    asOf,
    ascending: true,
    filter: {},
    page: incidentTimelines.page,
    count: incidentTimelines.count,
    placeOf: (item) => ({ id: item.id, value: item.sort }),
    rowOf: ({ sort, precision, document, claim }) => ({
      at: sort,
      precision,
      document: { ...document, asOf },
      claim: claim && { ...claim, asOf },
    }),
  });
}

/** One for each entity and part, however many kinds of edge say so. */
export async function involvementsOf(context: ApiContext, { id, asOf }: IncidentRow): Promise<InvolvementRow[]> {
  const rows = await rowsOf(context, readIncidents.involvements, id, asOf, (row) => row.id);
  const parts = Map.groupBy(rows, ({ type, role, history, entity }) => {
    const part = {
      INVOLVES: valueAt(history, role, asOf) ?? 'OTHER',
      TARGETED: 'TARGET',
      EXPOSED: 'EXPOSED_DATA',
      ATTRIBUTED_TO: 'ATTACKER',
    }[type];
    return `${entity.id} ${part}`;
  });
  return [...parts].flatMap(([key, edges]) => {
    const [first] = edges;
    if (first === undefined) return [];
    return [
      {
        entity: { ...first.entity, asOf },
        role: key.slice(key.indexOf(' ') + 1) as InvolvementRow['role'],
        claimIds: [...new Set(edges.flatMap(({ claimIds }) => claimIds ?? []))],
        disputedByIds: [...new Set(edges.flatMap(({ disputedBy }) => disputedBy ?? []))],
        asOf,
      },
    ];
  });
}

/** One for each other incident, whichever of its stories say so. @param fromEarlier the other is the earlier */
export async function recyclingsOf(
  context: ApiContext,
  { id, asOf }: IncidentRow,
  fromEarlier: boolean,
): Promise<RecyclingRow[]> {
  const rows = await rowsOf(context, readIncidents.recycled, id, asOf, (row) => row.id);
  const said = rows.filter((row) => row.fromEarlier === fromEarlier && row.claimIds.length > 0);
  return [...Map.groupBy(said, ({ incident }) => incident.id).values()].map((edges) => {
    const [{ incident, reasons, rule }] = edges as [(typeof edges)[number]];
    const claimIds = [...new Set(edges.flatMap((edge) => edge.claimIds))];
    return { incident: { ...incident, asOf }, claimIds, reasons, rule, asOf };
  });
}

export async function positionsOfIncident(context: ApiContext, { id, asOf }: IncidentRow): Promise<PositionRow[]> {
  const rows = await rowsOf(context, readIncidents.stances, id, asOf, ({ incidentId }) => incidentId);
  return positionsOf(
    rows.map(({ claim, articleId, publisherId, version, publishedAt, repeats, ...speakers }) => {
      const row = { ...claim, asOf };
      const madeBy = speakers.madeBy.map(({ id, kind, name, text }) => ({ id, kind, name: name ?? text }));
      const partyKey = partyOf({ madeBy, onBehalfOf: speakers.onBehalfOf, publisherId, articleId })?.key ?? null;
      return { claim: row, speaker: speakerRow(row, speakers), partyKey, articleId, version, publishedAt, repeats };
    }),
  );
}
