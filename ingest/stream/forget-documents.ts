import type { Log } from './log.ts';
import { topics } from './topics.ts';

/**
 * Tombstones for withdrawn documents, where their text may lie: the extract stage hands the first on to the extractions.
 * A second one changes nothing.
 */
export async function forgetDocuments(log: Pick<Log, 'produce'>, documentIds: readonly string[]): Promise<void> {
  const tombstones = [...new Set(documentIds)].map((key) => ({ key, value: null }));
  await log.produce(topics.deadLetters.name, tombstones);
  await log.produce(topics.documents.name, tombstones);
}
