import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { openKafkaLog } from '../../ingest/stream/kafka/log.ts';
import { topics } from '../../ingest/stream/topics.ts';
import { subscribe } from '../integration/api-harness.ts';
import { withoutNeo4j } from '../services/test-graphs.ts';
import { testKafka, withoutKafka } from '../services/test-kafka.ts';
import { apiKey, deploy, type Deployment, type Running } from './deployment.ts';
import { ask, gainsay, temporaryFolder, until } from './program.ts';
import { report, writeReport } from './texts.ts';

/** Why there is nothing to deploy on here; false where there is. */
const withoutServices: string | false = withoutNeo4j || (testKafka() === null && withoutKafka());

type Letter = { id: string; code: string; sourceOffset: string; replayedAt: string | null };
const worker = (role: string): string[] => ['worker', '--role', role, '--metrics-port', '0'];
const patienceMs = 60_000;

const titles = async ({ url }: Running): Promise<string[]> => {
  const { documents } = await ask<{ documents: { nodes: { title: string }[] } }>(
    url,
    '{ documents { nodes { title } } }',
  );
  return documents.nodes.map(({ title }) => title).toSorted();
};
const titleOf = (place: string): string => `Pension office of ${place} denies leak of member records`;
const metric = async ({ url }: Running, name: string): Promise<string | undefined> =>
  (await (await fetch(`${url}/metrics`)).text())
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length + 1);
const isWriter = async (running: Running): Promise<boolean> => (await metric(running, 'gainsay_writer_active')) === '1';

async function deadLetters({ env }: Deployment): Promise<Letter[]> {
  const { code, stdout } = await gainsay(['dead-letters', 'list', '--json'], env);
  assert.equal(code, 0);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Letter);
}

