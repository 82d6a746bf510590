import {
  computedCount,
  computedPage,
  countStatement,
  pageStatement,
  type CountParams,
  type ListShape,
  type PageParams,
} from './pages.ts';
import { holds, project, type DocumentProps, type EntityProps, type NamedKind } from './projections.ts';
import { statement } from './statement.ts';
import type { MentionProps } from './read-documents.ts';

/** An empty list filters nothing. */
export type EntityFilterParams = { kinds: NamedKind[] };

const anchors = { ALL: 'MATCH (e:Entity)', IDS: 'UNWIND row.ids AS anchor MATCH (e:Entity {id: anchor})' } as const;
export type EntityAnchor = keyof typeof anchors;

const shapeOf = (anchor: EntityAnchor): ListShape => ({
  match: anchors[anchor],
  where: '(size($kinds) = 0 OR e.kind IN $kinds)',
  variable: 'e',
  sort: 'e.name',
  projection: project.entity,
  distinct: anchor !== 'ALL',
});

const pageOf = (anchor: EntityAnchor) =>
  pageStatement<PageParams & EntityFilterParams, EntityProps>(`entities.page ${anchor}`, shapeOf(anchor));
const countOf = (anchor: EntityAnchor) =>
  countStatement<CountParams & EntityFilterParams>(`entities.count ${anchor}`, shapeOf(anchor));

export const entityPages = { ALL: pageOf('ALL'), IDS: pageOf('IDS') } as const;
export const entityCounts = { ALL: countOf('ALL'), IDS: countOf('IDS') } as const;

/** `sort` is when the document was published, `id` is its id. */
export type EntityMentionItem = { id: string; sort: string | null; document: DocumentProps; mention: MentionProps };

const mentions = `UNWIND row.ids AS anchor MATCH (e:Entity {id: anchor})<-[m:MENTIONS]-(d:Document) WHERE ${holds('m')}
  WITH {id: d.id, sort: d.publishedAt, document: d ${project.document}, mention: m {.spans, .rule}} AS item`;

export const entityMentions = {
  page: computedPage<PageParams, EntityMentionItem>('entities.mentions', mentions),
  count: computedCount<CountParams>('entities.mentionsCount', mentions),
};

export type NeighborRelation =
  | 'OPERATES'
  | 'OPERATED_BY'
  | 'AFFILIATED_WITH'
  | 'HAS_AFFILIATE'
  | 'SPOKE_ABOUT'
  | 'SPOKEN_ABOUT_BY'
  | 'SAME_INCIDENT';
/** `sort` is how many documents, claims or incidents say so. */
export type NeighborItem = { id: string; sort: number; relation: NeighborRelation; entity: EntityProps };

/** One kind of neighbor of `e`, counted and collected into a list. */
function neighborsBy(relation: NeighborRelation, pattern: string, counted: string, condition: string): string {
  return `CALL (e) { MATCH ${pattern} WHERE o.id <> e.id AND ${condition}
    WITH o, count(DISTINCT ${counted}) AS weight
    RETURN collect({id: '${relation}:' + o.id, sort: weight, relation: '${relation}', entity: o ${project.entity}}) AS ${relation.toLowerCase()} }`;
}

const incidentEdge = 'INVOLVES|TARGETED|EXPOSED|ATTRIBUTED_TO';
const neighborLists = [
  neighborsBy('OPERATES', '(e)-[r:OPERATES]->(o:Entity)', 'r.documentId', holds('r')),
  neighborsBy('OPERATED_BY', '(e)<-[r:OPERATES]-(o:Entity)', 'r.documentId', holds('r')),
  neighborsBy('AFFILIATED_WITH', '(e)-[r:AFFILIATED_WITH]->(o:Entity)', 'r.documentId', holds('r')),
  neighborsBy('HAS_AFFILIATE', '(e)<-[r:AFFILIATED_WITH]-(o:Entity)', 'r.documentId', holds('r')),
  neighborsBy(
    'SPOKE_ABOUT',
    '(e)<-[s:MADE_BY|ON_BEHALF_OF]-(c:Claim)-[a:ABOUT]->(o:Entity)',
    'c.id',
    `${holds('s')} AND ${holds('a')} AND ${holds('c')}`,
  ),
  neighborsBy(
    'SPOKEN_ABOUT_BY',
    '(e)<-[a:ABOUT]-(c:Claim)-[s:MADE_BY|ON_BEHALF_OF]->(o:Entity)',
    'c.id',
    `${holds('s')} AND ${holds('a')} AND ${holds('c')}`,
  ),
  neighborsBy(
    'SAME_INCIDENT',
    `(e)<-[a:${incidentEdge}]-(i:Incident)-[b:${incidentEdge}]->(o:Entity)`,
    'i.id',
    `${holds('a')} AND ${holds('b')}`,
  ),
];

const neighbors = `UNWIND row.ids AS anchor MATCH (e:Entity {id: anchor})
  ${neighborLists.join('\n  ')}
  WITH operates + operated_by + affiliated_with + has_affiliate + spoke_about + spoken_about_by + same_incident AS items
  UNWIND items AS item
  WITH item WHERE size($kinds) = 0 OR item.entity.kind IN $kinds`;

export const entityNeighbors = {
  page: computedPage<PageParams & EntityFilterParams, NeighborItem>('entities.neighbors', neighbors),
  count: computedCount<CountParams & EntityFilterParams>('entities.neighborsCount', neighbors),
};

type ByIds = { ids: string[]; asOf: string };
export type RelationRow = {
  id: string;
  from: EntityProps;
  to: EntityProps;
  title: string | null;
  documentId: string;
  spans: string;
};

const relation = (name: string, type: string, anchor: 'a' | 'b') =>
  statement<ByIds, RelationRow>(
    name,
    'read',
    `UNWIND $ids AS id MATCH (${anchor}:Entity {id: id}) MATCH (a:Entity)-[r:${type}]->(b:Entity) WHERE ${holds('r')}
RETURN id AS id, a ${project.entity} AS from, b ${project.entity} AS to, r.title AS title, r.documentId AS documentId, r.spans AS spans,
  r.id AS relationId ORDER BY id, relationId`,
  );

export const readEntities = {
  byIds: statement<{ ids: string[] }, { entity: EntityProps }>(
    'entities.byIds',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e ${project.entity} AS entity ORDER BY id`,
  ),
  operates: relation('entities.operates', 'OPERATES', 'a'),
  operatedBy: relation('entities.operatedBy', 'OPERATES', 'b'),
  affiliatedWith: relation('entities.affiliatedWith', 'AFFILIATED_WITH', 'a'),
};
