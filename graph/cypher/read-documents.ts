import type { DocumentKind, StoryKind } from '../../schema/ontology/kinds.ts';
import { countStatement, pageStatement, type CountParams, type ListShape, type PageParams } from './pages.ts';
import {
  holds,
  project,
  type DocumentProps,
  type EntityProps,
  type IncidentProps,
  type SourceProps,
} from './projections.ts';
import { allNames, heldBy, meaning, meant } from './things.ts';
import { statement } from './statement.ts';

/** Where a list of documents begins, and what has to hold on the way. */
const anchors = {
  /** For root fields whose filter names no text, incident, entity or publisher. */
  ALL: ['MATCH (d:Document)', 'true'],
  IDS: ['UNWIND row.ids AS anchor MATCH (d:Document {id: anchor})', 'true'],
  SOURCE: ['UNWIND row.ids AS anchor MATCH (s:Source {id: anchor})<-[:PUBLISHED_BY]-(d:Document)', 'true'],
  INCIDENT: [
    'UNWIND row.ids AS anchor MATCH (i:Incident {id: anchor})<-[po:PART_OF]-(u:StoryUnit)<-[:TELLS]-(d:Document)',
    holds('po'),
  ],
  MENTIONS: [
    `UNWIND row.ids AS anchor MATCH ${allNames('anchor', 'g', 'via')}(e:Entity)<-[me:MENTIONS]-(d:Document)`,
    `${holds('me')} AND ${heldBy('via')}`,
  ],
} as const;
export type DocumentAnchor = keyof typeof anchors;

/** An empty list filters nothing. */
export type DocumentFilterParams = {
  kinds: DocumentKind[];
  sourceIds: string[];
  incidentIds: string[];
  mentionIds: string[];
  publishedFrom: string;
  publishedTo: string;
  hasText: boolean;
  textIds: string[];
};

const ofDocumentAlone = `d.recordedAt <= $asOf AND d.withdrawnAt IS NULL
  AND (size($kinds) = 0 OR d.kind IN $kinds)
  AND ($publishedFrom = '' OR coalesce(d.publishedAt, '') >= $publishedFrom)
  AND ($publishedTo = '' OR coalesce(d.publishedAt, '~') < $publishedTo)`;

const whole = `${ofDocumentAlone}
  AND (NOT $hasText OR d.id IN $textIds)
  AND (size($sourceIds) = 0 OR EXISTS { MATCH (d)-[:PUBLISHED_BY]->(so:Source) WHERE so.id IN $sourceIds })
  AND (size($mentionIds) = 0 OR EXISTS { MATCH (d)-[mn:MENTIONS]->(me2:Entity) WHERE me2.id IN mentionIds AND ${holds('mn')} })
  AND (size($incidentIds) = 0 OR EXISTS { MATCH (d)-[:TELLS]->(un:StoryUnit)-[pa:PART_OF]->(ic:Incident) WHERE ic.id IN $incidentIds AND ${holds('pa')} })`;

export type DocumentSort = 'PUBLISHED_AT' | 'RECORDED_AT';

const shapeOf = (anchor: DocumentAnchor): ListShape => ({
  match: anchors[anchor][0],
  where: `${anchors[anchor][1]} AND ${anchor === 'ALL' ? ofDocumentAlone : whole}`,
  variable: 'd',
  sort: `CASE $sort WHEN 'RECORDED_AT' THEN d.recordedAt ELSE d.publishedAt END`,
  projection: project.document,
  distinct: anchor !== 'ALL',
  named: anchor === 'ALL' ? [] : ['mentionIds'],
});

const pageOf = (anchor: DocumentAnchor) =>
  pageStatement<PageParams & DocumentFilterParams & { sort: DocumentSort }, DocumentProps>(
    `documents.page ${anchor}`,
    shapeOf(anchor),
  );
const countOf = (anchor: DocumentAnchor) =>
  countStatement<CountParams & DocumentFilterParams>(`documents.count ${anchor}`, shapeOf(anchor));

export const documentPages = {
  ALL: pageOf('ALL'),
  IDS: pageOf('IDS'),
  SOURCE: pageOf('SOURCE'),
  INCIDENT: pageOf('INCIDENT'),
  MENTIONS: pageOf('MENTIONS'),
} as const satisfies Record<DocumentAnchor, unknown>;

