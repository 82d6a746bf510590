import { statement } from './statement.ts';
import type { NodeRow } from './write-facts.ts';

/**
 * What curators decided. `(:Curation)` is a fact beside the documents, one for each thing decided about; it names things
 * by id and has no relationships, since it may be there before them. One that was withdrawn has `withdrawnAt`.
 */

export type VerdictRow = {
  /** Of the curation. */
  id: string;
  a: string;
  b: string;
  verdict: 'SAME' | 'NOT_SAME';
  by: string;
  reason: string;
  decidedAt: string;
};

export type DecisionRow = {
  id: string;
  /** JSON of a `Decision`. */
  decision: string;
  by: string;
  reason: string;
  decidedAt: string;
};

export type StoredCuration = DecisionRow & {
  kind: 'JUDGEMENT' | 'LINK' | 'CLAIM' | 'WITHDRAWAL';
  recordedAt: string;
  precedence: string;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
  /** JSON of what was decided before. */
  earlier: string;
};

export type WithdrawnRow = { documentId: string; by: string; reason: string; at: string };

const verdict = `k.id AS id, k.a AS a, k.b AS b, k.verdict AS verdict, k.by AS by, k.reason AS reason, k.decidedAt AS decidedAt`;
const decision = `k.id AS id, k.decision AS decision, k.by AS by, k.reason AS reason, k.decidedAt AS decidedAt`;

export const readCurations = {
  /** A row where curators ever decided anything. */
  some: statement<Record<string, never>, { id: string }>(
    'readSomeCuration',
    'read',
    'MATCH (k:Curation) RETURN k.id AS id ORDER BY id LIMIT 1',
  ),
  /** Those that were withdrawn too. */
  byIds: statement<{ ids: string[] }, StoredCuration>(
    'readCurations',
    'read',
    `UNWIND $ids AS id MATCH (k:Curation {id: id})
RETURN ${decision}, k.kind AS kind, k.recordedAt AS recordedAt, k.precedence AS precedence,
  k.withdrawnAt AS withdrawnAt, k.withdrawnBy AS withdrawnBy, k.withdrawnReason AS withdrawnReason, k.earlier AS earlier ORDER BY id`,
  ),
  /** Verdicts of curators that stand, on pairs of which one is among these names or story units. */
  verdicts: statement<{ ids: string[] }, VerdictRow>(
    'readCuratorVerdicts',
    'read',
    `UNWIND $ids AS id MATCH (k:Curation {a: id}) WHERE k.kind = 'JUDGEMENT' AND k.withdrawnAt IS NULL RETURN ${verdict}
UNION
UNWIND $ids AS id MATCH (k:Curation {b: id}) WHERE k.kind = 'JUDGEMENT' AND k.withdrawnAt IS NULL RETURN ${verdict}`,
  ),
  /** Corrections of claims of these documents. */
  corrections: statement<{ documentIds: string[] }, DecisionRow & { documentId: string }>(
    'readCorrections',
    'read',
    `UNWIND $documentIds AS documentId MATCH (k:Curation {documentId: documentId}) WHERE k.kind = 'CLAIM' AND k.withdrawnAt IS NULL
RETURN ${decision}, k.documentId AS documentId ORDER BY id`,
  ),
  /** Links that curators drew or took away, from or to claims of these documents. */
  links: statement<{ documentIds: string[] }, DecisionRow>(
    'readCuratorLinks',
    'read',
    `UNWIND $documentIds AS documentId MATCH (k:Curation {documentId: documentId}) WHERE k.kind = 'LINK' AND k.withdrawnAt IS NULL RETURN ${decision}
UNION
UNWIND $documentIds AS documentId MATCH (k:Curation {toDocumentId: documentId}) WHERE k.kind = 'LINK' AND k.withdrawnAt IS NULL RETURN ${decision}`,
  ),
  /** Documents with a claim that a curator gave to one of these speakers. */
  givenTo: statement<{ ids: string[] }, { documentId: string }>(
    'readClaimsGivenTo',
    'read',
    `UNWIND $ids AS id MATCH (k:Curation {speakerId: id}) WHERE k.withdrawnAt IS NULL
RETURN DISTINCT k.documentId AS documentId ORDER BY documentId`,
  ),
  withdrawals: statement<{ documentIds: string[] }, WithdrawnRow>(
    'readDocumentWithdrawals',
    'read',
    `UNWIND $documentIds AS documentId MATCH (k:Curation {documentId: documentId}) WHERE k.kind = 'WITHDRAWAL'
RETURN k.documentId AS documentId, k.by AS by, k.reason AS reason, k.decidedAt AS at ORDER BY documentId`,
  ),
};

/** Nulls among the properties remove what an older record of the same thing had. */
export const writeCurations = statement<{ rows: NodeRow[] }, never>(
  'writeCurations',
  'write',
  'UNWIND $rows AS row MERGE (k:Curation {id: row.id}) SET k += row.props',
);
