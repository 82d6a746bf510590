import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import kafkajs from 'kafkajs';
import { statement } from '../../graph/cypher/statement.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { topicSpecs } from '../../ingest/stream/topics.ts';
import { neo4jOptions, openTestNeo4j } from '../services/test-graphs.ts';
import { testKafka } from '../services/test-kafka.ts';
import { start, until, type Ended } from './program.ts';

export interface Deployment {
  readonly env: Record<string, string>;
  readonly graph: GraphEngine;
  /** Starts a role and waits until it says that it is ready; ends with the test. */
  run(args: readonly string[]): Promise<Running>;
  /** Leaves nothing in the Neo4j. */
  empty(): Promise<void>;
}

export interface Running {
  readonly url: string;
  readonly pid: number;
  readonly output: { stdout: string; stderr: string };
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

export const apiKey = 'a-key-for-tests-alone';
export const curatorKey = 'a-curator-key-for-tests';
const startWithinMs = 60_000;

/** The program's topics on the real Kafka, and an empty Neo4j that is this test's alone; both are left empty. */
export async function deploy(test: TestContext): Promise<Deployment> {
  const kafka = testKafka();
  const neo4j = neo4jOptions();
  assert.ok(kafka && neo4j);
  const graph = await openTestNeo4j();
  const ends: (() => Promise<unknown>)[] = [];
  test.after(async () => {
    await Promise.all(ends.map((end) => end()));
    await dropTopics(kafka.brokers);
    await graph.close();
  });
  const env = {
    KAFKA_BROKERS: kafka.brokers.join(','),
    KAFKA_SESSION_MS: String(Math.max(3_000, kafka.minSessionMs)),
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    GAINSAY_API_KEYS: apiKey,
    GAINSAY_CURATOR_KEYS: `desk=${curatorKey}`,
  };
  return {
    env,
    graph,
    empty: async () => {
      await graph.write((transaction) => transaction.run(removeAll, {}));
    },
    async run(args) {
      const { child, output, ended } = start(args, env);
      ends.push(async () => {
        if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
        await ended;
      });
      let url: string | undefined;
      await until(() => {
        assert.equal(child.exitCode, null, `gainsay ${args.join(' ')} ended early: ${output.stderr}`);
        url = /serves on (http:\S+)\/graphql/.exec(output.stdout)?.[1] ?? readyUrl(output.stderr);
        return url !== undefined;
      }, startWithinMs);
      return {
        url: url as string,
        pid: child.pid as number,
        output,
        stop(signal = 'SIGTERM') {
          child.kill(signal);
          return ended;
        },
      };
    },
  };
}

/** The mark that says whose database this is stays, so that the next test may empty it. */
const removeAll = statement<Record<string, never>, never>(
  'test.removeGraph',
  'write',
  'MATCH (n) WHERE NOT n:GainsayTest DETACH DELETE n',
);

function readyUrl(stderr: string): string | undefined {
  const line = stderr.split('\n').find((each) => each.includes('worker is ready'));
  return line === undefined ? undefined : (JSON.parse(line) as { url: string }).url;
}

async function dropTopics(brokers: readonly string[]): Promise<void> {
  const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  const there = new Set(await admin.listTopics());
  const topics = topicSpecs.map(({ name }) => name).filter((name) => there.has(name));
  if (topics.length > 0) await admin.deleteTopics({ topics });
  await admin.deleteGroups(['gainsay-extract', 'gainsay-write']).catch(() => undefined);
  await admin.disconnect();
}
