import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library, type Jars, type Library } from './jars.ts';
import { portToKeep, startJava, type JavaServer } from './java-server.ts';
import { absent, firstOf, wayOf, type Absent, type Provided, type Service } from './service.ts';

const version = '5.26.28';

const jars: Jars = {
  name: `neo4j-${version}`,
  coordinates: [`org.neo4j:neo4j:${version}`, `org.neo4j:neo4j-bolt:${version}`],
  sums: new URL('./neo4j-jars.sha256', import.meta.url),
  megabytes: 118,
};

const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

/** Sizes as Neo4j and Java write them, "768m". */
export interface Neo4jMemory {
  readonly heap: string;
  readonly pageCache: string;
}

/** Collected as in the image: the neo4j.conf that Neo4j ships says G1. */
const heapOf = ({ heap }: Neo4jMemory): string[] => [`-Xms${heap}`, `-Xmx${heap}`, '-XX:+UseG1GC'];

/** For tests, several of which may stand on one small machine. */
const smallHeap = ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC'];

const configuration = (port: number, pageCache: string): string => `server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
server.memory.pagecache.size=${pageCache}
dbms.usage_report.enabled=false
db.transaction.timeout=30s
db.lock.acquisition.timeout=10s
`;

const environmentOf = (uri: string): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: 'unused',
});

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export const neo4jJars = (env: NodeJS.ProcessEnv): Promise<Library> => library(jars, env);

/** One of the caller's own, whose process can be killed and started again. */
export async function neo4jFromJars(
  env: NodeJS.ProcessEnv,
  memory?: Neo4jMemory,
): Promise<(Service & { server: JavaServer }) | Absent> {
  const found = await library(jars, env);
  if (found.kind === 'absent') return found;
  const start = performance.now();
  const home = await mkdtemp(join(tmpdir(), 'gainsay-neo4j-'));
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'licenses', 'run'])
    await mkdir(join(home, folder));
  const port = await portToKeep();
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(port, memory?.pageCache ?? '128m'));
  const heap = memory === undefined ? smallHeap : heapOf(memory);
  const runtime = [...heap, ...opens.map((open) => `--add-opens=${open}=ALL-UNNAMED`), '-Dlog4j2.disable.jmx=true'];
  const program = ['-cp', join(found.folder, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  const places = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const server = await startJava(home, [...runtime, ...program, ...places], port, 90_000);
  return {
    kind: 'service',
    origin: `Neo4j ${version} from its jars, up in ${seconds(start)}`,
    env: environmentOf(`bolt://127.0.0.1:${port}`),
    server,
    stop: () => server.stop(),
  };
}

async function fromContainers(): Promise<Provided> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return absent('no Docker daemon answers');
  }
  const start = performance.now();
  const container = await new GenericContainer(`neo4j:${version}-community`)
    .withEnvironment({ NEO4J_AUTH: 'none', NEO4J_dbms_usage__report_enabled: 'false' })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start();
  return {
    kind: 'service',
    origin: `Neo4j ${version} in a container, up in ${seconds(start)}`,
    env: environmentOf(`bolt://${container.getHost()}:${container.getMappedPort(7687)}`),
    stop: async () => {
      await container.stop();
    },
  };
}

/** A real Neo4j: the one NEO4J_URI names, else a container, else the server's own jars. */
export async function provideNeo4j(env: NodeJS.ProcessEnv = process.env): Promise<Provided> {
  const way = wayOf(env);
  if (way === 'none') return absent('TEST_SERVICES=none');
  const named = env['NEO4J_URI'];
  if (way === 'any' && named !== undefined && named !== '')
    return { kind: 'service', origin: `Neo4j at ${named}`, env: {}, stop: async () => undefined };
  if (way === 'containers') return fromContainers();
  if (way === 'jars') return neo4jFromJars(env);
  return firstOf([fromContainers, () => neo4jFromJars(env)]);
}
