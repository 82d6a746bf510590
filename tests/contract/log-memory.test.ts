import { createMemoryLog } from '../../ingest/stream/memory/log.ts';
import { runLogSuite } from './log-suite.ts';

runLogSuite({
  name: 'memory',
  sessionMs: 100,
  interleavings: 100,
  async createStore() {
    const log = createMemoryLog();
    return { open: async () => log, dispose: () => log.close() };
  },
  child: { leftOut: 'the memory dies with its process' },
});
