import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LogError } from '../log.ts';

const applicationId = 0x47534c47; // "GSLG"
const schemaVersion = 1;

/**
 * A record's place is (partition_id, offset), so that each partition counts for itself; `head` is the next offset.
 * `swept` is how far housekeeping has looked.
 */
const tables = `
  CREATE TABLE topic (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, partitions INTEGER NOT NULL, keep_days REAL);
  CREATE TABLE partition (
    id INTEGER PRIMARY KEY, topic_id INTEGER NOT NULL REFERENCES topic, number INTEGER NOT NULL,
    head INTEGER NOT NULL DEFAULT 0, swept INTEGER NOT NULL DEFAULT 0, UNIQUE (topic_id, number));
  CREATE TABLE record (
    partition_id INTEGER NOT NULL REFERENCES partition, offset INTEGER NOT NULL, key TEXT NOT NULL, value BLOB,
    headers TEXT, at INTEGER NOT NULL, PRIMARY KEY (partition_id, offset));
  CREATE INDEX record_by_key ON record (partition_id, key, offset);
  CREATE TABLE committed (
    group_name TEXT NOT NULL, partition_id INTEGER NOT NULL REFERENCES partition, offset INTEGER NOT NULL,
    PRIMARY KEY (group_name, partition_id)) WITHOUT ROWID;
  CREATE TABLE lease (
    group_name TEXT NOT NULL, partition_id INTEGER NOT NULL REFERENCES partition, owner TEXT NOT NULL,
    expires_at INTEGER NOT NULL, PRIMARY KEY (group_name, partition_id)) WITHOUT ROWID;
`;

/** Opens the file, makes it when it is missing, and says clearly when it is not one of ours. */
export function openFile(path: string): DatabaseSync {
  try {
    createDurably(path);
    const db = new DatabaseSync(path, { timeout: 5_000 });
    try {
      prepare(db, path);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw faultOf(error, path);
  }
}

/** Readable by its owner only: it holds every document. The folder is synced, or a power cut could drop the entry. */
function createDurably(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function prepare(db: DatabaseSync, path: string): void {
  inTransaction(db, 'BEGIN', () => assertOurs(db, path)); // before anything is changed in it
  // secure_delete: what a tombstone erases must not linger in free pages.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON');
  inTransaction(db, 'BEGIN IMMEDIATE', () => {
    if (assertOurs(db, path) === 'ours') return;
    db.exec(tables);
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
  });
}

export function inTransaction(db: DatabaseSync, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => void): void {
  db.exec(begin);
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Called in a transaction: another process may be making the tables just now. */
function assertOurs(db: DatabaseSync, path: string): 'empty' | 'ours' {
  const version = pragma(db, 'user_version');
  const owner = pragma(db, 'application_id');
  if (version === 0 && owner === 0 && !db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get()) return 'empty';
  if (owner !== applicationId) throw new LogError('LOG_DAMAGED', `${path} is a database of another program`);
  if (version !== schemaVersion)
    throw new LogError('LOG_DAMAGED', `${path} has format ${version}, this program reads ${schemaVersion}`);
  return 'ours';
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}

/** Primary result codes of sqlite.org/rescode.html: CORRUPT and NOTADB; all others here can pass by themselves. */
const damaged = new Set([11, 26]);
const passing = new Set([5, 6, 10, 13, 14]); // BUSY, LOCKED, IOERR, FULL, CANTOPEN

export function faultOf(error: unknown, path: string): unknown {
  if (error instanceof LogError || !(error instanceof Error)) return error;
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
  if (damaged.has(code)) return new LogError('LOG_DAMAGED', `${path} is damaged: ${error.message}`, { cause: error });
  if (passing.has(code))
    return new LogError('LOG_UNREACHABLE', `${path} cannot be used now: ${error.message}`, { cause: error });
  return error;
}
