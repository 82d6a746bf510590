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
import { allNames, entityOf, heldBy, meaning, meant } from './things.ts';
import type { MentionProps } from './read-documents.ts';

/** An empty list filters nothing. */
export type EntityFilterParams = { kinds: NamedKind[] };

/** One for each thing: the name that stands for all. Found by any of them. Of the current view. */
const anchors = {
  ALL: 'MATCH (e:Entity)',
  IDS: 'UNWIND row.ids AS anchor MATCH (g:Entity {id: anchor}) MATCH (e:Entity {id: coalesce(g.canonicalId, g.id)})',
} as const;
export type EntityAnchor = keyof typeof anchors;

const shapeOf = (anchor: EntityAnchor): ListShape => ({
  match: anchors[anchor],
  where: '(size($kinds) = 0 OR e.kind IN $kinds) AND coalesce(e.canonicalId, e.id) = e.id AND e.to IS NULL',
  variable: 'e',
  sort: 'coalesce(e.knownAs, e.name)',
  projection: entityOf('e').slice(2),
  distinct: anchor !== 'ALL',
});

const pageOf = (anchor: EntityAnchor) =>
  pageStatement<PageParams & EntityFilterParams, EntityProps>(`entities.page ${anchor}`, shapeOf(anchor));
const countOf = (anchor: EntityAnchor) =>
  countStatement<CountParams & EntityFilterParams>(`entities.count ${anchor}`, shapeOf(anchor));

export const entityPages = { ALL: pageOf('ALL'), IDS: pageOf('IDS') } as const;
export const entityCounts = { ALL: countOf('ALL'), IDS: countOf('IDS') } as const;

/** `sort` is when the document was published, `id` is its id. A document may call one thing by several names. */
export type EntityMentionItem = { id: string; sort: string | null; document: DocumentProps; mentions: MentionProps[] };

const mentions = `UNWIND row.ids AS anchor MATCH ${allNames('anchor', 'g', 'via')}(e:Entity)<-[m:MENTIONS]-(d:Document)
  WHERE ${holds('m')} AND ${heldBy('via')}
  WITH DISTINCT d, m, e.id AS nameId ORDER BY nameId
  WITH d, collect(m {.spans, .rule}) AS mentions
  WITH {id: d.id, sort: d.publishedAt, document: d ${project.document}, mentions: mentions} AS item`;

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

/** One kind of neighbor of `e`: what each is, and what says so. */
function neighborsBy(relation: NeighborRelation, pattern: string, counted: string, condition: string): string {
  return `CALL (e) { MATCH ${pattern} WHERE ${condition} ${meaning('o')}
    WITH DISTINCT ${meant('o')} AS entity, ${counted} AS said
    RETURN collect({relation: '${relation}', entity: entity, said: said}) AS ${relation.toLowerCase()} }`;
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

const neighbors = `UNWIND row.ids AS anchor MATCH ${allNames('anchor', 'g', 'via')}(m:Entity) WHERE ${heldBy('via')}
  WITH collect(DISTINCT m.id) AS own
  UNWIND own AS nameId MATCH (e:Entity {id: nameId})
  ${neighborLists.join('\n  ')}
  WITH own, operates + operated_by + affiliated_with + has_affiliate + spoke_about + spoken_about_by + same_incident AS found
  UNWIND found AS one
  WITH own, one.relation AS relation, one.entity AS entity, one.said AS said
  WHERE NOT entity.id IN own AND (size($kinds) = 0 OR entity.kind IN $kinds)
  WITH relation, entity.id AS entityId, collect(entity) AS entities, count(DISTINCT said) AS weight
  WITH {id: relation + ':' + entityId, sort: weight, relation: relation, entity: entities[0]} AS item`;

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
    `UNWIND $ids AS id MATCH ${allNames('id', 'g', 'via')}(${anchor}:Entity) MATCH (a:Entity)-[r:${type}]->(b:Entity)
WHERE ${holds('r')} AND ${heldBy('via')} ${meaning('a')} ${meaning('b')}
RETURN DISTINCT id AS id, ${meant('a')} AS from, ${meant('b')} AS to, r.title AS title, r.documentId AS documentId, r.spans AS spans,
  r.id AS relationId ORDER BY id, relationId`,
  );

export const readEntities = {
  /** What each name means. */
  byIds: statement<ByIds, { id: string; entity: EntityProps }>(
    'entities.byIds',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${meaning('e')} RETURN id AS id, ${meant('e')} AS entity ORDER BY id`,
  ),
  /** All names of each thing. */
  names: statement<ByIds, { id: string; nameId: string; aliases: string[] | null }>(
    'entities.names',
    'read',
    `UNWIND $ids AS id MATCH ${allNames('id', 'g', 'via')}(e:Entity) WHERE ${heldBy('via')}
RETURN DISTINCT id AS id, e.id AS nameId, e.aliases AS aliases ORDER BY id, nameId`,
  ),
  /** What the documents of that day called each of its names. */
  namesThen: statement<ByIds, { id: string; nameId: string; kind: NamedKind; form: string; aliases: string[] }>(
    'entities.namesThen',
    'read',
    `UNWIND $ids AS id MATCH ${allNames('id', 'g', 'via')}(e:Entity)<-[m:MENTIONS]-(d:Document)
WHERE ${holds('m')} AND ${heldBy('via')} AND e.kind <> 'DATA_TYPE'
UNWIND m.aliases AS alias WITH DISTINCT id, e, alias ORDER BY alias
RETURN id AS id, e.id AS nameId, e.kind AS kind, e.form AS form, collect(alias) AS aliases ORDER BY id, nameId`,
  ),
  operates: relation('entities.operates', 'OPERATES', 'a'),
  operatedBy: relation('entities.operatedBy', 'OPERATES', 'b'),
  affiliatedWith: relation('entities.affiliatedWith', 'AFFILIATED_WITH', 'a'),
};
