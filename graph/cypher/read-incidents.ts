import type { DatePrecision, IncidentRole } from '../../schema/ontology/kinds.ts';
import {
  computedCount,
  computedPage,
  countStatement,
  pageStatement,
  type CountParams,
  type ListShape,
  type PageParams,
} from './pages.ts';
import {
  holds,
  project,
  versionOf,
  type ClaimProps,
  type DocumentProps,
  type EntityProps,
  type IncidentProps,
} from './projections.ts';
import { speakersOfClaim, speakersRead, type ClaimSpeakers } from './read-claims.ts';
import { allNames, heldBy, meaning, meant } from './things.ts';
import { statement } from './statement.ts';

const involves = '[iv:INVOLVES|TARGETED|EXPOSED|ATTRIBUTED_TO]';

const anchors = {
  ALL: ['MATCH (i:Incident)', 'true'],
  ENTITY: [
    `UNWIND row.ids AS anchor MATCH ${allNames('anchor', 'g', 'via')}(e:Entity)<-${involves}-(i:Incident)`,
    `${holds('iv')} AND ${heldBy('via')}`,
  ],
} as const;
export type IncidentAnchor = keyof typeof anchors;

/** An empty list filters nothing. */
export type IncidentFilterParams = {
  /** In lower case; all of them have to stand in its name, or in one title. */
  words: string[];
  agencyIds: string[];
  attackerIds: string[];
  systemIds: string[];
  dataTypeIds: string[];
  reportedFrom: string;
  reportedTo: string;
  /** Below 0 filters nothing. */
  minPeopleAffected: number;
};

const has = (ids: string, types: string, name: string): string =>
  `(size($${ids}) = 0 OR EXISTS { MATCH (i)-[${name}:${types}]->(${name}Entity:Entity) WHERE ${name}Entity.id IN ${ids} AND ${holds(name)} })`;

const filter = `${holds('i')}
  AND ($reportedFrom = '' OR coalesce(i.firstReportedAt, '') >= $reportedFrom)
  AND ($reportedTo = '' OR coalesce(i.firstReportedAt, '~') < $reportedTo)
  AND (size($words) = 0 OR all(w IN $words WHERE toLower(coalesce(i.name, '')) CONTAINS w)
    OR EXISTS { MATCH (i)<-[tp:PART_OF]-(tu:StoryUnit)<-[:TELLS]-(td:Document) WHERE ${holds('tp')} AND all(w IN $words WHERE toLower(coalesce(td.title, '')) CONTAINS w) })
  AND ${has('agencyIds', 'INVOLVES', 'agency')}
  AND ${has('attackerIds', 'INVOLVES|ATTRIBUTED_TO', 'attacker')}
  AND ${has('systemIds', 'INVOLVES|TARGETED', 'system')}
  AND ${has('dataTypeIds', 'INVOLVES|EXPOSED', 'exposed')}
  AND ($minPeopleAffected < 0 OR EXISTS { MATCH (i)<-[fp:PART_OF]-(fu:StoryUnit)<-[:IN_UNIT]-(f:Figure)
    WHERE f.kind = 'PEOPLE_AFFECTED' AND coalesce(f.high, f.low, 0) >= $minPeopleAffected AND ${holds('fp')} AND ${holds('f')} })`;

const shapeOf = (anchor: IncidentAnchor): ListShape => ({
  match: anchors[anchor][0],
  where: `${anchors[anchor][1]} AND ${filter}`,
  variable: 'i',
  sort: 'i.firstReportedAt',
  projection: project.incident,
  distinct: anchor !== 'ALL',
  named: ['agencyIds', 'attackerIds', 'systemIds', 'dataTypeIds'],
});

const pageOf = (anchor: IncidentAnchor) =>
  pageStatement<PageParams & IncidentFilterParams, IncidentProps>(`incidents.page ${anchor}`, shapeOf(anchor));
const countOf = (anchor: IncidentAnchor) =>
  countStatement<CountParams & IncidentFilterParams>(`incidents.count ${anchor}`, shapeOf(anchor));

export const incidentPages = { ALL: pageOf('ALL'), ENTITY: pageOf('ENTITY') } as const;
export const incidentCounts = { ALL: countOf('ALL'), ENTITY: countOf('ENTITY') } as const;

/** `sort` is when it was published or said. A publication has no claim. */
export type TimelineItem = {
  id: string;
  sort: string | null;
  precision: DatePrecision | null;
  document: DocumentProps;
  claim: ClaimProps | null;
};

const timeline = `UNWIND row.ids AS anchor
  MATCH (i:Incident {id: anchor})<-[r:PART_OF]-(u:StoryUnit)<-[:TELLS]-(d:Document) WHERE ${holds('r')} AND d.recordedAt <= $asOf
  WITH DISTINCT u, d
  CALL (u, d) {
    MATCH (u)<-[:IN_UNIT]-(c:Claim) WHERE ${holds('c')}
    RETURN collect({id: c.id, sort: c.saidAt, precision: c.saidAtPrecision, document: d ${project.document}, claim: c ${project.claim('c')}}) AS said
  }
  WITH d, collect(said) AS lists
  WITH d ${project.document} AS document, lists
  WITH [{id: document.id, sort: document.publishedAt, precision: document.publishedAtPrecision, document: document, claim: null}] + reduce(all = [], list IN lists | all + list) AS items
  UNWIND items AS item`;

