import { isRetryable } from '../backoff.ts';
import { LogError, type PartitionState, type TopicSpec } from '../log.ts';
import { maxRecordBytes } from '../record-size.ts';
import type { KafkaAdmin } from './client.ts';
import { faultOf, protocolErrorOf } from './faults.ts';
import { patiently } from './patiently.ts';

const dayMs = 86_400_000;
/** The broker counts the batch around a record too, after gzip, which lengthens what cannot be compressed. */
const framingBytes = 64 * 1024;

/** The broker rolls and cleans a segment within this time, so that what a tombstone erases is gone soon after. */
const compactionLagMs = dayMs;

function configOf({ keep, erasable }: TopicSpec): { name: string; value: string }[] {
  const compacts = keep === 'compact' || erasable === true;
  const retention = keep === 'compact' ? {} : { 'retention.ms': String(Math.round(keep * dayMs)) };
  const entries: Record<string, string> = {
    'max.message.bytes': String(maxRecordBytes + framingBytes),
    'message.timestamp.type': 'LogAppendTime',
    // kafkajs reads gzip only; what another program compresses otherwise, the broker packs anew.
    'compression.type': 'gzip',
    'cleanup.policy': keep === 'compact' ? 'compact' : compacts ? 'compact,delete' : 'delete',
    ...(compacts && { 'max.compaction.lag.ms': String(compactionLagMs) }),
    ...retention,
  };
  return Object.entries(entries).map(([name, value]) => ({ name, value }));
}

/** Partition counts by name; of all topics when none are named. A topic that is not there is an error. */
async function countPartitions(admin: KafkaAdmin, topics: string[]): Promise<Map<string, number>> {
  try {
    const there = await admin.fetchTopicMetadata({ topics });
    return new Map(there.topics.map(({ name, partitions }) => [name, partitions.length]));
  } catch (error) {
    // kafkajs reads the metadata of no answer at all as if there were one.
    if (error instanceof TypeError) throw new LogError('LOG_UNREACHABLE', 'no broker answers', { cause: error });
    throw error;
  }
}

export async function partitionsOf(admin: KafkaAdmin, topic: string): Promise<number> {
  try {
    const count = (await countPartitions(admin, [topic])).get(topic);
    if (count) return count;
  } catch (error) {
    if (protocolErrorOf(error) !== 'UNKNOWN_TOPIC_OR_PARTITION') throw error;
  }
  throw new LogError('UNKNOWN_TOPIC', `there is no topic "${topic}"`);
}

const passes = (error: unknown): boolean => isRetryable(faultOf(error));
/** The controller has a new topic a moment before the brokers know of it. */
const isUnknownTopic = (error: unknown): boolean => error instanceof LogError && error.code === 'UNKNOWN_TOPIC';

/** Another process may have made it meanwhile, with another count. */
async function waitForTopic(admin: KafkaAdmin, topic: string): Promise<number> {
  const count = await patiently(() => partitionsOf(admin, topic), isUnknownTopic);
  await spansOf(admin, topic); // which only the leaders answer
  return count;
}

export async function createTopics(admin: KafkaAdmin, specs: readonly TopicSpec[]): Promise<void> {
  const there = await countPartitions(admin, []);
  const missing = specs.filter(({ name }) => !there.has(name));
  if (missing.length > 0)
    await admin.createTopics({
      topics: missing.map((spec) => ({
        topic: spec.name,
        numPartitions: spec.partitions,
        configEntries: configOf(spec),
      })),
      waitForLeaders: false, // kafkajs would take "not known yet" for an answer
    });
  for (const { name, partitions } of specs) {
    const count = there.get(name) ?? (await waitForTopic(admin, name));
    if (count !== partitions)
      throw new LogError('WRONG_PARTITIONS', `topic ${name} has ${count} partitions and not ${partitions}`);
  }
}

export interface Span {
  readonly partition: number;
  /** Offset of the oldest record that is kept. */
  readonly oldest: bigint;
  /** Offset that the next record will get. */
  readonly head: bigint;
}

export async function spansOf(admin: KafkaAdmin, topic: string): Promise<Span[]> {
  const offsets = await patiently(() => admin.fetchTopicOffsets(topic), passes);
  return offsets
    .map(({ partition, low, high }) => ({ partition, oldest: BigInt(low), head: BigInt(high) }))
    .sort((a, b) => a.partition - b.partition);
}

export async function stateOf(admin: KafkaAdmin, topic: string, group: string): Promise<PartitionState[]> {
  const [ofTopic] = await patiently(
    () => admin.fetchOffsets({ groupId: group, topics: [topic] }), // kafkajs asks once only
    passes,
  );
  const committed = new Map(ofTopic?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
  // After the commits, so that no commit can lie beyond the head.
  return (await spansOf(admin, topic)).map(({ partition, oldest, head }) => {
    const at = committed.get(partition) ?? -1n;
    const from = at < oldest ? oldest : at;
    return { partition, head: String(head), committed: String(from), lag: Number(head - from) };
  });
}
