import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { ask, gainsay, start, startUp, temporaryFolder } from './program.ts';
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
