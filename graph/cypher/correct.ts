import type { SpeakerKind, Stance } from '../../schema/ontology/kinds.ts';
import type { CypherParams } from '../engine.ts';
import { statement } from './statement.ts';
import type { PlacedRow } from './write-derived.ts';

/**
 * Claims as curators corrected them. What was read and is another now, the stance or the speaker, is kept beside it
 * (`read…`), so that a correction that is withdrawn leaves the claim as it was read.
 */

type OfDocuments = { documentIds: string[] };

export type CuratedClaimRow = {
  id: string;
  documentId: string;
  unitId: string;
  start: number;
  end: number;
  exact: string;
  sentence: string;
  sentenceStart: number;
  /** Names of one story alone, by which it ever was said: id, kind and form of each. */
  storyNames: string[];
  stance: Stance;
  speakerId: string;
  speakerKind: SpeakerKind;
  speakerText: string | null;
  to: string | null;
  correctedBy: string | null;
  correctedAt: string | null;
  readStance: Stance | null;
  /** All that it was, for `stanceThen`; null where it never was another. */
  stances: string[] | null;
  readSpeakerId: string | null;
  readSpeakerKind: SpeakerKind | null;
  readSpeakerText: string | null;
  hiddenBy: string | null;
  hiddenAt: string | null;
};

export type CuratedFigureRow = {
  id: string;
  documentId: string;
  claimId: string | null;
  speakerId: string | null;
  corrected: boolean;
  readClaimId: string | null;
  readSpeakerId: string | null;
};

/** A relationship of a claim that was read: an answer to a claim of its document, its place in one, or on whose behalf. */
export type ReadLinkRow = {
  type: 'DENIES' | 'CONFIRMS' | 'PART_OF' | 'ON_BEHALF_OF';
  from: string;
  to: string;
  open: boolean;
  overruled: boolean;
};

export const readCorrected = {
  /** Claims of the current view, and those that a curator took out of it. */
  claims: statement<OfDocuments, CuratedClaimRow>(
    'readCorrectableClaims',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId}) WHERE c.to IS NULL OR c.hiddenBy IS NOT NULL
CALL (c) { MATCH (c)-[:MADE_BY]->(e:Entity) WHERE e.generic = true WITH e ORDER BY e.id RETURN collect(e.id + ' ' + e.kind + ' ' + e.form) AS storyNames }
RETURN c.id AS id, c.documentId AS documentId, c.unitId AS unitId, c.start AS start, c.end AS end, c.exact AS exact, c.sentence AS sentence,
  c.sentenceStart AS sentenceStart, storyNames AS storyNames, c.stance AS stance, c.speakerId AS speakerId,
  c.speakerKind AS speakerKind, c.speakerText AS speakerText, c.to AS to, c.correctedBy AS correctedBy, c.correctedAt AS correctedAt, c.readStance AS readStance, c.stances AS stances,
  c.readSpeakerId AS readSpeakerId, c.readSpeakerKind AS readSpeakerKind, c.readSpeakerText AS readSpeakerText,
  c.hiddenBy AS hiddenBy, c.hiddenAt AS hiddenAt ORDER BY id`,
  ),
  articles: statement<OfDocuments, { id: string; articleId: string }>(
    'readArticlesOfDocuments',
    'read',
    `UNWIND $documentIds AS id MATCH (d:Document {id: id}) WHERE d.articleId IS NOT NULL RETURN d.id AS id, d.articleId AS articleId ORDER BY id`,
  ),
  /** Where what these documents tell stands now. */
  places: statement<OfDocuments, PlacedRow & { articleId: string }>(
    'readCorrectedPlaces',
    'read',
    `UNWIND $documentIds AS id MATCH (d:Document {id: id})-[:TELLS]->(u:StoryUnit) WHERE u.incidentId IS NOT NULL
RETURN u.id AS unitId, d.id AS documentId, d.articleId AS articleId, u.incidentId AS incidentId ORDER BY unitId`,
  ),
  figures: statement<OfDocuments, CuratedFigureRow>(
    'readCorrectableFigures',
    'read',
    `UNWIND $documentIds AS documentId MATCH (f:Figure {documentId: documentId}) WHERE f.to IS NULL
RETURN f.id AS id, f.documentId AS documentId, f.claimId AS claimId, f.speakerId AS speakerId, coalesce(f.corrected, false) AS corrected,
  f.readClaimId AS readClaimId, f.readSpeakerId AS readSpeakerId ORDER BY id`,
  ),
  /** Which of these may be given a claim. */
  speakers: statement<{ ids: string[] }, { id: string }>(
    'readGivenSpeakers',
    'read',
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.to IS NULL RETURN e.id AS id ORDER BY id',
  ),
  /** Those that hold, and those that a curator overruled. */
  links: statement<OfDocuments, ReadLinkRow>(
    'readOverrulableLinks',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:DENIES|CONFIRMS|PART_OF]->(o:Claim)
WHERE o.documentId = documentId AND coalesce(r.rule, '') <> 'curator' AND (r.to IS NULL OR r.overruledAt IS NOT NULL)
RETURN type(r) AS type, c.id AS from, o.id AS to, r.to IS NULL AS open, r.overruledAt IS NOT NULL AS overruled
UNION
UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:ON_BEHALF_OF]->(o:Entity)
WHERE r.to IS NULL OR r.overruledAt IS NOT NULL
RETURN type(r) AS type, c.id AS from, o.id AS to, r.to IS NULL AS open, r.overruledAt IS NOT NULL AS overruled`,
  ),
};

