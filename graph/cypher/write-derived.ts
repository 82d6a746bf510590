import type {
  DocumentKind,
  EntityKind,
  EvidenceClass,
  IncidentRole,
  SpeakerKind,
  Stance,
} from '../../schema/ontology/kinds.ts';
import { keyedLink } from './keyed-link.ts';
import { versionOf, voiceNow, voiceRead, wordsRead } from './projections.ts';
import { statement } from './statement.ts';
import type { NodeRow } from './write-facts.ts';

/** What is recomputed from the facts: which story units are one incident, and what an incident comes to. */

export const writeIncidents = {
  judgements: statement<{ rows: (NodeRow & { at: string })[] }, never>(
    'writeJudgements',
    'write',
    `UNWIND $rows AS row MERGE (j:Judgement {id: row.id}) ON CREATE SET j.at = row.at SET j += row.props REMOVE j.withdrawnAt`,
  ),
  judges: statement<{ rows: { from: string; to: string }[] }, never>(
    'writeJudges',
    'write',
    'UNWIND $rows AS row MATCH (a:Judgement {id: row.from}) MATCH (b:StoryUnit {id: row.to}) MERGE (a)-[:JUDGES]->(b)',
  ),
  withdrawnJudgements: statement<{ ids: string[]; now: string }, never>(
    'withdrawJudgements',
    'write',
    'UNWIND $ids AS id MATCH (j:Judgement {id: id}) SET j.withdrawnAt = $now',
  ),
  incidents: statement<{ rows: (NodeRow & { since: string })[] }, never>(
    'writeIncidents',
    'write',
    'UNWIND $rows AS row MERGE (i:Incident {id: row.id}) ON CREATE SET i.from = row.since SET i += row.props REMOVE i.to',
  ),
  contested: statement<{ rows: { id: string; contested: boolean }[] }, never>(
    'writeContested',
    'write',
    'UNWIND $rows AS row MATCH (i:Incident {id: row.id}) SET i.contested = row.contested',
  ),
  closedIncidents: statement<{ ids: string[]; now: string }, never>(
    'closeIncidents',
    'write',
    'UNWIND $ids AS id MATCH (i:Incident {id: id}) SET i.to = $now',
  ),
  membership: keyedLink('writeMembership', 'StoryUnit', 'PART_OF', 'Incident'),
  closedMembership: statement<{ rows: { unitId: string; incidentId: string }[]; now: string }, never>(
    'closeMembership',
    'write',
    `UNWIND $rows AS row MATCH (u:StoryUnit {id: row.unitId})-[r:PART_OF]->(i:Incident {id: row.incidentId})
WHERE r.to IS NULL SET r.to = $now`,
  ),
  unitCopies: statement<{ rows: { unitId: string; incidentId: string }[] }, never>(
    'copyIncidentToUnits',
    'write',
    'UNWIND $rows AS row MATCH (u:StoryUnit {id: row.unitId}) SET u.incidentId = row.incidentId',
  ),
  claimCopies: statement<{ rows: PlacedRow[] }, never>(
    'copyIncidentToClaims',
    'write',
    'UNWIND $rows AS row MATCH (c:Claim {documentId: row.documentId}) WHERE c.unitId = row.unitId SET c.incidentId = row.incidentId',
  ),
  figureCopies: statement<{ rows: PlacedRow[] }, never>(
    'copyIncidentToFigures',
    'write',
    'UNWIND $rows AS row MATCH (f:Figure {documentId: row.documentId}) WHERE f.unitId = row.unitId SET f.incidentId = row.incidentId',
  ),
};

/** Which incident a story unit of a document is part of. */
export type PlacedRow = { unitId: string; documentId: string; incidentId: string };

export type ViewUnitRow = PlacedRow & {
  articleId: string;
  kind: DocumentKind;
  publishedAt: string | null;
  /** Orders the versions of the article. */
  version: string;
  reportedAt: string | null;
  /** Of the incident. */
  name: string | null;
  firstReportedAt: string | null;
  history: string | null;
};

