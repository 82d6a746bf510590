import type { CypherParams, GraphReader, Statement } from '../engine.ts';

/** Rows of one statement at most: Neo4j's memory for one transaction, and the embedded engine's plan, stay small. */
const maxRows = 1000;

/**
 * Runs a statement over its rows, so many at a time; not at all where there are none. It is not waited for: what comes
 * after it in the transaction sees its effect all the same.
 */
export function inChunks<Row extends CypherParams>(
  transaction: GraphReader,
  statement: Statement<{ rows: Row[] }, never>,
  rows: readonly Row[],
  size: number = maxRows,
): void {
  for (let start = 0; start < rows.length; start += size)
    void transaction.run(statement, { rows: rows.slice(start, start + size) });
}
