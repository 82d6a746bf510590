import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { graphStoreIn } from '../../cli/graph-store.ts';
import { findRunning, type RunFile } from '../../cli/run-file.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import { makeArticles } from '../synthetic/articles.ts';
import { createRandom } from '../synthetic/random.ts';
import { recordOf } from './told.ts';

const program = path.resolve(import.meta.dirname, '../../cli/gainsay.mjs');
const documents = 300;
const kills = 20;
const batchDocuments = 5;
const startWithinMs = 60_000;

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

test(`Law 5, commit after effect: SIGKILL of up at ${kills} random moments while ${documents} documents come in loses and doubles nothing (KILL_SEED=${seed})`, async () => {
  const random = createRandom(seed);
  const between = (low: number, high: number): number => low + random.below(high - low);
  const articles = makeArticles({ seed: 11, count: documents });
  const home = await mkdtemp(path.join(tmpdir(), 'gainsay-kill-'));
  const waiting = articles.map((article) => article.input);
  let acknowledged = 0;
  let killing = true;

  /** Hands in what waits, batch after batch, until the program dies; what it did not acknowledge goes on waiting. */
  async function feed(running: RunFile): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchDocuments);
      const response = await fetch(`${running.url}/ingest`, {
        method: 'POST',
        headers: { authorization: `Bearer ${running.token}`, 'content-type': 'application/x-ndjson' },
        body: batch.map((input) => JSON.stringify(input)).join('\n'),
      }).catch(() => null);
      if (
        response === null ||
        !(await response.text().then(
          () => response.ok,
          () => false,
        ))
      )
        return;
      waiting.splice(0, batch.length);
      acknowledged += batch.length;
      // All of them once more, so that documents still come in at the last kill.
      if (killing && waiting.length === 0) waiting.push(...articles.map((article) => article.input));
      await delay(between(0, 40));
    }
  }

  try {
    for (let kill = 1; kill <= kills; kill++) {
      const up = start(home);
      // One in four dies while it starts, the others while they take documents in.
      if (kill % 4 === 0) await delay(between(50, 900));
      else {
        const feeding = feed(await whenRunning(home, up));
        await delay(between(20, 700));
        up.kill('SIGKILL');
        await feeding;
      }
      up.kill('SIGKILL');
      await ended(up);
    }
    killing = false;
    assert.ok(acknowledged > 0, 'some documents were acknowledged between the kills');
    const up = start(home);
    const running = await whenRunning(home, up);
    await feed(running);
    assert.equal(waiting.length, 0, 'all are acknowledged in the end');
    await whenDrained(running);
    up.kill('SIGTERM');
    assert.equal(await ended(up), 0);
    await compare(home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }

  /** The graph equals one that was fed once, in order, by a program that nobody killed. */
  async function compare(place: string): Promise<void> {
    const recordedAt = new Date().toISOString();
    const once = await openEmbeddedGraph({ path: null });
    await once.migrate();
    const apply = createApply(once, () => recordedAt);
    const records = articles.map((article) => recordOf(article.input, recordedAt));
    for (let from = 0; from < records.length; from += 50) await apply(records.slice(from, from + 50));
    const expected = await dumpGraph(once.reader);
    const added = await once.reader.run(addedClaims, {});
    await once.close();

    const file = await graphStoreIn(place).currentFile();
    assert.ok(file !== null, 'there is a graph');
    const graph = await openEmbeddedGraph({ path: file });
    const dump = await dumpGraph(graph.reader);
    const told = await graph.reader.run(addedClaims, {});
    await graph.close();

    const [got, wanted] = [new Set(dump), new Set(expected)];
    assert.deepEqual(
      { lost: expected.filter((line) => !got.has(line)), doubled: dump.filter((line) => !wanted.has(line)) },
      { lost: [], doubled: [] },
    );
    assert.equal(dump.length, expected.length);
    assert.deepEqual(told, added, 'the outbox tells of each claim once');
  }
});

const addedClaims = statement<Record<string, never>, { id: string; times: number }>(
  'readAddedClaims',
  'read',
  `MATCH (n:Change) WHERE n.kind = 'CLAIM_ADDED' RETURN n.claimId AS id, count(n) AS times ORDER BY id`,
);

function start(home: string): ChildProcess {
  return spawn(process.execPath, [program, 'up', '--no-sample', '--port', '0', '--home', home], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'error' },
  });
}

async function ended(up: ChildProcess): Promise<number | null> {
  if (up.exitCode === null && up.signalCode === null) await once(up, 'exit');
  return up.exitCode;
}

async function whenRunning(home: string, up: ChildProcess): Promise<RunFile> {
  for (const giveUpAt = Date.now() + startWithinMs; Date.now() < giveUpAt; await delay(20)) {
    assert.equal(up.exitCode, null, 'up ended by itself');
    const running = await findRunning(home);
    if (running !== null && running.pid === up.pid) return running;
  }
  throw new Error(`up did not start within ${startWithinMs} ms`);
}

async function whenDrained({ url }: RunFile): Promise<void> {
  const query = '{ streamStatus { documents { lag } extractions { lag } changes { lag } deadLetters } }';
  for (const giveUpAt = Date.now() + startWithinMs; Date.now() < giveUpAt; await delay(50)) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: {
        streamStatus: Record<'documents' | 'extractions' | 'changes', { lag: number }> & { deadLetters: number };
      };
    };
    const { documents: read, extractions, changes, deadLetters } = data.streamStatus;
    assert.equal(deadLetters, 0, 'no good document is a dead letter');
    if (read.lag + extractions.lag + changes.lag === 0) return;
  }
  throw new Error('the lag did not come to zero');
}
