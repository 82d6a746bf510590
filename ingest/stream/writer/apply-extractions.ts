import { writeIncidents } from '../../../graph/cypher/write-derived.ts';
import type { GraphEngine } from '../../../graph/engine.ts';
import { applyFacts } from '../../../graph/write/apply-facts.ts';
import { factsOf } from '../../../graph/write/facts.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { isCuration, type WriterRecord } from '../codec.ts';
import { linkClaims } from './link-claims.ts';
import { linkIncidents } from './link-incidents.ts';
import { linkVersions } from './link-versions.ts';
import { refreshIncidents } from './refresh-incidents.ts';
import { storyOfFacts, withStory } from './stories.ts';
import { writeOutbox } from './write-outbox.ts';

export interface ApplyResult {
  readonly documents: number;
  readonly claims: number;
  readonly links: number;
  /** What was not stored because its words do not stand at its offsets. */
  readonly refused: readonly string[];
}

/**
 * The single writer: applies a batch of extractions, decides anew which incidents they touch, and fills the outbox, all
 * in one transaction. Applying a record again, or an older one, changes nothing.
 * @param clock ISO 8601 UTC: when Gainsay learns of what it derives
 */
export function createApply(
  graph: Pick<GraphEngine, 'write'>,
  clock: () => string,
): (records: readonly WriterRecord[]) => Promise<ApplyResult> {
  return async (records) => {
    const facts = records.filter((record) => !isCuration(record)).map((record) => withStory(factsOf(record), record));
    const now = clock();
    return graph.write(async (transaction) => {
      const applied = await applyFacts(transaction, facts, now);
      const { written } = applied;
      const addedLinkIds = [...applied.addedLinkIds];
      if (written.length > 0) {
        const { placed, changedIncidentIds } = await linkIncidents(transaction, written.map(storyOfFacts), now);
        inChunks(transaction, writeIncidents.claimCopies, placed);
        inChunks(transaction, writeIncidents.figureCopies, placed);
        const articleIds = written.map((document) => document.articleId);
        const [acrossLinkIds] = await Promise.all([
          linkClaims(transaction, placed, new Set(applied.addedDocumentIds), changedIncidentIds, now),
          linkVersions(transaction, articleIds, now),
          refreshIncidents(transaction, changedIncidentIds, now),
        ]);
        addedLinkIds.push(...acrossLinkIds);
        const incidentOf = new Map(placed.map((row) => [row.documentId, row.incidentId]));
        await writeOutbox(transaction, { ...applied, addedLinkIds }, changedIncidentIds, incidentOf, now);
      }
      return {
        documents: applied.addedDocumentIds.length,
        claims: applied.addedClaims.length,
        links: addedLinkIds.length,
        refused: applied.refused,
      };
    });
  };
}
