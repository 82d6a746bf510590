import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort, startJava, type JavaServer } from '../services/java-server.ts';
import { keepProcess, type Ending } from '../services/kept-process.ts';
import { kafkaJars } from '../services/kafka.ts';
import { neo4jJars } from '../services/neo4j.ts';
import { wayOf } from '../services/service.ts';
import { checkout, copiedInto, readDockerfile, type ComposeService } from './compose-file.ts';

const execute = promisify(execFile);
const startsWithinMs = 90_000;
const checkEveryMs = 500;
const said = [() => true, () => false] as const;

export interface ServerJars {
  readonly kafka: string;
  readonly neo4j: string;
}

/** The servers' own jars, or why there are none. */
export async function findJars(env: NodeJS.ProcessEnv): Promise<ServerJars | { readonly why: string }> {
  const way = wayOf(env);
  if (way !== 'any' && way !== 'jars') return { why: `TEST_SERVICES=${way}` };
  const [kafka, neo4j] = [await kafkaJars(env), await neo4jJars(env)];
  if (kafka.kind === 'absent') return { why: kafka.why };
  if (neo4j.kind === 'absent') return { why: neo4j.why };
  return { kafka: kafka.folder, neo4j: neo4j.folder };
}

/** What stands in the file and has to be another on this machine, with what it is here. */
export type Replacements = ReadonlyMap<string, string>;

const asPattern = (text: string): RegExp => new RegExp(`(?<!\\w)${text.replaceAll('.', '\\.')}(?!\\w)`, 'g');

/** Whole words only: a port is no part of a key. */
function replaceIn(text: string, replacements: Replacements): string {
  let replaced = text;
  for (const [there, here] of replacements) replaced = replaced.replaceAll(asPattern(there), here);
  return replaced;
}

const environmentHere = (service: ComposeService, replacements: Replacements): Record<string, string> =>
  Object.fromEntries(
    Object.entries(service.environment).map(([name, value]) => [name, replaceIn(value, replacements)]),
  );

const newFolder = (name: string): string => mkdtempSync(path.join(tmpdir(), `gainsay-${name}-`));
const jvm = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Kafka with the environment of the file, which the program of its image turns into settings. */
export async function startKafka(service: ComposeService, jars: string): Promise<JavaServer & { broker: string }> {
  const folder = newFolder('compose-kafka');
  for (const name of ['default', 'mounted', 'final', 'data']) mkdirSync(path.join(folder, name));
  const settings = path.join(folder, 'final', 'server.properties');
  writeFileSync(settings, '');
  const port = await freePort();
  const broker = `127.0.0.1:${port}`;
  const replacements = new Map([
    ['//:9092', `//${broker}`],
    ['kafka:9092', broker],
    ['127.0.0.1:9093', `127.0.0.1:${await freePort()}`],
    ['/var/lib/kafka/data', path.join(folder, 'data')],
  ]);
  const env = environmentHere(service, replacements);
  const folders = ['default', 'mounted', 'final'].flatMap((name) => [`--${name}-configs-dir`, path.join(folder, name)]);
  const classPath = ['-cp', path.join(jars, '*')];
  await execute('java', [...jvm, ...classPath, 'kafka.docker.KafkaDockerWrapper', 'setup', ...folders], {
    env: { PATH: process.env['PATH'], ...env },
    timeout: startsWithinMs,
  });
  const heap = (env['KAFKA_HEAP_OPTS'] ?? '').split(' ');
  const server = await startJava(
    folder,
    [...heap, ...jvm, ...classPath, 'kafka.Kafka', settings],
    port,
    startsWithinMs,
  );
  return { ...server, broker };
}

/** The rule by which the image of Neo4j makes settings of its environment. */
const neo4jSettings = (environment: Readonly<Record<string, string>>): string[] =>
  Object.entries(environment)
    .filter(([name]) => name.startsWith('NEO4J_') && name !== 'NEO4J_AUTH')
    .map(([name, value]) => `${name.slice(6).replaceAll('_', '.').replaceAll('..', '_')}=${value}`);

