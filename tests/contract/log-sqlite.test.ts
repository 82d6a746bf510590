import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../ingest/stream/log.ts';
import { openSqliteLog } from '../../ingest/stream/sqlite/log.ts';
import type { LogStore } from './log-harness.ts';
import { runLogSuite } from './log-suite.ts';

const sessionMs = 400;
const paths = new WeakMap<LogStore, string>();

runLogSuite({
  name: 'sqlite',
  sessionMs,
  interleavings: 25,
  async createStore() {
    const folder = await mkdtemp(join(tmpdir(), 'gainsay-log-'));
    const path = join(folder, 'log.db');
    const opened: Log[] = [];
    const store: LogStore = {
      async open() {
        const log = await openSqliteLog({ path, pollMs: 10, leaseMs: sessionMs });
        opened.push(log);
        return log;
      },
      async dispose() {
        await Promise.all(opened.map((log) => log.close()));
        await rm(folder, { recursive: true });
      },
    };
    paths.set(store, path);
    return store;
  },
  child: (store) => ['sqlite', paths.get(store) ?? ''],
});
