import type { DatabaseSync } from 'node:sqlite';
import { LogError, type LogRecord, type PartitionState, type TopicSpec } from '../log.ts';

/** A batch of large records must not fill the memory: it ends at this size, with at least one record. */
const maxBatchBytes = 16 * 1024 * 1024;

export type Statements = ReturnType<typeof prepareStatements>;

/** The statements of produce, consume, read and state. Partition ids are of the file; numbers are of the topic. */
export function prepareStatements(db: DatabaseSync) {
  const insertTopic = db.prepare(
    'INSERT INTO topic (name, partitions, keep_days) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id',
  );
  const setKeep = db.prepare('UPDATE topic SET keep_days = ? WHERE name = ?');
  const insertPartition = db.prepare('INSERT INTO partition (topic_id, number) VALUES (?, ?)');
  const partitionIds = db.prepare(
    'SELECT partition.id FROM partition JOIN topic ON topic.id = topic_id WHERE name = ? ORDER BY number',
  );
  const readHead = db.prepare('SELECT head FROM partition WHERE id = ?');
  const writeHead = db.prepare('UPDATE partition SET head = ? WHERE id = ?');
  const insertRecord = db.prepare(
    'INSERT INTO record (partition_id, offset, key, value, headers, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const readRecords = db.prepare(
    `SELECT offset, key, value, headers, at FROM record
     WHERE partition_id = ? AND offset >= ? AND offset < ? ORDER BY offset LIMIT ?`,
  );
  const newestOfKey = db.prepare(
    'SELECT value FROM record WHERE partition_id = ? AND key = ? ORDER BY offset DESC LIMIT 1',
  );
  const oldest = db.prepare('SELECT min(offset) AS offset FROM record WHERE partition_id = ?');
  const countFrom = db.prepare('SELECT count(*) AS count FROM record WHERE partition_id = ? AND offset >= ?');
  const readCommitted = db.prepare('SELECT offset FROM committed WHERE group_name = ? AND partition_id = ?');
  const writeCommitted = db.prepare(
    `INSERT INTO committed (group_name, partition_id, offset) VALUES (?1, ?2, ?3)
     ON CONFLICT DO UPDATE SET offset = max(offset, ?3)`,
  );
  const readLease = db.prepare('SELECT owner, expires_at FROM lease WHERE group_name = ? AND partition_id = ?');
  const writeLease = db.prepare(
    `INSERT INTO lease (group_name, partition_id, owner, expires_at) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT DO UPDATE SET owner = ?3, expires_at = ?4`,
  );
  const deleteLeases = db.prepare('DELETE FROM lease WHERE owner = ?');
  const dataVersion = db.prepare('PRAGMA data_version');
  const idsOfTopic = new Map<string, readonly number[]>(); // never changes once a topic is there

  const head = (id: number): number => Number(readHead.get(id)?.['head']);
  const committed = (id: number, group: string): number => Number(readCommitted.get(group, id)?.['offset'] ?? 0);

  return {
    createTopic({ name, partitions, keep }: TopicSpec): void {
      const keepDays = keep === 'compact' ? null : keep;
      const made = insertTopic.get(name, partitions, keepDays);
      if (made) for (let number = 0; number < partitions; number++) insertPartition.run(Number(made['id']), number);
      else setKeep.run(keepDays, name);
    },
    partitions(topic: string): readonly number[] {
      const known = idsOfTopic.get(topic);
      if (known) return known;
      const ids = partitionIds.all(topic).map((row) => Number(row['id']));
      if (ids.length === 0) throw new LogError('UNKNOWN_TOPIC', `there is no topic "${topic}"`);
      if (!db.isTransaction) idsOfTopic.set(topic, ids);
      return ids;
    },
    head,
    setHead(id: number, offset: number): void {
      writeHead.run(offset, id);
    },
    insert(
      id: number,
      offset: number,
      key: string,
      value: Uint8Array | null,
      headers: Readonly<Record<string, string>> | undefined,
      atMs: number,
    ): void {
      insertRecord.run(id, offset, key, value, headers ? JSON.stringify(headers) : null, atMs);
    },
    records(topic: string, partition: number, id: number, from: number, to: number, maxRecords: number): LogRecord[] {
      const records: LogRecord[] = [];
      let bytes = 0;
      for (const row of readRecords.iterate(id, from, to, maxRecords)) {
        const value = row['value'] as Uint8Array | null;
        bytes += value?.byteLength ?? 0;
        if (bytes > maxBatchBytes && records.length > 0) break;
        records.push({
          topic,
          partition,
          offset: String(row['offset']),
          key: row['key'] as string,
          value,
          headers: row['headers'] === null ? {} : (JSON.parse(row['headers'] as string) as Record<string, string>),
          timestamp: new Date(Number(row['at'])).toISOString(),
        });
      }
      return records;
    },
    newestOfKey: (id: number, key: string): Uint8Array | null =>
      (newestOfKey.get(id, key)?.['value'] ?? null) as Uint8Array | null,
    state(id: number, group: string): Omit<PartitionState, 'partition'> {
      const end = head(id);
      const from = Math.max(committed(id, group), Number(oldest.get(id)?.['offset'] ?? end));
      return { head: String(end), committed: String(from), lag: Number(countFrom.get(id, from)?.['count']) };
    },
    committed,
    commit(id: number, group: string, offset: number): void {
      writeCommitted.run(group, id, offset);
    },
    lease(id: number, group: string): { owner: string; expiresAtMs: number } | undefined {
      const row = readLease.get(group, id);
      return row && { owner: row['owner'] as string, expiresAtMs: Number(row['expires_at']) };
    },
    setLease(id: number, group: string, owner: string, expiresAtMs: number): void {
      writeLease.run(group, id, owner, expiresAtMs);
    },
    deleteLeases(owner: string): void {
      deleteLeases.run(owner);
    },
    dataVersion: (): number => Number(dataVersion.get()?.['data_version']),
  };
}