/** Neo4j with the settings of the file, its password included, started as its image starts it. */
export async function startNeo4j(service: ComposeService, jars: string): Promise<JavaServer & { uri: string }> {
  const folder = newFolder('compose-neo4j');
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'licenses', 'run'])
    mkdirSync(path.join(folder, name));
  const port = await freePort();
  const here = [`server.bolt.listen_address=127.0.0.1:${port}`, `server.directories.lib=${jars}`];
  const lines = [...neo4jSettings(service.environment), ...here];
  writeFileSync(path.join(folder, 'conf', 'neo4j.conf'), lines.join('\n'));
  const [, password = ''] = (service.environment['NEO4J_AUTH'] ?? '').split('/');
  const run = async (program: string, ...args: string[]): Promise<string> => {
    const all = [...jvm, '-cp', path.join(jars, '*'), `org.neo4j.server.startup.${program}`, ...args];
    const env = { PATH: process.env['PATH'], NEO4J_HOME: folder, NEO4J_CONF: path.join(folder, 'conf') };
    return (await execute('java', all, { env, timeout: startsWithinMs })).stdout;
  };
  await run('Neo4jAdminCommand', 'dbms', 'set-initial-password', password);
  const [, ...args] = (await run('Neo4jCommand', 'console', '--dry-run')).trim().split(' ');
  const server = await startJava(folder, args, port, startsWithinMs);
  return { ...server, uri: `bolt://127.0.0.1:${port}` };
}

/** A folder that holds what the images hold: what the Dockerfile copies, and the libraries. */
export function makeImageFolder(): string {
  const folder = newFolder('compose-image');
  for (const name of copiedInto('program'))
    cpSync(path.join(checkout, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(checkout, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** A service of ours: the process that its container would run. */
export interface Program {
  /** Resolves when the health check of the file says so. @throws with what the program has written, where it does not */
  healthy(withinMs: number): Promise<void>;
  /** As Compose stops it. */
  end(): Promise<Ending>;
  stop(): Promise<void>;
}

const [entrypoint] = readDockerfile().flatMap(({ steps }) =>
  steps.flatMap(({ instruction, rest }) => (instruction === 'ENTRYPOINT' ? [JSON.parse(rest) as string[]] : [])),
);
const constants = readDockerfile().flatMap(({ steps }) =>
  steps.flatMap(({ instruction, rest }) => (instruction === 'ENV' ? [rest.split('=') as [string, string]] : [])),
);

/** Entry point, command, environment and health check are the file's own; `node` is the Node that runs this. */
export async function startProgram(image: string, service: ComposeService, here: Replacements): Promise<Program> {
  const folder = newFolder('compose-tmp');
  const environment = {
    PATH: process.env['PATH'],
    TMPDIR: folder,
    ...Object.fromEntries(constants),
    ...environmentHere(service, here),
  };
  const toRun = [...(entrypoint ?? []), ...(service.command ?? [])].map((word) =>
    word.replace(/^\/app\//, `${image}/`),
  );
  let output = '';
  const program = keepProcess({
    folder,
    command: toRun[0] === 'node' ? process.execPath : (toRun[0] ?? ''),
    args: toRun.slice(1),
    env: environment,
    onOutput: (text) => (output = (output + text).slice(-4_000)),
  });
  await program.start();
  const [, , ...check] = service.healthcheck.test.map((word) => replaceIn(word, here));
  return {
    async healthy(withinMs) {
      const giveUpAt = Date.now() + withinMs;
      while (!(await execute(process.execPath, check, { timeout: 10_000 }).then(...said))) {
        if (!program.running()) throw new Error(`it ended: ${output}`);
        if (Date.now() > giveUpAt) throw new Error(`it is not healthy after ${withinMs} ms: ${output}`);
        await delay(checkEveryMs); // each check is a process
      }
    },
    end() {
      program.signal('SIGTERM');
      return program.ended;
    },
    stop: () => program.stop(),
  };
}
