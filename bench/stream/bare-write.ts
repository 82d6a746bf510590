import { openGrafeo } from '../../graph/embedded/grafeo.ts';
import { openDriver, queryToServer, type Neo4jOptions } from '../../graph/neo4j/driver.ts';
import type { CypherParams } from '../../graph/engine.ts';
import type { WrittenRows } from './recorded-writes.ts';

const batchRows = 1_000;

export interface BareWrite {
  readonly rows: number;
  readonly ms: number;
}

type Batch = { readonly text: string; readonly params: { rows: CypherParams[] } };

function batchesOf(written: readonly WrittenRows[]): Batch[] {
  return written.flatMap(({ text, rows }) =>
    Array.from({ length: Math.ceil(rows.length / batchRows) }, (_, at) => ({
      text,
      params: { rows: rows.slice(at * batchRows, (at + 1) * batchRows) },
    })),
  );
}

const rowsIn = (written: readonly WrittenRows[]): number => written.reduce((sum, { rows }) => sum + rows.length, 0);

async function timed<Given>(batches: readonly Given[], write: (batch: Given) => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  for (const batch of batches) await write(batch);
  return performance.now() - startMs;
}

/** The rows by the driver alone into an empty, migrated database: a transaction for each batch, and no look at the answer. */
export async function writeBareNeo4j(options: Neo4jOptions, written: readonly WrittenRows[]): Promise<BareWrite> {
  const driver = openDriver(options);
  try {
    const batches = batchesOf(written).map(({ text, params }) => queryToServer(text, params));
    const ms = await timed(batches, ({ text, params }) => driver.executeQuery(text, params));
    return { rows: rowsIn(written), ms };
  } finally {
    await driver.close();
  }
}

/** The same by the embedded engine alone, into a file with its constraints and indexes. */
export async function writeBareEmbedded(path: string, written: readonly WrittenRows[]): Promise<BareWrite> {
  const db = await openGrafeo({ path });
  try {
    const ms = await timed(batchesOf(written), async ({ text, params }) => {
      const transaction = db.beginTransaction();
      await transaction.executeCypher(text, params);
      transaction.commit();
    });
    return { rows: rowsIn(written), ms };
  } finally {
    db.close();
  }
}

/** Removes all that is in the database, in transactions that fit into a small heap. */
export async function emptyNeo4j(options: Neo4jOptions): Promise<void> {
  const driver = openDriver(options);
  try {
    for (;;) {
      const { records } = await driver.executeQuery(
        'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS removed',
      );
      if (records[0]?.get('removed') === 0) return;
    }
  } finally {
    await driver.close();
  }
}