type Rows<Row extends CypherParams> = { rows: Row[] };
type End = { from: string; to: string };

export const writeCorrected = {
  claims: statement<Rows<{ id: string; props: CypherParams }>, never>(
    'writeCorrectedClaims',
    'write',
    'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.props REMOVE c:Denial',
  ),
  denials: statement<Rows<{ id: string; props: CypherParams }>, never>(
    'writeCorrectedDenials',
    'write',
    'UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.props SET c:Denial',
  ),
  figures: statement<Rows<{ id: string; props: CypherParams }>, never>(
    'writeCorrectedFigures',
    'write',
    'UNWIND $rows AS row MATCH (f:Figure {id: row.id}) SET f += row.props',
  ),
  /** What a figure was said in, where that is no claim. */
  closedSaidIn: statement<{ ids: string[]; now: string }, never>(
    'closeSaidIn',
    'write',
    'UNWIND $ids AS id MATCH (f:Figure {id: id})-[r:SAID_IN]->(c:Claim) WHERE r.to IS NULL SET r.to = $now',
  ),
  saidIn: statement<Rows<End>, never>(
    'reopenSaidIn',
    'write',
    'UNWIND $rows AS row MATCH (f:Figure {id: row.from})-[r:SAID_IN]->(c:Claim {id: row.to}) REMOVE r.to',
  ),
  closedSpeakers: statement<{ ids: string[]; now: string }, never>(
    'closeSpeakers',
    'write',
    'UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:MADE_BY]->(s) WHERE r.to IS NULL SET r.to = $now',
  ),
  entitySpeakers: statement<Rows<End & { since: string }>, never>(
    'writeGivenSpeakers',
    'write',
    `UNWIND $rows AS row MATCH (c:Claim {id: row.from}) MATCH (e:Entity {id: row.to})
MERGE (c)-[r:MADE_BY]->(e) ON CREATE SET r.from = row.since REMOVE r.to`,
  ),
  voiceSpeakers: statement<Rows<End>, never>(
    'reopenVoices',
    'write',
    'UNWIND $rows AS row MATCH (c:Claim {id: row.from})-[r:MADE_BY]->(v:Voice {id: row.to}) REMOVE r.to',
  ),
};

const overrule = (type: ReadLinkRow['type'], far: string) =>
  statement<Rows<End> & { now: string }, never>(
    `overrule ${type}`,
    'write',
    `UNWIND $rows AS row MATCH (c:Claim {id: row.from})-[r:${type}]->(o:${far} {id: row.to}) WHERE coalesce(r.rule, '') <> 'curator'
SET r.overruledAt = coalesce(r.overruledAt, $now) WITH r SET r.to = r.overruledAt`,
  );

const restore = (type: ReadLinkRow['type'], far: string) =>
  statement<Rows<End>, never>(
    `restore ${type}`,
    'write',
    `UNWIND $rows AS row MATCH (c:Claim {id: row.from})-[r:${type}]->(o:${far} {id: row.to}) WHERE r.overruledAt IS NOT NULL REMOVE r.to, r.overruledAt`,
  );

export const overruleLinks = {
  DENIES: overrule('DENIES', 'Claim'),
  CONFIRMS: overrule('CONFIRMS', 'Claim'),
  PART_OF: overrule('PART_OF', 'Claim'),
  ON_BEHALF_OF: overrule('ON_BEHALF_OF', 'Entity'),
};
export const restoreLinks = {
  DENIES: restore('DENIES', 'Claim'),
  CONFIRMS: restore('CONFIRMS', 'Claim'),
  PART_OF: restore('PART_OF', 'Claim'),
  ON_BEHALF_OF: restore('ON_BEHALF_OF', 'Entity'),
};

/** A newer reading no longer finds them, so there is nothing to restore. */
export const forgetOverruled = statement<OfDocuments, never>(
  'forgetOverruled',
  'write',
  `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:DENIES|CONFIRMS|PART_OF|ON_BEHALF_OF]->(o)
WHERE r.overruledAt IS NOT NULL AND r.to IS NOT NULL REMOVE r.overruledAt`,
);

export type CuratorLinkRow = {
  id: string;
  type: 'DENIES' | 'CONFIRMS';
  from: string;
  to: string;
  reasons: string[];
  by: string;
};

/** Links that curators drew, from or to claims of these documents. */
export const readCuratorLinks = statement<OfDocuments, CuratorLinkRow>(
  'readStandingCuratorLinks',
  'read',
  `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:DENIES|CONFIRMS]->(o:Claim)
WHERE r.rule = 'curator' AND r.to IS NULL RETURN r.id AS id, type(r) AS type, c.id AS from, o.id AS to, r.reasons AS reasons, r.by AS by
UNION
UNWIND $documentIds AS documentId MATCH (o:Claim {documentId: documentId})<-[r:DENIES|CONFIRMS]-(c:Claim)
WHERE r.rule = 'curator' AND r.to IS NULL RETURN r.id AS id, type(r) AS type, c.id AS from, o.id AS to, r.reasons AS reasons, r.by AS by`,
);
