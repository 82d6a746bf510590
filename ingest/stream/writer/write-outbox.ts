import { outbox } from '../../../graph/cypher/outbox.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import type { AppliedFacts } from '../../../graph/write/apply-facts.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import type { ChangeKind } from '../../../schema/messages/change.ts';

type Change = {
  kind: ChangeKind;
  documentId: string | null;
  claimId: string | null;
  linkId: string | null;
  incidentId: string | null;
};

/**
 * Tells of what a transaction brought, in that transaction: a reader that has seen `seq` has missed nothing before it.
 * @param incidentOf what a story unit is part of, where this transaction touched it
 */
export async function writeOutbox(
  transaction: GraphReader,
  applied: AppliedFacts,
  changedIncidentIds: readonly string[],
  incidentOf: (unitId: string) => string | null,
  now: string,
): Promise<void> {
  const none = { documentId: null, claimId: null, linkId: null, incidentId: null };
  const changes: Change[] = applied.addedDocumentIds.map((documentId) => ({
    ...none,
    kind: 'DOCUMENT_ADDED',
    documentId,
    incidentId: incidentOf(ids.unit(documentId, 'main')),
  }));
  for (const [kind, claims] of [
    ['CLAIM_ADDED', applied.addedClaims],
    ['CLAIM_CLOSED', applied.closedClaims],
  ] as const)
    for (const { id, documentId, unitId } of claims.toSorted((a, b) => compareText(a.id, b.id)))
      changes.push({ ...none, kind, documentId, claimId: id, incidentId: incidentOf(unitId) });
  for (const linkId of applied.addedLinkIds.toSorted(compareText))
    changes.push({ ...none, kind: 'LINK_ADDED', linkId });
  for (const incidentId of changedIncidentIds) changes.push({ ...none, kind: 'INCIDENT_CHANGED', incidentId });
  if (changes.length === 0) return;

  const [reserved] = await transaction.run(outbox.reserve, { count: changes.length });
  const first = (reserved?.last ?? 0) - changes.length + 1;
  inChunks(
    transaction,
    outbox.write,
    changes.map((change, index) => {
      const seq = first + index;
      return { id: ids.change(seq), props: { seq, ...change, recordedAt: now } };
    }),
  );
}
