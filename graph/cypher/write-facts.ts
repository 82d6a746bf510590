import type { CypherParams } from '../engine.ts';
import type { NamedKind } from './projections.ts';
import { keyedLink, type KeyedLinkRow, type LinkRow } from './keyed-link.ts';
import { statement } from './statement.ts';

/**
 * What documents say. Rows come sorted by id, or by the far end for relationships, so that parallel writers on Neo4j
 * take locks in one order. Nodes are matched on both ends before a relationship is merged: on the embedded engine a
 * look-up after a write scans the label.
 */
export type NodeRow = { id: string; props: CypherParams };
export type SaidRow = { id: string; since: string; props: CypherParams & { documentId: string; unitId: string } };

const node = (name: string, label: string) =>
  statement<{ rows: NodeRow[] }, never>(
    name,
    'write',
    `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.props`,
  );

/**
 * What a document says, with the relationships to where it says it: on both engines one statement of three effects costs
 * a fifth to a quarter less than three statements. It opens and closes: `from` is set once, and writing it again reopens it.
 */
const saidInDocument = (name: string, label: string, labels: string) =>
  statement<{ rows: SaidRow[] }, never>(
    name,
    'write',
    `UNWIND $rows AS row MATCH (d:Document {id: row.props.documentId}) MATCH (u:StoryUnit {id: row.props.unitId})
MERGE (n:${label} {id: row.id}) ON CREATE SET n.from = row.since SET n += row.props ${labels} REMOVE n.to
MERGE (n)-[:STATED_IN]->(d) MERGE (n)-[:IN_UNIT]->(u)`,
  );

const link = (name: string, fromLabel: string, type: string, toLabel: string) =>
  statement<{ rows: LinkRow[] }, never>(
    name,
    'write',
    `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to}) MERGE (a)-[r:${type}]->(b) REMOVE r.to`,
  );

export const writeFacts = {
  articles: node('writeArticles', 'Article'),
  /** Documents spell a publisher in several ways: of all that came the first in code order is shown. */
  sources: statement<{ rows: NodeRow[] }, never>(
    'writeSources',
    'write',
    `UNWIND $rows AS row MERGE (s:Source {id: row.id})
SET s.name = CASE WHEN s.name IS NULL OR row.props.name < s.name THEN row.props.name ELSE s.name END`,
  ),
  documents: node('writeDocuments', 'Document'),
  units: node('writeUnits', 'StoryUnit'),
  names: node('writeNames', 'Entity'),
  voices: node('writeVoices', 'Voice'),
  agencies: statement<{ rows: NodeRow[] }, never>('writeAgencies', 'write', entity('Agency')),
  systems: statement<{ rows: NodeRow[] }, never>('writeSystems', 'write', entity('System')),
  attackers: statement<{ rows: NodeRow[] }, never>('writeAttackers', 'write', entity('Attacker')),
  people: statement<{ rows: NodeRow[] }, never>('writePeople', 'write', entity('Person')),
  dataTypes: statement<{ rows: NodeRow[] }, never>('writeDataTypes', 'write', entity('DataType')),
  claims: saidInDocument('writeClaims', 'Claim', 'REMOVE n:Denial'),
  denials: saidInDocument('writeDenials', 'Claim', 'SET n:Denial'),
  figures: saidInDocument('writeFigures', 'Figure', ''),

  versionOf: link('writeVersionOf', 'Document', 'VERSION_OF', 'Article'),
  publishedBy: link('writePublishedBy', 'Document', 'PUBLISHED_BY', 'Source'),
  tells: statement<{ rows: (LinkRow & { main: boolean })[] }, never>(
    'writeTells',
    'write',
    'UNWIND $rows AS row MATCH (a:Document {id: row.from}) MATCH (b:StoryUnit {id: row.to}) MERGE (a)-[r:TELLS]->(b) SET r.main = row.main REMOVE r.to',
  ),
  /** Of documents that are new, which cannot have any yet. */
  newMentions: statement<{ rows: KeyedLinkRow[] }, never>(
    'writeNewMentions',
    'write',
    `UNWIND $rows AS row MATCH (a:Document {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:MENTIONS {id: row.id, from: row.since}]->(b) SET r += row.props`,
  ),
  mentions: keyedLink('writeMentions', 'Document', 'MENTIONS', 'Entity'),
  madeByEntity: link('writeMadeByEntity', 'Claim', 'MADE_BY', 'Entity'),
  madeByVoice: link('writeMadeByVoice', 'Claim', 'MADE_BY', 'Voice'),
  onBehalfOf: link('writeOnBehalfOf', 'Claim', 'ON_BEHALF_OF', 'Entity'),
  reportedBy: link('writeReportedBy', 'Claim', 'REPORTED_BY', 'Entity'),
  claimPartOf: link('writeClaimPartOf', 'Claim', 'PART_OF', 'Claim'),
  about: link('writeAbout', 'Claim', 'ABOUT', 'Entity'),
  figureSaidIn: link('writeFigureSaidIn', 'Figure', 'SAID_IN', 'Claim'),
  affiliatedWith: keyedLink('writeAffiliatedWith', 'Entity', 'AFFILIATED_WITH', 'Entity'),
  operates: keyedLink('writeOperates', 'Entity', 'OPERATES', 'Entity'),
  denies: keyedLink('writeDenies', 'Claim', 'DENIES', 'Claim'),
  confirms: keyedLink('writeConfirms', 'Claim', 'CONFIRMS', 'Claim'),
};

