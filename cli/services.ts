import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readSchemaVersion } from '../graph/cypher/store.ts';
import { openNeo4jGraph } from '../graph/neo4j/engine.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { openKafkaLog } from '../ingest/stream/kafka/log.ts';
import type { Log } from '../ingest/stream/log.ts';
import { groups, topics, topicSpecs } from '../ingest/stream/topics.ts';
import type { Config, KafkaConfig, Neo4jConfig } from './config.ts';
import { CliFault, exitCodes } from './faults.ts';

/** @throws CliFault where the setting is missing, named with the command that needs it */
export function neededKafka({ kafka }: Config, command: string): KafkaConfig {
  if (kafka) return kafka;
  throw notSet('KAFKA_BROKERS', command, 'gainsay up serves everything from one process without it');
}

/** @throws CliFault where the setting is missing, named with the command that needs it */
export function neededNeo4j({ neo4j }: Config, command: string): Neo4jConfig {
  if (neo4j) return neo4j;
  throw notSet('NEO4J_URI', command, 'with NEO4J_USER and NEO4J_PASSWORD it names the graph');
}

function notSet(name: string, command: string, words: string): CliFault {
  return new CliFault('NOT_SET', exitCodes.wrongUse, `"gainsay ${command}" needs ${name}: ${words}.`);
}

/** The log in Kafka, with its topics made and checked. @throws LogError LOG_UNREACHABLE, WRONG_PARTITIONS */
export async function openKafka(
  { brokers, sessionMs }: KafkaConfig,
  logger: Logger,
  onReconnect: () => void = () => undefined,
): Promise<Log> {
  const log = await openKafkaLog({ brokers, sessionMs, logger, onReconnect });
  try {
    await log.createTopics(topicSpecs);
    return log;
  } catch (error) {
    await log.close();
    throw error;
  }
}

/** The graph in Neo4j, brought to this version. @throws GraphError GRAPH_UNREACHABLE, GRAPH_UNUSABLE, GRAPH_TOO_NEW */
export async function openNeo4j(config: Neo4jConfig): Promise<GraphEngine> {
  const graph = await openNeo4jGraph(config);
  try {
    await graph.migrate();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** One cheap question to each of the two, for `/readyz`. */
export function checksOf(log: Log, graph: GraphEngine | null): Record<string, () => Promise<unknown>> {
  return {
    kafka: () => log.state(topics.documents.name, groups.extract),
    ...(graph && { neo4j: () => graph.reader.run(readSchemaVersion, {}) }),
  };
}

const closeWithinMs = 5_000;

/** Closes both; a service that hangs must not hold the end up. */
export async function closeServices(log: Log, graph: GraphEngine | null): Promise<void> {
  const closed = Promise.all([log.close(), graph?.close()]);
  closed.catch(() => undefined);
  await Promise.race([closed, delay(closeWithinMs, undefined, { ref: false })]);
}
