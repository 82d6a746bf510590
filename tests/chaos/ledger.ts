import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { statement } from '../../graph/cypher/statement.ts';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphReader } from '../../graph/engine.ts';
import { isRetryable } from '../../ingest/stream/backoff.ts';
import { createDeadLetters } from '../../ingest/stream/dead-letters.ts';
import { createIntake } from '../../ingest/stream/intake.ts';
import { accept } from '../../ingest/sources/accept.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import type { DocumentInput } from '../../schema/messages/document.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { recordOf } from '../laws/told.ts';
import { makeArticles } from '../synthetic/articles.ts';
import { lagIsZero } from './groups.ts';
import type { Site } from './site.ts';
import { until } from './until.ts';

/** What goes in, and what it must come to: the graph of an embedded engine that was fed once, in order. */
export interface Ledger {
  readonly inputs: readonly DocumentInput[];
  readonly records: readonly ExtractionRecord[];
}

const seed = 23;

export function makeLedger(documents: number): Ledger {
  return ledgerOf(makeArticles({ seed, count: documents }).map(({ input }) => input));
}

export function ledgerOf(inputs: readonly DocumentInput[]): Ledger {
  const recordedAt = new Date().toISOString();
  return { inputs, records: inputs.map((input) => recordOf(input, recordedAt)) };
}

const batchDocuments = 10;

/** Hands in documents as `ingest` does, and those that were not acknowledged again, for as long as Kafka is away. */
export async function feed(site: Site, inputs: readonly DocumentInput[], pauseMs = 0): Promise<void> {
  const intake = createIntake({
    log: site.log,
    accept,
    known: async () => new Map(),
    withdrawn: async () => new Set(),
    clock: () => new Date(),
  });
  for (let from = 0; from < inputs.length; from += batchDocuments) {
    const batch = inputs.slice(from, from + batchDocuments).map((input) => ({ input }));
    await until(
      'the documents are acknowledged',
      async () => {
        try {
          const { refused } = await intake.submit(batch);
          assert.deepEqual(refused, []);
          return true;
        } catch (error) {
          if (isRetryable(error)) return false;
          throw error;
        }
      },
      120_000,
      200,
    );
    if (pauseMs > 0) await delay(pauseMs);
  }
}

/** Waits until all is done, then compares with what was fed once, in order. */
export async function assertLanded(site: Site, ledger: Ledger, withinMs: number): Promise<void> {
  await until('the lag is zero', async () => (await answered(() => lagIsZero(site.log))) ?? false, withinMs, 100);
  const letters = await createDeadLetters({ log: site.log, mask: (text) => text, clock: () => new Date() }).list();
  assert.deepEqual(
    letters.map(({ id, code, message }) => `${id} ${code} ${message}`),
    [],
    'good documents are among the dead letters',
  );
  await assertSameGraph(site.graph.reader, ledger);
}

/** null while the service that is asked is away. */
async function answered<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await ask();
  } catch (error) {
    if (isRetryable(error)) return null;
    throw error;
  }
}

const linesShown = 5;

export async function assertSameGraph(reader: GraphReader, { records }: Ledger): Promise<void> {
  const once = await openEmbeddedGraph({ path: null });
  try {
    await once.migrate();
    const apply = createApply(once, () => new Date().toISOString());
    for (let from = 0; from < records.length; from += 50) await apply(records.slice(from, from + 50));
    const [expected, dump] = [await dumpGraph(once.reader), await dumpGraph(reader)];
    const [got, wanted] = [new Set(dump), new Set(expected)];
    const lost = expected.filter((line) => !got.has(line));
    const doubled = dump.filter((line) => !wanted.has(line));
    const shown = (lines: readonly string[]): string[] => lines.slice(0, linesShown).map((line) => line.slice(0, 200));
    assert.deepEqual(
      { lost: lost.length, doubled: doubled.length, examples: { lost: shown(lost), doubled: shown(doubled) } },
      { lost: 0, doubled: 0, examples: { lost: [], doubled: [] } },
      'the graph differs from one that was fed once, in order',
    );
    assert.equal(dump.length, expected.length);
    const [told, wantedTold] = [await reader.run(addedClaims, {}), await once.reader.run(addedClaims, {})];
    assert.deepEqual(told, wantedTold, 'the outbox tells of each claim once');
  } finally {
    await once.close();
  }
}

const addedClaims = statement<Record<string, never>, { id: string; times: number }>(
  'test.addedClaims',
  'read',
  `MATCH (n:Change) WHERE n.kind = 'CLAIM_ADDED' RETURN n.claimId AS id, count(n) AS times ORDER BY id`,
);
