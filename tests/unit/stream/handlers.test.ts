import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { GraphError } from '../../../graph/engine.ts';
import { extractionCodec, isCuration, type WriterRecord } from '../../../ingest/stream/codec.ts';
import { createExtractHandler } from '../../../ingest/stream/extract-handler.ts';
import { createMemoryLog } from '../../../ingest/stream/memory/log.ts';
import { RecordRefused } from '../../../ingest/stream/refused.ts';
import { topicSpecs } from '../../../ingest/stream/topics.ts';
import { createWriteHandler } from '../../../ingest/stream/write-handler.ts';
import { contextOf, documentOf, extractionOf, nothingFound, withdrawalOf } from './samples.ts';

const itemOf = (text: string) => ({ key: documentOf(text).id as string, value: documentOf(text) });

test('each document becomes an extraction under its key, masked once more, and a tombstone goes through', async () => {
  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  const handle = createExtractHandler({
    log,
    extract: () => nothingFound,
    maskRecord: (document) => ({ ...document, text: document.text.replace('secret', '██████') }),
  });
  const context = contextOf();
  await handle([itemOf('a secret'), { key: 'gone', value: null }, itemOf('open')], context);
  const texts: (string | null)[] = [];
  for await (const { key, value } of log.read('gainsay.extractions.v1')) {
    const decoded = value && extractionCodec.decode(value);
    texts.push(decoded ? (decoded.ok ? decoded.value.document.text : decoded.message) : `${key} erased`);
  }
  assert.deepEqual(texts, ['a ██████', 'gone erased', 'open']);
  assert.ok(context.heartbeats() >= 2);
});

test('a document that the extractor fails on is refused by its place, the others are produced', async () => {
  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  const handle = createExtractHandler({
    log,
    extract: ({ text }) => {
      if (text === 'knotty') throw new Error('no rule ends here');
      return text === 'odd' ? { ...nothingFound, extractor: { name: 'test', version: 0 } } : nothingFound;
    },
    maskRecord: (document) => document,
  });
  const refusals = await handle([itemOf('plain'), itemOf('knotty'), itemOf('odd'), itemOf('simple')], contextOf());
  assert.deepEqual(
    refusals?.map(({ index, code }) => `${index} ${code}`),
    ['1 EXTRACTION_FAILED', '2 EXTRACTION_FAILED'],
  );
  assert.equal((await log.state('gainsay.extractions.v1', 'any'))[0]?.head, '2');
});

test('others in the process get their turn between two documents', async () => {
  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  let turns = 0;
  let most = 0;
  let since = 0;
  const handle = createExtractHandler({
    log,
    extract: () => {
      most = Math.max(most, ++since);
      return nothingFound;
    },
    maskRecord: (document) => document,
  });
  const working = handle(
    Array.from({ length: 20 }, (_, i) => itemOf(`text ${i}`)),
    contextOf(),
  );
  let ended = false;
  void Promise.resolve(working).then(() => (ended = true));
  while (!ended) {
    await turn();
    turns++;
    since = 0;
  }
  assert.ok(turns >= 20);
  assert.ok(most <= 2);
});

const extraction = (text: string) => ({ key: text, value: extractionOf(text) });
const textOf = (record: WriterRecord): string => (isCuration(record) ? 'a curation' : record.document.text);
const forget = async (): Promise<void> => undefined;

test('the graph gets extractions and erasures in the order they came, and what it left out is told', async () => {
  const calls: string[] = [];
  const told: string[] = [];
  const handle = createWriteHandler({
    async apply(records) {
      calls.push(`apply ${records.map(textOf).join(' ')}`);
      return { refused: records.length === 1 ? ['a claim whose words are not there'] : [] };
    },
    erase: async (ids) => void calls.push(`erase ${ids.join(' ')}`),
    forget,
    onApplied: (refused) => told.push(...refused),
  });
  const gone = (key: string) => ({ key, value: null });
  await handle([extraction('a'), extraction('b'), gone('a'), gone('x'), extraction('a')], contextOf());
  assert.deepEqual(calls, ['apply a b', 'erase a x', 'apply a']);
  assert.deepEqual(told, ['a claim whose words are not there']);
});

test('what is too much for one transaction is written in halves, and one record that is too much is tried again later', async () => {
  const written: string[] = [];
  const handle = createWriteHandler({
    async apply(records) {
      const isHuge = records.some((record) => textOf(record) === 'huge');
      if (records.length > 2 || isHuge) throw new GraphError('TRANSACTION_TOO_LARGE', 'no memory for it');
      written.push(records.map(textOf).join(' '));
      return { refused: [] };
    },
    forget,
    onApplied: () => undefined,
  });
  await handle([...'abcde'].map(extraction), contextOf());
  assert.deepEqual(written, ['a b', 'c', 'd e']);
  await assert.rejects(
    Promise.resolve(handle([extraction('f'), extraction('huge')], contextOf())),
    (error) => error instanceof GraphError && error.retryable,
  );
  assert.equal(written.at(-1), 'f');
});

test('a record that the graph refuses is named by its place in the whole batch', async () => {
  const handle = createWriteHandler({
    apply: async (records) => {
      const index = records.findIndex((record) => textOf(record) === 'odd');
      if (index >= 0) throw new RecordRefused([{ index, code: 'WRITE_REFUSED', message: 'odd' }]);
      return { refused: [] };
    },
    erase: async () => undefined,
    forget,
    onApplied: () => undefined,
  });
  const batch = [extraction('a'), { key: 'x', value: null }, extraction('b'), extraction('odd')];
  await assert.rejects(
    Promise.resolve(handle(batch, contextOf())),
    (error) => error instanceof RecordRefused && error.refusals[0]?.index === 3,
  );
});

test('a graph that cannot erase says so and erases nothing silently', async () => {
  const handle = createWriteHandler({ apply: async () => ({ refused: [] }), forget, onApplied: () => undefined });
  await assert.rejects(
    Promise.resolve(handle([{ key: 'a', value: null }], contextOf())),
    (error) => error instanceof RecordRefused && error.refusals[0]?.code === 'WRITE_REFUSED',
  );
});

test('what a curator decided goes through the extract stage as it came', async () => {
  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  const handle = createExtractHandler({
    log,
    extract: () => assert.fail('there is nothing to extract'),
    maskRecord: (document) => document,
  });
  const curation = withdrawalOf('a');
  assert.deepEqual(await handle([{ key: curation.id, value: curation }], contextOf()), []);
  const came: unknown[] = [];
  for await (const { key, value } of log.read('gainsay.extractions.v1'))
    came.push([key, JSON.parse(Buffer.from(value ?? []).toString())]);
  assert.deepEqual(came, [[curation.id, curation]]);
});

test('what the graph says was withdrawn is forgotten by the log after it is gone from the graph', async () => {
  const calls: string[] = [];
  const handle = createWriteHandler({
    apply: async (records) => {
      calls.push(`apply ${records.map(textOf).join(' ')}`);
      return { refused: [], withdrawn: ['doc_a'] };
    },
    forget: async (documentIds) => void calls.push(`forget ${documentIds.join(' ')}`),
    onApplied: () => calls.push('told'),
  });
  const curation = withdrawalOf('a');
  await handle([{ key: curation.id, value: curation }, extraction('b')], contextOf());
  assert.deepEqual(calls, ['apply a curation b', 'forget doc_a', 'told']);
});
