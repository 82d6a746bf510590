import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import { applyFacts } from '../../graph/write/apply-facts.ts';
import { groundedRecord } from '../../graph/write/grounded.ts';
import { readDocumentRows, type DocumentRows } from '../../ingest/stream/writer/document-rows.ts';
import { withStories } from '../../ingest/stream/writer/stories.ts';
import { corpusInputs, recordOf } from '../laws/told.ts';
import { makeArticles } from '../synthetic/articles.ts';
import { severalStories } from '../synthetic/several-stories.ts';

const now = '2025-12-01T00:00:00.000Z';

test('what a document says is the same from its facts as it is read back', async () => {
  const synthetic = makeArticles({ seed: 11, count: 40 }).map(({ input }) => input);
  const inputs = [...(await corpusInputs()), ...synthetic, ...severalStories];
  const facts = inputs.map((input) => withStories(groundedRecord(recordOf(input, now))));
  const graph = await openEmbeddedGraph({ path: null });
  try {
    await graph.migrate();
    await graph.write(async (transaction) => {
      const { written, writeSaid } = await applyFacts(transaction, facts, now);
      writeSaid();
      assert.ok(written.length > 60, 'documents are not one and the same');
      const atHand = readDocumentRows(transaction, new Map(written.map((one) => [one.documentId, one])));
      const readBack = readDocumentRows(transaction, new Map());
      for (const name of Object.keys(atHand) as (keyof DocumentRows)[]) {
        let rows = 0;
        for (const { documentId } of written) {
          const stored = await readBack[name]([documentId]);
          assert.deepEqual(await atHand[name]([documentId]), stored, `${name} of ${documentId}`);
          rows += stored.length;
        }
        assert.ok(rows > 0, `${name}: there is something to compare`);
      }
    });
  } finally {
    await graph.close();
  }
});