function entity(label: string): string {
  return `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) ON CREATE SET n.canonicalId = row.id SET n:${label} SET n += row.props`;
}

/**
 * Closes all that a document said, before its newer reading is written, which opens again what it still finds.
 * Both happen in one transaction, so no reader sees the gap.
 */
type Closing = { documentIds: string[]; now: string };

export const closeFacts = {
  claims: statement<Closing, never>(
    'closeClaims',
    'write',
    'UNWIND $documentIds AS id MATCH (n:Claim {documentId: id}) WHERE n.to IS NULL SET n.to = $now',
  ),
  figures: statement<Closing, never>(
    'closeFigures',
    'write',
    'UNWIND $documentIds AS id MATCH (n:Figure {documentId: id}) WHERE n.to IS NULL SET n.to = $now',
  ),
  claimRelationships: statement<Closing, never>(
    'closeClaimRelationships',
    'write',
    `UNWIND $documentIds AS id MATCH (c:Claim {documentId: id})-[r:MADE_BY|ON_BEHALF_OF|REPORTED_BY|PART_OF|ABOUT|DENIES|CONFIRMS]->(other)
WHERE r.to IS NULL SET r.to = $now`,
  ),
  figureRelationships: statement<Closing, never>(
    'closeFigureRelationships',
    'write',
    'UNWIND $documentIds AS id MATCH (f:Figure {documentId: id})-[r:SAID_IN]->(other) WHERE r.to IS NULL SET r.to = $now',
  ),
  mentions: statement<Closing, never>(
    'closeMentions',
    'write',
    'UNWIND $documentIds AS id MATCH (d:Document {id: id})-[r:MENTIONS]->(other) WHERE r.to IS NULL SET r.to = $now',
  ),
  relations: statement<Closing, never>(
    'closeRelations',
    'write',
    `UNWIND $documentIds AS id MATCH (d:Document {id: id})-[:MENTIONS]->(e:Entity)-[r:AFFILIATED_WITH|OPERATES]->(other)
WHERE r.documentId = id AND r.to IS NULL SET r.to = $now`,
  ),
};

/** Entities that no document names any more; what once was said of them is kept, and they are found no longer. */
export const closeEntities = statement<{ ids: string[]; now: string }, never>(
  'closeEntities',
  'write',
  `UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e.to = $now, e.searchText = ''`,
);

/** Of stories that a newer reading no longer tells: it closes them, and they are looked up and judged no more. */
export const closeUnits = {
  units: statement<ClosingUnits, never>(
    'closeUnits',
    'write',
    'UNWIND $ids AS id MATCH (u:StoryUnit {id: id}) SET u.to = $now REMOVE u.incidentId',
  ),
  tells: statement<ClosingUnits, never>(
    'closeTells',
    'write',
    'UNWIND $ids AS id MATCH (u:StoryUnit {id: id})<-[r:TELLS]-(d:Document) SET r.to = $now',
  ),
  said: statement<ClosingUnits, never>(
    'closeSaidInUnits',
    'write',
    'UNWIND $ids AS id MATCH (u:StoryUnit {id: id})<-[r:IN_UNIT]-(n) SET r.to = $now',
  ),
  membership: statement<ClosingUnits, never>(
    'closeMembershipOfUnits',
    'write',
    'UNWIND $ids AS id MATCH (u:StoryUnit {id: id})-[r:PART_OF]->(i:Incident) WHERE r.to IS NULL SET r.to = $now',
  ),
  judgements: statement<ClosingUnits, never>(
    'withdrawJudgementsOfUnits',
    'write',
    `UNWIND $ids AS id MATCH (u:StoryUnit {id: id})<-[:JUDGES]-(j:Judgement) WHERE j.withdrawnAt IS NULL
WITH DISTINCT j SET j.withdrawnAt = $now`,
  ),
  recycled: statement<ClosingUnits, never>(
    'closeRecycledOfUnits',
    'write',
    'UNWIND $ids AS id MATCH (u:StoryUnit {id: id})-[r:RECYCLED_FROM]-(v:StoryUnit) WHERE r.to IS NULL SET r.to = $now',
  ),
};
type ClosingUnits = { ids: string[]; now: string };