test(
  'documents go from ingest through Kafka and two workers into Neo4j, and the API answers from there',
  { skip: withoutServices },
  async (t) => {
    const house = await deploy(t);
    const folder = temporaryFolder(t);
    const [extractor, first, second, api] = await Promise.all([
      house.run(worker('extract')),
      house.run(worker('write')),
      house.run(worker('write')),
      house.run(['api', '--port', '0']),
    ]);
    for (const { url } of [extractor, first, second, api]) assert.equal((await fetch(`${url}/readyz`)).status, 200);
    const priorities = [Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL), getPriority()];
    assert.deepEqual(
      [extractor, first].map(({ pid }) => getPriority(pid)),
      priorities,
      'reading yields to writing',
    );
    const added = await subscribe(api.url, 'subscription { claimAdded { claim { stance document { title } } } }');

    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, '{"document": {"category": "csaf_security_advisory"');
    const files = [writeReport(folder, 'Arden'), writeReport(folder, 'Brill'), broken];
    const ingested = await gainsay(['ingest', ...files], house.env);
    assert.equal(ingested.code, 1);
    assert.match(ingested.stdout, /^2 accepted, 0 known already, 1 refused, into Kafka at /);
    assert.match(ingested.stdout, /refused .*broken\.json: BAD_JSON/);
    await until(async () => (await titles(api)).length === 2, patienceMs);
    assert.deepEqual(await titles(api), [titleOf('Arden'), titleOf('Brill')]);
    await until(() => added.events.length > 0, patienceMs);
    await added.stop();

    const again = await gainsay(['ingest', ...files.slice(0, 2)], house.env);
    assert.deepEqual([again.code, again.stdout.startsWith('0 accepted, 2 known already, 0 refused')], [0, true]);

    const posted = await fetch(`${api.url}/ingest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-ndjson' },
      body: JSON.stringify({ text: report('Corran'), title: titleOf('Corran') }),
    });
    assert.deepEqual(await posted.json(), { accepted: 1, duplicates: 0, otherDates: [], refused: [] });
    await until(async () => (await titles(api)).length === 3, patienceMs);

    assert.equal(await metric(extractor, 'gainsay_records_total{stage="extract"}'), '3');
    await until(async () => (await isWriter(first)) !== (await isWriter(second)), patienceMs);
    const [active, standBy] = (await isWriter(first)) ? [first, second] : [second, first];
    await active.stop('SIGKILL');
    await until(() => isWriter(standBy), patienceMs);
    assert.equal((await gainsay(['ingest', writeReport(folder, 'Dunmore')], house.env)).code, 0);
    await until(async () => (await titles(api)).length === 4, patienceMs);
    await until(async () => (await metric(standBy, 'gainsay_lag_records{topic="changes"}')) === '0', patienceMs);

    for (const role of [extractor, standBy, api]) assert.equal((await role.stop()).code, 0);
  },
);

test(
  'a record that no worker can read is set aside, and goes on once somebody has mended it',
  { skip: withoutServices },
  async (t) => {
    const house = await deploy(t);
    const folder = temporaryFolder(t);
    await house.run(['worker', '--metrics-port', '0']);
    assert.equal((await gainsay(['ingest', writeReport(folder, 'Eastley')], house.env)).code, 0);
    const log = await openKafkaLog({ brokers: [house.env['KAFKA_BROKERS'] as string] });
    const records: string[] = [];
    for await (const { value } of log.read(topics.documents.name)) records.push(Buffer.from(value ?? []).toString());
    const good = JSON.parse(records[0] as string) as { text: string; publishedAt?: string };
    await log.produce(topics.documents.name, [
      { key: 'stray', value: Buffer.from(JSON.stringify({ ...good, publishedAt: 'last Tuesday' })) },
    ]);
    await log.close();

    await until(async () => (await deadLetters(house)).length === 1, patienceMs);
    const [letter] = await deadLetters(house);
    assert.ok(letter);
    assert.equal(letter.code, 'SCHEMA_MISMATCH');
    const shown = await gainsay(['dead-letters', 'show', letter.id, '--json'], house.env);
    const payload = JSON.parse((JSON.parse(shown.stdout) as { payload: string }).payload) as object;
    const file = path.join(folder, 'mended.json');
    writeFileSync(file, JSON.stringify({ ...payload, publishedAt: '7 October' }));
    assert.equal((await gainsay(['dead-letters', 'replay', letter.id, '--with', file], house.env)).code, 1);
    writeFileSync(file, JSON.stringify({ ...payload, publishedAt: '2025-10-07T00:00:00.000Z' }));
    const replayed = await gainsay(['dead-letters', 'replay', letter.id, '--with', file], house.env);
    assert.equal(replayed.code, 0, replayed.stderr);
    const exported = async (): Promise<string> => (await gainsay(['export'], house.env)).stdout;
    await until(async () => (await exported()).includes('2025-10-07'), patienceMs);
    assert.equal((await gainsay(['dead-letters', 'replay', letter.id, '--with', file], house.env)).code, 1);
    assert.notEqual((await deadLetters(house))[0]?.replayedAt, null);
  },
);

test(
  'a rebuild fills an empty Neo4j from the documents in Kafka, goes on where it ended, and refuses any other graph',
  { skip: withoutServices },
  async (t) => {
    const house = await deploy(t);
    const folder = temporaryFolder(t);
    const worked = await house.run(['worker', '--metrics-port', '0']);
    const files = ['Farrow', 'Gorse', 'Harle'].map((place) => writeReport(folder, place));
    assert.equal((await gainsay(['ingest', ...files], house.env)).code, 0);
    const exported = async (): Promise<string> => (await gainsay(['export'], house.env)).stdout;
    await until(async () => (await exported()).split('\n').filter(Boolean).length === 3, patienceMs);
    const before = await exported();
    assert.equal((await worked.stop()).code, 0);

    const refused = await gainsay(['rebuild'], house.env);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /holds 3 documents of another making/);

    await house.empty();
    const rebuilt = await gainsay(['rebuild'], house.env);
    assert.deepEqual([rebuilt.code, rebuilt.stdout.includes('3 documents more')], [0, true], rebuilt.stderr);
    assert.equal(await exported(), before);

    assert.equal((await gainsay(['ingest', writeReport(folder, 'Inver')], house.env)).code, 0);
    const further = await gainsay(['rebuild', '--into', house.env['NEO4J_URI'] as string], house.env);
    assert.deepEqual([further.code, further.stdout.includes('1 documents more')], [0, true], further.stderr);
    assert.equal((await exported()).split('\n').filter(Boolean).length, 4);
  },
);

test(
  'what a role needs and does not have is said in words, with its exit code',
  { skip: withoutServices },
  async () => {
    const missing = await gainsay(['worker'], { NEO4J_URI: 'bolt://127.0.0.1:7687' });
    assert.deepEqual([missing.code, /"gainsay worker" needs KAFKA_BROKERS/.test(missing.stderr)], [2, true]);
    const halfSet = await gainsay(['api'], { KAFKA_BROKERS: '127.0.0.1:9092' });
    assert.deepEqual([halfSet.code, /"gainsay api" needs NEO4J_URI/.test(halfSet.stderr)], [2, true]);
    const away = await gainsay(['worker', '--role', 'extract'], { KAFKA_BROKERS: '127.0.0.1:1' });
    assert.equal(away.code, 3, away.stderr);
    assert.match(away.stderr, /Kafka cannot be used now/);
    assert.equal((await gainsay(['worker', '--role', 'reader'], {})).code, 2);
  },
);
