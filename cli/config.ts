import path from 'node:path';

/** Settings as flags give them: only what was really written on the command line. */
export interface Flags {
  readonly home?: string;
  readonly port?: string;
  readonly host?: string;
  readonly metricsPort?: string;
  readonly into?: string;
}

/** Milliseconds, host:port. */
export interface KafkaConfig {
  readonly brokers: readonly string[];
  readonly sessionMs: number;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  /** Absolute folder that holds the log, the graph and run.json. */
  readonly home: string;
  readonly port: number;
  readonly host: string;
  /** Keys that may hand in documents besides the token of run.json. */
  readonly apiKeys: readonly string[];
  /** Keys that may decide as a curator, each with the name that its decisions carry. */
  readonly curators: readonly { readonly name: string; readonly key: string }[];
  readonly logLevel: LogLevel;
  /** Names that the API answers to, beside localhost and `host`. */
  readonly hostnames: readonly string[];
  /** Where a worker tells of itself; 0 takes any port that is free. */
  readonly metricsPort: number;
  /** null: the log is the embedded one. */
  readonly kafka: KafkaConfig | null;
  /** null: the graph is the embedded one. */
  readonly neo4j: Neo4jConfig | null;
  /** Another Neo4j, which a rebuild fills. */
  readonly into: Neo4jConfig | null;
}

export type ConfigRead = { ok: true; config: Config } | { ok: false; faults: string[] };

interface Setting {
  readonly env: string;
  readonly flag?: string;
  readonly help: string;
  readonly fallback?: string;
}

/** Every setting with the words that `--help` says about it. A flag wins over the environment. */
export const settings = {
  home: {
    env: 'GAINSAY_HOME',
    flag: '--home',
    help: 'folder of the log and the graph',
    fallback: '.gainsay in the working folder',
  },
  port: { env: 'PORT', flag: '--port', help: 'port to serve on, 0 for any that is free', fallback: '4000' },
  host: { env: 'HOST', flag: '--host', help: 'address to serve on', fallback: '127.0.0.1' },
  apiKeys: {
    env: 'GAINSAY_API_KEYS',
    help: 'keys that may hand in documents, separated by commas, each of 16 characters or more (besides the token in run.json)',
  },
  curatorKeys: {
    env: 'GAINSAY_CURATOR_KEYS',
    help: 'keys that may decide as a curator, as name=key, separated by commas; decisions carry the name (in "up" the token in run.json may too, as "local")',
  },
  logLevel: { env: 'LOG_LEVEL', help: `what is logged to stderr: ${logLevels.join(', ')}`, fallback: 'info' },
  hostnames: {
    env: 'GAINSAY_HOSTNAMES',
    help: 'names that the API answers to beside localhost and HOST, separated by commas',
  },
  metricsPort: {
    env: 'METRICS_PORT',
    flag: '--metrics-port',
    help: 'port for /healthz, /readyz and /metrics of a worker, 0 for any that is free',
    fallback: '9464',
  },
  kafkaBrokers: {
    env: 'KAFKA_BROKERS',
    help: 'Kafka that holds the log, as host:port, separated by commas; not set: the log is in GAINSAY_HOME',
  },
  kafkaSession: {
    env: 'KAFKA_SESSION_MS',
    help: 'how long a worker may be silent before another takes its work, in milliseconds (brokers refuse under 6000)',
    fallback: '30000',
  },
  neo4jUri: {
    env: 'NEO4J_URI',
    help: 'Neo4j that holds the graph, as bolt:// or neo4j:// (+s with TLS); not set: the graph is in GAINSAY_HOME',
  },
  neo4jUser: { env: 'NEO4J_USER', help: 'its user', fallback: 'neo4j' },
  neo4jPassword: { env: 'NEO4J_PASSWORD', help: 'its password' },
} as const satisfies Record<string, Setting>;

