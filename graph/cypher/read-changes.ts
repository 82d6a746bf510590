import type { ChangeKind } from '../../schema/messages/change.ts';
import { statement } from './statement.ts';

export type ChangeProps = {
  seq: number;
  kind: ChangeKind;
  claimId: string | null;
  linkId: string | null;
  incidentId: string | null;
};

export const readChanges = {
  /** The outbox after a place in it, in order, all kinds. */
  after: statement<{ after: number; limit: number }, ChangeProps>(
    'changes.after',
    'read',
    `MATCH (ch:Change) WHERE ch.seq > $after
RETURN ch.seq AS seq, ch.kind AS kind, ch.claimId AS claimId, ch.linkId AS linkId, ch.incidentId AS incidentId ORDER BY seq LIMIT $limit`,
  ),
  /** The last place given. No row while nothing was written. */
  head: statement<Record<string, never>, { seq: number }>(
    'changes.head',
    'read',
    `MATCH (n:Counter {id: 'changes'}) RETURN n.value AS seq`,
  ),
};