export type ViewClaimRow = {
  id: string;
  documentId: string;
  unitId: string;
  stance: Stance;
  speakerId: string;
  speakerKind: SpeakerKind;
};
/** What a document names. */
export type ViewEntityRow = {
  id: string;
  kind: EntityKind | 'DATA_TYPE';
  form: string;
  type: string | null;
  generic: boolean;
  /** What it means in the current view. */
  canonicalId: string;
};
export type ViewMentionRow = ViewEntityRow & {
  documentId: string;
  /** What this document calls it. */
  aliases: string[];
  /** The story units that name it; null where the document has one. */
  unitIds: string[] | null;
};
export type StoredFigureRow = {
  id: string;
  documentId: string;
  unitId: string;
  speakerId: string | null;
  evidenceClass: EvidenceClass | null;
  history: string | null;
};
export type ViewEdgeRow = {
  incidentId: string;
  id: string;
  type: string;
  entityId: string;
  role: IncidentRole | null;
  history: string | null;
  claimIds: string[];
  disputedBy: string[];
};

const entity = `e.id AS id, e.kind AS kind, e.form AS form, e.type AS type, e.generic AS generic, coalesce(e.canonicalId, e.id) AS canonicalId`;

/** Rows for all incidents that a batch touches, by document, one statement a kind: joins are made in TypeScript. */
export const readForView = {
  /** The story units of incidents, with their documents. What is told in passing was reported when it happened. */
  units: statement<{ incidentIds: string[] }, ViewUnitRow>(
    'readViewUnits',
    'read',
    `UNWIND $incidentIds AS incidentId
MATCH (i:Incident {id: incidentId})<-[r:PART_OF]-(u:StoryUnit)<-[:TELLS]-(d:Document) WHERE r.to IS NULL
RETURN i.id AS incidentId, u.id AS unitId, d.id AS documentId, d.articleId AS articleId, d.kind AS kind, d.publishedAt AS publishedAt, ${versionOf('d')} AS version,
  coalesce(u.publishedAt, u.happenedAt) AS reportedAt, i.name AS name, i.firstReportedAt AS firstReportedAt, i.history AS history ORDER BY incidentId, documentId, unitId`,
  ),
  claims: statement<{ documentIds: string[] }, ViewClaimRow>(
    'readViewClaims',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId}) WHERE c.to IS NULL
RETURN c.id AS id, c.documentId AS documentId, c.unitId AS unitId, c.stance AS stance, c.speakerId AS speakerId, c.speakerKind AS speakerKind ORDER BY id`,
  ),
  about: statement<{ documentIds: string[] }, { claimId: string; entityId: string }>(
    'readViewAbout',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:ABOUT]->(e:Entity)
WHERE c.to IS NULL AND r.to IS NULL RETURN c.id AS claimId, e.id AS entityId ORDER BY claimId, entityId`,
  ),
  onBehalfOf: statement<{ documentIds: string[] }, { claimId: string; agencyId: string }>(
    'readViewOnBehalfOf',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:ON_BEHALF_OF]->(e:Entity)
WHERE c.to IS NULL AND r.to IS NULL RETURN c.id AS claimId, e.id AS agencyId ORDER BY claimId, agencyId`,
  ),
  mentions: statement<{ documentIds: string[] }, ViewMentionRow>(
    'readViewMentions',
    'read',
    `UNWIND $documentIds AS documentId MATCH (d:Document {id: documentId})-[m:MENTIONS]->(e:Entity) WHERE m.to IS NULL
RETURN ${entity}, d.id AS documentId, m.aliases AS aliases, m.unitIds AS unitIds ORDER BY id, documentId`,
  ),
  entities: statement<{ ids: string[] }, ViewEntityRow>(
    'readViewEntities',
    'read',
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${entity} ORDER BY id`,
  ),
  operators: statement<{ documentIds: string[] }, { documentId: string; agencyId: string; systemId: string }>(
    'readViewOperators',
    'read',
    `UNWIND $documentIds AS documentId MATCH (d:Document {id: documentId})-[:MENTIONS]->(s:System)<-[r:OPERATES]-(a:Agency)
WHERE r.documentId = documentId AND r.to IS NULL
RETURN DISTINCT d.id AS documentId, a.id AS agencyId, s.id AS systemId ORDER BY documentId, agencyId, systemId`,
  ),
  figures: statement<{ documentIds: string[] }, StoredFigureRow>(
    'readViewFigures',
    'read',
    `UNWIND $documentIds AS documentId MATCH (f:Figure {documentId: documentId}) WHERE f.to IS NULL
RETURN f.id AS id, f.documentId AS documentId, f.unitId AS unitId, f.speakerId AS speakerId, f.evidenceClass AS evidenceClass, f.history AS history ORDER BY id`,
  ),
  edges: statement<{ incidentIds: string[] }, ViewEdgeRow>(
    'readViewEdges',
    'read',
    `UNWIND $incidentIds AS incidentId
MATCH (i:Incident {id: incidentId})-[r:INVOLVES|TARGETED|EXPOSED|ATTRIBUTED_TO]->(e:Entity) WHERE r.to IS NULL
RETURN i.id AS incidentId, r.id AS id, type(r) AS type, e.id AS entityId, r.role AS role, r.history AS history, r.claimIds AS claimIds, r.disputedBy AS disputedBy
ORDER BY incidentId, id`,
  ),
};

