import { openNeo4jGraph, type Neo4jOptions } from '../../graph/neo4j/engine.ts';
import { openDocumentsDoor } from '../../cli/documents-door.ts';
import { openKafkaLog } from '../../ingest/stream/kafka/log.ts';
import { topicSpecs } from '../../ingest/stream/topics.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { memorySettings, settingOf } from '../../tests/e2e/compose-file.ts';
import { provideKafka } from '../../tests/services/kafka.ts';
import { neo4jFromJars } from '../../tests/services/neo4j.ts';
import type { Provided, Service } from '../../tests/services/service.ts';
import { emptyNeo4j, writeBareNeo4j } from './bare-write.ts';
import { measureDelays } from './delays.ts';
import { startProgram } from './program.ts';
import { resultOf, type EngineResult, type Options } from './result.ts';
import { passThrough } from './through-log.ts';
import { extractionsFrom, runWriterAlone } from './writer-alone.ts';

const apiKey = 'a-key-of-the-bench-alone';

/**
 * `gainsay worker` twice and `gainsay api` on a Kafka and a Neo4j of their own, with the memory that docker-compose.yml
 * gives them, then the writer and the rows alone.
 */
export async function measureDeployment({ articles, perSecond, withinMs, ends, tell }: Options): Promise<EngineResult> {
  const jars = { ...process.env, TEST_SERVICES: 'jars' };
  const kafka = serviceOf(await provideKafka(jars));
  ends.add(() => kafka.stop());
  const composed = composedMemory();
  const neo4j = serviceOf(await neo4jFromJars(jars, composed.neo4j));
  ends.add(() => neo4j.stop());
  const env = { ...kafka.env, ...neo4j.env, GAINSAY_API_KEYS: apiKey };
  const options = neo4jOptionsOf(neo4j.env);

  const graph = await openNeo4jGraph(options);
  ends.add(() => graph.close());
  await graph.migrate();
  const log = await openKafkaLog({ brokers: (kafka.env['KAFKA_BROKERS'] ?? '').split(',') });
  ends.add(() => log.close());
  await log.createTopics(topicSpecs);

  const programs = await Promise.all([
    startProgram(['worker', '--role', 'extract', '--metrics-port', '0'], { ...env, ...composed.extract }),
    startProgram(['worker', '--role', 'write', '--metrics-port', '0'], { ...env, ...composed.write }),
    startProgram(['api', '--port', '0'], { ...env, ...composed.api }),
  ]);
  const stopPrograms = async (): Promise<void> => {
    await Promise.all(programs.map((program) => program.stop()));
  };
  const stopped = ends.add(stopPrograms);

  const intake = openDocumentsDoor(log, graph.reader);
  tell(`${articles.warmUp.length} articles to warm up, then ${articles.measured.length} through Kafka into Neo4j`);
  await passThrough({ intake, log }, articles.warmUp, withinMs);
  const passage = await passThrough({ intake, log }, articles.measured, withinMs);
  const records = await extractionsFrom(log, passage.firstExtraction);

  tell(`${articles.delayed.length} articles at ${perSecond} a second`);
  const delaysMs = await measureDelays({ url: programs[2].url, key: apiKey, inputs: articles.delayed, perSecond });
  await stopped();

  tell('the writer alone, and its rows alone');
  const { alone, bare } = await writeAgain(options, records);
  return resultOf({ passage, records: records.length, alone, bare, delaysMs });
}

async function writeAgain(options: Neo4jOptions, records: readonly ExtractionRecord[]) {
  const graph = await openNeo4jGraph(options);
  try {
    await emptyNeo4j(options);
    await graph.migrate();
    const alone = await runWriterAlone(graph, records);
    await emptyNeo4j(options);
    await graph.migrate();
    return { alone, bare: await writeBareNeo4j(options, alone.written) };
  } finally {
    await graph.close();
  }
}

function composedMemory() {
  return {
    neo4j: {
      heap: settingOf('neo4j', 'NEO4J_server_memory_heap_max__size'),
      pageCache: settingOf('neo4j', 'NEO4J_server_memory_pagecache_size'),
    },
    extract: memorySettings('extract'),
    write: memorySettings('write'),
    api: memorySettings('api'),
  };
}

function serviceOf(provided: Provided): Service {
  if (provided.kind === 'absent') throw new Error(`the bench needs real services: ${provided.why}`);
  return provided;
}

function neo4jOptionsOf(env: Readonly<Record<string, string>>): Neo4jOptions {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = env;
  return { uri, user, password };
}
