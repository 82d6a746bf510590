import type { GraphEngine, GraphReader } from '../../../graph/engine.ts';
import { applyFacts } from '../../../graph/write/apply-facts.ts';
import { eraseDocuments } from '../../../graph/write/erase-documents.ts';
import type { DocumentFacts } from '../../../graph/write/document-facts.ts';
import { groundedRecord } from '../../../graph/write/grounded.ts';
import type { ExtractionRecord } from '../../../schema/messages/extraction.ts';
import { isCuration, type WriterRecord } from '../codec.ts';
import { curate } from './curate.ts';
import { applyCurations } from './curations.ts';
import { deriveAnew } from './derive-anew.ts';
import { withStories } from './stories.ts';
import { keepEntries, withdrawnAmong } from './withdrawn-documents.ts';

export interface ApplyResult {
  readonly documents: number;
  readonly claims: number;
  readonly links: number;
  /** What was not stored because its words do not stand at its offsets. */
  readonly refused: readonly string[];
  /** Documents that the records withdraw or bring although they were withdrawn: the log has to forget them. */
  readonly withdrawn: readonly string[];
}

const known = new WeakMap<ExtractionRecord, DocumentFacts>();

/** What a record says, made from the record alone, once. */
function factsInHand(record: ExtractionRecord): DocumentFacts {
  const facts = known.get(record) ?? withStories(groundedRecord(record));
  known.set(record, facts);
  return facts;
}

/** Does of a record what needs no graph, for the call that applies this object. */
export function prepareRecord(record: WriterRecord): void {
  if (!isCuration(record)) factsInHand(record);
}

/**
 * The single writer: applies a batch of what was found and of what curators decided, decides anew what these touch, and
 * fills the outbox, all in one transaction. Applying a record again, or an older one, changes nothing.
 * @param clock ISO 8601 UTC: when Gainsay learns of what it derives
 */
export function createApply(
  graph: Pick<GraphEngine, 'write'>,
  clock: () => string,
): (records: readonly WriterRecord[]) => Promise<ApplyResult> {
  return async (records) => {
    const told = records.filter((record) => !isCuration(record)).map(factsInHand);
    const curations = records.filter(isCuration);
    const now = clock();
    return graph.write(async (transaction) => {
      const curated = await applyCurations(transaction, curations);
      const withdrawals = await withdrawnAmong(transaction, [
        ...told.map((facts) => facts.documentId),
        ...curated.withdrawnIds,
      ]);
      const withdrawn = new Set(withdrawals.map(({ documentId }) => documentId));
      const erased = await eraseDocuments(transaction, curated.withdrawnIds, now);
      keepEntries(transaction, withdrawals);
      const applied = await applyFacts(
        transaction,
        told.filter((facts) => !withdrawn.has(facts.documentId)),
        now,
      );
      const corrections = await curate(transaction, curated, applied, erased, now);
      const judgedEntityIds = curated.judgedIds.filter((id) => !id.startsWith('unt_'));
      const links = await deriveAnew(transaction, { applied, erased, corrections, judgedEntityIds, now });
      return {
        documents: applied.addedDocumentIds.length,
        claims: applied.addedClaims.length,
        links: links.length,
        refused: applied.refused,
        withdrawn: [...withdrawn],
      };
    });
  };
}

/**
 * Takes documents out of the graph that the log has erased. Of one that a curator withdrew its entry stays, which says
 * why; of another nothing does, as if the log had never had it.
 */
export function createErase(
  graph: Pick<GraphEngine, 'write'>,
  clock: () => string,
): (documentIds: readonly string[]) => Promise<void> {
  return async (documentIds) => {
    const now = clock();
    await graph.write(async (transaction: GraphReader) => {
      const withdrawals = await withdrawnAmong(transaction, documentIds);
      const erased = await eraseDocuments(transaction, documentIds, now);
      keepEntries(transaction, withdrawals);
      const applied = await applyFacts(transaction, [], now);
      const corrections = await curate(transaction, { judgedIds: [], documentIds: [] }, applied, erased, now);
      await deriveAnew(transaction, { applied, erased, corrections, judgedEntityIds: [], now });
    });
  };
}
