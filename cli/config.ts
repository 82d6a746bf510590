import path from 'node:path';

/** Settings as flags give them: only what was really written on the command line. */
export interface Flags {
  readonly home?: string;
  readonly port?: string;
  readonly host?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Config {
  /** Absolute folder that holds the log, the graph and run.json. */
  readonly home: string;
  readonly port: number;
  readonly host: string;
  /** Keys that may write besides the token of run.json. */
  readonly apiKeys: readonly string[];
  readonly logLevel: LogLevel;
  /** Settings that are known and set but that the embedded engine and log do not use. */
  readonly unused: readonly string[];
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
    help: 'keys that may write, separated by commas, each of 16 characters or more (besides the token in run.json)',
  },
  logLevel: { env: 'LOG_LEVEL', help: `what is logged to stderr: ${logLevels.join(', ')}`, fallback: 'info' },
  kafkaBrokers: { env: 'KAFKA_BROKERS', help: 'not used by this command: the log is the embedded one' },
  neo4j: {
    env: 'NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD',
    help: 'not used by this command: the graph is the embedded one',
  },
} as const satisfies Record<string, Setting>;

const notUsedYet = ['KAFKA_BROKERS', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD'];

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
  const logLevel = take<LogLevel>(
    settings.logLevel,
    undefined,
    (text) => logLevels.find((level) => level === text.toLowerCase()),
    `must be one of ${logLevels.join(', ')}`,
    'info',
  );
  const unused = notUsedYet.filter((name) => env[name] !== undefined && env[name] !== '');
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, config: { home, port, host, apiKeys, logLevel, unused } };
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
