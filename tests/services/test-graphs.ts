import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { openNeo4jGraph, type Neo4jOptions } from '../../graph/neo4j/engine.ts';
import { statement } from '../../graph/cypher/statement.ts';

type None = Record<string, never>;
const countNodes = statement<None, { nodes: number; marks: number }>(
  'test.countNodes',
  'read',
  'MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:GainsayTest THEN 1 END) AS marks',
);
const removeAll = statement<None, never>('test.removeAll', 'write', 'MATCH (n) DETACH DELETE n');
const mark = statement<None, never>('test.mark', 'write', `CREATE (n:GainsayTest) SET n.id = 'mark'`);

const exclusiveWaitMs = 300_000;

/** A server has one database, and test files run beside each other: whoever listens on the port has the database. */
async function waitForTurn(uri: string): Promise<() => void> {
  const port = 20_000 + (createHash('sha256').update(uri).digest().readUInt16BE() % 10_000);
  const giveUpAt = Date.now() + exclusiveWaitMs;
  for (;;) {
    const server = createServer();
    const mine = await new Promise<boolean>((resolve) => {
      server
        .once('error', () => resolve(false))
        .listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(true));
    });
    if (mine) return () => server.close();
    if (Date.now() > giveUpAt) throw new Error(`port ${port}, the turn for ${uri}, stayed taken`);
    await delay(50);
  }
}

export function neo4jOptions(env: NodeJS.ProcessEnv = process.env): Neo4jOptions | null {
  const uri = env['NEO4J_URI'];
  if (uri === undefined || uri === '') return null;
  return { uri, user: env['NEO4J_USER'] ?? 'neo4j', password: env['NEO4J_PASSWORD'] ?? '' };
}

/** For the `skip` of a test: false where there is a Neo4j, else the reason. */
export const withoutNeo4j: string | false =
  neo4jOptions() === null && (process.env['GAINSAY_NO_NEO4J'] ?? 'NEO4J_URI is not set; npm test starts one');

/** Empties the server's database, but never one that holds something that tests did not put there. */
async function empty(graph: GraphEngine): Promise<void> {
  const [count] = await graph.reader.run(countNodes, {});
  if (count !== undefined && count.nodes > 0 && count.marks === 0)
    throw new Error('NEO4J_URI names a database with data in it; tests would remove it. Give them an empty one.');
  await graph.write(async (transaction) => {
    await transaction.run(removeAll, {});
    await transaction.run(mark, {});
  });
}

/** A graph on the real Neo4j: empty, migrated, and this process's alone until it is closed. */
export async function openTestNeo4j(): Promise<GraphEngine> {
  const options = neo4jOptions();
  if (options === null) throw new Error(String(withoutNeo4j));
  const release = await waitForTurn(options.uri);
  let opened: GraphEngine | undefined;
  try {
    const graph = await openNeo4jGraph(options);
    opened = graph;
    await empty(graph);
    await graph.migrate();
    return {
      ...graph,
      close: async () => {
        await graph.close();
        release();
      },
    };
  } catch (error) {
    await opened?.close();
    release();
    throw error;
  }
}

/** A graph in memory whose rows come in random order wherever a statement does not order them. */
export async function openTestEmbedded(): Promise<GraphEngine> {
  const graph = await openEmbeddedGraph({ path: null, shuffleRows: true });
  await graph.migrate();
  return graph;
}
