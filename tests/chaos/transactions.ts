import type { GraphEngine } from '../../graph/engine.ts';
import { statement } from '../../graph/cypher/statement.ts';

const show = statement<Record<string, never>, { id: string; ms: number; client: string }>(
  'test.transactions',
  'read',
  `SHOW TRANSACTIONS YIELD transactionId, elapsedTime, currentQuery, clientAddress
   WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW TRANSACTIONS'
   RETURN transactionId AS id, elapsedTime.milliseconds AS ms, clientAddress AS client`,
);

/** Those that Neo4j has had open for so long: a read takes a few milliseconds, a batch some hundreds. */
export async function openTransactions(
  graph: GraphEngine,
  longerThanMs: number,
): Promise<{ id: string; ms: number }[]> {
  return (await graph.reader.run(show, {})).filter(({ ms }) => ms > longerThanMs);
}
