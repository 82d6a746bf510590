import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ask, gainsay, startUp, temporaryFolder, until } from './program.ts';
import { report, writeReport } from './texts.ts';

test('ingest goes into a running up, which then answers from the documents', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  const up = await startUp(t, home, ['--no-sample']);
  const file = writeReport(folder, 'Arden');
  const first = await gainsay([
    'ingest',
    file,
    '--home',
    home,
    '--published',
    '2024-03-02',
    '--publisher',
    'The Ledger',
  ]);
  assert.deepEqual(
    [first.code, first.stdout.split('\n')[0]],
    [0, `1 accepted, 0 known already, 0 refused, by the gainsay at ${up.url}`],
  );
  const again = await gainsay([
    'ingest',
    file,
    '--home',
    home,
    '--published',
    '2024-03-02',
    '--publisher',
    'The Ledger',
  ]);
  assert.match(again.stdout, /^0 accepted, 1 known already, 0 refused/);
  const later = await gainsay([
    'ingest',
    file,
    '--home',
    home,
    '--published',
    '2024-05-09',
    '--publisher',
    'The Ledger',
  ]);
  assert.deepEqual(
    [later.code, later.stdout],
    [
      0,
      `0 accepted, 1 known already, 0 refused, by the gainsay at ${up.url}\n` +
        `known ${file}: it keeps its publication date, 2024-03-02T00:00:00.000Z\n`,
    ],
  );
  type Documents = { documents: { nodes: { title: string; publishedAt: string; publisher: { name: string } }[] } };
  const query = '{ documents { nodes { title publishedAt publisher { name } } } }';
  await until(async () => (await ask<Documents>(up.url, query)).documents.nodes.length === 1);
  assert.deepEqual((await ask<Documents>(up.url, query)).documents.nodes, [
    {
      title: 'Pension office of Arden denies leak of member records',
      publishedAt: '2024-03-02T00:00:00.000Z',
      publisher: { name: 'The Ledger' },
    },
  ]);
  assert.equal((await up.stop()).code, 0);
});

test('ingest without a running up writes the store itself and ends when all is read', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  const { code, stdout } = await gainsay([
    'ingest',
    writeReport(folder, 'Arden'),
    writeReport(folder, 'Brill'),
    '--home',
    home,
  ]);
  assert.deepEqual([code, stdout], [0, '2 accepted, 0 known already, 0 refused\n']);
  const lines = (await gainsay(['export', '--home', home])).stdout.trim().split('\n');
  assert.equal(lines.length, 2);
  for (const line of lines) assert.ok((JSON.parse(line) as { claims: unknown[] }).claims.length > 0);
});

test('what is refused is counted and told with file and reason, and the rest goes on', async (t) => {
  const folder = temporaryFolder(t);
  const home = path.join(folder, 'home');
  const inbox = path.join(folder, 'inbox');
  mkdirSync(inbox);
  writeReport(inbox, 'Arden');
  writeFileSync(path.join(inbox, 'empty.txt'), '');
  writeFileSync(path.join(inbox, 'photo.png'), Buffer.from([0x89, 0x50, 0, 1]));
  writeFileSync(
    path.join(inbox, 'lines.ndjson'),
    `${JSON.stringify({ text: report('Brill') })}\n{"text": \n${JSON.stringify({ text: report('Corran'), kind: 'RUMOUR' })}\n`,
  );
  for (const start of [async () => undefined, () => startUp(t, home, ['--no-sample'])]) {
    const up = await start();
    const { code, stdout } = await gainsay(['ingest', inbox, '--home', home]);
    assert.equal(code, 1);
    assert.match(stdout, /4 refused/);
    const refused = stdout.split('\n').filter((line) => line.startsWith('refused '));
    assert.deepEqual(refused.map((line) => path.basename(line.split(' ')[1] ?? '')).sort(), [
      'empty.txt:',
      'lines.ndjson:2:',
      'lines.ndjson:3:',
      'photo.png:',
    ]);
    await up?.stop();
  }
});

test('a file of which every line is refused says so, and that nothing was taken', async (t) => {
  const folder = temporaryFolder(t);
  const file = path.join(folder, 'lines.ndjson');
  writeFileSync(file, 'not json\n{"text": 3}\n');
  const { code, stdout, stderr } = await gainsay(['ingest', file, '--home', path.join(folder, 'home')]);
  assert.equal(code, 1);
  const [summary, ...refused] = stdout.trim().split('\n');
  assert.equal(summary, '0 accepted, 0 known already, 2 refused: nothing was taken');
  assert.deepEqual(
    refused.map((line) => line.split(' ').slice(1, 3)),
    [
      [`${file}:1:`, 'BAD_JSON'],
      [`${file}:2:`, 'BAD_INPUT'],
    ],
  );
  assert.match(stderr, /ingesting: 2 of 2/);
});

test('a path that is not there is wrong use, and nothing is opened', async (t) => {
  const folder = temporaryFolder(t);
  const { code, stderr } = await gainsay([
    'ingest',
    path.join(folder, 'nothing.txt'),
    '--home',
    path.join(folder, 'home'),
  ]);
  assert.equal(code, 2);
  assert.match(stderr, /nothing\.txt/);
});

test('a service that does not answer is exit code 3', async (t) => {
  const folder = temporaryFolder(t);
  const run = { pid: process.pid, url: 'http://127.0.0.1:9', token: 'none', startedAt: new Date().toISOString() };
  writeFileSync(path.join(folder, 'run.json'), JSON.stringify(run));
  const { code, stderr } = await gainsay(['ingest', writeReport(folder, 'Arden'), '--home', folder]);
  assert.equal(code, 3);
  assert.ok(stderr.includes(run.url));
});
