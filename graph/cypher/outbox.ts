import { statement } from './statement.ts';
import type { NodeRow } from './write-facts.ts';

export type OpenClaimRow = { id: string; documentId: string; incidentId: string | null };

/** What became known, numbered in the order in which it did: written with it, published later. */
export const outbox = {
  reserve: statement<{ count: number }, { last: number }>(
    'reserveChanges',
    'write',
    `MERGE (c:Counter {id: 'changes'}) ON CREATE SET c.value = 0 SET c.value = c.value + $count RETURN c.value AS last`,
  ),
  /** With numbers that were reserved in this transaction. */
  write: statement<{ rows: NodeRow[] }, never>(
    'writeChanges',
    'write',
    'UNWIND $rows AS row CREATE (n:Change {id: row.id}) SET n += row.props',
  ),
  read: statement<
    { after: number; limit: number },
    {
      seq: number;
      kind: string;
      documentId: string | null;
      claimId: string | null;
      linkId: string | null;
      incidentId: string | null;
      recordedAt: string;
    }
  >(
    'readChanges',
    'read',
    `MATCH (n:Change) WHERE n.seq > $after
RETURN n.seq AS seq, n.kind AS kind, n.documentId AS documentId, n.claimId AS claimId, n.linkId AS linkId, n.incidentId AS incidentId, n.recordedAt AS recordedAt
ORDER BY seq LIMIT $limit`,
  ),
  relayed: statement<Record<string, never>, { value: number }>(
    'readRelayed',
    'read',
    `MATCH (c:Counter {id: 'relayed'}) RETURN c.value AS value`,
  ),
  markRelayed: statement<{ seq: number }, never>(
    'markRelayed',
    'write',
    `MERGE (c:Counter {id: 'relayed'}) SET c.value = $seq`,
  ),
  /** The next change gets the number after this one. */
  goOnFrom: statement<{ seq: number }, never>(
    'goOnFrom',
    'write',
    `MERGE (c:Counter {id: 'changes'}) SET c.value = $seq`,
  ),
  remove: statement<{ seqs: number[] }, never>(
    'removeChanges',
    'write',
    'UNWIND $seqs AS seq MATCH (n:Change {seq: seq}) DELETE n',
  ),
  openClaims: statement<{ after: string; limit: number }, OpenClaimRow>(
    'readOpenClaimsInOrder',
    'read',
    `MATCH (c:Claim) WHERE c.id > $after AND c.to IS NULL
RETURN c.id AS id, c.documentId AS documentId, c.incidentId AS incidentId ORDER BY id LIMIT $limit`,
  ),
};
