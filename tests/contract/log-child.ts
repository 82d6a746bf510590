import { openKafkaLog } from '../../ingest/stream/kafka/log.ts';
import { openSqliteLog } from '../../ingest/stream/sqlite/log.ts';
import type { Log } from '../../ingest/stream/log.ts';

/** `log-child.ts ADAPTER PLACE TOPIC ROUND`: produces numbered records until it is killed, and prints each that was acknowledged. */
const [adapter = '', place = '', topic = '', round = ''] = process.argv.slice(2);

const openers: Record<string, (place: string) => Promise<Log>> = {
  sqlite: (path) => openSqliteLog({ path }),
  kafka: (brokers) => openKafkaLog({ brokers: brokers.split(',') }),
};
const open = openers[adapter];
if (!open) throw new Error(`no adapter "${adapter}"`);
const log = await open(place);
for (let i = 0; ; i += 3) {
  const values = [i, i + 1, i + 2].map((number) => `${round}-${number}`);
  await log.produce(
    topic,
    values.map((value) => ({ key: value, value: Buffer.from(value) })),
  );
  process.stdout.write(`${values.join('\n')}\n`);
}
