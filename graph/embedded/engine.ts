import { checkParams } from '../check-values.ts';
import { GraphError, type GraphEngine, type GraphReader } from '../engine.ts';
import { createQueue } from '../queue.ts';
import { isConflict, openGrafeo, statementError, type GrafeoDB, type OpenOptions } from './grafeo.ts';
import { ensureEmbeddedSchema } from './schema.ts';
import { searchEmbedded } from './search.ts';

type Runs = Pick<GrafeoDB, 'executeCypher'>;

const maxTries = 3;

function createReader(runs: Runs, mayWrite: boolean, isOpen: () => boolean): GraphReader {
  return {
    async run(statement, params) {
      if (!isOpen()) throw new GraphError('STATEMENT_FAILED', `${statement.name}: the graph or transaction is closed`);
      if (statement.mode === 'write' && !mayWrite)
        throw new GraphError('STATEMENT_FAILED', `${statement.name} writes; run it inside write()`);
      checkParams(params);
      try {
        const result = await runs.executeCypher(statement.text, params);
        return result.toArray() as never[];
      } catch (cause) {
        throw statementError(cause, statement.name);
      }
    },
  };
}

async function runTransaction<Result>(
  db: GrafeoDB,
  work: (transaction: GraphReader) => Promise<Result>,
): Promise<Result> {
  const transaction = db.beginTransaction();
  const running = new Set<Promise<unknown>>();
  let open = true;
  let fault: Error | undefined;
  const inner = createReader(transaction, true, () => open);
  const tracked: GraphReader = {
    run(statement, params) {
      const rows = inner.run(statement, params);
      // The engine would commit what succeeded before a failed statement, so a fault is kept even if `work` catches it.
      const settled = rows.catch((error: unknown) => {
        fault ??= error as Error;
      });
      running.add(settled);
      return rows;
    },
  };
  try {
    const result = await work(tracked);
    await Promise.all(running);
    if (fault !== undefined) throw fault;
    open = false;
    transaction.commit();
    return result;
  } catch (error) {
    open = false;
    await Promise.all(running);
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

/** The graph in this process: one file, one process, whole graph in memory. Reads never wait for a writer. */
export async function openEmbeddedGraph(options: OpenOptions): Promise<GraphEngine> {
  const db = await openGrafeo(options);
  const enqueue = createQueue();
  let closed = false;

  return {
    name: 'embedded',
    reader: createReader(db, false, () => !closed),
    write: (work) =>
      enqueue(async () => {
        if (closed) throw new GraphError('STATEMENT_FAILED', 'the graph is closed');
        for (let attempt = 1; ; attempt++) {
          try {
            return await runTransaction(db, work);
          } catch (error) {
            if (attempt === maxTries || !isConflict(error instanceof GraphError ? error.cause : error)) throw error;
          }
        }
      }),
    migrate: () => enqueue(() => ensureEmbeddedSchema(db)),
    searchText: (text, labels, limit) => searchEmbedded(db, text, labels, limit),
    close: () =>
      enqueue(async () => {
        if (!closed) db.close();
        closed = true;
      }),
  };
}
