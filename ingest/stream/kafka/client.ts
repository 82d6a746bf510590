import kafkajs, {
  type Admin,
  type Consumer,
  type EachBatchPayload,
  type Kafka,
  type KafkaMessage,
  type Message,
  type PartitionerArgs,
} from 'kafkajs';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import type { LogRecord } from '../log.ts';
import type { StreamLogger } from '../logger.ts';

export type KafkaAdmin = Admin;
export type KafkaConsumer = Consumer;
export type KafkaBatch = EachBatchPayload;
export type KafkaMessageIn = Message;
export type { PartitionerArgs };

export const { CompressionTypes, Partitioners } = kafkajs;

const { scheduleCheckPendingRequests } = RequestQueue.prototype;

/**
 * kafkajs 2.2.4 looks each millisecond, by a timer of negative length, whether requests wait, on each connection that has
 * had an answer: 2.6 % of a processor for a process that does nothing (tulios/kafkajs, issues 1556 and 1704). A request
 * that begins to wait asks for the next look itself.
 */
RequestQueue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
  if (this.pending.length > 0) scheduleCheckPendingRequests.call(this);
};

export interface KafkaSettings {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** How long a member of a group may be silent before its partitions go to another. */
  readonly sessionMs: number;
  /** How long the group waits for members that are at work on a batch when somebody joins or leaves. */
  readonly rebalanceMs: number;
  /** How long the broker holds a fetch open when there is nothing new; a consumer takes as long to stop or to resume. */
  readonly fetchWaitMs: number;
  readonly logger: StreamLogger;
  /** Called when a consumer that kafkajs gave up is made anew. */
  readonly onReconnect: () => void;
}

/**
 * A client for each use: consumers of one kafkajs client share the offsets of their group in memory, and clear them
 * under each other's hands.
 */
export function createClient({ brokers, clientId, logger }: KafkaSettings): Kafka {
  return new kafkajs.Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3_000,
    retry, // kafkajs nests its retries, so the worst case is the square of these; the long waits are the caller's
    logLevel: kafkajs.logLevel.WARN,
    // What kafkajs calls an error it mostly retries; what is one in the end is thrown.
    logCreator: () => (entry) => {
      if (chatty.has(entry.namespace)) return;
      const { message, ...fields } = entry.log;
      logger.warn({ ...fields, kafkajs: entry.label, namespace: entry.namespace }, message);
    },
  });
}

/** They write a line for each answer that is an error and each try to connect, ten a second while a broker is away. */
const chatty = new Set(['Connection', 'BrokerPool']);

const retry = { initialRetryTime: 100, multiplier: 2, maxRetryTime: 2_000, retries: 4 };

/** @param fetchBytes of a partition at once, compressed: text grows five times and more, and all of it is in memory */
export function createGroupConsumer(settings: KafkaSettings, groupId: string, fetchBytes: number): Consumer {
  return createClient(settings).consumer({
    groupId,
    sessionTimeout: settings.sessionMs,
    rebalanceTimeout: settings.rebalanceMs,
    heartbeatInterval: heartbeatMs(settings),
    maxWaitTimeInMs: settings.fetchWaitMs,
    maxBytesPerPartition: fetchBytes, // a larger record still comes
    maxBytes: 4 * 1024 * 1024,
    allowAutoTopicCreation: false,
    // A consumer that crashed is made anew by its owner, who knows whether it is wanted any more.
    retry: { ...retry, restartOnFailure: async () => false },
  });
}

export const heartbeatMs = ({ sessionMs }: Pick<KafkaSettings, 'sessionMs'>): number => Math.round(sessionMs / 10);

export function recordOf(topic: string, partition: number, message: KafkaMessage): LogRecord {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined) headers[name] = last.toString();
  }
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString('utf8') ?? null,
    value: message.value,
    headers,
    timestamp: new Date(Number(message.timestamp)).toISOString(),
  };
}
