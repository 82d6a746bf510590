import neo4j, { Neo4jError, type Driver, type QueryResult, type Record as QueryRecord } from 'neo4j-driver';
import { GraphError, type CypherParams, type CypherValue } from '../engine.ts';

export type { Driver, QueryRecord, QueryResult };

export interface Neo4jOptions {
  uri: string;
  user: string;
  password: string;
  database?: string;
  /** How long a connection may take to open. */
  connectionTimeoutMs?: number;
  /** How long a statement waits for a free connection. */
  acquisitionTimeoutMs?: number;
  /** How long the driver itself retries a transaction; a caller that wants to wait longer loops outside. */
  retryTimeMs?: number;
  /** How long one transaction may run on the server. */
  transactionTimeoutMs?: number;
}

export function openDriver(options: Neo4jOptions): Driver {
  return neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    connectionTimeout: options.connectionTimeoutMs ?? 5_000,
    connectionAcquisitionTimeout: options.acquisitionTimeoutMs ?? 10_000,
    maxTransactionRetryTime: options.retryTimeMs ?? 5_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'gainsay',
  });
}

/**
 * A JavaScript number goes over the wire as a float, and a float is refused by SKIP, LIMIT and list indexes. What has no
 * whole number in it is not copied, as most rows are texts alone: it must stay as it is until the statement has its answer.
 */
function toServer(value: CypherValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return listToServer(value);
  if (value !== null && typeof value === 'object') return mapToServer(value);
  return value;
}

function listToServer(list: readonly CypherValue[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const item = toServer(list[at] as CypherValue);
    if (item !== list[at]) (copy ??= [...list])[at] = item;
  }
  return copy ?? list;
}

function mapToServer(map: CypherParams): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(map)) {
    const value = toServer(map[name] as CypherValue);
    if (value !== map[name]) (copy ??= { ...map })[name] = value;
  }
  return copy ?? map;
}

/** What the driver takes: a text and its parameters. */
export interface ServerQuery {
  readonly text: string;
  readonly params: Record<string, unknown>;
}

const packedTexts = new Map<string, string>();

/**
 * All parameters in a map of one name. Neo4j 5 makes a plan for each order of magnitude that the length of a list (or a
 * string) among the parameters has, and plans of what it finds inside a map one alone. A plan takes it 10 to 200 ms, and
 * a writer has some eighty statements: the first small batches after large ones took it 6 to 15 s.
 */
export function queryToServer(text: string, params: CypherParams): ServerQuery {
  let packed = packedTexts.get(text);
  if (packed === undefined) {
    packed = text.replaceAll(/\$(?=[a-z])/gi, '$packed.');
    packedTexts.set(text, packed);
  }
  return { text: packed, params: { packed: mapToServer(params) } };
}

export const isRetryable = (error: unknown): boolean => error instanceof Neo4jError && error.retryable;

export const isOfDriver = (error: unknown): boolean => error instanceof Neo4jError;

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const tooMuch = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.ClientError.Transaction.TransactionTimedOut', // by the limit of the client or of the server
];

const unreachable = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.',
  'Neo.DatabaseError.General.',
  'Neo.DatabaseError.Transaction.',
  'Neo.ClientError.Transaction.LockAcquisitionTimeout',
  'Neo.ClientError.Security.AuthorizationExpired',
];

export function graphError(cause: unknown, what: string): GraphError {
  if (cause instanceof GraphError) return cause;
  const code = codeOf(cause);
  const text = cause instanceof Error ? cause.message : String(cause);
  if (tooMuch.some((start) => code.startsWith(start)))
    return new GraphError('TRANSACTION_TOO_LARGE', `${what}: too much at once for Neo4j: ${text}`, { cause });
  if (isRetryable(cause) || unreachable.some((start) => code.startsWith(start)))
    return new GraphError('GRAPH_UNREACHABLE', `${what}: Neo4j does not answer in time (${code}): ${text}`, { cause });
  if (code.startsWith('Neo.ClientError.Security.') && code !== 'Neo.ClientError.Security.Forbidden')
    return new GraphError('GRAPH_UNUSABLE', `Neo4j refuses NEO4J_USER and NEO4J_PASSWORD: ${text}`, { cause });
  // The driver has no code of its own for a pool that stays empty.
  if (text.includes('acquisition timed out')) return new GraphError('GRAPH_UNREACHABLE', `${what}: ${text}`, { cause });
  return new GraphError('STATEMENT_FAILED', `${what}: ${text}`, { cause });
}
