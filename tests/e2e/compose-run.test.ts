import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { freePort } from '../services/java-server.ts';
import { readComposeFile, type ComposeService } from './compose-file.ts';
import {
  findJars,
  makeImageFolder,
  startKafka,
  startNeo4j,
  startProgram,
  type Program,
  type Replacements,
} from './compose-run.ts';
import { ask, until } from './program.ts';
import { report } from './texts.ts';

const healthyWithinMs = 120_000;
const answeredWithinMs = 120_000;

const newKey = (): string => randomBytes(24).toString('hex');
const key = newKey();
const { services } = readComposeFile({
  NEO4J_PASSWORD: newKey(),
  GAINSAY_API_KEYS: key,
  NEO4J_HEAP: '384m',
  NEO4J_PAGECACHE: '128m',
  KAFKA_HEAP: '384m',
});
function serviceOf(name: string): ComposeService {
  const service = services[name];
  assert.ok(service, name);
  return service;
}

const jars = await findJars(process.env);
const skip = 'why' in jars && process.env['REQUIRE_SERVICES'] !== '1' ? `no jars to try it on: ${jars.why}` : false;

test('what the compose file names takes documents in and answers from them', { skip, timeout: 480_000 }, async (t) => {
  assert.ok(!('why' in jars), 'why' in jars ? jars.why : '');
  const kept = async <Server extends { stop(): Promise<void> }>(starting: Promise<Server>): Promise<Server> => {
    const server = await starting;
    t.after(() => server.stop());
    return server;
  };
  const image = makeImageFolder();
  t.after(() => rmSync(image, { recursive: true }));
  const kafka = await kept(startKafka(serviceOf('kafka'), jars.kafka));
  const neo4j = await kept(startNeo4j(serviceOf('neo4j'), jars.neo4j));

  const apiPort = await freePort();
  const here = async (): Promise<Replacements> =>
    new Map([
      ['kafka:9092', kafka.broker],
      ['bolt://neo4j:7687', neo4j.uri],
      ['0.0.0.0', '127.0.0.1'],
      ['9464', String(await freePort())],
      ['4000', String(apiPort)],
    ]);
  const programs = new Map<string, Program>();
  for (const [name, service] of [
    ['extract', 'extract'],
    ['write', 'write'],
    ['a second write', 'write'],
    ['api', 'api'],
  ] as const)
    programs.set(name, await kept(startProgram(image, serviceOf(service), await here())));
  await Promise.all(
    [...programs].map(([name, program]) =>
      program.healthy(healthyWithinMs).catch((cause: unknown) => {
        throw new Error(`${name} does not come up`, { cause });
      }),
    ),
  );

  const url = `http://127.0.0.1:${apiPort}`;
  const places = ['Arden', 'Brill'];
  const body = places.map((place) => JSON.stringify({ text: report(place), publishedAt: '2024-03-02' })).join('\n');
  const hand = (bearer: string): Promise<Response> =>
    fetch(`${url}/ingest`, { method: 'POST', headers: { authorization: `Bearer ${bearer}` }, body });
  assert.equal((await hand(newKey())).status, 401);
  const taken = await hand(key);
  assert.deepEqual(
    [taken.status, await taken.json()],
    [200, { accepted: 2, duplicates: 0, otherDates: [], refused: [] }],
  );

  type Denied = { claims: { nodes: { quote: { exact: string; document: { title: string } } }[] } };
  const query = '{ claims(filter: { stance: [DENIES] }, first: 50) { nodes { quote { exact document { title } } } } }';
  const denied = async (): Promise<string[]> =>
    (await ask<Denied>(url, query)).claims.nodes.map(({ quote }) => `${quote.document.title}: ${quote.exact}`);
  await until(async () => {
    const denials = await denied();
    return places.every((place) => denials.some((denial) => denial.startsWith(`Pension office of ${place}`)));
  }, answeredWithinMs);

  const endings = await Promise.all([...programs].map(async ([name, program]) => [name, await program.end()]));
  assert.deepEqual(
    endings,
    [...programs.keys()].map((name) => [name, { code: 0, signal: null }]),
  );
});
