import { runConsumer, type Membership } from '../embedded/consumer.ts';
import { partitionOf } from '../embedded/partition-of.ts';
import { createWaker, type Waker } from '../embedded/waker.ts';
import { LogError, type ConsumeOptions, type Consumer, type Log, type LogRecord, type TopicSpec } from '../log.ts';
import { assertRecordsFit } from '../record-size.ts';

interface Topic {
  readonly spec: TopicSpec;
  readonly partitions: LogRecord[][];
}

/** For tests: the port without a disk. It keeps everything, so offsets have no gaps and a tombstone is a record. */
export function createMemoryLog({ now = Date.now }: { now?: () => number } = {}): Log {
  const topics = new Map<string, Topic>();
  const committed = new Map<string, number>();
  const holders = new Map<string, Membership>();
  const consumers = new Map<Consumer, Waker>();
  let closed = false;

  const place = (topic: string, group: string, partition: number): string => JSON.stringify([topic, group, partition]);

  function topicOf(name: string): Topic {
    if (closed) throw new LogError('CLOSED', 'the log is closed');
    const topic = topics.get(name);
    if (!topic) throw new LogError('UNKNOWN_TOPIC', `there is no topic "${name}"`);
    return topic;
  }

  function wakeAll(): void {
    for (const waker of consumers.values()) waker.wake();
  }

  function join({ topic: name, group }: ConsumeOptions): Membership {
    const { partitions } = topicOf(name);
    const holds = (partition: number): boolean => holders.get(place(name, group, partition)) === membership;
    const membership: Membership = {
      claimEveryMs: 60_000,
      async claim() {
        for (const partition of partitions.keys()) {
          const key = place(name, group, partition);
          if (!holders.has(key)) holders.set(key, membership);
        }
        return [...partitions.keys()].filter(holds);
      },
      async fetch(partition, maxRecords) {
        const from = committed.get(place(name, group, partition)) ?? 0;
        return partitions[partition]?.slice(from, from + maxRecords) ?? [];
      },
      async renew(partition) {
        return holds(partition);
      },
      async commit(partition, last) {
        committed.set(place(name, group, partition), Number(last.offset) + 1);
        return true;
      },
      async leave() {
        for (const [key, holder] of holders) if (holder === membership) holders.delete(key);
        wakeAll();
      },
    };
    return membership;
  }

  return {
    name: 'memory',
    async createTopics(specs) {
      for (const spec of specs) {
        const there = topics.get(spec.name);
        if (there && there.partitions.length !== spec.partitions)
          throw new LogError(
            'WRONG_PARTITIONS',
            `topic ${spec.name} has ${there.partitions.length} partitions and not ${spec.partitions}`,
          );
        if (!there)
          topics.set(spec.name, { spec, partitions: Array.from({ length: spec.partitions }, (): LogRecord[] => []) });
      }
    },
    async produce(topic, records) {
      const { partitions } = topicOf(topic);
      assertRecordsFit(topic, records);
      const timestamp = new Date(now()).toISOString();
      const places = records.map(({ key, value, headers = {} }) => {
        const partition = partitionOf(key, partitions.length);
        const lane = partitions[partition] as LogRecord[];
        const offset = String(lane.length);
        lane.push({
          topic,
          partition,
          offset,
          key,
          value: value && new Uint8Array(value),
          headers: { ...headers },
          timestamp,
        });
        return { partition, offset };
      });
      wakeAll();
      return places;
    },
    async consume(options) {
      const waker = createWaker();
      const consumer = runConsumer(options, join(options), waker);
      consumers.set(consumer, waker);
      void consumer.done.catch(() => undefined).then(() => consumers.delete(consumer));
      return consumer;
    },
    async *read(topic, from) {
      const lanes = topicOf(topic).partitions.map((lane) => lane.slice());
      for (const [partition, lane] of lanes.entries())
        if (!from || from.partition === partition) yield* lane.slice(Number(from?.offset ?? 0));
    },
    async state(topic, group) {
      return topicOf(topic).partitions.map((lane, partition) => {
        const done = committed.get(place(topic, group, partition)) ?? 0;
        return { partition, head: String(lane.length), committed: String(done), lag: lane.length - done };
      });
    },
    async close() {
      await Promise.all([...consumers.keys()].map((consumer) => consumer.stop()));
      closed = true;
    },
  };
}
