import { checkParams } from '../check-values.ts';
import { GraphError, type GraphEngine, type GraphReader } from '../engine.ts';
import { migrateGraph } from '../migrations/migrate.ts';
import { createQueue } from '../queue.ts';
import { runWork } from '../run-work.ts';
import {
  createCheckpoints,
  isConflict,
  openGrafeo,
  statementError,
  type GrafeoDB,
  type OpenOptions,
} from './grafeo.ts';
import { ensureEmbeddedSchema } from './schema.ts';
import { searchEmbedded } from './search.ts';

const maxTries = 3;

const closedError = (): GraphError => new GraphError('STATEMENT_FAILED', 'the graph is closed');

function statementsOf(runs: Pick<GrafeoDB, 'executeCypher'>): GraphReader {
  return {
    async run(statement, params) {
      checkParams(params);
      try {
        const result = await runs.executeCypher(statement.text, params);
        return result.toArray() as never[];
      } catch (error) {
        throw statementError(error, statement.name);
      }
    },
  };
}

/** The engine would run them beside each other. After one that failed none runs, as on Neo4j. */
function oneAfterAnother(statements: GraphReader): GraphReader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(statement, params) {
      const rows = last.then(() => statements.run(statement, params));
      last = rows;
      return rows;
    },
  };
}

async function runTransaction<Result>(
  db: GrafeoDB,
  work: (transaction: GraphReader) => Promise<Result>,
): Promise<Result> {
  const transaction = db.beginTransaction();
  try {
    const result = await runWork(oneAfterAnother(statementsOf(transaction)), work);
    transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

/** The graph in this process: one file, one process, whole graph in memory. Reads never wait for a writer. */
export async function openEmbeddedGraph(options: OpenOptions): Promise<GraphEngine> {
  const db = await openGrafeo(options);
  const spaceCheckpoints = options.path === null ? () => undefined : createCheckpoints(db, options.path);
  const statements = statementsOf(db);
  const enqueue = createQueue();
  let closed = false;

  const reader: GraphReader = {
    async run(statement, params) {
      if (closed) throw closedError();
      if (statement.mode === 'write')
        throw new GraphError('STATEMENT_FAILED', `${statement.name} writes; run it inside write()`);
      return statements.run(statement, params);
    },
  };

  const write: GraphEngine['write'] = (work) =>
    enqueue(async () => {
      if (closed) throw closedError();
      for (let attempt = 1; ; attempt++) {
        try {
          const result = await runTransaction(db, work);
          spaceCheckpoints();
          return result;
        } catch (error) {
          if (attempt === maxTries || !isConflict(error instanceof GraphError ? error.cause : error)) throw error;
        }
      }
    });

  return {
    name: 'embedded',
    reader,
    write,
    migrate: () => migrateGraph({ reader, write, ensureSchema: () => enqueue(() => ensureEmbeddedSchema(db)) }),
    searchText: async (text, labels, limit) => {
      if (closed) throw closedError();
      try {
        return await searchEmbedded(db, text, labels, limit);
      } catch (error) {
        throw statementError(error, 'search');
      }
    },
    close: () =>
      enqueue(async () => {
        if (!closed) db.close();
        closed = true;
      }),
  };
}
