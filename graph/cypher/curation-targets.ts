import type { DatePrecision, DocumentKind } from '../../schema/ontology/kinds.ts';
import { statement } from './statement.ts';

/** What curators may decide about: whether it is there, and by what it is found again. */

type ByIds = { ids: string[] };

export type ClaimTarget = {
  id: string;
  documentId: string;
  start: number;
  end: number;
  to: string | null;
  hiddenBy: string | null;
};

export const readTargets = {
  entities: statement<ByIds, { id: string }>(
    'readEntityTargets',
    'read',
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id ORDER BY id',
  ),
  /** Units that are or were part of an incident: it has its id from one of them, also once it merged into another. */
  incidents: statement<ByIds, { id: string; unitId: string }>(
    'readIncidentTargets',
    'read',
    `UNWIND $ids AS id MATCH (i:Incident {id: id})<-[:PART_OF]-(u:StoryUnit) WHERE u.to IS NULL
RETURN DISTINCT i.id AS id, u.id AS unitId ORDER BY id, unitId`,
  ),
  units: statement<ByIds, { id: string }>(
    'readUnitTargets',
    'read',
    'UNWIND $ids AS id MATCH (u:StoryUnit {id: id}) WHERE u.to IS NULL RETURN u.id AS id ORDER BY id',
  ),
  claims: statement<ByIds, ClaimTarget>(
    'readClaimTargets',
    'read',
    `UNWIND $ids AS id MATCH (c:Claim {id: id})
RETURN c.id AS id, c.documentId AS documentId, c.start AS start, c.end AS end, c.to AS to, c.hiddenBy AS hiddenBy ORDER BY id`,
  ),
  documents: statement<
    ByIds,
    {
      id: string;
      kind: DocumentKind;
      publishedAt: string | null;
      publishedAtPrecision: DatePrecision | null;
      recordedAt: string;
      sha256: string;
      withdrawn: boolean;
    }
  >(
    'readDocumentTargets',
    'read',
    `UNWIND $ids AS id MATCH (d:Document {id: id})
RETURN d.id AS id, d.kind AS kind, d.publishedAt AS publishedAt, d.publishedAtPrecision AS publishedAtPrecision,
  d.recordedAt AS recordedAt, d.sha256 AS sha256, d.withdrawnAt IS NOT NULL AS withdrawn ORDER BY id`,
  ),
  judgements: statement<ByIds, { id: string; a: string; b: string }>(
    'readJudgementTargets',
    'read',
    'UNWIND $ids AS id MATCH (j:Judgement {id: id}) RETURN j.id AS id, j.a AS a, j.b AS b ORDER BY id',
  ),
};