/** Pure: reads nothing but its arguments, and reports every fault at once. An empty variable counts as not set. */
export function readConfig(flags: Flags, env: Environment, workingFolder: string): ConfigRead {
  const faults: string[] = [];

  function take<Value>(
    setting: Setting,
    flag: string | undefined,
    parse: (text: string) => Value | undefined,
    wanted: string,
    fallback: Value,
  ): Value {
    const fromEnv = env[setting.env];
    const text = flag ?? (fromEnv === '' ? undefined : fromEnv);
    if (text === undefined) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    faults.push(`${flag === undefined ? setting.env : (setting.flag ?? setting.env)} ${wanted}, not "${text}"`);
    return fallback;
  }

  const home = take(
    settings.home,
    flags.home,
    (text) => (text.trim() === '' || text.includes('\0') ? undefined : path.resolve(workingFolder, text)),
    'must be a folder',
    path.resolve(workingFolder, '.gainsay'),
  );
  const port = take(settings.port, flags.port, parsePort, 'must be a whole number from 0 to 65535', 4000);
  const host = take(
    settings.host,
    flags.host,
    (text) => (/^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined),
    'must be a host name or an address',
    '127.0.0.1',
  );
  const apiKeys = readKeys(env, faults);
  const curators = readCurators(env, faults);
  const logLevel = take<LogLevel>(
    settings.logLevel,
    undefined,
    (text) => logLevels.find((level) => level === text.toLowerCase()),
    `must be one of ${logLevels.join(', ')}`,
    'info',
  );
  const hostnames = take(
    settings.hostnames,
    undefined,
    (text) => listOf(text, /^[A-Za-z0-9.-]+$/),
    'must be host names without a port, separated by commas',
    [],
  );
  const metricsPort = take(
    settings.metricsPort,
    flags.metricsPort,
    parsePort,
    'must be a whole number from 0 to 65535',
    9464,
  );
  const brokers = take(
    settings.kafkaBrokers,
    undefined,
    (text) => listOf(text, /^([A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\]):\d{1,5}$/),
    'must be host:port, separated by commas',
    null,
  );
  const sessionMs = take(
    settings.kafkaSession,
    undefined,
    (text) => (/^\d{4,7}$/.test(text) ? Number(text) : undefined),
    'must be milliseconds from 1000 to 9999999',
    30_000,
  );
  const uri = take(settings.neo4jUri, undefined, parseNeo4jUri, wantedUri, null);
  const user = take(settings.neo4jUser, undefined, (text) => text, '', 'neo4j');
  const password = take(settings.neo4jPassword, undefined, (text) => text, '', '');
  const into = take({ env: '--into', help: '', flag: '--into' }, flags.into, parseNeo4jUri, wantedUri, null);
  if (faults.length > 0) return { ok: false, faults };
  const neo4j = (at: string | null): Neo4jConfig | null => (at === null ? null : { uri: at, user, password });
  return {
    ok: true,
    config: {
      home,
      port,
      host,
      apiKeys,
      curators,
      logLevel,
      hostnames,
      metricsPort,
      kafka: brokers && { brokers, sessionMs },
      neo4j: neo4j(uri),
      into: neo4j(into),
    },
  };
}

const wantedUri = 'must be bolt://host:port or neo4j://host:port, with +s or +ssc for TLS, without user and password';

function parseNeo4jUri(text: string): string | undefined {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+\/?$/.test(text) ? text : undefined;
}

function listOf(text: string, pattern: RegExp): string[] | undefined {
  const items = text.split(',').map((item) => item.trim());
  return items.every((item) => pattern.test(item)) ? items : undefined;
}

function parsePort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

/** A key is a secret, so a fault never shows it. */
function readKeys(env: Environment, faults: string[]): string[] {
  const text = env[settings.apiKeys.env];
  if (text === undefined || text === '') return [];
  const keys = text.split(',').map((key) => key.trim());
  const bad = keys.flatMap((key, index) => (/^[\x21-\x7e]{16,}$/.test(key) ? [] : [index + 1]));
  if (bad.length > 0)
    faults.push(
      `${settings.apiKeys.env} must hold keys of 16 or more visible ASCII characters, separated by commas; wrong: ${bad
        .map((place) => `key ${place}`)
        .join(', ')}`,
    );
  return keys;
}

/** A name of a person or a desk, and a key; a fault shows neither. */
function readCurators(env: Environment, faults: string[]): { name: string; key: string }[] {
  const text = env[settings.curatorKeys.env];
  if (text === undefined || text === '') return [];
  const pairs = text.split(',').map((pair) => /^([\w.@-]{1,60})=([\x21-\x7e]{16,})$/.exec(pair.trim()));
  const bad = pairs.flatMap((pair, index) => (pair === null ? [index + 1] : []));
  if (bad.length > 0)
    faults.push(
      `${settings.curatorKeys.env} must hold name=key, separated by commas, the name of letters, digits and . @ _ -, the key of 16 or more visible ASCII characters; wrong: ${bad
        .map((place) => `pair ${place}`)
        .join(', ')}`,
    );
  return pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [{ name: pair[1], key: pair[2] }] : []));
}
