import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { DocumentInput, DocumentRecord } from '../../../schema/messages/document.ts';
import { withdrawalId } from '../../../schema/curation-ids.ts';
import type { Id } from '../../../schema/ids.ts';
import {
  createIntake,
  IntakeBusyError,
  knownInLog,
  withdrawnInLog,
  type Intake,
} from '../../../ingest/stream/intake.ts';
import type { Log } from '../../../ingest/stream/log.ts';
import { createMemoryLog } from '../../../ingest/stream/memory/log.ts';
import { topicSpecs } from '../../../ingest/stream/topics.ts';
import { at, bytesOf, clock, documentOf, withdrawalOf } from './samples.ts';

async function setUp(options: { maxWaiting?: number; clock?: () => Date } = {}): Promise<{ log: Log; intake: Intake }> {
  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  const newestInLog = async (): Promise<Map<string, Uint8Array>> => {
    const newest = new Map<string, Uint8Array>();
    for await (const { key, value } of log.read('gainsay.documents.v1'))
      if (value === null) newest.delete(key ?? '');
      else newest.set(key ?? '', value);
    return newest;
  };
  const intake = createIntake({
    log,
    accept: ({ text = '', publisher, publishedAt }: DocumentInput, recordedAt) => {
      if (text === '') return { ok: false, code: 'EMPTY', message: 'the text is empty' };
      const document: DocumentRecord = { ...documentOf(text), publisher: publisher ?? null, recordedAt };
      if (publishedAt === undefined) return { ok: true, document };
      return {
        ok: true,
        document: { ...document, publishedAt: `${publishedAt}T00:00:00.000Z`, publishedAtPrecision: 'DAY' },
      };
    },
    known: async (documentIds) => {
      const newest = await newestInLog();
      await turn(); // as long as another request might take to come in between
      return knownInLog({ newest: async () => newest }, documentIds);
    },
    withdrawn: async (documentIds) => {
      const keys = new Set(documentIds.map(withdrawalId));
      const newest = [...(await newestInLog())].filter(([key]) => keys.has(key as Id<'cur'>));
      return withdrawnInLog({ newest: async () => new Map(newest) }, documentIds);
    },
    clock,
    ...options,
  });
  return { log, intake };
}

const inputs = (...texts: string[]): { input: DocumentInput }[] => texts.map((text) => ({ input: { text } }));

async function keys(log: Log): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { key } of log.read('gainsay.documents.v1')) found.push(key);
  return found.toSorted();
}

test('what is accepted lies in the log under its id before the answer, and refusals name their input', async () => {
  const { log, intake } = await setUp();
  const result = await intake.submit(inputs('one', '', 'two'));
  const ids = [documentOf('one').id, documentOf('two').id];
  assert.deepEqual(result, {
    accepted: 2,
    duplicates: 0,
    otherDates: [],
    refused: [{ index: 1, code: 'EMPTY', message: 'the text is empty' }],
    documentIds: ids,
  });
  assert.deepEqual(await keys(log), ids.toSorted());
  for await (const { value } of log.read('gainsay.documents.v1'))
    assert.match(Buffer.from(value ?? []).toString(), new RegExp(at.toISOString()));
});

test('a document is counted as a duplicate inside a request and after it, and written once', async () => {
  const { log, intake } = await setUp();
  const [first, second] = await Promise.all([intake.submit(inputs('one', 'one')), intake.submit(inputs('one', 'two'))]);
  assert.deepEqual([first.accepted, first.duplicates], [1, 1]);
  assert.deepEqual([second.accepted, second.duplicates], [1, 1]);
  assert.equal((await keys(log)).length, 2);
});

test('a document that comes again with more known about it is written again with its first time, and then no more', async () => {
  let now = at;
  const { log, intake } = await setUp({ clock: () => now });
  await intake.submit(inputs('one'));
  now = new Date(at.getTime() + 60_000);
  const fuller = [{ input: { text: 'one', publisher: 'The Example Post' } }];
  assert.equal((await intake.submit(fuller)).accepted, 1);
  assert.equal((await intake.submit(fuller)).duplicates, 1);
  assert.equal((await intake.submit(inputs('one'))).duplicates, 1);
  const records = [];
  for await (const { value } of log.read('gainsay.documents.v1'))
    records.push(JSON.parse(Buffer.from(value ?? []).toString()) as { publisher: string | null; recordedAt: string });
  assert.deepEqual(
    records.map(({ publisher, recordedAt }) => [publisher, recordedAt]),
    [
      [null, at.toISOString()],
      ['The Example Post', at.toISOString()],
    ],
  );
});

test('a document that comes again with a later date keeps its own and says so; with an earlier one it is written again', async () => {
  const { log, intake } = await setUp();
  const dated = (publishedAt: string) => ({ input: { text: 'one', publishedAt } });
  const answers = [];
  for (const dates of [['2024-03-05'], ['2024-03-09', '2024-03-05'], ['2024-03-02'], ['2024-03-05', '2024-03-01']])
    answers.push(await intake.submit(dates.map(dated)));
  const march = (day: number): string => `2024-03-0${day}T00:00:00.000Z`;
  assert.deepEqual(
    answers.map(({ accepted, duplicates, otherDates }) => [accepted, duplicates, otherDates]),
    [
      [1, 0, []],
      [0, 2, [{ index: 0, keeps: march(5) }]],
      [1, 0, []],
      [1, 1, [{ index: 0, keeps: march(1) }]],
    ],
  );
  const dates = [];
  for await (const { value } of log.read('gainsay.documents.v1'))
    dates.push((JSON.parse(Buffer.from(value ?? []).toString()) as { publishedAt: string }).publishedAt);
  assert.deepEqual(dates, [march(5), march(2), march(1)]);
});

test('when too many wait the next is told to come again, and those before are served', async () => {
  const { intake } = await setUp({ maxWaiting: 2 });
  const first = intake.submit(inputs('one'));
  const second = intake.submit(inputs('two'));
  await assert.rejects(intake.submit(inputs('three')), IntakeBusyError);
  assert.equal((await first).accepted + (await second).accepted, 2);
  assert.equal((await intake.submit(inputs('three'))).accepted, 1);
});

test('a fault of the log comes out, and the next request goes on', async () => {
  const { log, intake } = await setUp();
  const produce = log.produce.bind(log);
  log.produce = async () => {
    log.produce = produce;
    throw new Error('disk full');
  };
  await assert.rejects(intake.submit(inputs('one')), /disk full/);
  assert.equal((await intake.submit(inputs('one'))).accepted, 1);
});

test('a text that was withdrawn does not come in again, and the others beside it do', async () => {
  const { log, intake } = await setUp();
  await intake.submit(inputs('stays', 'goes'));
  const withdrawal = withdrawalOf('goes');
  await log.produce('gainsay.documents.v1', [
    { key: withdrawal.id, value: bytesOf(withdrawal) },
    { key: documentOf('goes').id, value: null },
  ]);
  const { accepted, duplicates, refused } = await intake.submit(inputs('', 'goes', 'stays', 'new'));
  assert.deepEqual(
    [accepted, duplicates, refused.map(({ index, code }) => [index, code])],
    [
      1,
      1,
      [
        [0, 'EMPTY'],
        [1, 'WITHDRAWN'],
      ],
    ],
  );
});
