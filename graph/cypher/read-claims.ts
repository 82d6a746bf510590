import type { Stance } from '../../schema/ontology/kinds.ts';
import { countStatement, pageStatement, type CountParams, type ListShape, type PageParams } from './pages.ts';
import {
  holds,
  known,
  project,
  stanceThen,
  type ClaimProps,
  type DocumentProps,
  type EntityProps,
  type IncidentProps,
  type SpeakerProps,
} from './projections.ts';
import { allNames, heldBy, meaning, meant, meantSpeaker } from './things.ts';
import { statement } from './statement.ts';

/** Where a list of claims begins. */
export const claimAnchors = {
  /** For root fields whose filter names no text, document, incident, speaker, thing or denial. */
  ALL: 'MATCH (c:Claim)',
  DENIED: 'MATCH (c:Claim)<-[dn:DENIES]-(o:Claim)',
  NOT_DENIED: 'MATCH (c:Claim)',
  IDS: 'UNWIND row.ids AS anchor MATCH (c:Claim {id: anchor})',
  INCIDENT: `UNWIND row.ids AS anchor MATCH (i:Incident {id: anchor})<-[po:PART_OF]-(u:StoryUnit)<-[:IN_UNIT]-(c:Claim)`,
  DOCUMENT: 'UNWIND row.ids AS anchor MATCH (d:Document {id: anchor})<-[:STATED_IN]-(c:Claim)',
  SPEAKER: `UNWIND row.ids AS anchor MATCH ${allNames('anchor', 'g', 'via')}(e:Entity)<-[by:MADE_BY|ON_BEHALF_OF]-(c:Claim)`,
  ABOUT: `UNWIND row.ids AS anchor MATCH ${allNames('anchor', 'g', 'via')}(e:Entity)<-[ab:ABOUT]-(c:Claim)`,
  ATTRIBUTION: `UNWIND row.ids AS anchor MATCH ${allNames('anchor', 'g', 'via')}(e:Entity)<-[at:ATTRIBUTED_TO]-(i:Incident)
  WHERE ${holds('at')} AND ${heldBy('via')}
  UNWIND coalesce(at.claimIds, []) AS claimId MATCH (c:Claim {id: claimId})`,
} as const;
export type ClaimAnchor = keyof typeof claimAnchors;

const deniedByAny = `EXISTS { MATCH (c)<-[dn:DENIES]-(o:Claim) WHERE ${holds('dn')} }`;

const anchorHolds: Record<ClaimAnchor, string> = {
  ALL: 'true',
  DENIED: holds('dn'),
  NOT_DENIED: `NOT ${deniedByAny}`,
  IDS: 'true',
  INCIDENT: holds('po'),
  DOCUMENT: 'true',
  SPEAKER: `${holds('by')} AND ${heldBy('via')}`,
  ABOUT: `${holds('ab')} AND ${heldBy('via')}`,
  ATTRIBUTION: 'true',
};

/** An empty list filters nothing. */
export type ClaimFilterParams = {
  stances: Stance[];
  speakerIds: string[];
  aboutIds: string[];
  incidentIds: string[];
  documentIds: string[];
  saidFrom: string;
  saidTo: string;
  minConfidence: number;
  /** '', 'yes' or 'no'. */
  denied: string;
  /** Whether only `textIds` are meant: those are the claims with the words. */
  hasText: boolean;
  textIds: string[];
};

const ofClaimAlone = `${holds('c')}
  AND (size($stances) = 0 OR ${stanceThen('c')} IN $stances)
  AND c.confidence >= $minConfidence
  AND ($saidFrom = '' OR coalesce(c.saidAt, '') >= $saidFrom)
  AND ($saidTo = '' OR coalesce(c.saidAt, '~') < $saidTo)`;

/** The embedded engine looks into every EXISTS of a text, wanted or not: a scan of 30,000 claims took 410 ms with all of them. */
const whole = `${ofClaimAlone}
  AND (NOT $hasText OR c.id IN $textIds)
  AND (size($documentIds) = 0 OR c.documentId IN $documentIds)
  AND (size($speakerIds) = 0 OR EXISTS { MATCH (c)-[mb:MADE_BY|ON_BEHALF_OF]->(sp:Entity) WHERE sp.id IN speakerIds AND ${holds('mb')} })
  AND (size($aboutIds) = 0 OR EXISTS { MATCH (c)-[ab2:ABOUT]->(ae:Entity) WHERE ae.id IN aboutIds AND ${holds('ab2')} })
  AND (size($incidentIds) = 0 OR EXISTS { MATCH (c)-[:IN_UNIT]->(un:StoryUnit)-[pa:PART_OF]->(ic:Incident) WHERE ic.id IN $incidentIds AND ${holds('pa')} })
  AND ($denied <> 'yes' OR ${deniedByAny}) AND ($denied <> 'no' OR NOT ${deniedByAny})`;

const isAlone = (anchor: ClaimAnchor): boolean => anchor === 'ALL' || anchor === 'DENIED' || anchor === 'NOT_DENIED';

export type ClaimSort = 'SAID_AT' | 'RECORDED_AT' | 'CONFIDENCE' | 'POSITION';
const sort = `CASE $sort WHEN 'RECORDED_AT' THEN c.recordedAt WHEN 'CONFIDENCE' THEN c.confidence WHEN 'POSITION' THEN c.start ELSE c.saidAt END`;

