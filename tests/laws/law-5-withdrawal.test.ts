import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { outboxIn } from '../../cli/outbox.ts';
import { readDocuments } from '../../graph/cypher/read-documents.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { extract } from '../../ingest/extract/extract.ts';
import { accept } from '../../ingest/sources/accept.ts';
import { maskRecord } from '../../ingest/sources/mask.ts';
import { appendCuration } from '../../ingest/stream/append-curation.ts';
import type { Log } from '../../ingest/stream/log.ts';
import { silent } from '../../ingest/stream/logger.ts';
import { startPipeline, type Pipeline } from '../../ingest/stream/pipeline.ts';
import { openSqliteLog, type SqliteLog } from '../../ingest/stream/sqlite/log.ts';
import { topics } from '../../ingest/stream/topics.ts';
import { createApply, createErase } from '../../ingest/stream/writer/apply-extractions.ts';
import type { DocumentInput } from '../../schema/messages/document.ts';
import { makeCuration, withdrawalOf } from '../synthetic/curations.ts';
import { until } from '../integration/api-harness.ts';
import { recordOf } from './told.ts';

const clock = (): Date => new Date('2026-03-02T12:00:00.000Z');
const input: DocumentInput = {
  url: 'https://news.example/northmoor',
  text: 'Northmoor denies leak\n\nThe Northmoor Pension Office denied that any data had been stolen from its servers.\n',
};

test('Law 5, commit after effect: a process that dies after the graph has erased a document, and before the log has, ends right', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'gainsay-withdrawal-'));
  const file = path.join(folder, 'log.sqlite');
  const graph = await openEmbeddedGraph({ path: null });
  await graph.migrate();
  t.after(async () => {
    await graph.close();
    await rm(folder, { recursive: true });
  });
  const now = (): string => clock().toISOString();
  const write = { apply: createApply(graph, now), erase: createErase(graph, now), outbox: outboxIn(graph) };
  const live = (log: Log): Promise<Pipeline> =>
    startPipeline({ log, extract: { extract, maskRecord }, write, mask: (text) => text, logger: silent, clock });
  const record = recordOf(input, now());
  const { id } = record.document;
  const textOf = async (): Promise<string | null | undefined> =>
    (await graph.reader.run(readDocuments.texts, { ids: [id] }))[0]?.text;

  // The first life takes the document in, and dies with its tombstone on the way to the log.
  const first = await openSqliteLog({ path: file, leaseMs: 1_000 });
  let dying = false;
  const death = Promise.withResolvers<never>();
  death.promise.catch(() => undefined);
  const dies: Log = {
    ...first,
    produce: (topic, records) => {
      dying ||= records.some(({ value }) => value === null);
      return dying ? death.promise : first.produce(topic, records);
    },
  };
  const before = await live(dies);
  const accepted = accept(input, now());
  assert.ok(accepted.ok);
  await first.produce(topics.documents.name, [{ key: id, value: Buffer.from(JSON.stringify(accepted.document)) }]);
  await before.drain();
  assert.ok((await textOf())?.includes('Pension'));
  const curation = makeCuration(withdrawalOf(record));
  await appendCuration(first, (text) => text, curation);
  await until('the graph has erased it', () => dying);
  assert.equal((await textOf()) ?? null, null);
  assert.equal(await before.stop(20), false, 'the batch was never finished');
  assert.deepEqual(await keysWithText(first), [id, id], 'both topics still hold the text');
  // Only after the second life the first is let go, which here is one process with it.
  t.after(async () => {
    death.reject(new Error('dead'));
    await first.close();
  });

  const second = await openSqliteLog({ path: file, leaseMs: 1_000 });
  t.after(() => second.close());
  const after = await live(second);
  await after.drain(); // what waited in the log; the tombstones have come behind it
  await after.drain();
  assert.deepEqual(await keysWithText(second), []);
  assert.equal(await after.deadLetters.count(), 0);
  assert.equal((await textOf()) ?? null, null);
  await after.stop();
  while (!(await second.housekeep()).done);
  for (const name of [file, `${file}-wal`]) assert.ok(!(await readFile(name)).includes('Pension Office denied'), name);
});

/** Keys whose newest record in a topic holds the words, one for each topic. */
async function keysWithText(log: SqliteLog): Promise<string[]> {
  const keys: string[] = [];
  for (const { name } of [topics.documents, topics.extractions]) {
    const newest = new Map<string, string>();
    for await (const { key, value } of log.read(name)) newest.set(key ?? '', Buffer.from(value ?? []).toString());
    keys.push(...[...newest].filter(([, value]) => value.includes('Pension Office denied')).map(([key]) => key));
  }
  return keys;
}
