import { checkParams } from '../check-values.ts';
import { GraphError, type CypherParams, type GraphEngine, type GraphReader, type Statement } from '../engine.ts';
import { migrateGraph } from '../migrations/migrate.ts';
import { createQueue } from '../queue.ts';
import {
  graphError,
  isOfDriver,
  isRetryable,
  openDriver,
  queryToServer,
  type Driver,
  type Neo4jOptions,
  type QueryRecord,
  type QueryResult,
  type ServerQuery,
} from './driver.ts';
import { runWork } from '../run-work.ts';
import { ensureNeo4jSchema } from './schema.ts';
import { searchNeo4j } from './search.ts';

export type { Neo4jOptions };

function statementsOf(execute: (query: ServerQuery) => PromiseLike<QueryResult>): GraphReader {
  return {
    async run<Params extends CypherParams, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
      checkParams(params);
      try {
        const { records } = await execute(queryToServer(statement.text, params));
        return records.map((record) => rowOf(record) as Row);
      } catch (error) {
        throw graphError(error, statement.name);
      }
    },
  };
}

/** As `record.toObject`, which makes a list of pairs of each row first. */
function rowOf(record: QueryRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const name of record.keys as readonly string[]) row[name] = record.get(name);
  return row;
}

async function runTransaction<Result>(
  driver: Driver,
  database: string,
  timeoutMs: number,
  work: (transaction: GraphReader) => Promise<Result>,
): Promise<Result> {
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const session = driver.session({ database, defaultAccessMode: 'WRITE', bookmarkManager });
  try {
    return await session.executeWrite(
      async (transaction) => {
        try {
          return await runWork(
            statementsOf(({ text, params }) => transaction.run(text, params)),
            work,
          );
        } catch (error) {
          // The driver retries by the error it knows, not by ours around it.
          throw error instanceof GraphError && isRetryable(error.cause) ? error.cause : error;
        }
      },
      { timeout: timeoutMs },
    );
  } catch (error) {
    // What `work` itself threw goes through as it is.
    throw isOfDriver(error) ? graphError(error, 'transaction') : error;
  } finally {
    await session.close();
  }
}

/** The graph in a Neo4j server. One transaction at a time from one engine; other processes may write beside it. */
export async function openNeo4jGraph(options: Neo4jOptions): Promise<GraphEngine> {
  const driver = openDriver(options);
  const { database = 'neo4j', transactionTimeoutMs: timeoutMs = 30_000 } = options;
  const enqueue = createQueue();
  const mapped = async <Result>(what: string, call: () => Promise<Result>): Promise<Result> => {
    try {
      return await call();
    } catch (error) {
      throw graphError(error, what);
    }
  };
  try {
    await mapped(options.uri, () => driver.verifyConnectivity({ database }));
  } catch (error) {
    await driver.close();
    throw error;
  }

  const statements = statementsOf(({ text, params }) =>
    driver.executeQuery(text, params, { database, routing: 'READ', transactionConfig: { timeout: timeoutMs } }),
  );
  const reader: GraphReader = {
    async run(statement, params) {
      if (statement.mode === 'write')
        throw new GraphError('STATEMENT_FAILED', `${statement.name} writes; run it inside write()`);
      return statements.run(statement, params);
    },
  };
  const write: GraphEngine['write'] = (work) => enqueue(() => runTransaction(driver, database, timeoutMs, work));
  const ensureSchema = (): Promise<void> => mapped('schema', () => ensureNeo4jSchema(driver, database));

  return {
    name: 'neo4j',
    reader,
    write,
    migrate: () => migrateGraph({ reader, write, ensureSchema }),
    searchText: (text, labels, limit) => mapped('search', () => searchNeo4j(driver, database, text, labels, limit)),
    close: () => enqueue(() => driver.close()),
  };
}
