import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setImmediate as turn, setTimeout } from 'node:timers/promises';
import { subscribe } from '../integration/api-harness.ts';
import { ask, gainsay, start, startUp, temporaryFolder, until } from './program.ts';
import { writeReport } from './texts.ts';

/** Moments of a rebuild that can be seen from outside, in order. */
const moments: Record<string, (graph: string, stdout: string) => boolean> = {
  'as the new graph gets its folder': (graph) => existsSync(path.join(graph, '2')),
  'while documents are written to the new graph': (graph) => sizeOf(path.join(graph, '2', 'graph.grafeo.wal')) > 20_000,
  'when all is read and the new graph is about to take its place': (_graph, stdout) => stdout.includes('rebuilt'),
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

for (const [moment, hasCome] of Object.entries(moments))
  test(`a rebuild that is killed ${moment} leaves a whole graph, and the next one is complete`, async (t) => {
    const folder = temporaryFolder(t);
    const home = path.join(folder, 'home');
    const places = ['Arden', 'Brill', 'Corran', 'Dunmore', 'Eastley', 'Farrow', 'Gorse', 'Harle'];
    const files = places.map((place) => writeReport(folder, place));
    assert.equal((await gainsay(['ingest', ...files, '--home', home])).code, 0);
    const before = (await gainsay(['export', '--home', home])).stdout;

    const { child, output, ended } = start(['rebuild', '--home', home], {});
    while (child.exitCode === null && !hasCome(path.join(home, 'graph'), output.stdout)) await turn();
    child.kill('SIGKILL');
    await ended;

    assert.equal((await gainsay(['export', '--home', home])).stdout, before);
    assert.equal((await gainsay(['rebuild', '--home', home])).code, 0);
    assert.equal((await gainsay(['export', '--home', home])).stdout, before);
    assert.equal(readdirSync(path.join(home, 'graph')).length, 2); // the name of the current graph, and that graph
  });

test('a rebuild keeps when Gainsay learned of a document', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  async function recordedAt(): Promise<string> {
    const up = await startUp(t, home, ['--no-sample']);
    const data = await ask<{ documents: { nodes: { recordedAt: string }[] } }>(
      up.url,
      '{ documents { nodes { recordedAt } } }',
    );
    await up.stop();
    return data.documents.nodes[0]?.recordedAt ?? '';
  }
  const ingested = await gainsay(['ingest', writeReport(folder, 'Arden'), '--home', home]);
  assert.equal(ingested.code, 0, ingested.stderr);
  const before = await recordedAt();
  assert.match(before, /^\d{4}-\d\d-\d\dT/);
  assert.equal((await gainsay(['rebuild', '--home', home])).code, 0);
  assert.equal(await recordedAt(), before);
});

test('a rebuild keeps what was known on each day', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  async function known(asOf: string): Promise<unknown> {
    const up = await startUp(t, home, ['--no-sample']);
    const answer = await ask(
      up.url,
      `{ contradictions(asOf: "${asOf}") { totalCount } claims(asOf: "${asOf}") { nodes { id } } }`,
    );
    await up.stop();
    return answer;
  }
  assert.equal((await gainsay(['ingest', writeReport(folder, 'Arden'), '--home', home])).code, 0);
  await setTimeout(1_500);
  const between = new Date().toISOString();
  await setTimeout(1_500);
  assert.equal((await gainsay(['ingest', writeReport(folder, 'Brill'), '--home', home])).code, 0);
  const before = await known(between);
  assert.ok((before as { contradictions: { totalCount: number } }).contradictions.totalCount > 0);
  assert.equal((await gainsay(['rebuild', '--home', home])).code, 0);
  assert.deepEqual(await known(between), before);
});

test('a subscriber goes on from its old cursor after a rebuild, without a gap or a double', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  /** Claims announced after the cursor, until there are so many. */
  async function announced(url: string, after: string, count: number) {
    const query = 'subscription($after: String) { claimAdded(after: $after) { cursor claim { id } } }';
    const listening = await subscribe(url, query, { after });
    await until(() => listening.events.length >= count);
    await listening.stop();
    return listening.events.map(
      ({ data }) => (data as { claimAdded: { cursor: string; claim: { id: string } } }).claimAdded,
    );
  }
  const countClaims = async (url: string): Promise<number> =>
    (await ask<{ claims: { totalCount: number } }>(url, '{ claims { totalCount } }')).claims.totalCount;
  const beginning = Buffer.from('change:0').toString('base64url');

  for (const place of ['Arden', 'Brill'])
    assert.equal((await gainsay(['ingest', writeReport(folder, place), '--home', home])).code, 0);
  const up = await startUp(t, home, ['--no-sample']);
  const count = await countClaims(up.url);
  const before = await announced(up.url, beginning, count);
  assert.equal((await up.stop()).code, 0);
  assert.ok(before.length > 2);

  assert.equal((await gainsay(['rebuild', '--home', home])).code, 0);
  const again = await startUp(t, home, ['--no-sample']);
  assert.equal((await gainsay(['ingest', writeReport(folder, 'Corran'), '--home', home])).code, 0);
  await until(async () => (await countClaims(again.url)) > count);
  const total = await countClaims(again.url);
  const after = await announced(again.url, before[1]?.cursor ?? '', total - 2);
  assert.deepEqual(after.slice(0, count - 2), before.slice(2));
  assert.equal(new Set([...before, ...after].map(({ claim }) => claim.id)).size, total);
  assert.equal((await again.stop()).code, 0);
});
