import { runConsumer } from '../embedded/consumer.ts';
import { partitionOf } from '../embedded/partition-of.ts';
import { createWaker, type Waker } from '../embedded/waker.ts';
import { LogError, type Consumer, type Log, type NewRecord } from '../log.ts';
import { assertRecordsFit } from '../record-size.ts';
import { faultOf, openFile } from './file.ts';
import { housekeep, type HousekeepingResult } from './housekeeping.ts';
import { joinGroup } from './leases.ts';
import { prepareStatements } from './statements.ts';
import { createWriter } from './writer.ts';

export interface SqliteLog extends Log {
  readonly name: 'sqlite';
  /** The newest record of each key; keys that have none, or a tombstone, are left out. */
  newest(topic: string, keys: readonly string[]): Promise<Map<string, Uint8Array>>;
  /**
   * One bounded step of compaction and retention. Call again until `done`; never removes what a group that has
   * joined has not committed.
   */
  housekeep(options?: { maxRecords?: number; nowMs?: number }): Promise<HousekeepingResult>;
}

export interface SqliteLogOptions {
  readonly path: string;
  /** How often to look for what other processes did; what this one does is seen at once. */
  readonly pollMs?: number;
  /** How long a partition stays with a consumer that gives no sign. */
  readonly leaseMs?: number;
}

/** One file that several processes may open at the same time. Its calls to the disk block, each for one sync. */
export async function openSqliteLog({ path, pollMs = 100, leaseMs = 30_000 }: SqliteLogOptions): Promise<SqliteLog> {
  const db = openFile(path);
  const sql = prepareStatements(db);
  const writer = createWriter(db, path);
  const consumers = new Map<Consumer, Waker>();
  let closed = false;
  let dataVersion: number | undefined;
  let polling: NodeJS.Timeout | undefined;

  function guarded<Result>(work: () => Result): Result {
    if (closed) throw new LogError('CLOSED', 'the log is closed');
    try {
      return work();
    } catch (error) {
      throw faultOf(error, path);
    }
  }

  function wakeAll(): void {
    for (const waker of consumers.values()) waker.wake();
  }

  /** `data_version` changes when another connection has committed, and costs no read of the file. */
  function poll(): void {
    try {
      const version = sql.dataVersion();
      if (version !== dataVersion) wakeAll();
      dataVersion = version;
    } catch {
      wakeAll(); // they meet the same fault, and know whom to tell
    }
  }

  function follow(consumer: Consumer, waker: Waker): void {
    consumers.set(consumer, waker);
    polling ??= setInterval(poll, pollMs);
    void consumer.done
      .catch(() => undefined)
      .then(() => {
        consumers.delete(consumer);
        if (consumers.size > 0) return;
        clearInterval(polling);
        polling = undefined;
      });
  }

  function append(topic: string, records: readonly NewRecord[]): { partition: number; offset: string }[] {
    const partitions = sql.partitions(topic);
    const at = Date.now();
    const heads = new Map<number, number>();
    const places = records.map(({ key, value, headers }) => {
      const partition = partitionOf(key, partitions.length);
      const id = partitions[partition] as number;
      const offset = heads.get(id) ?? sql.head(id);
      sql.insert(id, offset, key, value, headers, at);
      heads.set(id, offset + 1);
      return { partition, offset: String(offset) };
    });
    for (const [id, head] of heads) sql.setHead(id, head);
    return places;
  }

  return {
    name: 'sqlite',
    async createTopics(specs) {
      await guarded(() => writer.write(() => specs.forEach((spec) => sql.createTopic(spec))));
      for (const { name, partitions } of specs) {
        const there = guarded(() => sql.partitions(name)).length;
        if (there !== partitions)
          throw new LogError('WRONG_PARTITIONS', `topic ${name} has ${there} partitions and not ${partitions}`);
      }
    },
    async produce(topic, records) {
      guarded(() => sql.partitions(topic));
      assertRecordsFit(topic, records);
      if (records.length === 0) return [];
      const places = await writer.write(() => append(topic, records));
      wakeAll();
      return places;
    },
    async consume(options) {
      const partitions = guarded(() => sql.partitions(options.topic));
      const membership = await joinGroup({ sql, writer, guarded, partitions, leaseMs, onLeave: wakeAll }, options);
      const waker = createWaker();
      const consumer = runConsumer(options, membership, waker);
      follow(consumer, waker);
      return consumer;
    },
    async *read(topic, from) {
      const partitions = guarded(() => sql.partitions(topic).map((id) => ({ id, head: sql.head(id) })));
      for (const [partition, { id, head }] of partitions.entries()) {
        if (from && from.partition !== partition) continue;
        let next = Number(from?.offset ?? 0);
        while (next < head) {
          const page = guarded(() => sql.records(topic, partition, id, next, head, 500));
          if (page.length === 0) break;
          yield* page;
          next = Number(page.at(-1)?.offset) + 1;
        }
      }
    },
    async state(topic, group) {
      return guarded(() => sql.partitions(topic).map((id, partition) => ({ partition, ...sql.state(id, group) })));
    },
    async newest(topic, keys) {
      return guarded(() => {
        const partitions = sql.partitions(topic);
        const found = new Map<string, Uint8Array>();
        for (const key of keys) {
          const value = sql.newestOfKey(partitions[partitionOf(key, partitions.length)] as number, key);
          if (value !== null) found.set(key, value);
        }
        return found;
      });
    },
    async housekeep(options) {
      return guarded(() => housekeep(db, writer, options));
    },
    async close() {
      if (closed) return;
      await Promise.all([...consumers.keys()].map((consumer) => consumer.stop()));
      await writer.settled();
      closed = true;
      db.close();
    },
  };
}
