import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { extract, type DocumentToRead } from '../../ingest/extract/extract.ts';
import { reportLine } from '../../ingest/extract/report-line.ts';
import { codePointsOf } from '../../schema/code-points.ts';
import { articleKey, ids, sha256Hex } from '../../schema/ids.ts';
import type { Extraction, TextSpan } from '../../schema/messages/extraction.ts';
import type { DocumentKind } from '../../schema/ontology/kinds.ts';

const root = path.join(import.meta.dirname, '../..');
const annotated = path.join(root, '../shared/eval');
const corpus = path.join(root, 'corpus');

/** F1 in per cent that each folder must reach, by row of the scorer. */
const floors = {
  claims: 85,
  claimsWithSpeaker: 74,
  claimsWithSpeakerAndStance: 65,
  denials: 66,
  denialLinks: 13,
  authorClaims: 58,
  agencies: 78,
  systems: 64,
  attackers: 58,
  people: 93,
  dataTypes: 84,
  figures: 81,
} as const;

interface Meta {
  readonly kind?: DocumentKind;
  readonly published?: string | null;
}

function readText(file: string, meta: Meta): DocumentToRead {
  const text = readFileSync(file, 'utf8');
  const published = meta.published ? `${meta.published.slice(0, 10)}T00:00:00.000Z` : null;
  return {
    text,
    title: text.split('\n')[0]?.trim() || null,
    kind: meta.kind ?? 'NEWS',
    publisher: null,
    publishedAt: published,
    statements: [],
  };
}

const textsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
const readJson = (file: string): Meta => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Meta) : {});

for (const name of ['dev', 'sample', 'seeds']) {
  const folder = path.join(annotated, name);
  const missing = existsSync(folder) ? false : `no annotated documents at ../shared/eval/${name}`;
  test(`On the annotated documents of ${name} every row reaches its floor.`, { skip: missing }, () => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'extract-quality-'));
    try {
      const lines = textsOf(folder).map((file) => {
        const document = readText(
          path.join(folder, file),
          readJson(path.join(folder, file.replace(/\.txt$/, '.gold.json'))),
        );
        const hash = sha256Hex(document.text);
        return JSON.stringify(reportLine(file, { id: ids.document(articleKey(null, hash), hash) }, extract(document)));
      });
      const predictions = path.join(scratch, 'predictions.ndjson');
      writeFileSync(predictions, lines.join('\n'));
      const output = execFileSync(
        process.execPath,
        [path.join(annotated, 'score.mjs'), folder, predictions, '--json'],
        { encoding: 'utf8' },
      );
      const scores = JSON.parse(output) as Record<string, { f1: number }> & { grounded: number; missing: number };
      assert.equal(scores.missing, 0);
      assert.equal(scores.grounded, 1, 'quotes exactly in the text');
      const below = Object.entries(floors)
        .map(([row, floor]) => ({ row, floor, f1: 100 * (scores[row]?.f1 ?? 0) }))
        .filter(({ f1, floor }) => f1 < floor);
      assert.deepEqual(below, []);
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });
}

function spansOf(extraction: Extraction): TextSpan[] {
  return [
    ...extraction.entities.flatMap(({ mentions }) => mentions),
    ...extraction.dataTypes.flatMap(({ mentions }) => mentions),
    ...extraction.figures.map(({ span }) => span),
    ...extraction.relations.flatMap(({ spans }) => spans),
    ...extraction.claims.flatMap(({ span, sentence, cue, source, speaker }) => [
      span,
      sentence,
      ...cue,
      ...source,
      ...(speaker.span ? [speaker.span] : []),
    ]),
  ];
}

test(
  'Every span found in the bundled corpus is grounded in its text.',
  { skip: existsSync(corpus) ? false : 'no corpus/' },
  () => {
    let spans = 0;
    for (const file of textsOf(corpus)) {
      const document = readText(
        path.join(corpus, file),
        readJson(path.join(corpus, file.replace(/\.txt$/, '.meta.json'))),
      );
      const points = codePointsOf(document.text);
      for (const { start, end, exact } of spansOf(extract(document))) {
        spans++;
        assert.equal(points.slice(start, end), exact, file);
      }
    }
    assert.ok(spans > 1000, `${spans} spans`);
  },
);
