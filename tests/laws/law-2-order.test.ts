import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { WriterRecord } from '../../ingest/stream/codec.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { openTestNeo4j, withoutNeo4j } from '../services/test-graphs.ts';
import { makeArticles } from '../synthetic/articles.ts';
import { makeDecisions } from '../synthetic/decisions.ts';
import { makeGangReports } from '../synthetic/gang.ts';
import { makeNamesakes, makeUnnamed } from '../synthetic/names.ts';
import { readAs, severalStories } from '../synthetic/several-stories.ts';
import { corpusInputs, recordOf } from './told.ts';

/** How a set of records is told: which come, some of them again, in which order, in batches of which sizes. */
interface Telling {
  readonly order: readonly number[];
  readonly batchSizes: readonly number[];
}

/** `LAW_2=long` tries twice as many. */
const shuffles = process.env['LAW_2'] === 'long' ? { embedded: 200, neo4j: 10 } : { embedded: 100, neo4j: 5 };

const instant = (second: number): string => new Date(Date.UTC(2025, 0, 1) + second * 1000).toISOString();

/**
 * The corpus, documents that tell several incidents, some of them read by an older and a newer extractor that tell others
 * apart, documents that call one body by several names, papers on one attack whose parties have no name beyond it, reports
 * on a gang and its victims, some articles with second versions, some documents that come a second time without their date,
 * and what curators decided about all of them.
 */
let records: WriterRecord[];
let expected: string[];

before(async () => {
  const synthetic = makeArticles({ seed: 7, count: 30 }).map((article) => article.input);
  const inputs = [...(await corpusInputs()), ...synthetic];
  const undated = inputs.slice(0, 6).map((input) => {
    const copy = { ...input };
    delete copy.publishedAt;
    return copy;
  });
  const told = [...inputs, ...undated].map((input, index) => recordOf(input, instant(index)));
  const several = severalStories.map((input, index) => recordOf(input, instant(8_000_000 + index)));
  const [, later, , digest] = several as [ExtractionRecord, ExtractionRecord, ExtractionRecord, ExtractionRecord];
  const anew = [readAs(digest, 1), readAs(later, 99), readAs(later, 98, later.extraction.units)];
  const documents = [...told, ...several, ...anew, ...makeNamesakes(), ...makeUnnamed(), ...makeGangReports()];
  records = [...documents, ...makeDecisions(101, documents, 60)];
  const graph = await openEmbeddedGraph({ path: null });
  await graph.migrate();
  expected = await dumpAfter(graph, { order: [...records.keys()], batchSizes: [records.length] });
  await graph.close();
});

async function dumpAfter(graph: GraphEngine, { order, batchSizes }: Telling): Promise<string[]> {
  let time = 0;
  const apply = createApply(graph, () => instant(9_000_000 + time++));
  for (let from = 0, batch = 0; from < order.length; batch++) {
    const size = batchSizes[batch % batchSizes.length] as number;
    await apply(order.slice(from, from + size).map((index) => records[index] as WriterRecord));
    from += size;
  }
  return dumpGraph(graph.reader);
}

/** Names the lines that differ, and not the thousands that do not. */
function assertSameDump(dump: string[]): void {
  const [got, wanted] = [new Set(dump), new Set(expected)];
  const differing = {
    missing: expected.filter((line) => !got.has(line)),
    extra: dump.filter((line) => !wanted.has(line)),
  };
  assert.deepEqual(differing, { missing: [], extra: [] });
  assert.equal(dump.length, expected.length);
}

const tellings = (): fc.Arbitrary<Telling> =>
  fc.record({
    order: fc
      .array(fc.nat(records.length - 1), { maxLength: 15 })
      .chain((again) =>
        fc.shuffledSubarray([...records.keys()].concat(again), { minLength: records.length + again.length }),
      ),
    batchSizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
  });

test('Law 2, order does not matter: any order, repetition and batching ends in one canonical dump on the embedded engine', async () => {
  assert.ok(expected.length > 4000, `the dump holds ${expected.length} lines`);
  await fc.assert(
    fc.asyncProperty(tellings(), async (telling) => {
      const graph = await openEmbeddedGraph({ path: null, shuffleRows: true });
      try {
        await graph.migrate();
        assertSameDump(await dumpAfter(graph, telling));
      } finally {
        await graph.close();
      }
    }),
    { numRuns: shuffles.embedded, endOnFailure: true },
  );
});

test(
  'Law 2, order does not matter: some orders on Neo4j end in the dump of the embedded engine',
  { skip: withoutNeo4j },
  async () => {
    for (const telling of fc.sample(tellings(), shuffles.neo4j)) {
      const graph = await openTestNeo4j();
      try {
        assertSameDump(await dumpAfter(graph, telling));
      } finally {
        await graph.close();
      }
    }
  },
);
