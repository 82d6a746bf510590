import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readPaths, type PathFlags, type PathItem } from '../../../ingest/sources/read-paths.ts';

const text = 'Registry denies leak\n\nThe Harbour Registry denied that any file had left its servers.\n';
const advisory = { document: { csaf_version: '2.0', title: 'A' } };

function folder(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'gainsay-sources-'));
  context.after(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** Each item with its name told from the folder, a refusal by its code. */
async function read(path: string, names: readonly string[] = ['.'], flags: PathFlags = {}) {
  const items: PathItem[] = [];
  for await (const item of readPaths(
    names.map((name) => join(path, name)),
    flags,
  ))
    items.push(item);
  return items.map((item) => [item.name.slice(path.length + 1), 'input' in item ? item.input : item.refused.code]);
}

test('a folder is read in the order of names, without what is hidden or stands beside documents', async (context) => {
  const path = folder(context, {
    'b.txt': text,
    'a/z.txt': text,
    'a/y.html': '<p>x</p>',
    '.hidden.txt': text,
    '.git/c.txt': text,
    'b.meta.json': '{}',
    'b.gold.json': '{}',
  });
  assert.deepEqual(await read(path), [
    ['a/y.html', { html: '<p>x</p>' }],
    ['a/z.txt', { text }],
    ['b.txt', { text }],
  ]);
});

test('what tells of a folder is passed over, and refused where it is named itself', async (context) => {
  const path = folder(context, {
    README: text,
    'README.md': text,
    'a/readme.txt': text,
    'readme/b.txt': text,
    'readme-registry.txt': text,
  });
  assert.deepEqual(await read(path), [
    ['readme/b.txt', { text }],
    ['readme-registry.txt', { text }],
  ]);
  assert.deepEqual(await read(path, ['README.md', 'README']), [
    ['README.md', 'UNKNOWN_KIND_OF_FILE'],
    ['README', 'UNKNOWN_KIND_OF_FILE'],
  ]);
});

test('a linked file is read, a linked folder is not followed', async (context) => {
  const path = folder(context, { 'a/a.txt': text });
  symlinkSync(join(path, 'a', 'a.txt'), join(path, 'linked.txt'));
  symlinkSync(path, join(path, 'a', 'back'));
  assert.deepEqual(await read(path), [
    ['a/a.txt', { text }],
    ['linked.txt', { text }],
  ]);
});

test('the file beside a text says its date, address, publisher and kind, and flags go before it', async (context) => {
  const meta = { published: '2024-03-05', url: 'https://quay.example/a', publisher: 'Quay Courier', kind: 'ADVISORY' };
  const path = folder(context, { 'a.txt': text, 'a.meta.json': JSON.stringify(meta) });
  const said = { publishedAt: '2024-03-05', url: meta.url, publisher: meta.publisher, kind: meta.kind, text };
  assert.deepEqual(await read(path), [['a.txt', said]]);
  const flags = { published: '2024-03-06', publisher: 'Other', kind: 'NEWS', title: 'T' } as const;
  assert.deepEqual(await read(path, ['a.txt'], flags), [
    ['a.txt', { ...said, publishedAt: '2024-03-06', publisher: 'Other', kind: 'NEWS', title: 'T' }],
  ]);
});

test('a fault beside a text refuses that text', async (context) => {
  const path = folder(context, {
    'a.txt': text,
    'a.meta.json': '{"author":"x"}',
    'b.txt': text,
    'b.meta.json': '{',
    'c.txt': text,
    'c.meta.json': '{"published":"2024-03-05","publishedAt":"2024-03-05"}',
    'd.txt': text,
    'd.meta.json': '{"kind":"POEM"}',
  });
  assert.deepEqual(await read(path), [
    ['a.txt', 'BAD_INPUT'],
    ['b.txt', 'BAD_JSON'],
    ['c.txt', 'BAD_INPUT'],
    ['d.txt', 'BAD_INPUT'],
  ]);
});

test('JSON is one document, a list of them, or an advisory', async (context) => {
  const path = folder(context, {
    'a.json': JSON.stringify({ text, publisher: 'Own' }),
    'b.json': JSON.stringify([{ text }, { body: 'x' }, 7, advisory]),
    'c.json': JSON.stringify(advisory),
    'd.json': '{"text": ',
    'e.json': `\ufeff${JSON.stringify({ text })}`,
    'f.json': '[]',
  });
  const publisher = 'Flagged';
  assert.deepEqual(await read(path, ['.'], { publisher }), [
    ['a.json', { text, publisher: 'Own' }],
    ['b.json#0', { text, publisher }],
    ['b.json#1', 'BAD_INPUT'],
    ['b.json#2', 'BAD_INPUT'],
    ['b.json#3', { csaf: advisory, publisher }],
    ['c.json', { csaf: advisory, publisher }],
    ['d.json', 'BAD_JSON'],
    ['e.json', { text, publisher }],
    ['f.json', 'EMPTY'],
  ]);
});

test('lines of NDJSON are read one by one, and a bad one does not stop the rest', async (context) => {
  const line = JSON.stringify({ text });
  const bytes = Buffer.concat([
    Buffer.from(`${line}\n\nnot json\r\n`),
    Buffer.from([0xff, 0x0a]),
    Buffer.from(`{"text":"${'x'.repeat(9_000_000)}"}\n`),
    Buffer.from(`{"title":"x"}\n${line}`),
  ]);
  const path = folder(context, { 'a.ndjson': bytes, 'b.jsonl': '\n\n' });
  assert.deepEqual(await read(path), [
    ['a.ndjson:1', { text }],
    ['a.ndjson:3', 'BAD_JSON'],
    ['a.ndjson:4', 'BAD_ENCODING'],
    ['a.ndjson:5', 'TOO_LARGE'],
    ['a.ndjson:6', { title: 'x' }],
    ['a.ndjson:7', { text }],
    ['b.jsonl', 'EMPTY'],
  ]);
});

test('a file that is no document is refused with its reason, and the rest goes on', async (context) => {
  const path = folder(context, {
    'a.pdf': 'x',
    'b.txt': '',
    'c.txt': '  \n',
    'd.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    'e.txt': new Uint8Array([0x66, 0xfc, 0x72]),
    'f.txt': 'x'.repeat(2_000_001),
    g: 'x',
    'h.txt': text,
    'i.txt': `\ufeff${text}`,
  });
  assert.deepEqual(await read(path), [
    ['a.pdf', 'UNKNOWN_KIND_OF_FILE'],
    ['b.txt', 'EMPTY'],
    ['c.txt', 'EMPTY'],
    ['d.txt', 'BINARY'],
    ['e.txt', 'BAD_ENCODING'],
    ['f.txt', 'TOO_LARGE'],
    ['g', 'UNKNOWN_KIND_OF_FILE'],
    ['h.txt', { text }],
    ['i.txt', { text: `\ufeff${text}` }],
  ]);
});

test('a path that is not there fails before anything is read', async (context) => {
  const path = folder(context, { 'a.txt': text });
  const iterator = readPaths([join(path, 'a.txt'), join(path, 'missing.txt')], {})[Symbol.asyncIterator]();
  await assert.rejects(iterator.next(), { code: 'NO_SUCH_FILE', message: /missing\.txt/ });
});

test('an address or a title is for one document only', async (context) => {
  const path = folder(context, {
    'a.txt': text,
    'b.txt': text,
    'c.json': JSON.stringify([{ text }, { text }]),
    'd.ndjson': '',
  });
  await assert.rejects(read(path, ['a.txt', 'b.txt'], { url: 'https://quay.example/a' }), { code: 'BAD_FLAGS' });
  await assert.rejects(read(path, ['d.ndjson'], { title: 'T' }), { code: 'BAD_FLAGS' });
  assert.deepEqual(await read(path, ['c.json'], { title: 'T' }), [['c.json', 'BAD_INPUT']]);
  assert.deepEqual(await read(path, ['a.txt'], { title: 'T' }), [['a.txt', { title: 'T', text }]]);
});
