import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import type { DocumentInput } from '../../schema/messages/document.ts';
import { key, startTestApi, until } from './api-harness.ts';

async function ingest(url: string, body: string | Buffer): Promise<unknown> {
  const response = await fetch(`${url}/ingest`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
    body: Buffer.from(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

test('documents come as lines of JSON; what is none is refused by its line, the rest goes on', async () => {
  const taken: DocumentInput[] = [];
  const api = await startTestApi([], {
    ingest: async (inputs) => {
      taken.push(...inputs);
      const refused = inputs.flatMap(({ text }, index) =>
        text === 'empty' ? [{ index, code: 'EMPTY', message: 'no' }] : [],
      );
      const otherDates = [{ index: 2, keeps: '2024-03-02T00:00:00.000Z' }];
      return { accepted: inputs.length - refused.length, duplicates: 0, otherDates, refused };
    },
  });
  const lines = [
    '{"text":"one"}',
    'no json',
    '',
    '{"text":"empty"}\r',
    '{"text":"two","colour":"red"}',
    `{"text":"${'x'.repeat(2_000_001)}"}`,
    Buffer.from([0x7b, 0xff, 0x7d]),
    '{"text":"drei 🐦","kind":"ADVISORY"}',
  ];
  const body = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])).subarray(0, -1);
  const answer = (await ingest(api.url(), body)) as {
    status: number;
    accepted: number;
    otherDates: object[];
    refused: { index: number; code: string }[];
  };
  assert.deepEqual([answer.status, answer.accepted], [200, 2]);
  assert.deepEqual(answer.otherDates, [{ index: 7, keeps: '2024-03-02T00:00:00.000Z' }], 'by line, as what is refused');
  assert.deepEqual(
    answer.refused.map(({ index, code }) => [index, code]),
    [
      [1, 'NOT_JSON'],
      [3, 'EMPTY'],
      [4, 'SCHEMA_MISMATCH'],
      [5, 'TOO_LARGE'],
      [6, 'NOT_JSON'],
    ],
  );
  assert.deepEqual(
    taken.map(({ text }) => text),
    ['one', 'empty', 'drei 🐦'],
  );
  await api.close();
});

test('the next documents are read when the last ones are durable', async () => {
  let waiting: (() => void)[] = [];
  let calls = 0;
  const api = await startTestApi([], {
    ingest: async (inputs) => {
      calls++;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { accepted: inputs.length, duplicates: 0, otherDates: [], refused: [] };
    },
  });
  const { hostname, port } = new URL(api.url());
  const line = `${JSON.stringify({ text: 'y'.repeat(100_000) })}\n`;
  const lines = 400;
  let sent = 0;
  const answered = new Promise<string>((resolve, reject) => {
    const upload = request(
      { hostname, port, path: '/ingest', method: 'POST', headers: { authorization: `Bearer ${key}` } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(text));
      },
    );
    upload.on('error', reject);
    const next = (): void => {
      while (sent < lines) {
        sent++;
        if (!upload.write(line)) return void upload.once('drain', next);
      }
      upload.end();
    };
    next();
  });
  await until('the first batch is handed on', () => calls === 1);
  assert.equal(calls, 1, 'one batch at a time');
  assert.ok(sent < lines, `${sent} of ${lines} lines were taken from the sender`);
  const release = setInterval(() => {
    const held = waiting;
    waiting = [];
    for (const resolve of held) resolve();
  }, 1);
  const { accepted } = JSON.parse(await answered) as { accepted: number };
  clearInterval(release);
  assert.equal(accepted, lines);
  await api.close();
});
