import { readFileSync } from 'node:fs';
import { kafkaJars, provideKafka } from './kafka.ts';
import { neo4jJars, provideNeo4j } from './neo4j.ts';
import { absent, wayOf, type Provided } from './service.ts';

interface Need {
  name: string;
  /** A test file that imports one of these modules needs the service; files that do not never start it. */
  imports: RegExp;
  provide(env: NodeJS.ProcessEnv): Promise<Provided>;
  /** Tells test processes why there is none. */
  absence: string;
}

const needs: readonly Need[] = [
  {
    name: 'Neo4j',
    imports: /from '[./a-z-]*services\/(neo4j|test-graphs)\.ts'/,
    provide: provideNeo4j,
    absence: 'GAINSAY_NO_NEO4J',
  },
  {
    name: 'Kafka',
    imports: /from '[./a-z-]*services\/(kafka|test-kafka)\.ts'/,
    provide: provideKafka,
    absence: 'GAINSAY_NO_KAFKA',
  },
  {
    name: 'servers that may be killed',
    imports: /from '[./a-z-]*\/site\.ts'/,
    provide: provideJars,
    absence: 'GAINSAY_NO_OWN_SERVERS',
  },
];

/** The fault tests start and kill servers of their own, so they need the jars, whatever else the environment names. */
async function provideJars(env: NodeJS.ProcessEnv): Promise<Provided> {
  const way = wayOf(env);
  if (way === 'none' || way === 'containers')
    return absent(`TEST_SERVICES=${way}, and only servers from their jars can be killed and started again`);
  for (const found of [await kafkaJars(env), await neo4jJars(env)])
    if (found.kind === 'absent') return absent(`${found.why}; only servers from their jars can be killed`);
  return {
    kind: 'service',
    origin: 'The fault tests start servers of their own',
    env: {},
    stop: async () => undefined,
  };
}

export interface Started {
  env: Record<string, string>;
  /** One line for each service that is not there, and what is left out for that. */
  missing: string[];
  stop(): Promise<void>;
}

/** Starts, once for all, what the test files need. */
export async function startServices(files: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const started: Started = { env: {}, missing: [], stop: async () => undefined };
  const stops: (() => Promise<void>)[] = [];
  started.stop = async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
  };
  for (const need of needs) {
    if (!files.some((file) => need.imports.test(readFileSync(file, 'utf8')))) continue;
    const provided = await need.provide(env);
    if (provided.kind === 'absent') {
      started.missing.push(`no ${need.name} (${provided.why})`);
      started.env[need.absence] = provided.why;
    } else {
      process.stderr.write(`${provided.origin}\n`);
      Object.assign(started.env, provided.env);
      stops.push(() => provided.stop());
    }
  }
  return started;
}
