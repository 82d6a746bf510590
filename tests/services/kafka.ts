import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { settingOf } from '../e2e/compose-file.ts';
import { library, type Jars, type Library } from './jars.ts';
import { freePort, portToKeep, startJava, type JavaServer } from './java-server.ts';
import { absent, firstOf, wayOf, type Absent, type Provided, type Service } from './service.ts';

const version = '4.2.2';
const log4j = '2.25.3';

const jars: Jars = {
  name: `kafka-${version}`,
  coordinates: [
    `org.apache.kafka:kafka_2.13:${version}`,
    ...['log4j-slf4j-impl', 'log4j-core', 'log4j-1.2-api'].map((name) => `org.apache.logging.log4j:${name}:${log4j}`),
  ],
  sums: new URL('./kafka-jars.sha256', import.meta.url),
  megabytes: 44,
};

/** What a broker lets a group ask for; 6 s where nobody lowered it. */
const minSessionMs = 1_000;

interface Places {
  readonly listener: string;
  readonly advertised: string;
  readonly controller: string;
  readonly data: string;
}

/** One node that is broker and controller. A topic nobody made is an error, and a lone member need not wait for others. */
const properties = ({ listener, advertised, controller, data }: Places): Record<string, string> => ({
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.quorum.bootstrap.servers': controller,
  listeners: `PLAINTEXT://${listener},CONTROLLER://${controller}`,
  'advertised.listeners': `PLAINTEXT://${advertised}`,
  'controller.listener.names': 'CONTROLLER',
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'log.dirs': data,
  'offsets.topic.num.partitions': '4',
  'offsets.topic.replication.factor': '1',
  'transaction.state.log.replication.factor': '1',
  'transaction.state.log.min.isr': '1',
  'share.coordinator.state.topic.replication.factor': '1',
  'share.coordinator.state.topic.min.isr': '1',
  'group.initial.rebalance.delay.ms': '0',
  'group.min.session.timeout.ms': String(minSessionMs),
  'auto.create.topics.enable': 'false',
});

const environmentOf = (broker: string): Record<string, string> => ({
  KAFKA_BROKERS: broker,
  KAFKA_MIN_SESSION_MS: String(minSessionMs),
});

/** 16 bytes in base64url; one that began with a hyphen would be taken for a flag. */
function clusterId(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  return bytes.toString('base64url');
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export const kafkaJars = (env: NodeJS.ProcessEnv): Promise<Library> => library(jars, env);

/** One of the caller's own, whose process can be killed and started again. */
export async function kafkaFromJars(env: NodeJS.ProcessEnv): Promise<(Service & { server: JavaServer }) | Absent> {
  const found = await library(jars, env);
  if (found.kind === 'absent') return found;
  const start = performance.now();
  const home = await mkdtemp(join(tmpdir(), 'gainsay-kafka-'));
  const port = await portToKeep();
  const broker = `127.0.0.1:${port}`;
  const controller = `127.0.0.1:${await portToKeep()}`;
  const file = join(home, 'server.properties');
  const places: Places = { listener: broker, advertised: broker, controller, data: join(home, 'data') };
  await writeFile(
    file,
    Object.entries(properties(places))
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const runtime = [...settingOf('kafka', 'KAFKA_JVM_PERFORMANCE_OPTS').split(' '), '-cp', join(found.folder, '*')];
  const id = clusterId();
  try {
    const format = ['kafka.tools.StorageTool', 'format', '-t', id, '-c', file, '--standalone'];
    await promisify(execFile)('java', [...runtime, ...format], { timeout: 60_000 });
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
  const server = await startJava(home, ['-Xms128m', '-Xmx384m', ...runtime, 'kafka.Kafka', file], port, 90_000);
  return {
    kind: 'service',
    origin: `Kafka ${version} from its jars, up in ${seconds(start)}`,
    env: environmentOf(broker),
    server,
    stop: () => server.stop(),
  };
}

async function fromContainers(): Promise<Provided> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers');
  let host: string;
  try {
    host = (await getContainerRuntimeClient()).info.containerRuntime.host;
  } catch {
    return absent('no Docker daemon answers');
  }
  const start = performance.now();
  // A broker tells its clients where it is, so the port must be known before it starts.
  const port = await freePort();
  const places: Places = {
    listener: '0.0.0.0:9092',
    advertised: `${host}:${port}`,
    controller: '127.0.0.1:9093',
    data: '/tmp/kraft',
  };
  const container = await new GenericContainer(`apache/kafka:${version}`)
    .withEnvironment(
      Object.fromEntries(
        Object.entries(properties(places)).map(([name, value]) => [
          `KAFKA_${name.replaceAll('.', '_').toUpperCase()}`,
          value,
        ]),
      ),
    )
    .withExposedPorts({ container: 9092, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  return {
    kind: 'service',
    origin: `Kafka ${version} in a container, up in ${seconds(start)}`,
    env: environmentOf(places.advertised),
    stop: async () => {
      await container.stop();
    },
  };
}

/** A real Kafka: the one KAFKA_BROKERS names, else a container, else the server's own jars. */
export async function provideKafka(env: NodeJS.ProcessEnv = process.env): Promise<Provided> {
  const way = wayOf(env);
  if (way === 'none') return absent('TEST_SERVICES=none');
  const named = env['KAFKA_BROKERS'];
  if (way === 'any' && named !== undefined && named !== '')
    return { kind: 'service', origin: `Kafka at ${named}`, env: {}, stop: async () => undefined };
  if (way === 'containers') return fromContainers();
  if (way === 'jars') return kafkaFromJars(env);
  return firstOf([fromContainers, () => kafkaFromJars(env)]);
}
