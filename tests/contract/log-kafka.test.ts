import { test } from 'node:test';
import kafkajs from 'kafkajs';
import { openKafkaLog } from '../../ingest/stream/kafka/log.ts';
import type { Log } from '../../ingest/stream/log.ts';
import { testKafka, withoutKafka, type TestKafka } from '../services/test-kafka.ts';
import type { LogStore } from './log-harness.ts';
import { runLogSuite } from './log-suite.ts';

/** A broker outlives the suite, so each store takes its topics away with it. */
async function createStore({ brokers, minSessionMs }: TestKafka): Promise<LogStore> {
  const opened: Log[] = [];
  const topics = new Set<string>();
  return {
    async open() {
      const log = await openKafkaLog({ brokers, sessionMs: minSessionMs, fetchWaitMs: 50 });
      opened.push(log);
      return {
        ...log,
        async createTopics(specs) {
          for (const { name } of specs) topics.add(name);
          await log.createTopics(specs);
        },
      };
    },
    async dispose() {
      await Promise.all(opened.map((log) => log.close()));
      const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
      await admin.connect();
      if (topics.size > 0) await admin.deleteTopics({ topics: [...topics] });
      await admin.disconnect();
    },
  };
}

const kafka = testKafka();
if (kafka === null) test('the log on kafka', { skip: withoutKafka() }, () => undefined);
else
  runLogSuite({
    name: 'kafka',
    sessionMs: kafka.minSessionMs,
    interleavings: 10,
    createStore: () => createStore(kafka),
    child: () => ['kafka', kafka.brokers.join(',')],
  });
