import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codePointsOf } from '../../schema/code-points.ts';
import { articleKey, ids, sha256Hex } from '../../schema/ids.ts';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import { parse } from '../../schema/messages/parse.ts';

const samples = new URL('../../schema/samples/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, samples), 'utf8');
const sums = JSON.parse(read('sums.json')) as Readonly<Record<string, string>>;

type Parser = (value: unknown) => { ok: true; value: unknown } | { ok: false; message: string };

/** One of the parsers of a folder must take each sample in it. */
const parsers: Readonly<Record<string, readonly Parser[]>> = {
  'document-input.v1': [parse.documentInput],
  'documents.v1': [parse.documentRecord],
  'extractions.v1': [parse.extractionRecord],
  'curations.v1': [parse.curationRecord],
  'changes.v1': [parse.changeRecord],
  'dead-letters.v1': [parse.deadLetter, parse.deadLetterReplay],
};

const folders = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const paths = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, samples)).map((file) => `${folder}/${file}`),
);

test('every version of every topic has samples, and each sample is recorded', () => {
  assert.deepEqual(folders.toSorted(), Object.keys(parsers).toSorted());
  assert.deepEqual(paths.toSorted(), Object.keys(sums).toSorted());
});

for (const path of paths) {
  test(`a sample still parses: ${path}`, () => {
    const value: unknown = JSON.parse(read(path));
    const parsed = (parsers[path.split('/')[0] ?? ''] ?? []).map((parser) => parser(value));
    assert.ok(
      parsed.some(({ ok }) => ok),
      parsed.map((outcome) => (outcome.ok ? '' : outcome.message)).join(' or '),
    );
  });

  test(`a sample is as it was when it was frozen: ${path}`, () => {
    assert.equal(createHash('sha256').update(read(path)).digest('hex'), sums[path]);
  });
}

test('ids of documents written long ago are still made the same way', () => {
  for (const path of paths.filter((path) => path.startsWith('documents.v1/'))) {
    const record = JSON.parse(read(path)) as DocumentRecord;
    assert.equal(record.sha256, sha256Hex(record.text));
    assert.equal(record.id, ids.document(articleKey(record.url, record.sha256), record.sha256));
    assert.equal(record.articleId, ids.article(articleKey(record.url, record.sha256)));
  }
});

test('the words of sample extractions stand at their offsets', () => {
  for (const path of paths.filter((path) => path.startsWith('extractions.v1/'))) {
    const record = JSON.parse(read(path)) as { document: DocumentRecord; extraction: unknown };
    const points = codePointsOf(record.document.text);
    JSON.stringify(record.extraction, (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'exact' in value) {
        const { start, end, exact } = value as { start: number; end: number; exact: string };
        assert.equal(points.slice(start, end), exact);
      }
      return value;
    });
  }
});
