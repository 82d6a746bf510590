import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CypherParams } from '../../graph/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { openTestEmbedded } from '../services/test-graphs.ts';
import { createRandom } from '../synthetic/random.ts';
import { makeLedger } from './ledger.ts';

const documents = 60;
const at = '2026-01-01T00:00:00.000Z';

/** Rows of each statement that writes, in the order in which they lock what they write to. */
type Locked = ReadonlyMap<string, readonly string[]>;

async function lockedBy(records: readonly ExtractionRecord[]): Promise<Locked> {
  const graph = await openTestEmbedded();
  const locked = new Map<string, string[]>();
  try {
    await graph.migrate();
    const apply = createApply(
      {
        write: (work) =>
          graph.write((transaction) =>
            work({
              run(statement, params) {
                if (statement.mode === 'write')
                  locked.set(statement.name, [...(locked.get(statement.name) ?? []), ...keysOf(params)]);
                return transaction.run(statement, params);
              },
            }),
          ),
      },
      () => at,
    );
    await apply(records);
    return locked;
  } finally {
    await graph.close();
  }
}

function keysOf({ rows }: CypherParams): string[] {
  if (!Array.isArray(rows)) return [];
  const isKey = ([name, value]: [string, unknown]): boolean => /^(id|to|from)$|Id$/.test(name) && value !== null;
  return (rows as Record<string, unknown>[]).map((row) => JSON.stringify(Object.entries(row).filter(isKey)));
}

test('two writers with partly the same documents lock what is common to them in the same order, so they cannot wait for each other in a circle', async () => {
  const { records } = makeLedger(documents);
  const all = await lockedBy(records);
  assert.ok(all.size > 20, `${all.size} statements`);
  for (const seed of [1, 2, 3]) {
    const some = await lockedBy(
      createRandom(seed)
        .shuffled(records)
        .slice(0, documents / 2),
    );
    for (const [statement, rows] of some) {
      const [mine, others] = [new Set(rows), new Set(all.get(statement) ?? [])];
      assert.deepEqual(
        rows.filter((row) => others.has(row)),
        (all.get(statement) ?? []).filter((row) => mine.has(row)),
        `the rows of ${statement} came in another order`,
      );
    }
  }
});