export const writeView = {
  INVOLVES: keyedLink('writeInvolves', 'Incident', 'INVOLVES', 'Entity'),
  TARGETED: keyedLink('writeTargeted', 'Incident', 'TARGETED', 'Entity'),
  EXPOSED: keyedLink('writeExposed', 'Incident', 'EXPOSED', 'Entity'),
  ATTRIBUTED_TO: keyedLink('writeAttributedTo', 'Incident', 'ATTRIBUTED_TO', 'Entity'),
};

export const closeView = statement<{ incidentIds: string[]; ids: string[]; now: string }, never>(
  'closeViewEdges',
  'write',
  `UNWIND $incidentIds AS incidentId
MATCH (i:Incident {id: incidentId})-[r:INVOLVES|TARGETED|EXPOSED|ATTRIBUTED_TO]->(e:Entity)
WHERE r.to IS NULL AND r.id IN $ids SET r.to = $now`,
);

type EvidenceRow = { id: string; evidenceClass: EvidenceClass; history: string | null };

export const writeEvidence = statement<{ rows: EvidenceRow[] }, never>(
  'writeEvidenceClasses',
  'write',
  'UNWIND $rows AS row MATCH (f:Figure {id: row.id}) SET f.evidenceClass = row.evidenceClass, f.history = row.history',
);

export type VersionRow = {
  id: string;
  articleId: string;
  publishedAt: string | null;
  retrievedAt: string | null;
  sha256: string;
};

export type VersionClaimRow = {
  id: string;
  documentId: string;
  exact: string;
  sentence: string;
  stance: Stance;
  saidAt: string | null;
  speaker: string;
  readStance: Stance;
  readSpeaker: string;
  /** As it stands in the text. */
  readSpeakerText: string | null;
};

export const versions = {
  documents: statement<{ articleIds: string[] }, VersionRow>(
    'readVersions',
    'read',
    `UNWIND $articleIds AS articleId MATCH (d:Document {articleId: articleId})
RETURN d.id AS id, d.articleId AS articleId, d.publishedAt AS publishedAt, d.retrievedAt AS retrievedAt, d.sha256 AS sha256 ORDER BY id`,
  ),
  /** A name of one story alone is another in each version: it goes by its form. */
  claims: statement<{ documentIds: string[] }, VersionClaimRow>(
    'readVersionClaims',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId}) WHERE c.to IS NULL
OPTIONAL MATCH (c)-[r:MADE_BY]->(e:Entity) WHERE r.to IS NULL AND e.generic = true
RETURN c.id AS id, c.documentId AS documentId, c.exact AS exact, c.sentence AS sentence, c.stance AS stance, c.saidAt AS saidAt,
  CASE WHEN e IS NULL THEN ${voiceNow('c')} ELSE e.kind + ' ' + e.form END AS speaker,
  coalesce(c.readStance, c.stance) AS readStance, ${voiceRead('c')} AS readSpeaker, ${wordsRead('c')} AS readSpeakerText ORDER BY id`,
  ),
  withdrawals: statement<{ documentIds: string[] }, { id: string; from: string; to: string }>(
    'readWithdrawals',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:WITHDRAWN_IN]->(d:Document) WHERE r.to IS NULL
RETURN r.id AS id, c.id AS from, d.id AS to ORDER BY id`,
  ),
  write: keyedLink('writeWithdrawals', 'Claim', 'WITHDRAWN_IN', 'Document'),
  close: statement<{ rows: { from: string; id: string }[]; now: string }, never>(
    'closeWithdrawals',
    'write',
    `UNWIND $rows AS row MATCH (c:Claim {id: row.from})-[r:WITHDRAWN_IN]->(d:Document) WHERE r.id = row.id SET r.to = $now`,
  ),
};
