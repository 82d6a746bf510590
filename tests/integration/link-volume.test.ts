import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine, GraphReader } from '../../graph/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { recordOf } from '../laws/told.ts';
import { makeArticles } from '../synthetic/articles.ts';
import { makeRecord } from '../synthetic/records.ts';
import { syllables } from '../synthetic/syllables.ts';

const gang = 'Amber Rook';
const researcher = 'Ada Quill';
const years = 10;

/** Two papers on one more company that the gang broke into. Companies are spread over the same years, however many. */
function reports(number: number, companies: number): ExtractionRecord[] {
  const company = `${syllables(number)}mark`;
  const day = Math.floor((number / companies) * years * 365);
  return ['wire', 'gazette'].map((paper, at) =>
    makeRecord({
      url: `https://${paper}.example/${company}`,
      publisher: paper,
      publishedAt: new Date(Date.UTC(2012, 0, 1 + day + at)).toISOString(),
      entities: { [company]: 'AGENCY', [gang]: 'ATTACKER', [researcher]: 'PERSON' },
      claims: [
        { speaker: gang, stance: 'ASSERTS', says: `${number + 700} letters of ${company} were taken` },
        { speaker: company, stance: 'DENIES', says: `${number + 700} letters were taken by ${gang}`, denies: 0 },
        { speaker: researcher, stance: 'ASSERTS', says: `${gang} broke into ${company}` },
      ],
    }),
  );
}

interface Work {
  readonly read: Record<string, number>;
  readonly written: Record<string, number>;
}

/** What one more company costs. */
async function workOfOneMore(companies: number): Promise<Work> {
  const all = Array.from({ length: companies }, (_, number) => reports(number, companies));
  const [more] = all.splice(companies / 2, 1) as [ExtractionRecord[]];
  return workOf(more, all.flat());
}

/** What these cost after those, statement by statement: rows that are read, and rows that are written. */
async function workOf(more: readonly ExtractionRecord[], before: readonly ExtractionRecord[]): Promise<Work> {
  const graph = await openEmbeddedGraph({ path: null });
  try {
    await graph.migrate();
    const apply = createApply(graph, () => '2025-01-01T00:00:00.000Z');
    for (let from = 0; from < before.length; from += 100) await apply(before.slice(from, from + 100));
    const work: Work = { read: {}, written: {} };
    await createApply(counted(graph, work), () => '2025-01-02T00:00:00.000Z')(more);
    return work;
  } finally {
    await graph.close();
  }
}

function counted(graph: GraphEngine, { read, written }: Work): Pick<GraphEngine, 'write'> {
  const count = (into: Record<string, number>, name: string, rows: unknown): void => {
    if (Array.isArray(rows) && rows.length > 0) into[name] = (into[name] ?? 0) + rows.length;
  };
  return {
    write: (work) =>
      graph.write((transaction) => {
        const reader: GraphReader = {
          async run(statement, params) {
            const rows = await transaction.run(statement, params);
            count(read, statement.name, rows);
            if (statement.mode === 'write') count(written, statement.name, (params as { rows?: unknown }).rows);
            return rows;
          },
        };
        return work(reader);
      }),
  };
}

test('one more company that a gang broke into costs the same rows, whether the gang has broken into 20 or into 200', async () => {
  const [few, many] = [await workOfOneMore(20), await workOfOneMore(200)];
  assert.equal(few.read['readStoriesByKeys'], undefined, 'no report of another company is found');
  assert.equal(few.written['writeJudgements'], 1, 'they are judged, and no other pair');
  assert.deepEqual(many, few);
});

const recordsOf = (seed: number, count: number): ExtractionRecord[] =>
  makeArticles({ seed, count }).map(({ input }) => recordOf(input, '2026-01-01T00:00:00.000Z'));

test('a story is compared with its own incident and few others, however many articles on others are there', async () => {
  const [more, before] = [recordsOf(9, 40), recordsOf(5, 600)];
  const [few, many] = [await workOf(more, before.slice(0, 50)), await workOf(more, before)];
  const compared = ({ read, written }: Work): number =>
    (read['readStoriesByKeys'] ?? 0) + (written['writeJudgements'] ?? 0);
  const [first, last] = [compared(few), compared(many)];
  assert.ok(first > more.length, `${first}: there is something to compare`);
  assert.ok(last <= first + 2 * more.length, `${first} stories and judgements after 50 articles, ${last} after 600`);
});
