/**
 * The port of the log, under one contract suite for every adapter. Its shape is Kafka's: topics with partitions,
 * records with a key, offsets that a group commits. A record is never changed once it is in.
 */

export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  /** 'compact' keeps at least the newest record of each key for ever; a number keeps records for that many days. */
  readonly keep: 'compact' | number;
  /** Whether a tombstone erases its key before those days are over too. In a compacted topic it always does. */
  readonly erasable?: boolean;
}

export interface NewRecord {
  readonly key: string;
  /** null is a tombstone: it erases the key from a compacted topic, and from one that is erasable. */
  readonly value: Uint8Array | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LogRecord {
  readonly topic: string;
  readonly partition: number;
  /** Decimal, ascending within its partition, not always without gaps. */
  readonly offset: string;
  readonly key: string | null;
  readonly value: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>>;
  /** ISO 8601 UTC: when the log took it. */
  readonly timestamp: string;
}

export interface BatchContext {
  /** To be called now and then during slow work, else the group takes the partition away. */
  heartbeat(): Promise<void>;
  /** Aborted when the consumer is being stopped or the partition was taken away. */
  readonly signal: AbortSignal;
  /** Records that lie ready behind these, the same objects that come next unless something fails: to get ready for. */
  readonly upcoming: readonly LogRecord[];
}

/**
 * Handles records of one partition, in order. When it resolves, they are committed; when it throws an error whose
 * `retryable` is true, the same records come again after a pause; any other error stops the consumer and
 * comes out of `Consumer.done`.
 */
export type BatchHandler = (records: readonly LogRecord[], context: BatchContext) => Promise<void>;

export interface ConsumeOptions {
  readonly topic: string;
  readonly group: string;
  readonly maxBatchRecords: number;
  readonly handle: BatchHandler;
  /** Called with the partitions that are this consumer's whenever they were given out anew; empty while it stands by. */
  readonly onAssigned?: (partitions: readonly number[]) => void;
}

export interface Consumer {
  /** Finishes the batch in hand, commits it and leaves the group. Idempotent. */
  stop(): Promise<void>;
  pause(): void;
  resume(): void;
  /** Rejects with the error that stopped it; resolves after `stop`. */
  readonly done: Promise<void>;
}

export interface PartitionState {
  readonly partition: number;
  /** Offset that the next record will get. */
  readonly head: string;
  /** Offset of the first record that the group has not committed; the oldest record kept when it never did. */
  readonly committed: string;
  /** Records between the two. */
  readonly lag: number;
}

export interface Log {
  readonly name: 'memory' | 'sqlite' | 'kafka';
  /** Makes the topics that are missing. @throws LogError WRONG_PARTITIONS when one is there with another count. */
  createTopics(specs: readonly TopicSpec[]): Promise<void>;
  /** Resolves when the records are durable, with where each lies, in the order given. Same key, same partition. */
  produce(topic: string, records: readonly NewRecord[]): Promise<{ partition: number; offset: string }[]>;
  consume(options: ConsumeOptions): Promise<Consumer>;
  /** Reads what lies in the topic at the time of the call, each partition in order, outside any group. */
  read(topic: string, from?: { partition: number; offset: string }): AsyncIterable<LogRecord>;
  state(topic: string, group: string): Promise<PartitionState[]>;
  close(): Promise<void>;
}

export type LogErrorCode =
  | 'LOG_UNREACHABLE'
  | 'LOG_IN_USE'
  | 'LOG_DAMAGED'
  | 'UNKNOWN_TOPIC'
  | 'WRONG_PARTITIONS'
  | 'RECORD_TOO_LARGE'
  | 'CLOSED';

export class LogError extends Error {
  override readonly name = 'LogError';
  readonly code: LogErrorCode;
  readonly retryable: boolean;
  constructor(code: LogErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.retryable = code === 'LOG_UNREACHABLE';
  }
}