export const documentCounts = {
  ALL: countOf('ALL'),
  IDS: countOf('IDS'),
  SOURCE: countOf('SOURCE'),
  INCIDENT: countOf('INCIDENT'),
  MENTIONS: countOf('MENTIONS'),
} as const satisfies Record<DocumentAnchor, unknown>;

type ByIds = { ids: string[]; asOf: string };
/** `spans` is JSON text: pairs of offsets in the document. */
export type MentionProps = { spans: string; rule: string | null };

/** Versions of an article are ordered by when they were published, when they were fetched, and their hash. */
function neighborVersion(name: string, side: '<' | '>', direction: 'ASC' | 'DESC'): string {
  return `CALL (d) {
  MATCH (d)-[:VERSION_OF]->(a:Article)<-[:VERSION_OF]-(o:Document) WHERE o.recordedAt <= $asOf
  WITH o, coalesce(o.publishedAt, '') AS op, coalesce(o.retrievedAt, '') AS oq, coalesce(d.publishedAt, '') AS dp, coalesce(d.retrievedAt, '') AS dq, d.sha256 AS dh
  WHERE op ${side} dp OR (op = dp AND (oq ${side} dq OR (oq = dq AND o.sha256 ${side} dh)))
  WITH o, op, oq ORDER BY op ${direction}, oq ${direction}, o.sha256 ${direction} LIMIT 1
  RETURN collect(o ${project.document}) AS ${name}
}`;
}

export type StoryProps = {
  kind: 'MAIN' | StoryKind;
  /** `[[start,end],…]`; null for the main story. */
  spans: string | null;
  happenedAt: string | null;
  reasons: string[] | null;
  rule: string | null;
};

export const readDocuments = {
  byIds: statement<ByIds, { document: DocumentProps }>(
    'documents.byIds',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id}) WHERE d.recordedAt <= $asOf RETURN d ${project.document} AS document ORDER BY id`,
  ),
  texts: statement<{ ids: string[] }, { id: string; text: string }>(
    'documents.texts',
    'read',
    'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.text AS text ORDER BY id',
  ),
  publishers: statement<{ ids: string[] }, { id: string; source: SourceProps }>(
    'documents.publishers',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id})-[:PUBLISHED_BY]->(s:Source) RETURN DISTINCT id AS id, s ${project.source} AS source, s.id AS sourceId ORDER BY id, sourceId`,
  ),
  sourcesByIds: statement<{ ids: string[] }, { source: SourceProps }>(
    'documents.sourcesByIds',
    'read',
    `UNWIND $ids AS id MATCH (s:Source {id: id}) RETURN s ${project.source} AS source ORDER BY id`,
  ),
  /** The address of one document of each publisher, the same one every time. */
  sourceUrls: statement<{ ids: string[] }, { id: string; url: string }>(
    'documents.sourceUrls',
    'read',
    `UNWIND $ids AS id MATCH (s:Source {id: id})<-[:PUBLISHED_BY]-(d:Document) WHERE d.url IS NOT NULL RETURN id AS id, min(d.url) AS url ORDER BY id`,
  ),
  /** The versions right before and right after; nothing depends on which came in first. */
  versions: statement<ByIds, { id: string; before: DocumentProps[]; after: DocumentProps[] }>(
    'documents.versions',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id})
${neighborVersion('before', '<', 'DESC')}
${neighborVersion('after', '>', 'ASC')}
RETURN id AS id, before AS before, after AS after ORDER BY id`,
  ),
  stories: statement<ByIds, { id: string; story: StoryProps; incident: IncidentProps }>(
    'documents.stories',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id})-[:TELLS]->(u:StoryUnit)-[r:PART_OF]->(i:Incident) WHERE ${holds('r')}
RETURN id AS id, {kind: coalesce(u.kind, 'MAIN'), spans: u.spans, happenedAt: u.happenedAt, reasons: u.reasons, rule: u.rule} AS story, i ${project.incident} AS incident,
  coalesce(u.start, -1) AS place, u.id AS unitId ORDER BY id, place, unitId`,
  ),
  mentions: statement<ByIds, { id: string; mention: MentionProps; entity: EntityProps }>(
    'documents.mentions',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id})-[m:MENTIONS]->(e:Entity) WHERE ${holds('m')} ${meaning('e')}
RETURN id AS id, m {.spans, .rule} AS mention, ${meant('e')} AS entity, e.id AS entityId ORDER BY id, entityId`,
  ),
};
