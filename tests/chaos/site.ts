import { openNeo4jGraph } from '../../graph/neo4j/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { openKafkaLog } from '../../ingest/stream/kafka/log.ts';
import type { Log } from '../../ingest/stream/log.ts';
import { topicSpecs } from '../../ingest/stream/topics.ts';
import type { JavaServer } from '../services/java-server.ts';
import { kafkaFromJars } from '../services/kafka.ts';
import { neo4jFromJars } from '../services/neo4j.ts';
import { openGroups, type Groups } from './groups.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';
import { memorySettings } from '../e2e/compose-file.ts';
import { startProgram, type Program } from './worker.ts';

/** Long enough for a process that starts beside others on two cores, shorter than the faults that must be sat out. */
export const sessionMs = 4_000;

export type Role = 'extract' | 'write';

/** A Kafka and a Neo4j that may be killed, and the real workers on them, which reach Neo4j through the proxy. */
export interface Site {
  readonly kafka: JavaServer;
  readonly neo4j: JavaServer;
  readonly proxy: TcpProxy;
  readonly groups: Groups;
  /** The test's own client of Kafka; another one after `reset`. */
  readonly log: Log;
  /** The test's own connection to Neo4j, past the proxy. */
  readonly graph: GraphEngine;
  /** Where a program finds the services. */
  readonly env: Readonly<Record<string, string>>;
  startWorker(role?: Role, env?: Readonly<Record<string, string>>): Promise<Program>;
  /** They are ready, and each a member of its group, when it resolves; in the order of the roles. */
  startWorkers(roles: readonly Role[], env?: Readonly<Record<string, string>>): Promise<Program[]>;
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Program>;
  /** A second way to Neo4j, for one worker alone. */
  startProxy(): Promise<TcpProxy>;
  /** Ends all programs and empties both services. */
  reset(): Promise<void>;
  /** What the programs of this test said last. */
  tails(): string;
  close(): Promise<void>;
}

type None = Record<string, never>;
const removeSome = statement<None, { removed: number }>(
  'test.removeSome',
  'write',
  'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS removed',
);

export async function openSite(env: NodeJS.ProcessEnv = process.env): Promise<Site> {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const [kafka, neo4j] = await Promise.all([kafkaFromJars(env), neo4jFromJars(env)]);
    for (const server of [kafka, neo4j]) if (server.kind === 'service') closing.push(() => server.stop());
    if (kafka.kind === 'absent') throw new Error(kafka.why);
    if (neo4j.kind === 'absent') throw new Error(neo4j.why);
    const directUri = neo4j.env['NEO4J_URI'] as string;
    const neo4jPort = Number(new URL(directUri).port);
    const brokers = (kafka.env['KAFKA_BROKERS'] as string).split(',');
    const proxy = await startTcpProxy(neo4jPort);
    closing.push(() => proxy.close());
    const groups = await openGroups(brokers);
    closing.push(() => groups.close());
    const openLog = (): Promise<Log> => openKafkaLog({ brokers, clientId: 'test', fetchWaitMs: 50 });
    let log = await openLog();
    closing.push(() => log.close());
    const user = { user: neo4j.env['NEO4J_USER'] as string, password: neo4j.env['NEO4J_PASSWORD'] as string };
    const graph = await openNeo4jGraph({ uri: directUri, ...user });
    closing.push(() => graph.close());

    const programs: Program[] = [];
    const proxies: TcpProxy[] = [];
    const settings = {
      KAFKA_BROKERS: brokers.join(','),
      KAFKA_SESSION_MS: String(sessionMs),
      NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
      NEO4J_USER: user.user,
      NEO4J_PASSWORD: user.password,
      METRICS_PORT: '0',
      ...memorySettings('write'),
      LOG_LEVEL: 'debug',
    };
    const start = async (args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Program> => {
      const program = await startProgram(args, { ...settings, ...extra });
      programs.push(program);
      return program;
    };
    const startWorker: Site['startWorker'] = (role, extra) =>
      start(['worker', ...(role ? ['--role', role] : [])], extra);
    const stopPrograms = async (): Promise<void> => {
      await Promise.all(programs.map((program) => program.stop()));
      await Promise.all(proxies.splice(0).map((each) => each.close()));
    };
    closing.push(stopPrograms);

    return {
      kafka: kafka.server,
      neo4j: neo4j.server,
      proxy,
      groups,
      get log() {
        return log;
      },
      graph,
      env: settings,
      start,
      startWorker,
      async startWorkers(roles, extra) {
        const workers = await Promise.all(roles.map((role) => startWorker(role, extra)));
        await Promise.all(workers.map((worker) => worker.said('worker is ready')));
        for (const role of new Set(roles)) await groups.settled(role, roles.filter((other) => other === role).length);
        return workers;
      },
      async startProxy() {
        const own = await startTcpProxy(neo4jPort);
        proxies.push(own);
        return own;
      },
      async reset() {
        await stopPrograms();
        programs.length = 0;
        proxy.slowDown(0);
        await proxy.openPort();
        await groups.forget();
        await log.close(); // a client of Kafka does not get over the loss of a topic that it knew
        log = await openLog();
        await log.createTopics(topicSpecs);
        while (((await graph.write((transaction) => transaction.run(removeSome, {})))[0]?.removed ?? 0) > 0);
        await graph.migrate();
      },
      tails: () => programs.map((program) => `--- ${program.title} (${program.pid})\n${program.tail(12)}`).join('\n'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
