import { GraphError, type CypherParams, type GraphReader, type Statement } from './engine.ts';

/**
 * Runs `work` on the statements of one open transaction, so that both engines fail alike. Statements that `work` did
 * not wait for are waited for, and one that failed fails the whole even where `work` caught it: the embedded engine
 * would commit the rest, and Neo4j would not.
 */
export async function runWork<Result>(
  statements: GraphReader,
  work: (transaction: GraphReader) => Promise<Result>,
): Promise<Result> {
  const running: Promise<unknown>[] = [];
  let open = true;
  let fault: Error | undefined;
  const reader: GraphReader = {
    run<Params extends CypherParams, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
      if (!open)
        return Promise.reject(new GraphError('STATEMENT_FAILED', `${statement.name}: its transaction is over`));
      const rows = statements.run(statement, params);
      const settled = rows.catch((error: unknown) => {
        fault ??= error as Error;
      });
      running.push(settled);
      return rows;
    },
  };
  try {
    const result = await work(reader);
    await Promise.all(running);
    if (fault !== undefined) throw fault;
    return result;
  } finally {
    open = false;
    await Promise.all(running);
  }
}