export const incidentTimelines = {
  page: computedPage<PageParams, TimelineItem>('incidents.timeline', timeline),
  count: computedCount<CountParams>('incidents.timelineCount', timeline),
};

type ByIds = { ids: string[]; asOf: string };
export type InvolvementRowOfGraph = {
  id: string;
  type: 'INVOLVES' | 'TARGETED' | 'EXPOSED' | 'ATTRIBUTED_TO';
  role: IncidentRole | null;
  /** Of `role`, for `valueAt`. */
  history: string | null;
  claimIds: string[] | null;
  disputedBy: string[] | null;
  entity: EntityProps;
};

export type StanceRow = ClaimSpeakers & {
  incidentId: string;
  claim: ClaimProps;
  articleId: string;
  publisherId: string | null;
  version: string;
  publishedAt: string | null;
  repeats: boolean;
};

export type RecyclingRowOfGraph = {
  id: string;
  /** The other one is the earlier. */
  fromEarlier: boolean;
  incident: IncidentProps;
  /** Those that hold. */
  claimIds: string[];
  reasons: string[];
  rule: string;
  edgeId: string;
};

export const readIncidents = {
  /**
   * Each incident with the one that holds most of its units at the time: when the incident itself had merged into
   * another by then, or was to come out of it later, that one stands for it.
   */
  byIds: statement<
    ByIds,
    { id: string; incident: IncidentProps; wasBorn: boolean; holds: boolean; heirs: IncidentProps[] }
  >(
    'incidents.byIds',
    'read',
    `UNWIND $ids AS id MATCH (i:Incident {id: id})
CALL (i) { MATCH (i)<-[:PART_OF]-(u:StoryUnit)-[r:PART_OF]->(n:Incident) WHERE ${holds('r')} AND ${holds('n')}
  WITH n, count(DISTINCT u) AS units ORDER BY units DESC, n.id LIMIT 1 RETURN collect(n ${project.incident}) AS heirs }
RETURN id AS id, i ${project.incident} AS incident, coalesce(i.from, '') <= $asOf AS wasBorn, ${holds('i')} AS holds, heirs AS heirs ORDER BY id`,
  ),
  involvements: statement<ByIds, InvolvementRowOfGraph>(
    'incidents.involvements',
    'read',
    `UNWIND $ids AS id MATCH (i:Incident {id: id})-${involves}->(e:Entity) WHERE ${holds('iv')} ${meaning('e')}
WITH id, iv, e.id AS nameId, ${meant('e')} AS entity
RETURN id AS id, type(iv) AS type, iv.role AS role, iv.history AS history, iv.claimIds AS claimIds, iv.disputedBy AS disputedBy, entity AS entity,
  entity.name AS name, nameId AS nameId ORDER BY id, name, nameId, type, role`,
  ),
  /** Incidents that an earlier one's data is said to have come back in, from both ends, with the claims that say so. */
  recycled: statement<ByIds, RecyclingRowOfGraph>(
    'incidents.recycled',
    'read',
    `UNWIND $ids AS id MATCH (i:Incident {id: id})<-[p:PART_OF]-(u:StoryUnit)
WHERE ${holds('p')}
MATCH (u)-[r:RECYCLED_FROM]-(v:StoryUnit)-[q:PART_OF]->(o:Incident)
WHERE o.id <> id AND ${holds('r')} AND ${holds('q')} AND ${holds('o')}
WITH id, startNode(r).id = u.id AS fromEarlier, r.claimIds AS said, r.reasons AS reasons, r.rule AS rule, r.id AS edgeId, o ${project.incident} AS incident
CALL (said) { UNWIND said AS claimId MATCH (c:Claim {id: claimId}) WHERE ${holds('c')} WITH c.id AS claim ORDER BY claim RETURN collect(claim) AS claimIds }
RETURN id AS id, fromEarlier AS fromEarlier, incident AS incident, claimIds AS claimIds, reasons AS reasons, rule AS rule, edgeId AS edgeId ORDER BY id, edgeId`,
  ),
  /** Every claim with its speakers, in order of time; `repeats` where another address printed it first. */
  stances: statement<ByIds, StanceRow>(
    'incidents.stances',
    'read',
    `UNWIND $ids AS incidentId MATCH (i:Incident {id: incidentId})<-[po:PART_OF]-(u:StoryUnit)<-[:IN_UNIT]-(c:Claim) WHERE ${holds('po')} AND ${holds('c')}
MATCH (c)-[:STATED_IN]->(d:Document)
WITH DISTINCT incidentId, c, d
${speakersOfClaim}
CALL (c) { MATCH (c)-[r:REPEATS]->(o:Claim) WHERE ${holds('r')} AND ${holds('o')} RETURN count(r) > 0 AS repeats }
RETURN incidentId AS incidentId, c ${project.claim('c')} AS claim, c.id AS id, c.saidAt AS saidAt, c.saidAt IS NULL AS undated,
  d.articleId AS articleId, d.publisherId AS publisherId, ${versionOf('d')} AS version, d.publishedAt AS publishedAt, repeats AS repeats,
  ${speakersRead} ORDER BY incidentId, undated, saidAt, c.documentId, c.start, id`,
  ),
};
