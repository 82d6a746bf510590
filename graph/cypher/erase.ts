import { statement } from './statement.ts';
import type { NodeRow } from './write-facts.ts';

/** A document that was withdrawn leaves no word of its text behind, and nothing that only it told. */

type OfDocuments = { documentIds: string[] };
type ById = { ids: string[] };

export const readErasable = {
  /** Those whose text is there. */
  documents: statement<OfDocuments, { id: string; articleId: string; publisherId: string | null }>(
    'readErasableDocuments',
    'read',
    `UNWIND $documentIds AS id MATCH (d:Document {id: id}) WHERE d.withdrawnAt IS NULL
RETURN d.id AS id, d.articleId AS articleId, d.publisherId AS publisherId ORDER BY id`,
  ),
  claims: statement<OfDocuments, { id: string; documentId: string; unitId: string }>(
    'readErasableClaims',
    'read',
    `UNWIND $documentIds AS id MATCH (c:Claim {documentId: id}) WHERE c.to IS NULL RETURN c.id AS id, c.documentId AS documentId, c.unitId AS unitId ORDER BY id`,
  ),
  /** Whatever they mention, and once did. */
  entities: statement<OfDocuments, { id: string }>(
    'readErasableEntities',
    'read',
    `UNWIND $documentIds AS id MATCH (d:Document {id: id})-[:MENTIONS]->(e:Entity) RETURN DISTINCT e.id AS id ORDER BY id`,
  ),
  incidents: statement<OfDocuments, { id: string; unitId: string; open: boolean }>(
    'readErasableIncidents',
    'read',
    `UNWIND $documentIds AS id MATCH (u:StoryUnit {documentId: id})-[r:PART_OF]->(i:Incident)
RETURN i.id AS id, u.id AS unitId, r.to IS NULL AS open ORDER BY id, unitId`,
  ),
  keys: statement<OfDocuments, { id: string }>(
    'readErasableKeys',
    'read',
    `UNWIND $documentIds AS id MATCH (u:StoryUnit {documentId: id})-[:KNOWN_BY]->(k:StoryKey) RETURN DISTINCT k.id AS id ORDER BY id`,
  ),
};

/** In this order: what is found over another thing goes before it. */
export const eraseFacts = {
  voices: statement<OfDocuments, never>(
    'eraseVoices',
    'write',
    `UNWIND $documentIds AS id MATCH (c:Claim {documentId: id})-[:MADE_BY]->(v:Voice) WITH DISTINCT v DETACH DELETE v`,
  ),
  claims: statement<OfDocuments, never>(
    'eraseClaims',
    'write',
    'UNWIND $documentIds AS id MATCH (c:Claim {documentId: id}) DETACH DELETE c',
  ),
  figures: statement<OfDocuments, never>(
    'eraseFigures',
    'write',
    'UNWIND $documentIds AS id MATCH (f:Figure {documentId: id}) DETACH DELETE f',
  ),
  relations: statement<OfDocuments, never>(
    'eraseRelations',
    'write',
    `UNWIND $documentIds AS id MATCH (d:Document {id: id})-[:MENTIONS]->(e:Entity)-[r:AFFILIATED_WITH|OPERATES]->(o:Entity)
WHERE r.documentId = id WITH DISTINCT r DELETE r`,
  ),
  /** Their reasons quote the text. */
  judgements: statement<OfDocuments, never>(
    'eraseJudgements',
    'write',
    `UNWIND $documentIds AS id MATCH (u:StoryUnit {documentId: id})<-[:JUDGES]-(j:Judgement) WITH DISTINCT j DETACH DELETE j`,
  ),
  units: statement<OfDocuments, never>(
    'eraseUnits',
    'write',
    'UNWIND $documentIds AS id MATCH (u:StoryUnit {documentId: id}) DETACH DELETE u',
  ),
  documents: statement<OfDocuments, never>(
    'eraseDocuments',
    'write',
    'UNWIND $documentIds AS id MATCH (d:Document {id: id}) DETACH DELETE d',
  ),
};

const orphans = (name: string, label: string, pattern: string) =>
  statement<ById, { id: string }>(
    name,
    'read',
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT EXISTS { MATCH ${pattern} } RETURN n.id AS id ORDER BY id`,
  );

/** Of these, what nothing is left of that tells of it. */
export const readOrphans = {
  articles: orphans('readOrphanArticles', 'Article', '(n)<-[:VERSION_OF]-(d:Document)'),
  sources: orphans('readOrphanSources', 'Source', '(n)<-[:PUBLISHED_BY]-(d:Document)'),
  entities: orphans('readOrphanEntities', 'Entity', '(n)<-[:MENTIONS]-(d:Document)'),
  incidents: orphans('readOrphanIncidents', 'Incident', '(n)<-[:PART_OF]-(u:StoryUnit)'),
  keys: orphans('readOrphanKeys', 'StoryKey', '(n)<-[:KNOWN_BY]-(u:StoryUnit)'),
};

const remove = (name: string, label: string) =>
  statement<ById, never>(name, 'write', `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`);

export const eraseOrphans = {
  articles: remove('eraseArticles', 'Article'),
  sources: remove('eraseSources', 'Source'),
  entities: remove('eraseEntities', 'Entity'),
  incidents: remove('eraseIncidents', 'Incident'),
  keys: remove('eraseStoryKeys', 'StoryKey'),
};

/** Judgements between names, of which one is gone. */
export const eraseNameJudgements = statement<ById, never>(
  'eraseNameJudgements',
  'write',
  'UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:JUDGES]-(j:Judgement) WITH DISTINCT j DETACH DELETE j',
);

/** Incidents are named after what their documents name. */
export const forgetIncidentNames = statement<ById, never>(
  'forgetIncidentNames',
  'write',
  'UNWIND $ids AS id MATCH (i:Incident {id: id}) REMOVE i.name, i.history',
);

/** What stays known of a document that was withdrawn. */
export const writeWithdrawnDocuments = statement<{ rows: NodeRow[] }, never>(
  'writeWithdrawnDocuments',
  'write',
  'UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d += row.props',
);
