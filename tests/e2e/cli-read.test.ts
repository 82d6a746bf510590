import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { figureQualifiers } from '../../schema/ontology/kinds.ts';
import { gainsay, launcher, startUp, temporaryFolder } from './program.ts';
import { report, writeReport } from './texts.ts';

const corpusFolder = path.resolve(import.meta.dirname, '../../corpus');
const corpus = readdirSync(corpusFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => path.join(corpusFolder, name));
type Line = {
  file: string;
  documentId: string;
  incident: string | null;
  figures: { qualifier: string }[];
  claims: { start: number; end: number; exact: string }[];
};
const parseLines = (text: string): Line[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** By line, as a difference of a quarter of a megabyte is unreadable. */
function assertSameLines(actual: string, expected: string): void {
  const lines = expected.split('\n');
  actual.split('\n').forEach((line, index) => assert.equal(line, lines[index]));
  assert.equal(actual.length, expected.length);
}

test('extract prints one line a document, the same bytes every time, and opens no store', async (t) => {
  const home = path.join(temporaryFolder(t), 'home');
  const first = await gainsay(['extract', ...corpus], { GAINSAY_HOME: home });
  const second = await gainsay(['extract', ...corpus], { GAINSAY_HOME: home });
  assert.equal(first.code, 0);
  assert.equal(first.stdout, second.stdout);
  assert.equal(parseLines(first.stdout).length, 26);
});

test('extract shows the words and offsets of the file, unmasked', async (t) => {
  const folder = temporaryFolder(t);
  const file = path.join(folder, 'contact.txt');
  const text = `${report('Arden')}\nThe office said: "Members were told to write to help.desk@pension-arden.example about the theft of data."\n`;
  writeFileSync(file, text);
  const { stdout } = await gainsay(['extract', file]);
  const [line] = parseLines(stdout);
  assert.equal(line?.file, 'contact.txt');
  assert.ok(line.claims.length > 0);
  const points = Array.from(text);
  for (const { start, end, exact } of line.claims) assert.equal(points.slice(start, end).join(''), exact);
  assert.ok(!stdout.includes('█'));
});

test('extract says which file it refuses and goes on', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(path.join(folder, 'a.txt'), '');
  writeReport(folder, 'Brill');
  const { code, stdout, stderr } = await gainsay(['extract', folder]);
  assert.equal(code, 1);
  assert.equal(parseLines(stdout).length, 1);
  assert.match(stderr, /a\.txt: EMPTY/);
});

test('export prints the same lines through a running up, from the store, and after a rebuild', async (t) => {
  const home = temporaryFolder(t);
  const up = await startUp(t, home);
  const through = await gainsay(['export', '--home', home]);
  const refused = await gainsay(['rebuild', '--home', home]);
  assert.equal(refused.code, 2);
  assert.ok(refused.stderr.includes(`process ${up.pid}`));
  assert.equal((await up.stop()).code, 0);
  const direct = await gainsay(['export', '--home', home]);
  assertSameLines(direct.stdout, through.stdout);
  const rebuilt = await gainsay(['rebuild', '--home', home]);
  assert.deepEqual([rebuilt.code, rebuilt.stdout.split(':')[0]], [0, 'rebuilt the graph from 26 documents']);
  assertSameLines((await gainsay(['export', '--home', home])).stdout, direct.stdout);

  const lines = parseLines(direct.stdout);
  assert.equal(lines.length, 26);
  assert.deepEqual(
    lines.map(({ documentId }) => documentId),
    lines.map(({ documentId }) => documentId).sort(),
  );
  assert.ok(lines.every(({ incident }) => incident !== null));
  const extracted = new Map(
    parseLines((await gainsay(['extract', ...corpus])).stdout).map((line) => [line.documentId, line]),
  );
  const qualifiers = new Set(lines.flatMap(({ figures }) => figures.map(({ qualifier }) => qualifier)));
  assert.deepEqual(qualifiers.difference(new Set(figureQualifiers)), new Set());
  assert.ok(qualifiers.size > 1);
  for (const { documentId, claims, figures } of lines) {
    const read = extracted.get(documentId);
    assert.equal(claims.length, read?.claims.length, documentId);
    assert.deepEqual(figures, read?.figures, documentId);
  }
});

test('extract by the rules alone reads the same documents, and not all that it reads with what was learned', async () => {
  const full = parseLines((await gainsay(['extract', ...corpus])).stdout);
  const byRules = await gainsay(['extract', '--rules-only', ...corpus]);
  assert.equal(byRules.code, 0, byRules.stderr);
  const lines = parseLines(byRules.stdout);
  assert.deepEqual(
    lines.map(({ documentId }) => documentId),
    full.map(({ documentId }) => documentId),
  );
  assert.notDeepEqual(lines, full);
});

test('a reader that leaves early ends extract quietly', async () => {
  const child = spawn(process.execPath, [launcher, 'extract', ...corpus], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  assert.deepEqual([code, stderr], [0, '']);
});

test('each command explains itself', async () => {
  const top = await gainsay(['--help']);
  assert.equal(top.code, 0);
  for (const command of ['up', 'worker', 'api', 'ingest', 'extract', 'export', 'rebuild', 'dead-letters']) {
    assert.ok(top.stdout.includes(`  ${command}`), command);
    const help = await gainsay([command, '--help']);
    assert.equal(help.code, 0);
    assert.match(help.stdout, /^Usage: gainsay/);
  }
  const settings = {
    up: ['GAINSAY_HOME', 'PORT', 'HOST', 'GAINSAY_HOSTNAMES', 'GAINSAY_API_KEYS', 'LOG_LEVEL'],
    api: ['KAFKA_BROKERS', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'PORT', 'GAINSAY_API_KEYS'],
    worker: ['KAFKA_BROKERS', 'KAFKA_SESSION_MS', 'NEO4J_URI', 'METRICS_PORT', 'LOG_LEVEL'],
  };
  for (const [command, names] of Object.entries(settings)) {
    const { stdout } = await gainsay([command, '--help']);
    for (const name of names) assert.ok(stdout.includes(name), `${command} ${name}`);
  }
});

test('an unknown flag or command is wrong use', async () => {
  for (const args of [['up', '--prot', '1'], ['serve'], ['ingest'], ['dead-letters', 'replay']])
    assert.equal((await gainsay(args)).code, 2, args.join(' '));
});