const shapeOf = (anchor: ClaimAnchor): ListShape => ({
  match: claimAnchors[anchor],
  where: `${anchorHolds[anchor]} AND ${isAlone(anchor) ? ofClaimAlone : whole}`,
  named: isAlone(anchor) ? [] : ['speakerIds', 'aboutIds'],
  variable: 'c',
  sort,
  projection: project.claim('c'),
  distinct: anchor !== 'ALL' && anchor !== 'NOT_DENIED',
});

const pageOf = (anchor: ClaimAnchor) =>
  pageStatement<PageParams & ClaimFilterParams & { sort: ClaimSort }, ClaimProps>(
    `claims.page ${anchor}`,
    shapeOf(anchor),
  );
const countOf = (anchor: ClaimAnchor) =>
  countStatement<CountParams & ClaimFilterParams>(`claims.count ${anchor}`, shapeOf(anchor));

export const claimPages = {
  ALL: pageOf('ALL'),
  DENIED: pageOf('DENIED'),
  NOT_DENIED: pageOf('NOT_DENIED'),
  IDS: pageOf('IDS'),
  INCIDENT: pageOf('INCIDENT'),
  DOCUMENT: pageOf('DOCUMENT'),
  SPEAKER: pageOf('SPEAKER'),
  ABOUT: pageOf('ABOUT'),
  ATTRIBUTION: pageOf('ATTRIBUTION'),
} as const satisfies Record<ClaimAnchor, unknown>;

export const claimCounts = {
  ALL: countOf('ALL'),
  DENIED: countOf('DENIED'),
  NOT_DENIED: countOf('NOT_DENIED'),
  IDS: countOf('IDS'),
  INCIDENT: countOf('INCIDENT'),
  DOCUMENT: countOf('DOCUMENT'),
  SPEAKER: countOf('SPEAKER'),
  ABOUT: countOf('ABOUT'),
  ATTRIBUTION: countOf('ATTRIBUTION'),
} as const satisfies Record<ClaimAnchor, unknown>;

type ByIds = { ids: string[]; asOf: string };
/** Who a claim comes from; where a newer reading changed it, what was known at the time comes first. */
export type ClaimSpeakers = {
  id: string;
  madeBy: SpeakerProps[];
  /** Whether a curator had given it to another than who was read. */
  isGiven: boolean;
  onBehalfOf: EntityProps[];
  reportedBy: EntityProps[];
};

const party = (type: string, name: string, who: string, more = ''): string =>
  `CALL (c) { MATCH (c)-[r:${type}]->(x) WHERE ${holds('r')} ${meaning('x')}
  WITH c, x, xMeant, coalesce(r.to, '~') AS until ORDER BY until, x.id RETURN collect(${who}) AS ${name}${more} }`;

/** Reads the three kinds of speaker of the claim `c` into three lists. */
export const speakersOfClaim = `${party('MADE_BY', 'madeBy', meantSpeaker('x'), ', collect(x.id) AS makerIds')}
${party('ON_BEHALF_OF', 'onBehalfOf', meant('x'))}
${party('REPORTED_BY', 'reportedBy', meant('x'))}`;

/** Behind `speakersOfClaim`: what `ClaimSpeakers` has beside the id. */
export const speakersRead = `madeBy AS madeBy, coalesce(head(makerIds) <> coalesce(c.readSpeakerId, c.speakerId), false) AS isGiven,
  onBehalfOf AS onBehalfOf, reportedBy AS reportedBy`;

export const readClaims = {
  /** Also those that have ceased to hold. */
  byIds: statement<ByIds, { claim: ClaimProps }>(
    'claims.byIds',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE ${known('c')} RETURN c ${project.claim('c')} AS claim ORDER BY id`,
  ),
  speakers: statement<ByIds, ClaimSpeakers>(
    'claims.speakers',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})
${speakersOfClaim}
RETURN id AS id, ${speakersRead} ORDER BY id`,
  ),
  about: statement<ByIds, { id: string; entity: EntityProps }>(
    'claims.about',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:ABOUT]->(e:Entity) WHERE ${holds('r')}
${meaning('e')}
WITH DISTINCT id, ${meant('e')} AS entity
RETURN id AS id, entity AS entity, entity.name AS name, entity.id AS entityId ORDER BY id, name, entityId`,
  ),
  incident: statement<ByIds, { id: string; incident: IncidentProps }>(
    'claims.incident',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[:IN_UNIT]->(u:StoryUnit)-[r:PART_OF]->(i:Incident) WHERE ${holds('r')}
RETURN DISTINCT id AS id, i ${project.incident} AS incident, i.id AS incidentId ORDER BY id, incidentId`,
  ),
  withdrawnIn: statement<ByIds, { id: string; document: DocumentProps }>(
    'claims.withdrawnIn',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:WITHDRAWN_IN]->(d:Document) WHERE ${holds('r')}
RETURN DISTINCT id AS id, d ${project.document} AS document, coalesce(d.publishedAt, '') AS publishedAt, d.id AS documentId ORDER BY id, publishedAt, documentId`,
  ),
};
