import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openLog } from '../../cli/house.ts';
import { topics } from '../../ingest/stream/topics.ts';
import { withoutNeo4j } from '../services/test-graphs.ts';
import { testKafka, withoutKafka } from '../services/test-kafka.ts';
import { curatorKey, deploy } from './deployment.ts';
import { ask, gainsay, readRunFile, startUp, temporaryFolder, until, type Up } from './program.ts';
import { writeReport } from './texts.ts';

type Claim = { id: string; stance: string; quote: { exact: string }; document: { id: string; title: string | null } };

async function claims(url: string): Promise<Claim[]> {
  const query = '{ claims(first: 100) { nodes { id stance quote { exact } document { id title } } } }';
  return (await ask<{ claims: { nodes: Claim[] } }>(url, query)).claims.nodes;
}

async function decide(url: string, token: string, mutation: string): Promise<{ id?: string; code?: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query: `mutation { outcome: ${mutation} { ... on CurationAccepted { id } ... on CurationRefused { code message } } }`,
    }),
  });
  const { data, errors } = (await response.json()) as { data?: { outcome: { id?: string } }; errors?: unknown };
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data?.outcome ?? {};
}

const text = (value: string): string => JSON.stringify(value);

async function lagIsGone({ url }: { url: string }): Promise<void> {
  const query = '{ streamStatus { documents { lag } extractions { lag } } }';
  await until(async () => {
    const { streamStatus } = await ask<{ streamStatus: Record<string, { lag: number }> }>(url, query);
    return Object.values(streamStatus).every(({ lag }) => lag === 0);
  });
}

test('what curators decide in "up" outlives a kill and a rebuild, and a withdrawn document is gone from graph, log and exports', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  const files = ['Arden', 'Brill'].map((place) => writeReport(folder, place));
  assert.equal((await gainsay(['ingest', ...files, '--home', home])).code, 0);
  const up = await startUp(t, home, ['--no-sample']);
  const curate = ({ url }: Up, mutation: string): Promise<{ id?: string; code?: string }> =>
    decide(url, readRunFile(home).token, mutation);

  const all = await claims(up.url);
  const [arden, brill] = ['Arden', 'Brill'].map((place) =>
    all.filter(({ document }) => document.title?.includes(place)),
  );
  const [corrected, hidden] = [arden?.[0], arden?.[1]];
  const document = brill?.[0]?.document;
  assert.ok(corrected && hidden && document);
  await curate(up, `correctClaim(id: "${corrected.id}", stance: RETRACTS, reason: "call 98765 43210 for why")`);
  await curate(up, `correctClaim(id: "${hidden.id}", noClaim: true, reason: "a caption")`);
  const { id } = await curate(up, `withdrawDocument(id: "${document.id}", reason: "taken back")`);
  assert.match(id ?? '', /^cur_/);
  await up.stop('SIGKILL');

  async function holds(after: Up): Promise<void> {
    await lagIsGone(after);
    await until(async () => (await claims(after.url)).every((claim) => claim.document.id !== document?.id));
    const left = await claims(after.url);
    assert.equal(left.find((claim) => claim.id === corrected?.id)?.stance, 'RETRACTS');
    assert.equal(
      left.find((claim) => claim.id === hidden?.id),
      undefined,
    );
    const shown = await ask<{ document: unknown; claim: { curation: { decision: { reason: string; by: string } } } }>(
      after.url,
      `{ document(id: "${document?.id}") { title text withdrawn { reason by } }
         claim(id: "${corrected?.id}") { curation { decision { reason by } } } }`,
    );
    assert.deepEqual(shown.document, { title: null, text: '', withdrawn: { reason: 'taken back', by: 'local' } });
    assert.deepEqual(shown.claim.curation.decision, { reason: 'call ███████████ for why', by: 'local' });
  }

  const again = await startUp(t, home, ['--no-sample']);
  await holds(again);
  const secondTry = await gainsay(['ingest', files[1] as string, '--home', home]);
  assert.equal(secondTry.code, 1);
  assert.match(secondTry.stdout, /WITHDRAWN/);
  assert.ok(!(await gainsay(['export', '--home', home])).stdout.includes('Brill'));
  assert.equal((await again.stop()).code, 0);

  const log = await openLog(home);
  while (!(await log.housekeep()).done);
  const keys: (string | null)[] = [];
  for await (const { key, value } of log.read(topics.documents.name)) if (value !== null) keys.push(key);
  await log.close();
  assert.ok(keys.includes(id ?? '') && !keys.includes(document.id));

  const { code, stderr } = await gainsay(['rebuild', '--home', home]);
  const [, seen, total] = /reading: (\d+) of (\d+)\s*$/m.exec(stderr) ?? [];
  assert.deepEqual([code, seen], [0, total ?? 'how many'], stderr);
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) assert.ok(!readFileSync(file).includes('Brill'), file);
  }
  const rebuilt = await startUp(t, home, ['--no-sample']);
  await holds(rebuilt);
  assert.equal((await rebuilt.stop()).code, 0);
});

