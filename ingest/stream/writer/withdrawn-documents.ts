import { readCurations, type StoredCuration } from '../../../graph/cypher/curations.ts';
import { writeWithdrawnDocuments } from '../../../graph/cypher/erase.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { withdrawalId } from '../../../schema/curation-ids.ts';
import type { WithdrawalDecision } from '../../../schema/messages/curation.ts';

export interface Withdrawal {
  readonly documentId: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly document: WithdrawalDecision['document'];
}

/** Which of these documents a curator withdrew. */
export async function withdrawnAmong(
  transaction: GraphReader,
  documentIds: readonly string[],
): Promise<readonly Withdrawal[]> {
  const ids = [...new Set(documentIds.map(withdrawalId))].toSorted(compareText);
  if (ids.length === 0) return [];
  return (await transaction.run(readCurations.byIds, { ids })).map(withdrawalOf);
}

function withdrawalOf({ decision, by, reason, decidedAt }: StoredCuration): Withdrawal {
  const { documentId, document } = JSON.parse(decision) as WithdrawalDecision;
  return { documentId, by, reason, at: decidedAt, document };
}

/** An entry without a text, which answers with the reason; the same whether or not the document was ever there. */
export function keepEntries(transaction: GraphReader, withdrawals: readonly Withdrawal[]): void {
  inChunks(
    transaction,
    writeWithdrawnDocuments,
    withdrawals.map(({ documentId, by, reason, at, document }) => ({
      id: documentId,
      props: { ...document, language: 'en', withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason },
    })),
  );
}
