import { openSqliteLog } from '../../../ingest/stream/sqlite/log.ts';

/** Takes the partition of "kept", says so, and never ends its batch. */
const log = await openSqliteLog({ path: process.argv[2] ?? '', leaseMs: 600_000 });
await log.consume({
  topic: 'kept',
  group: 'group',
  maxBatchRecords: 1,
  async handle() {
    process.stdout.write('holding\n');
    await new Promise(() => undefined);
  },
});
