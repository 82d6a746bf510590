import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { createAhead } from '../../../ingest/stream/ahead.ts';
import { jsonCodec } from '../../../ingest/stream/codec.ts';
import type { LogRecord } from '../../../ingest/stream/log.ts';
import { bytesOf, eventually } from './samples.ts';

const record = (value: unknown): LogRecord & { readonly value: Uint8Array } => ({
  topic: 'words',
  partition: 0,
  offset: '0',
  key: 'k',
  value: bytesOf(value),
  headers: {},
  timestamp: '2026-01-01T00:00:00.000Z',
});

function setUp() {
  const codec = jsonCodec<{ word: string }>((value) => ({ ok: true, value: value as { word: string } }), 1_000);
  const decoded: string[] = [];
  const prepared: string[] = [];
  const ahead = createAhead(
    (bytes) => {
      decoded.push(Buffer.from(bytes).toString());
      return codec.decode(bytes);
    },
    ({ word }) => {
      if (word === 'odd') throw new Error('odd');
      prepared.push(word);
    },
  );
  return { ahead, decoded, prepared };
}

test('what comes next is decoded and prepared once, at turns of the event loop, and taken as it was prepared', async () => {
  const { ahead, decoded, prepared } = setUp();
  const [one, two] = [record({ word: 'one' }), record({ word: 'two' })];
  const stop = ahead.start([one, two]);
  assert.deepEqual(decoded, [], 'nothing before whoever asked goes on');
  await eventually('both are ready', () => prepared.length === 2);
  const first = ahead.take(one, one.value);
  assert.ok(first.ok && first.value.word === 'one');
  ahead.take(two, two.value);
  assert.equal(decoded.length, 2);
  ahead.take(one, one.value);
  assert.equal(decoded.length, 3, 'what was taken is let go');
  stop();
});

test('a fault in preparing leaves the record and those behind it to be taken, and what cannot be decoded is refused', async () => {
  const { ahead, prepared } = setUp();
  const [odd, broken, good] = [
    record({ word: 'odd' }),
    { ...record(1), value: Buffer.from('{') },
    record({ word: 'x' }),
  ];
  ahead.start([odd, broken, good]);
  await eventually('the last is ready', () => prepared.includes('x'));
  assert.deepEqual(
    [odd, broken, good].map((each) => ahead.take(each, each.value).ok),
    [true, false, true],
  );
});

test('nothing more is made ready once the batch before is done', async () => {
  const { ahead, decoded } = setUp();
  const stop = ahead.start(Array.from({ length: 1_000 }, () => record({ word: 'w' })));
  await eventually('it has begun', () => decoded.length > 0);
  stop();
  const before = decoded.length;
  for (let turns = 0; turns < 20; turns++) await turn();
  assert.equal(decoded.length, before);
  assert.ok(before < 1_000);
});
