import { GraphError, type CypherParams, type GraphReader, type Statement } from './engine.ts';

/**
 * Runs `work` on the statements of one open transaction, so that both engines fail alike. Statements that `work` did
 * not wait for are waited for, and one that failed fails the whole even where `work` caught it: the embedded engine
 * would commit the rest, and Neo4j would not. The first that failed says why: those after it fail for its sake.
 */
export async function runWork<Result>(
  statements: GraphReader,
  work: (transaction: GraphReader) => Promise<Result>,
): Promise<Result> {
  const running: Promise<unknown>[] = [];
  let open = true;
  let fault: { readonly at: number; readonly error: unknown } | undefined;
  const reader: GraphReader = {
    run<Params extends CypherParams, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
      if (!open)
        return Promise.reject(new GraphError('STATEMENT_FAILED', `${statement.name}: its transaction is over`));
      const rows = statements.run(statement, params);
      const at = running.length;
      const settled = rows.catch((error: unknown) => {
        if (fault === undefined || at < fault.at) fault = { at, error };
      });
      running.push(settled);
      return rows;
    },
  };
  try {
    const result = await work(reader);
    await Promise.all(running);
    if (fault !== undefined) throw fault.error;
    return result;
  } catch (error) {
    open = false;
    await Promise.all(running);
    throw error instanceof GraphError && fault !== undefined ? fault.error : error;
  } finally {
    open = false;
  }
}
