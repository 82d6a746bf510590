import { LogError, type Consumer, type Log } from '../log.ts';
import { silent, type StreamLogger } from '../logger.ts';
import { assertRecordsFit } from '../record-size.ts';
import { createClient, type KafkaSettings } from './client.ts';
import { runConsumer } from './consumer.ts';
import { faultOf } from './faults.ts';
import { createProducer } from './producer.ts';
import { readSpans } from './read.ts';
import { createTopics, partitionsOf, spansOf, stateOf } from './topics.ts';

export interface KafkaLog extends Log {
  readonly name: 'kafka';
}

export interface KafkaLogOptions {
  /** host:port */
  readonly brokers: readonly string[];
  readonly clientId?: string;
  readonly sessionMs?: number;
  readonly rebalanceMs?: number;
  readonly fetchWaitMs?: number;
  readonly logger?: StreamLogger;
  readonly onReconnect?: () => void;
}

/** @throws LogError LOG_UNREACHABLE when no broker answers */
export async function openKafkaLog({
  brokers,
  clientId = 'gainsay',
  sessionMs = 30_000,
  rebalanceMs = 60_000,
  fetchWaitMs = 250,
  logger = silent,
  onReconnect = () => undefined,
}: KafkaLogOptions): Promise<KafkaLog> {
  const settings: KafkaSettings = { brokers, clientId, sessionMs, rebalanceMs, fetchWaitMs, logger, onReconnect };
  const admin = createClient(settings).admin();
  const producer = createProducer(settings);
  const consumers = new Set<Consumer>();
  const partitionCounts = new Map<string, number>();
  const closing = new AbortController();
  let closed: Promise<void> | undefined;

  async function disconnect(): Promise<void> {
    await Promise.all([producer.disconnect(), admin.disconnect()]);
  }

  async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    if (closed) throw new LogError('CLOSED', 'the log is closed');
    try {
      return await work();
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** A topic never changes its count while it is used: its keys would move. */
  async function partitions(topic: string): Promise<number> {
    const known = partitionCounts.get(topic);
    if (known !== undefined) return known;
    const count = await partitionsOf(admin, topic);
    partitionCounts.set(topic, count);
    return count;
  }

  try {
    await Promise.all([producer.connect(), admin.connect()]);
  } catch (error) {
    await disconnect();
    throw faultOf(error);
  }

  return {
    name: 'kafka',
    createTopics: (specs) => guarded(() => createTopics(admin, specs)),
    produce: (topic, records) =>
      guarded(async () => {
        const count = await partitions(topic);
        assertRecordsFit(topic, records);
        return producer.send(topic, count, records);
      }),
    consume: (options) =>
      guarded(async () => {
        await partitions(options.topic);
        const consumer = runConsumer(settings, options);
        consumers.add(consumer);
        void consumer.done.catch(() => undefined).then(() => consumers.delete(consumer));
        return consumer;
      }),
    async *read(topic, from) {
      const spans = await guarded(async () => {
        await partitions(topic);
        return spansOf(admin, topic);
      });
      const wanted = spans.filter(({ partition }) => !from || from.partition === partition);
      const start = BigInt(from?.offset ?? 0);
      yield* readSpans(
        settings,
        topic,
        wanted.map(({ partition, oldest, head }) => ({ partition, next: start > oldest ? start : oldest, end: head })),
        closing.signal,
      );
    },
    state: (topic, group) =>
      guarded(async () => {
        await partitions(topic);
        return stateOf(admin, topic, group);
      }),
    close() {
      closed ??= (async () => {
        closing.abort();
        await Promise.all([...consumers].map((consumer) => consumer.stop()));
        await disconnect();
      })();
      return closed;
    },
  };
}
