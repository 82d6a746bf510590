import { holds, project, stanceThen, versionOf, type ClaimProps, type FigureProps } from './projections.ts';
import type { FigureKind, FigureQualifier, Stance } from '../../schema/ontology/kinds.ts';
import { meaning } from './things.ts';
import { statement } from './statement.ts';

/** What is told of incidents, as little of it as contradictions and open accusations are worked out from. */

/** Who made a statement: the agency that it is on behalf of, else who made it. */
export type ToldParty = { id: string; kind: string; name: string | null };
export type ToldClaim = {
  id: string;
  documentId: string;
  articleId: string;
  /** Orders the versions of its article. */
  version: string;
  publisherId: string | null;
  exact: string;
  sentence: string;
  stance: Stance;
  start: number;
  saidAt: string | null;
  /** Of its document. */
  publishedAt: string | null;
  precision: string | null;
  recordedAt: string;
  madeBy: ToldParty[];
  onBehalfOf: ToldParty[];
  about: { id: string; name: string }[];
  links: { id: string; type: 'DENIES' | 'CONFIRMS' | 'REPEATS'; to: string; reasons: string[] | null }[];
  /** Versions of its article in which it no longer stands. */
  withdrawn: number;
  /** Where it is asked for. */
  shown?: ClaimProps;
};
export type ToldFigure = {
  id: string;
  documentId: string;
  kind: FigureKind;
  low: number | null;
  high: number | null;
  qualifier: FigureQualifier | null;
  unit: string | null;
  currency: string | null;
  saidAt: string | null;
  replaced: boolean | null;
  start: number;
  claimIds: string[];
};
export type ToldRow = { incidentId: string } & (
  | { section: 'INCIDENT'; item: { id: string; firstReportedAt: string | null } }
  | { section: 'CLAIM'; item: ToldClaim }
  | { section: 'FIGURE'; item: ToldFigure }
  | { section: 'PARTY'; item: { id: string; role: string } }
);

const theOne = `MATCH (w:Incident {id: $incidentId})<-[:PART_OF]-(wu:StoryUnit)
MATCH (wu)-[wp:PART_OF]->(i:Incident)
WHERE ${holds('wp')} AND ${holds('i')} AND (i.id = w.id OR coalesce(w.to, '~') <= $asOf)
WITH DISTINCT i`;

/** A stretch of all of them, those reported last first, those without a date at the end. */
const aStretch = `MATCH (i:Incident) WHERE ${holds('i')} AND ($fromId = ''
  OR ($fromNull AND i.firstReportedAt IS NULL AND i.id >= $fromId)
  OR (NOT $fromNull AND (i.firstReportedAt IS NULL OR i.firstReportedAt < $from OR (i.firstReportedAt = $from AND i.id >= $fromId))))
WITH i ORDER BY i.firstReportedAt IS NULL, i.firstReportedAt DESC, i.id LIMIT $limit`;

const ofThings = `UNWIND $ids AS thing
CALL (thing) { MATCH (k:Claim {id: thing}) RETURN k.unitId AS unitId UNION MATCH (k:Figure {id: thing}) RETURN k.unitId AS unitId }
MATCH (tu:StoryUnit {id: unitId})-[tp:PART_OF]->(i:Incident) WHERE ${holds('tp')} AND ${holds('i')}
WITH DISTINCT i`;

const parties = (type: string, name: string): string =>
  `CALL (c) { MATCH (c)-[r:${type}]->(x) WHERE ${holds('r')} ${meaning('x')}
  WITH x, xMeant, coalesce(r.to, '~') AS until ORDER BY until, x.id
  RETURN collect({id: coalesce(xMeant.id, x.id), kind: x.kind, name: coalesce(xMeant.knownAs, xMeant.name, x.knownAs, x.name, x.text)}) AS ${name} }`;

