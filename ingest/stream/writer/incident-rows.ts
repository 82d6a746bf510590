import { readAcross, type AcrossClaimRow } from '../../../graph/cypher/write-across.ts';
import { readForView, type ViewClaimRow, type ViewMentionRow } from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import type { DocumentKind } from '../../../schema/ontology/kinds.ts';

export interface DocumentRow {
  readonly incidentId: string;
  readonly documentId: string;
  readonly articleId: string;
  readonly kind: DocumentKind;
  readonly publishedAt: string | null;
}

/** What links between documents and views of incidents are both made from, read once for both. */
export interface IncidentRows {
  readonly documents: readonly DocumentRow[];
  /** Those of incidents that several documents tell of. */
  readonly together: readonly DocumentRow[];
  /** Of all documents, in order of ids. */
  readonly claims: readonly ViewClaimRow[];
  /** Of documents that are together, with their words, in the order of the text. */
  readonly told: readonly AcrossClaimRow[];
  readonly mentions: readonly ViewMentionRow[];
  readonly onBehalfOf: readonly { claimId: string; agencyId: string }[];
}

/** One statement for each kind of row, whatever the number of incidents. */
export async function readIncidentRows(
  transaction: GraphReader,
  incidentIds: readonly string[],
): Promise<IncidentRows> {
  if (incidentIds.length === 0)
    return { documents: [], together: [], claims: [], told: [], mentions: [], onBehalfOf: [] };
  const documents = await transaction.run(readForView.documents, { incidentIds: [...incidentIds] });
  const groups = [...Map.groupBy(documents, ({ incidentId }) => incidentId).values()];
  const together = groups.filter((group) => group.length > 1).flat();
  const alone = groups.filter((group) => group.length === 1).flat();
  const params = { documentIds: idsOf(documents) };
  const [told, claims, mentions, onBehalfOf] = await Promise.all([
    together.length === 0 ? [] : transaction.run(readAcross.claims, { documentIds: idsOf(together) }),
    alone.length === 0 ? [] : transaction.run(readForView.claims, { documentIds: idsOf(alone) }),
    transaction.run(readForView.mentions, params),
    transaction.run(readForView.onBehalfOf, params),
  ]);
  const all = [...told, ...claims].toSorted((a, b) => compareText(a.id, b.id));
  return { documents, together, claims: all, told, mentions, onBehalfOf };
}

const idsOf = (documents: readonly DocumentRow[]): string[] =>
  [...new Set(documents.map(({ documentId }) => documentId))].toSorted(compareText);
