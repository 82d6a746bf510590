import { hostname } from 'node:os';
import { readCounts } from '../../graph/cypher/read-export.ts';
import { readRebuild, writeRebuild } from '../../graph/cypher/store.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { createFencedGraph } from '../../graph/fence.ts';
import { openNeo4jGraph } from '../../graph/neo4j/engine.ts';
import { extractor } from '../../ingest/extract/extract.ts';
import { carryOutbox } from '../carry-outbox.ts';
import type { Config } from '../config.ts';
import { CliFault, exitCodes, type ExitCode } from '../faults.ts';
import { createLogger } from '../logger.ts';
import type { Positions } from '../log-documents.ts';
import { print, tell } from '../output.ts';
import { refillGraph } from '../refill-graph.ts';
import { neededKafka, neededNeo4j, openKafka, openNeo4j } from '../services.ts';

/**
 * Fills a Neo4j from the documents in Kafka: an empty one, or one that an earlier run began, which goes on where that
 * one ended. So a graph made beside the one in use takes a second, short run just before the workers are pointed at it.
 */
export async function rebuildNeo4j(config: Config): Promise<ExitCode> {
  const kafka = neededKafka(config, 'rebuild');
  const current = neededNeo4j(config, 'rebuild');
  const target = config.into ?? current;
  const log = await openKafka(kafka, await createLogger(config.logLevel));
  let graph: GraphEngine | null = null;
  let old: GraphEngine | null = null;
  try {
    graph = await openNeo4j(target);
    const from = await positionsIn(graph, target.uri);
    old = target.uri === current.uri ? null : await openNeo4jGraph(current);
    const fenced = createFencedGraph(graph, `rebuild on ${hostname()}:${process.pid}`);
    await fenced.take();
    const { documents, claims, unreadable } = await refillGraph(log, fenced, from, async (next) => {
      const positions = [...next].map(([partition, offset]) => `${partition}:${offset}`).join(',');
      await fenced.write((transaction) =>
        transaction.run(writeRebuild, { positions, extractorVersion: extractor.version }),
      );
    });
    if (old) await carryOutbox(old.reader, { ...graph, write: fenced.write }, new Date().toISOString());
    await print(
      `${from.size > 0 ? 'went on with' : 'rebuilt'} the graph at ${target.uri}: ${documents} documents more, ${claims} claims`,
    );
    if (unreadable > 0) tell(`${unreadable} records could not be read: they or their likes are among the dead letters`);
    return exitCodes.done;
  } finally {
    await old?.close();
    await graph?.close();
    await log.close();
  }
}

/** Where the earlier run ended; nothing where the graph is empty. @throws CliFault where it holds something else */
async function positionsIn({ reader }: GraphEngine, uri: string): Promise<Positions> {
  const [mark] = await reader.run(readRebuild, {});
  const [count] = await reader.run(readCounts.documents, {});
  if (mark === undefined && count?.count === 0) return new Map();
  if (mark?.extractorVersion !== extractor.version)
    throw new CliFault(
      'GRAPH_NOT_EMPTY',
      exitCodes.wrongUse,
      `The graph at ${uri} holds ${count?.count ?? 0} documents of another making. Rebuild into an empty Neo4j, named by --into or NEO4J_URI.`,
    );
  return new Map(
    mark.positions.split(',').map((text) => {
      const [partition, offset] = text.split(':');
      return [Number(partition), BigInt(offset ?? 0)];
    }),
  );
}