const claims = (
  shown: string,
): string => `MATCH (i)<-[po:PART_OF]-(u:StoryUnit)<-[:IN_UNIT]-(c:Claim) WHERE ${holds('po')} AND ${holds('c')}
MATCH (c)-[:STATED_IN]->(d:Document)
WITH DISTINCT i, c, d
${parties('MADE_BY', 'madeBy')}
${parties('ON_BEHALF_OF', 'onBehalfOf')}
CALL (c) { MATCH (c)-[r:ABOUT]->(e:Entity) WHERE ${holds('r')} ${meaning('e')}
  WITH DISTINCT coalesce(eMeant.id, e.id) AS id, coalesce(eMeant.knownAs, eMeant.name, e.knownAs, e.name) AS name ORDER BY id
  RETURN collect({id: id, name: name}) AS about }
CALL (c) { MATCH (c)-[r:DENIES|CONFIRMS|REPEATS]->(o:Claim) WHERE ${holds('r')} AND ${holds('o')}
  WITH r, o ORDER BY r.id RETURN collect({id: r.id, type: type(r), to: o.id, reasons: r.reasons}) AS links }
CALL (c) { MATCH (c)-[r:WITHDRAWN_IN]->(x:Document) WHERE ${holds('r')} RETURN count(r) AS withdrawn }
RETURN 'CLAIM' AS section, i.id AS incidentId, {${shown}id: c.id, documentId: c.documentId, articleId: d.articleId, version: ${versionOf('d')}, publisherId: d.publisherId, exact: c.exact, sentence: c.sentence,
  stance: ${stanceThen('c')},
  start: c.start, saidAt: c.saidAt, publishedAt: d.publishedAt, precision: c.saidAtPrecision, recordedAt: c.recordedAt,
  madeBy: madeBy, onBehalfOf: onBehalfOf, about: about, links: links, withdrawn: withdrawn} AS item`;

const sections = {
  INCIDENT: `RETURN 'INCIDENT' AS section, i.id AS incidentId, i {.id, .firstReportedAt} AS item`,
  CLAIM: claims(''),
  /** Together with all that is shown of it. */
  SHOWN_CLAIM: claims(`shown: c ${project.claim('c')}, `),
  FIGURE: `MATCH (i)<-[po:PART_OF]-(u:StoryUnit)<-[:IN_UNIT]-(f:Figure) WHERE ${holds('po')} AND ${holds('f')}
WITH DISTINCT i, f
CALL (f) { MATCH (f)-[r:SAID_IN]->(c:Claim) WHERE ${holds('r')} WITH c ORDER BY c.id RETURN collect(c.id) AS claimIds }
RETURN 'FIGURE' AS section, i.id AS incidentId, {id: f.id, documentId: f.documentId, kind: f.kind, low: f.low, high: f.high, qualifier: f.qualifier,
  unit: f.unit, currency: f.currency, saidAt: f.saidAt, replaced: f.replaced, start: f.start, claimIds: claimIds} AS item`,
  PARTY: `MATCH (i)-[iv:INVOLVES]->(e:Entity) WHERE ${holds('iv')} AND iv.role IN ['ACCUSED', 'VICTIM', 'OTHER'] AND (iv.role <> 'OTHER' OR e:Agency) ${meaning('e')}
RETURN DISTINCT 'PARTY' AS section, i.id AS incidentId, {id: coalesce(eMeant.id, e.id), role: iv.role} AS item`,
} as const;
type Section = keyof typeof sections;

const toldOf = (start: string, ...wanted: Section[]): string =>
  wanted.map((section) => `${start}\n${sections[section]}`).join('\nUNION ALL\n');

type OfOne = { incidentId: string; asOf: string };
type OfStretch = { from: string; fromNull: boolean; fromId: string; limit: number; asOf: string };

export const readTold = {
  disputesOf: statement<OfOne, ToldRow>('told.disputesOf', 'read', toldOf(theOne, 'INCIDENT', 'CLAIM', 'FIGURE')),
  disputes: statement<OfStretch, ToldRow>('told.disputes', 'read', toldOf(aStretch, 'INCIDENT', 'CLAIM', 'FIGURE')),
  disputesAround: statement<{ ids: string[]; asOf: string }, ToldRow>(
    'told.disputesAround',
    'read',
    toldOf(ofThings, 'INCIDENT', 'CLAIM', 'FIGURE'),
  ),
  accusationsOf: statement<OfOne, ToldRow>(
    'told.accusationsOf',
    'read',
    toldOf(theOne, 'INCIDENT', 'SHOWN_CLAIM', 'PARTY'),
  ),
  accusations: statement<OfStretch, ToldRow>(
    'told.accusations',
    'read',
    toldOf(aStretch, 'INCIDENT', 'SHOWN_CLAIM', 'PARTY'),
  ),
  /** Claims and figures by their ids. */
  byIds: statement<
    { claimIds: string[]; figureIds: string[]; asOf: string },
    { id: string; kind: 'Claim'; node: ClaimProps } | { id: string; kind: 'Figure'; node: FigureProps }
  >(
    'told.byIds',
    'read',
    `UNWIND $claimIds AS id MATCH (n:Claim {id: id}) RETURN id AS id, 'Claim' AS kind, n ${project.claim('n')} AS node
UNION ALL
UNWIND $figureIds AS id MATCH (n:Figure {id: id}) RETURN id AS id, 'Figure' AS kind, n ${project.figure} AS node`,
  ),
};