/**
 * What a newer reading finds in another story than the one before leaves that, if it is still told, and is back in one
 * that is told again.
 */
const left = (name: string, label: string) =>
  statement<{ documentIds: string[] }, never>(
    name,
    'write',
    `UNWIND $documentIds AS id MATCH (n:${label} {documentId: id})-[r:IN_UNIT]->(u:StoryUnit)
WHERE n.unitId <> u.id AND u.to IS NULL DELETE r`,
  );
const back = (name: string, label: string) =>
  statement<{ documentIds: string[] }, never>(
    name,
    'write',
    `UNWIND $documentIds AS id MATCH (n:${label} {documentId: id})-[r:IN_UNIT]->(u:StoryUnit)
WHERE n.unitId = u.id AND r.to IS NOT NULL REMOVE r.to`,
  );
export const moveSaid = {
  claims: left('moveClaims', 'Claim'),
  figures: left('moveFigures', 'Figure'),
  claimsBack: back('moveClaimsBack', 'Claim'),
  figuresBack: back('moveFiguresBack', 'Figure'),
};

/** The earliest time at which Gainsay learned of a document, and so of its claims, is kept. */
export const writeRecordedAt = {
  documents: statement<{ rows: { id: string; recordedAt: string }[] }, never>(
    'writeDocumentRecordedAt',
    'write',
    'UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d.recordedAt = row.recordedAt',
  ),
  claims: statement<{ rows: { id: string; recordedAt: string }[] }, never>(
    'writeClaimRecordedAt',
    'write',
    'UNWIND $rows AS row MATCH (c:Claim {documentId: row.id}) SET c.recordedAt = row.recordedAt, c.from = row.recordedAt',
  ),
  figures: statement<{ rows: { id: string; recordedAt: string }[] }, never>(
    'writeFigureRecordedAt',
    'write',
    'UNWIND $rows AS row MATCH (f:Figure {documentId: row.id}) SET f.recordedAt = row.recordedAt, f.from = row.recordedAt',
  ),
};

export type StoredDocument = {
  id: string;
  extractorVersion: number;
  precedence: string;
  publishedAt: string | null;
  recordedAt: string;
};

/** What the writer has to know before it writes. */
export const readBeforeWrite = {
  documents: statement<{ ids: string[] }, StoredDocument>(
    'readStoredDocuments',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id})
RETURN d.id AS id, d.extractorVersion AS extractorVersion, d.precedence AS precedence,
  d.publishedAt AS publishedAt, d.recordedAt AS recordedAt ORDER BY id`,
  ),
  articles: statement<{ ids: string[] }, { id: string }>(
    'readStoredArticles',
    'read',
    'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id ORDER BY id',
  ),
  claims: statement<{ documentIds: string[] }, { id: string; documentId: string; unitId: string }>(
    'readOpenClaims',
    'read',
    `UNWIND $documentIds AS id MATCH (c:Claim {documentId: id}) WHERE c.to IS NULL
RETURN c.id AS id, c.documentId AS documentId, c.unitId AS unitId ORDER BY id`,
  ),
  units: statement<{ documentIds: string[] }, { id: string; documentId: string; incidentId: string | null }>(
    'readOpenUnits',
    'read',
    `UNWIND $documentIds AS id MATCH (u:StoryUnit {documentId: id}) WHERE u.to IS NULL
RETURN u.id AS id, u.documentId AS documentId, u.incidentId AS incidentId ORDER BY id`,
  ),
  links: statement<{ documentIds: string[] }, { id: string }>(
    'readOpenLinks',
    'read',
    `UNWIND $documentIds AS id MATCH (c:Claim {documentId: id})-[r:DENIES|CONFIRMS]->(other:Claim) WHERE r.to IS NULL
RETURN r.id AS id ORDER BY id`,
  ),
  mentionedEntities: statement<{ documentIds: string[] }, { id: string }>(
    'readMentionedEntities',
    'read',
    `UNWIND $documentIds AS id MATCH (d:Document {id: id})-[r:MENTIONS]->(e:Entity) WHERE r.to IS NULL
RETURN DISTINCT e.id AS id ORDER BY id`,
  ),
  mentionAliases: statement<{ ids: string[] }, { id: string; kind: NamedKind; form: string; aliases: string[][] }>(
    'readMentionAliases',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[r:MENTIONS]-(d:Document) WHERE r.to IS NULL
WITH e, r.aliases AS names, d.id AS documentId ORDER BY documentId
RETURN e.id AS id, e.kind AS kind, e.form AS form, collect(names) AS aliases ORDER BY id`,
  ),
  aliases: statement<{ ids: string[] }, { id: string; aliases: string[] }>(
    'readAliases',
    'read',
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.aliases AS aliases ORDER BY id',
  ),
};
