import { readSchemaVersion, writeSchemaVersion } from '../cypher/store.ts';
import { GraphError, type GraphEngine, type GraphReader } from '../engine.ts';
import { migrations, type Migration } from './migrations.ts';

export interface MigrationTarget extends Pick<GraphEngine, 'reader' | 'write'> {
  /** Constraints and indexes of this version; idempotent, since neither engine makes them inside a transaction. */
  ensureSchema(): Promise<void>;
}

async function versionOf(reader: GraphReader): Promise<number> {
  const [row] = await reader.run(readSchemaVersion, {});
  return row?.version ?? 0;
}

/**
 * Brings a store to the newest version. Each step is one transaction together with the version it leads to, so a
 * start that was interrupted goes on at the next one.
 *
 * @throws GraphError GRAPH_TOO_NEW where the store was written by a newer program
 */
export async function migrateGraph(target: MigrationTarget, steps: readonly Migration[] = migrations): Promise<void> {
  const newest = steps.at(-1)?.version ?? 0;
  const version = await versionOf(target.reader);
  if (version > newest)
    throw new GraphError(
      'GRAPH_TOO_NEW',
      `The graph is of version ${version}, and this program knows versions up to ${newest}. ` +
        'Use the newer Gainsay that wrote it, or another GAINSAY_HOME.',
    );
  if (version === newest) return;
  await target.ensureSchema();
  for (const step of steps.filter((candidate) => candidate.version > version)) {
    await target.write(async (transaction) => {
      await step.apply(transaction);
      await transaction.run(writeSchemaVersion, { version: step.version });
    });
  }
}
