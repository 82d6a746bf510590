import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { createCheckpoints, openGrafeo } from '../../graph/embedded/grafeo.ts';
import { readRepetitions } from '../../graph/cypher/read-ledger.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { GraphError } from '../../graph/engine.ts';
import { readPairs, writePair } from './graph-pair-writes.ts';

const childFile = new URL('./graph-child.ts', import.meta.url).pathname;

type Child = ChildProcessByStdio<null, Readable, null>;

function startWriter(path: string, env: NodeJS.ProcessEnv = {}): Child {
  return spawn(process.execPath, [childFile, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
}

/** Lines of the child until one satisfies `enough`; the last one. */
async function lineOf(child: Child, enough: (line: string) => boolean): Promise<string> {
  for await (const line of createInterface(child.stdout)) if (enough(line)) return line;
  throw new Error('the child ended too early');
}

const withCode =
  (code: string, ...words: string[]) =>
  (error: unknown) =>
    error instanceof GraphError && error.code === code && words.every((word) => error.message.includes(word));

type None = Record<string, never>;
const writeRepetitions = statement<None, never>(
  'test.repetitions',
  'write',
  `CREATE (d:Document {id: 'doc_1', publisherId: 'src_1'})
CREATE (a:Claim {id: 'clm_1'})-[:STATED_IN]->(d)
CREATE (b:Claim {id: 'clm_2'})-[:STATED_IN]->(d)
CREATE (c:Claim {id: 'clm_3'})-[:STATED_IN]->(d)
CREATE (a)-[:REPEATS {key: 'k1', from: '2025', to: '2026'}]->(b)
CREATE (c)-[:REPEATS {key: 'k2', from: '2025'}]->(b)`,
);

/** The engine forgets what stands on the steps of a path where another one follows in the same pattern. */
test('a claim that no longer repeats another has its sources no more', async () => {
  const graph = await openEmbeddedGraph({ path: null });
  await graph.write((transaction) => transaction.run(writeRepetitions, {}));
  const rows = await graph.reader.run(readRepetitions.sources, { ids: ['clm_1', 'clm_3'], asOf: '2027' });
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['clm_1', 'clm_3'],
  );
  await graph.close();
});

describe('the embedded store on disk', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gainsay-graph-'));
    path = join(folder, 'graph.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('what was written is there after it was closed and opened again, indexes included', async () => {
    const graph = await openEmbeddedGraph({ path });
    await graph.migrate();
    await graph.write((transaction) => transaction.run(writePair, { id: 'a', other: 'b' }));
    await graph.close();
    await graph.close();
    await assert.rejects(graph.reader.run(readPairs, {}), withCode('STATEMENT_FAILED', 'closed'));
    const again = await openEmbeddedGraph({ path });
    await again.migrate();
    assert.deepEqual(await again.reader.run(readPairs, {}), [{ id: 'a', other: 'b' }]);
    assert.deepEqual(await again.searchText('nothing', ['Claim', 'Document', 'Entity'], 5), []);
    await again.close();
  });

  test('the larger the store, the longer its log before all of it is written anew', async () => {
    const db = await openGrafeo({ path });
    const large = join(folder, 'large');
    const sizeOfLarge = (mebibytes: number): void => {
      writeFileSync(large, '');
      truncateSync(large, mebibytes * 2 ** 20);
    };
    const triggerMebibytes = (): number => (db.checkpointStatus().walBytes ?? 0) / 2 ** 20;
    assert.equal(triggerMebibytes(), 16);
    sizeOfLarge(100);
    const spaceCheckpoints = createCheckpoints(db, large);
    spaceCheckpoints();
    assert.equal(triggerMebibytes(), 50);
    sizeOfLarge(110);
    spaceCheckpoints();
    assert.equal(triggerMebibytes(), 50);
    sizeOfLarge(400);
    spaceCheckpoints();
    assert.equal(triggerMebibytes(), 200);
    db.close();
  });

  for (const writes of [3, 40, 150])
    test(`kill -9 after ${writes} writes loses none that was acknowledged and leaves none half done`, async () => {
      const child = startWriter(path);
      const last = Number(await lineOf(child, (line) => Number(line) >= writes - 1));
      child.kill('SIGKILL');
      await once(child, 'close');
      const graph = await openEmbeddedGraph({ path });
      await graph.migrate();
      const found = new Set((await graph.reader.run(readPairs, {})).map(({ id }) => id));
      await graph.close();
      for (let n = 0; n <= last; n++) assert.ok(found.has(`a${n}`) && found.has(`c${n}`), `write ${n}`);
      for (const id of found) assert.ok(found.has(id.replace(/^./, (side) => (side === 'a' ? 'c' : 'a'))), id);
    });

  test('a second process is told that the graph is in use, and what to do', async () => {
    const child = startWriter(path);
    await lineOf(child, (line) => line === '0');
    await assert.rejects(openEmbeddedGraph({ path }), withCode('GRAPH_IN_USE', path, 'gainsay up'));
    child.kill('SIGKILL');
    await once(child, 'close');
  });

  for (const [what, damage] of [
    ['is cut short', (file: string) => truncateSync(file, 5_000)],
    ['is not a store', (file: string) => writeFileSync(file, 'something else '.repeat(100))],
    ['is empty', (file: string) => truncateSync(file, 0)],
  ] as const)
    test(`a file that ${what} is put aside whole, with words on how to go on, and then a new one opens`, async () => {
      const graph = await openEmbeddedGraph({ path });
      await graph.migrate();
      await graph.write((transaction) => transaction.run(writePair, { id: 'a', other: 'b' }));
      await graph.close();
      damage(path);
      await assert.rejects(openEmbeddedGraph({ path }), withCode('GRAPH_DAMAGED', '.damaged-', 'gainsay rebuild'));
      assert.ok(!existsSync(path));
      assert.equal(readdirSync(folder).filter((file) => file.includes('.damaged-2')).length, 1);
      const fresh = await openEmbeddedGraph({ path });
      await fresh.migrate();
      assert.deepEqual(await fresh.reader.run(readPairs, {}), []);
      await fresh.close();
    });

  test('a machine without a binary is pointed to Neo4j', async () => {
    const child = startWriter(path, { NAPI_RS_NATIVE_LIBRARY_PATH: join(folder, 'missing.node') });
    assert.equal(await lineOf(child, () => true), 'GRAPH_UNUSABLE');
  });
});