test('a decision that cannot be read is a dead letter, and goes on once it is mended', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  assert.equal((await gainsay(['ingest', writeReport(folder, 'Corran'), '--home', home])).code, 0);
  const up = await startUp(t, home, ['--no-sample']);
  const [claim] = await claims(up.url);
  assert.ok(claim);
  const { id } = await decide(
    up.url,
    readRunFile(home).token,
    `correctClaim(id: "${claim.id}", stance: RETRACTS, reason: ${text('as printed')})`,
  );
  await lagIsGone(up);
  assert.equal((await up.stop()).code, 0);

  const log = await openLog(home);
  const good = (await log.newest(topics.documents.name, [id as string])).get(id as string);
  const record = JSON.parse(Buffer.from(good ?? []).toString()) as { decision: object; recordedAt: string };
  const later = { ...record, recordedAt: '2040-01-01T00:00:00.000Z' };
  const odd = { ...later, decision: { ...record.decision, stance: 'SHRUGS' } };
  await log.produce(topics.documents.name, [{ key: id as string, value: Buffer.from(JSON.stringify(odd)) }]);
  await log.close();

  const again = await startUp(t, home, ['--no-sample']);
  const letters = async (): Promise<{ id: string; code: string }[]> =>
    (await gainsay(['dead-letters', 'list', '--json', '--home', home])).stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; code: string });
  await until(async () => (await letters()).length === 1);
  const [letter] = await letters();
  assert.equal(letter?.code, 'SCHEMA_MISMATCH');
  const mended = path.join(folder, 'mended.json');
  writeFileSync(mended, JSON.stringify({ ...odd, decision: { ...record.decision, stance: 'ALLEGES' } }));
  const replayed = await gainsay(['dead-letters', 'replay', letter.id, '--with', mended, '--home', home]);
  assert.equal(replayed.code, 0, replayed.stderr);
  const isMended = async (): Promise<boolean> =>
    (await claims(again.url)).find((found) => found.id === claim.id)?.stance === 'ALLEGES';
  await until(isMended);
  assert.equal((await again.stop()).code, 0);
});

test(
  'what curators decide goes through Kafka into Neo4j, and comes back with a rebuild',
  { skip: withoutNeo4j || (testKafka() === null && withoutKafka()) },
  async (t) => {
    const house = await deploy(t);
    const folder = temporaryFolder(t);
    const [worker, api] = await Promise.all([
      house.run(['worker', '--metrics-port', '0']),
      house.run(['api', '--port', '0']),
    ]);
    const files = ['Dunmore', 'Eastley'].map((place) => writeReport(folder, place));
    assert.equal((await gainsay(['ingest', ...files], house.env)).code, 0);
    const of = async (place: string): Promise<Claim[]> =>
      (await claims(api.url)).filter(({ document }) => document.title?.includes(place));
    await until(async () => (await of('Dunmore')).length > 0 && (await of('Eastley')).length > 0, 120_000);
    const [kept] = await of('Dunmore');
    const [gone] = await of('Eastley');
    assert.ok(kept && gone);
    await decide(api.url, curatorKey, `correctClaim(id: "${kept.id}", stance: RETRACTS, reason: "as printed")`);
    await decide(api.url, curatorKey, `withdrawDocument(id: "${gone.document.id}", reason: "taken back")`);
    // By its id: a claim that was read just before the withdrawal and its document just after has one without a title.
    const isGone = async (): Promise<boolean> =>
      (await claims(api.url)).every(({ document }) => document.id !== gone.document.id);
    await until(isGone, 120_000);
    await until(async () => (await of('Dunmore')).find(({ id }) => id === kept.id)?.stance === 'RETRACTS', 120_000);
    const refused = await gainsay(['ingest', files[1] as string], house.env);
    assert.match(refused.stdout, /WITHDRAWN/);
    const exported = async (): Promise<string> => (await gainsay(['export'], house.env)).stdout;
    const before = await exported();
    assert.ok(!before.includes('Eastley') && before.includes('RETRACTS'));
    for (const role of [worker, api]) assert.equal((await role.stop()).code, 0);

    await house.empty();
    const rebuilt = await gainsay(['rebuild'], house.env);
    assert.equal(rebuilt.code, 0, rebuilt.stderr);
    assert.equal(await exported(), before);
  },
);
