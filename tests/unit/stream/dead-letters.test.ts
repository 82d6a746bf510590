import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeadLetters } from '../../../ingest/stream/dead-letters.ts';
import { forgetDocuments } from '../../../ingest/stream/forget-documents.ts';
import type { Log, LogRecord } from '../../../ingest/stream/log.ts';
import { createMemoryLog } from '../../../ingest/stream/memory/log.ts';
import { topicSpecs } from '../../../ingest/stream/topics.ts';
import { at, bytesOf, clock, documentOf } from './samples.ts';

const source = 'gainsay.documents.v1';
const mask = (text: string): string => text.replace(/\d{10}/g, '█'.repeat(10));

async function newLog(): Promise<Log> {
  const log = createMemoryLog();
  await log.createTopics(topicSpecs);
  return log;
}

function failed(offset: string, value: Uint8Array, key: string | null = 'k'): LogRecord {
  return { topic: source, partition: 2, offset, key, value, headers: {}, timestamp: at.toISOString() };
}

async function produced(log: Log): Promise<string[]> {
  const values: string[] = [];
  for await (const { key, value } of log.read(source)) values.push(`${key}: ${Buffer.from(value ?? []).toString()}`);
  return values;
}

const why = { code: 'SCHEMA_MISMATCH', message: 'text is missing at 9876543210', stage: 'extract' } as const;

test('a dead letter says where from and why, with its payload and message masked', async () => {
  const log = await newLog();
  const letters = createDeadLetters({ log, mask, clock });
  const value = Buffer.from('{"text": "call 9876543210", "seq": 9876543210, "sha256": "9876543210"}');
  await letters.write([{ record: failed('7', value), ...why }]);
  const letter = await letters.show(`${source}/2/7`);
  assert.equal(letter?.payload, '{"text":"call ██████████","seq":9876543210,"sha256":"9876543210"}');
  assert.equal(letter.message, 'text is missing at ██████████');
  assert.equal(letter.sourceTopic, source);
  assert.equal(letter.sourceOffset, '7');
  assert.equal(letter.payloadBytes, value.byteLength);
  assert.equal(letter.failedAt, at.toISOString());
  assert.equal(letter.replayedAt, null);
  assert.equal(await letters.show('nothing/0/0'), undefined);
});

test('of bytes that are no text only hash and length are kept', async () => {
  const letters = createDeadLetters({ log: await newLog(), mask, clock });
  await letters.write([{ record: failed('0', Uint8Array.from([0xff, 0xfe])), ...why, code: 'UNDECODABLE' }]);
  const [letter] = await letters.list();
  assert.equal(letter?.hasPayload, false);
  assert.equal(letter?.payloadBytes, 2);
  assert.match(letter?.payloadSha256 ?? '', /^[0-9a-f]{64}$/);
});

test('a payload too large for a record is left out aloud', async () => {
  const letters = createDeadLetters({ log: await newLog(), mask, clock });
  await letters.write([{ record: failed('0', Buffer.alloc(6_000_000, '"')), ...why }]);
  const [letter] = await letters.list();
  assert.equal(letter?.hasPayload, false);
  assert.match(letter?.message ?? '', /too large to be kept/);
});

test('replay puts the payload back under its key, and a second replay changes nothing and says so', async () => {
  const log = await newLog();
  const letters = createDeadLetters({ log, mask, clock });
  await letters.write([
    { record: failed('0', Buffer.from('"a"')), ...why },
    { record: failed('1', Buffer.from('"b"'), null), ...why },
    { record: failed('2', Uint8Array.from([0xff])), ...why },
  ]);
  const [a, b, c] = ['0', '1', '2'].map((offset) => `${source}/2/${offset}`) as [string, string, string];
  assert.equal(await letters.count(), 3);
  assert.deepEqual(await letters.replay({ ids: [a, 'nothing/0/0'] }), {
    replayed: [a],
    already: [],
    withoutPayload: [],
    unknown: ['nothing/0/0'],
  });
  assert.equal(await letters.count(), 2);
  assert.deepEqual(await letters.replay('all'), { replayed: [b], already: [a], withoutPayload: [c], unknown: [] });
  const before = await produced(log);
  assert.deepEqual(before.toSorted(), [`${b}: "b"`, 'k: "a"']);
  assert.deepEqual(await letters.replay('all'), { replayed: [], already: [a, b], withoutPayload: [c], unknown: [] });
  assert.deepEqual(await produced(log), before);
  assert.equal((await letters.show(a))?.replayedAt, at.toISOString());
});

test('a mended record goes back in the place of the broken one, once, if it fits the schema', async () => {
  const log = await newLog();
  const letters = createDeadLetters({ log, mask, clock });
  const broken = { ...failed('0', Uint8Array.from([0xff])), topic: source };
  await letters.write([{ record: broken, ...why }]);
  const id = `${source}/2/0`;
  const refused = await letters.replayMended(id, Buffer.from('{"schema":"of somebody else"}'));
  assert.ok(!refused.ok && refused.message.includes('SCHEMA_MISMATCH'), JSON.stringify(refused));
  assert.equal(await letters.count(), 1);
  const document = documentOf('mended');
  assert.deepEqual(await letters.replayMended(id, bytesOf(document)), { ok: true });
  assert.equal(await letters.count(), 0);
  const again = await letters.replayMended(id, bytesOf(document));
  assert.ok(!again.ok && again.message.includes('was replayed'));
  const records: [string | null, string][] = [];
  for await (const { key, value } of log.read(source)) records.push([key, Buffer.from(value ?? []).toString()]);
  assert.deepEqual(records, [[document.id, JSON.stringify(document)]]);
});

test('what somebody else wrote into the topic does not hide the dead letters', async () => {
  const log = await newLog();
  const letters = createDeadLetters({ log, mask, clock });
  await log.produce('gainsay.dead-letters.v1', [
    { key: 'x', value: Buffer.from('no JSON') },
    { key: 'y', value: null },
  ]);
  await letters.write([{ record: failed('0', Buffer.from('"a"')), ...why }]);
  assert.equal((await letters.list()).length, 1);
});

test('the letters of a withdrawn document are gone, and those of others stay', async () => {
  const log = await newLog();
  const letters = createDeadLetters({ log, mask, clock });
  await letters.write([
    { record: failed('1', Buffer.from('{}'), 'doc_a'), ...why },
    { record: failed('2', Buffer.from('{}'), 'doc_b'), ...why },
  ]);
  assert.equal(await letters.count(), 2);
  await forgetDocuments(log, ['doc_a']);
  assert.deepEqual(
    (await letters.list()).map(({ sourceKey }) => sourceKey),
    ['doc_b'],
  );
  assert.equal(await letters.count(), 1);
  assert.equal(await letters.show(`${source}/2/1`), undefined);
  assert.deepEqual((await letters.replay('all')).replayed, [`${source}/2/2`]);
  assert.deepEqual((await produced(log)).toSorted(), ['doc_a: ', 'doc_b: {}']);
});
