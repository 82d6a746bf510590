import type { SpeakerKind, Stance } from '../../schema/ontology/kinds.ts';
import { keyedLink } from './keyed-link.ts';
import { statement } from './statement.ts';

/** Links between claims of different documents: what is read to draw them, and what is written. */

type OfDocuments = { documentIds: string[] };

export type AcrossClaimRow = {
  id: string;
  documentId: string;
  unitId: string;
  stance: Stance;
  saidAt: string | null;
  exact: string;
  sentence: string;
  cue: string | null;
  confidence: number;
  speakerId: string;
  speakerKind: SpeakerKind;
  speakerText: string | null;
  start: number;
  end: number;
};

export type StandingLinkRow = {
  id: string;
  type: 'DENIES' | 'CONFIRMS' | 'REPEATS';
  from: string;
  to: string;
  /** The story units of the two claims. */
  fromUnitId: string;
  toUnitId: string;
  partial: boolean | null;
  confidence: number;
  reasons: string[];
  rule: string;
};

const standing = `c.id AS from, o.id AS to, c.unitId AS fromUnitId, o.unitId AS toUnitId, r.id AS id, type(r) AS type, r.partial AS partial, r.confidence AS confidence, r.reasons AS reasons, r.rule AS rule`;

export const readAcross = {
  claims: statement<OfDocuments, AcrossClaimRow>(
    'readAcrossClaims',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId}) WHERE c.to IS NULL
RETURN c.id AS id, c.documentId AS documentId, c.unitId AS unitId, c.stance AS stance, c.saidAt AS saidAt, c.exact AS exact, c.sentence AS sentence, c.cue AS cue,
  c.confidence AS confidence, c.speakerId AS speakerId, c.speakerKind AS speakerKind, c.speakerText AS speakerText, c.start AS start, c.end AS end
ORDER BY documentId, start, end, id`,
  ),
  /** Denials drawn within each document: what a denial answers there helps to tell what it answers elsewhere. */
  within: statement<OfDocuments, { documentId: string; unitId: string; from: string; to: string; confidence: number }>(
    'readDenialsWithin',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:DENIES]->(o:Claim)
WHERE c.to IS NULL AND r.to IS NULL AND o.to IS NULL AND o.documentId = documentId
RETURN c.documentId AS documentId, c.unitId AS unitId, c.id AS from, o.id AS to, r.confidence AS confidence ORDER BY from, to`,
  ),
  /** Links that rules drew from or to a claim of these documents, to or from one of another. */
  standing: statement<OfDocuments, StandingLinkRow>(
    'readStandingAcross',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:DENIES|CONFIRMS]->(o:Claim)
WHERE r.to IS NULL AND o.documentId <> documentId AND r.rule <> 'curator' RETURN ${standing}
UNION
UNWIND $documentIds AS documentId MATCH (o:Claim {documentId: documentId})<-[r:DENIES|CONFIRMS]-(c:Claim)
WHERE r.to IS NULL AND c.documentId <> documentId AND r.rule <> 'curator' RETURN ${standing}`,
  ),
  repetitions: statement<OfDocuments, StandingLinkRow>(
    'readStandingRepetitions',
    'read',
    `UNWIND $documentIds AS documentId MATCH (c:Claim {documentId: documentId})-[r:REPEATS]->(o:Claim) WHERE r.to IS NULL
RETURN ${standing}
UNION
UNWIND $documentIds AS documentId MATCH (o:Claim {documentId: documentId})<-[r:REPEATS]-(c:Claim) WHERE r.to IS NULL
RETURN ${standing}`,
  ),
};

/** Denials and confirmations are written like those within a document. */
export const writeRepeats = keyedLink('writeRepeats', 'Claim', 'REPEATS', 'Claim');

export const closeAcross = statement<{ rows: { from: string; id: string }[]; now: string }, never>(
  'closeAcross',
  'write',
  `UNWIND $rows AS row MATCH (c:Claim {id: row.from})-[r:DENIES|CONFIRMS|REPEATS]->(o:Claim) WHERE r.id = row.id SET r.to = $now`,
);
