import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { WriterRecord } from '../../ingest/stream/codec.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import { migrateGraph } from '../../graph/migrations/migrate.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { factsOf } from '../../graph/write/facts.ts';
import { groundedRecord } from '../../graph/write/grounded.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { anchorOf, judgementOf, makeCuration, withdrawalOf } from '../synthetic/curations.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';

const naming = (name: string, paper: string): ExtractionRecord =>
  makeRecord({
    url: `https://${paper}.example/flowdesk`,
    publisher: paper,
    publishedAt: '2025-03-01T00:00:00.000Z',
    entities: { [name]: 'AGENCY', FlowDesk: 'SYSTEM' },
    claims: [{ speaker: name, stance: 'DENIES', says: `nothing left FlowDesk, ${paper} was told` }],
  });

async function dumpAfter(...batches: WriterRecord[][]): Promise<string[]> {
  const graph = await openEmbeddedGraph({ path: null });
  try {
    await graph.migrate();
    const apply = createApply(graph, () => '2026-01-01T00:00:00.000Z');
    for (const batch of batches) await apply(batch);
    return await dumpGraph(graph.reader);
  } finally {
    await graph.close();
  }
}

const idOf = (name: string): string =>
  factsOf(groundedRecord(naming(name, 'any'))).entities.find(({ kind }) => kind === 'AGENCY')?.id ?? '';

test('Law 2, order does not matter: a name that one document takes with it and another brings back in the same batch means what it meant', async () => {
  // The smaller id is the one that the other name means.
  const [first = '', second = ''] = ['Tarn Water', 'Heron Utilities'].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const same = makeCuration(judgementOf(idOf(first), idOf(second), 'SAME'));
  const withdrawn = naming(first, 'wire');
  const before: WriterRecord[] = [withdrawn, naming(second, 'herald'), same];
  const after: WriterRecord[] = [makeCuration(withdrawalOf(withdrawn)), naming(first, 'gazette')];
  const together = await dumpAfter([...before, ...after]);
  assert.ok(together.some((line) => line.startsWith('["IS"') && line.includes(idOf(second))));
  assert.deepEqual(await dumpAfter(before, after), together);
});

test('Law 2, order does not matter: a speaker whom a curator gave a claim has it again when one batch takes the name and brings it back', async () => {
  const [withdrawn, corrected] = [naming('Tarn Water', 'wire'), naming('Heron Utilities', 'herald')];
  const speaker = idOf('Tarn Water') as `agc_${string}`;
  const given = makeCuration({
    kind: 'CLAIM',
    claim: anchorOf(corrected, 0),
    noClaim: false,
    stance: null,
    speaker,
  });
  const before: WriterRecord[] = [withdrawn, corrected, given];
  const after: WriterRecord[] = [makeCuration(withdrawalOf(withdrawn)), naming('Tarn Water', 'gazette')];
  const together = await dumpAfter([...before, ...after]);
  assert.equal(together.filter((line) => line.startsWith('["MADE_BY"') && line.includes(speaker)).length, 2);
  assert.deepEqual(await dumpAfter(before, after), together);
});

test('Law 2, order does not matter: a name that a newer reading no longer gives is gone, and comes back with whoever gives it', async () => {
  const read = (version: number, entities: RecordPlan['entities']): ExtractionRecord =>
    makeRecord({
      url: 'https://wire.example/flowdesk',
      extractorVersion: version,
      entities,
      claims: [{ speaker: 'Tarn Water', stance: 'DENIES', says: 'no names left FlowDesk' }],
      ...(version === 1 && { dataTypes: { NAME: 'names' } }),
    });
  const [older, newer] = [read(1, { 'Tarn Water': 'AGENCY', FlowDesk: 'SYSTEM' }), read(2, { FlowDesk: 'SYSTEM' })];
  const namesTarn = (dump: string[]): boolean => dump.some((line) => line.includes('"tarn water"'));
  assert.ok((await dumpAfter([older])).some((line) => line.includes('"DATA_TYPE"')));
  const gone = await dumpAfter([older], [newer]);
  assert.ok(!namesTarn(gone));
  assert.deepEqual(gone, await dumpAfter([newer]));
  const back = await dumpAfter([older], [newer], [naming('Tarn Water', 'gazette')]);
  assert.ok(namesTarn(back));
  assert.deepEqual(back, await dumpAfter([naming('Tarn Water', 'gazette'), newer]));
});

test('Law 2, order does not matter: a publisher that documents spell in several ways has one name', async () => {
  const spelled = ['The Wire', 'the wire', 'THE WIRE'].map((publisher, index) =>
    makeRecord({
      url: `https://wire.example/${index}`,
      publisher,
      entities: { 'Tarn Water': 'AGENCY' },
      claims: [{ speaker: 'Tarn Water', stance: 'DENIES', says: `no names left, it said ${index}` }],
    }),
  );
  const [a, b, c] = spelled as [ExtractionRecord, ExtractionRecord, ExtractionRecord];
  const dump = await dumpAfter([a, b, c]);
  assert.ok(dump.some((line) => line.includes('"THE WIRE"')));
  assert.deepEqual(await dumpAfter([c, b, a]), dump);
  assert.deepEqual(await dumpAfter([b], [a], [c]), dump);
  assert.deepEqual(await dumpAfter([c], [b, a]), dump);
});

test('Law 2, order does not matter: a graph written when a hash alone decided between dates keeps the earlier one like any other', async () => {
  const told = (day: number): ExtractionRecord =>
    makeRecord({
      url: 'https://wire.example/flowdesk',
      publishedAt: `2025-03-0${day}T00:00:00.000Z`,
      entities: { 'Tarn Water': 'AGENCY' },
      claims: [{ speaker: 'Tarn Water', stance: 'DENIES', says: 'no names left, it said' }],
    });
  const asItWas = statement<Record<string, never>, never>(
    'asItWas',
    'write',
    `MATCH (d:Document) WITH d, split(d.precedence, ':') AS parts
SET d.precedence = parts[0] + ':' + parts[size(parts) - 1] WITH count(d) AS all MATCH (m:Meta {id: 'schema'}) SET m.version = 4`,
  );
  for (const [first, then] of [
    [told(3), [told(1), told(2)]],
    [told(1), [told(3), told(2)]],
  ] as const) {
    const graph = await openEmbeddedGraph({ path: null });
    try {
      await graph.migrate();
      const apply = createApply(graph, () => '2026-01-01T00:00:00.000Z');
      await apply([first]);
      await graph.write((transaction) => transaction.run(asItWas, {}));
      await migrateGraph({ ...graph, ensureSchema: async () => undefined });
      await apply([...then]);
      assert.deepEqual(await dumpGraph(graph.reader), await dumpAfter([told(1)]));
    } finally {
      await graph.close();
    }
  }
});
