import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readGold } from '../../bench/evaluate/gold.ts';
import { measure } from '../../bench/evaluate/measures.ts';
import { incidentsOf } from '../../bench/evaluate/predict.ts';
import { readBoth } from '../../bench/evaluate/readings.ts';
import { score } from '../../bench/evaluate/score.ts';
import { rows, shares } from '../../bench/evaluate/verdict.ts';
import type { ReportLine } from '../../schema/report.ts';

const root = path.join(import.meta.dirname, '../..');
const annotated = path.join(root, '../shared/eval');
const scorer = path.join(annotated, 'score.mjs');

interface ScorerRow {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** What the scorer that belongs to the annotations says of the same lines. */
function scorerSays(folder: string, lines: readonly ReportLine[]): Record<string, ScorerRow | number> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
  try {
    const predictions = path.join(scratch, 'predictions.ndjson');
    writeFileSync(predictions, lines.map((line) => JSON.stringify(line)).join('\n'));
    const output = execFileSync(process.execPath, [scorer, folder, predictions, '--json'], { encoding: 'utf8' });
    return JSON.parse(output) as Record<string, ScorerRow | number>;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function evaluationSays(folder: string, lines: readonly ReportLine[]): Record<string, ScorerRow | number> {
  const measures = measure(score(readGold(folder), lines));
  const asScorer = rows.map((row) => {
    const { right: tp, extra: fp, missed: fn, precision, recall, f1 } = measures[row];
    return [row, { p: precision.value, r: recall.value, f1: f1.value, tp, fp, fn }] as const;
  });
  const asShares = shares.map((row) => [row, measures[row].precision.value] as const);
  return Object.fromEntries<ScorerRow | number>([...asScorer, ...asShares]);
}

for (const folder of ['dev', 'sample', 'seeds', 'train'].map((name) => path.join(annotated, name)))
  test(
    `Every row of the evaluation is what the scorer of the annotations counts in ${path.basename(folder)}.`,
    { skip: existsSync(scorer) && existsSync(folder) ? false : 'no scorer and annotated documents at ../shared/eval' },
    () => {
      const golds = readGold(folder);
      const { full, rulesOnly } = readBoth(golds);
      for (const { documents, linked } of [full, rulesOnly]) {
        const incidentOf = incidentsOf(documents.map(({ story }) => story));
        const placed = linked.map((line) => ({ ...line, incident: incidentOf.get(line.documentId) ?? null }));
        // the first document unread, and links into other documents, so that every kind of count occurs
        for (const lines of [documents.slice(1).map(({ line }) => line), placed]) {
          const { documents: all, missing, ...expected } = scorerSays(folder, lines);
          assert.deepEqual(evaluationSays(folder, lines), expected);
          assert.equal(all, golds.length);
          assert.equal(missing, golds.length - lines.length);
        }
      }
    },
  );
