import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readCurations } from '../../graph/cypher/curations.ts';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { WriterRecord } from '../../ingest/stream/codec.ts';
import { createApply, createErase } from '../../ingest/stream/writer/apply-extractions.ts';
import { ids } from '../../schema/ids.ts';
import type { Decision } from '../../schema/messages/curation.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { dumpGraph as dumpAll } from '../contract/graph-dump.ts';
import { openTestNeo4j, withoutNeo4j } from '../services/test-graphs.ts';
import { anchorOf, correctionOf, judgementOf, makeCuration, withdrawalOf } from '../synthetic/curations.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';

const story: RecordPlan = {
  url: 'https://news.example/northmoor',
  publisher: 'The Daily Northmoor',
  publishedAt: '2025-03-01T00:00:00.000Z',
  entities: {
    'Northmoor Trust': 'AGENCY',
    PatientHub: 'SYSTEM',
    'Ada Quill': 'PERSON',
    'Ben Marsh': 'PERSON',
    'Health Ministry': 'AGENCY',
  },
  generic: ['Health Ministry'],
  claims: [
    {
      speaker: 'Ada Quill',
      stance: 'ASSERTS',
      says: 'records of 5200 people from PatientHub are for sale',
      figure: 5200,
    },
    { speaker: 'Northmoor Trust', stance: 'DENIES', says: 'PatientHub was not breached', denies: 0 },
    { speaker: 'Ben Marsh', stance: 'ALLEGES', says: 'the trust knew of it', confirms: 0 },
    { speaker: 'Health Ministry', stance: 'ASSERTS', says: 'the trust was told of it' },
  ],
};
const first = makeRecord(story);
/** Another paper tells the same. */
const second = makeRecord({
  ...story,
  url: 'https://other.example/patienthub',
  publisher: 'Other Paper',
  publishedAt: '2025-03-03T00:00:00.000Z',
  claims: [
    { speaker: 'Northmoor Trust', stance: 'DENIES', says: 'no record left PatientHub' },
    { speaker: 'Cora Finch', stance: 'ASSERTS', says: 'PatientHub was open to all for weeks' },
    { speaker: 'Health Ministry', stance: 'DENIES', says: 'the trust was told of it' },
  ],
  entities: {
    'Northmoor Trust': 'AGENCY',
    PatientHub: 'SYSTEM',
    'Cora Finch': 'PERSON',
    'Health Ministry': 'AGENCY',
  },
});
/** A third tells of something else. */
const third = makeRecord({
  url: 'https://third.example/harbour',
  publishedAt: '2025-06-01T00:00:00.000Z',
  entities: { 'Harbour Registry': 'SYSTEM', 'Dockside Council': 'AGENCY', 'Transport Ministry': 'AGENCY' },
  generic: ['Transport Ministry'],
  claims: [
    { speaker: 'Dockside Council', stance: 'CONFIRMS', says: 'the Harbour Registry was down' },
    { speaker: 'Transport Ministry', stance: 'DENIES', says: 'the Harbour Registry was down' },
  ],
});
const all = [first, second, third];
const unitOf = ({ document }: ExtractionRecord): string => ids.unit(document.id, 'main');

/** A name of one story alone. */
const ministryOf = (record: ExtractionRecord, form = 'health ministry'): string =>
  ids.entity('AGENCY', form, unitOf(record));

/** What a newer extractor reads: the same, but each claim with its full stop. */
function readAnew(record: ExtractionRecord): ExtractionRecord {
  const newer = structuredClone(record);
  newer.extraction.extractor.version += 1;
  for (const { span } of newer.extraction.claims) {
    span.end += 1;
    span.exact += '.';
  }
  return newer;
}

const decisions: readonly [what: string, decision: Decision][] = [
  ['two stories that a rule parts are one', judgementOf(unitOf(first), unitOf(third), 'SAME')],
  ['two stories that a rule joins are two', judgementOf(unitOf(first), unitOf(second), 'NOT_SAME')],
  ['two names of one story each are one', judgementOf(ministryOf(first), ministryOf(second), 'SAME')],
  ['two names of one story each are two', judgementOf(ministryOf(first), ministryOf(second), 'NOT_SAME')],
  [
    'a name of one story is one with that of another incident',
    judgementOf(ministryOf(first), ministryOf(third, 'transport ministry'), 'SAME'),
  ],
  [
    'a name of one story is one with a name that is known of',
    judgementOf(ministryOf(third, 'transport ministry'), ids.entity('AGENCY', 'northmoor trust', null), 'SAME'),
  ],
  ['a stance is another one', correctionOf(first, 0, { stance: 'DENIES' })],
  ['a denial is none', correctionOf(first, 1, { stance: 'NO_EVIDENCE' })],
  ['a speaker is another one', correctionOf(first, 0, { speaker: ids.entity('PERSON', 'ben marsh', null) })],
  [
    'a speaker is one of another document',
    correctionOf(first, 1, { speaker: ids.entity('PERSON', 'cora finch', null) }),
  ],
  ['what was read as a claim is none', correctionOf(first, 0, { noClaim: true })],
  [
    'a link within a document does not hold',
    { kind: 'LINK', from: anchorOf(first, 1), to: anchorOf(first, 0), link: 'NONE' },
  ],
  [
    'a link within a document is of the other kind',
    { kind: 'LINK', from: anchorOf(first, 2), to: anchorOf(first, 0), link: 'DENIES' },
  ],
  [
    'a link across documents is drawn',
    { kind: 'LINK', from: anchorOf(second, 0), to: anchorOf(first, 2), link: 'DENIES' },
  ],
  [
    'a link across documents does not hold',
    { kind: 'LINK', from: anchorOf(second, 0), to: anchorOf(first, 0), link: 'NONE' },
  ],
  [
    'a link leads into another incident',
    { kind: 'LINK', from: anchorOf(third, 0), to: anchorOf(first, 0), link: 'CONFIRMS' },
  ],
  ['a document is withdrawn', withdrawalOf(second)],
];

async function applyTo(graph: GraphEngine, batches: readonly WriterRecord[][]): Promise<string[]> {
  await graph.migrate();
  let hour = 0;
  const apply = createApply(graph, () => new Date(Date.UTC(2025, 6, 1, hour++)).toISOString());
  for (const batch of batches) await apply(batch);
  return dumpGraph(graph.reader);
}

describe('what curators decide, on the embedded engine', () => {
  const opened: GraphEngine[] = [];
  let read: string[];

  async function dumpOf(...batches: WriterRecord[][]): Promise<string[]> {
    const graph = await openEmbeddedGraph({ path: null });
    opened.push(graph);
    return applyTo(graph, batches);
  }
  const lastGraph = (): GraphEngine => opened.at(-1) as GraphEngine;

  before(async () => {
    read = await dumpOf(all);
  });
  after(async () => {
    for (const graph of opened) await graph.close();
  });

  for (const [what, decision] of decisions) {
    const made = makeCuration(decision);
    const withdrawn = makeCuration(decision, { withdrawnAt: '2025-05-02T00:00:00.000Z' });
    const isFinal = decision.kind === 'WITHDRAWAL';

    test(`Law 2, order does not matter: ${what}, before, among or after the documents`, async () => {
      const after = await dumpOf(all, [made]);
      assert.notDeepEqual(
        after.filter((line) => !line.includes('"Curation"')),
        read,
        'it changes something',
      );
      assert.deepEqual(await dumpOf([made], all), after);
      assert.deepEqual(await dumpOf([first], [made, third], [second], [made], [first]), after);
      assert.deepEqual(await dumpOf([third], [second], [made], [first]), after);
      assert.deepEqual(await dumpOf([second, made], [first, third]), after);
      if (isFinal) return;
      assert.deepEqual(await dumpOf(all, [withdrawn], [made]), read, 'the later record tells');
    });

    if (!isFinal)
      test(`Law 3, nothing is overwritten: ${what}; withdrawn, it leaves the view as if never made`, async () => {
        assert.deepEqual(await dumpOf(all, [made], [withdrawn]), read);
        assert.deepEqual(await dumpOf([made], all, [withdrawn]), read);
        assert.deepEqual(await dumpOf([made], [withdrawn], all), read);
        const [stored] = await lastGraph().reader.run(readCurations.byIds, { ids: [made.id] });
        assert.equal(stored?.withdrawnAt, withdrawn.recordedAt);
        assert.equal(stored.withdrawnReason, 'a mistake');
        assert.deepEqual(JSON.parse(stored.decision), decision);
      });

    test(`Law 3, nothing is overwritten: ${what} outlives a newer extractor`, async () => {
      const newer = all.map(readAnew);
      const expected = await dumpOf(newer, [made]);
      const plain = await dumpOf(newer);
      assert.notDeepEqual(
        expected.filter((line) => !line.includes('"Curation"')),
        plain,
        'it changes something',
      );
      assert.deepEqual(await dumpOf(all, [made], newer), expected);
      assert.deepEqual(await dumpOf([made], all, newer, all), expected);
      if (isFinal) return;
      assert.deepEqual(await dumpOf(all, [made], newer, [withdrawn]), plain);
      assert.deepEqual(await dumpOf(all, [made], [...newer, withdrawn]), plain);
    });
  }

  test('Law 2, order does not matter: verdicts that part a story from two others, at once or one after the other', async () => {
    const copy = makeRecord({
      ...story,
      url: 'https://copy.example/northmoor',
      publishedAt: '2025-03-02T00:00:00.000Z',
    });
    const documents = [first, second, copy];
    const [one, other] = [second, copy].map((from) =>
      makeCuration(judgementOf(unitOf(first), unitOf(from), 'NOT_SAME')),
    );
    const expected = await dumpOf(documents, [one as WriterRecord], [other as WriterRecord]);
    assert.deepEqual(await dumpOf(documents, [one, other] as WriterRecord[]), expected);
    assert.deepEqual(await dumpOf([one, other, ...documents] as WriterRecord[]), expected);
  });

  test('a withdrawn document leaves the graph as if it had never been, but for its entry, and no word of it', async () => {
    const without = await dumpOf([first, third]);
    const curation = makeCuration(withdrawalOf(second));
    const dump = await dumpOf(all, [curation]);
    assert.deepEqual(
      dump.filter((line) => !line.startsWith('["Curation"')),
      without,
    );
    const everything = await dumpAll(lastGraph().reader);
    for (const words of ['cora finch', 'no record left', 'open to all for weeks', 'other paper', 'other.example'])
      assert.deepEqual(
        everything.filter((line) => line.toLowerCase().includes(words)),
        [],
        words,
      );
    assert.deepEqual(await lastGraph().searchText('weeks', ['Claim', 'Document', 'Entity'], 10), []);
    assert.deepEqual(await lastGraph().searchText('Cora Finch', ['Entity'], 10), []);
  });

  test('a withdrawn document that comes again is not written, and the log is told to forget it', async () => {
    const graph = await openEmbeddedGraph({ path: null });
    opened.push(graph);
    const dump = await applyTo(graph, [[makeCuration(withdrawalOf(second)), first]]);
    const apply = createApply(graph, () => '2025-08-01T00:00:00.000Z');
    assert.deepEqual((await apply([second, third])).withdrawn, [second.document.id]);
    assert.deepEqual((await apply([first])).withdrawn, []);
    assert.deepEqual(await dumpGraph(graph.reader), await dumpOf([first, third], [makeCuration(withdrawalOf(second))]));
    assert.notDeepEqual(await dumpGraph(graph.reader), dump);
  });

  test('what the log has erased, though no curator withdrew it, leaves the graph as if it had never been', async () => {
    const without = await dumpOf([first, third]);
    await dumpOf(all);
    const graph = lastGraph();
    const erase = createErase(graph, () => '2025-08-01T00:00:00.000Z');
    await erase([second.document.id, 'doc_missing']);
    assert.deepEqual(await dumpGraph(graph.reader), without);
    await erase([second.document.id]);
    await createApply(graph, () => '2025-08-02T00:00:00.000Z')([second]);
    assert.deepEqual(await dumpGraph(graph.reader), read);
  });
});

describe('what curators decide, on Neo4j', { skip: withoutNeo4j }, () => {
  const kept = decisions.filter(([, { kind }]) => kind !== 'WITHDRAWAL').map(([, decision]) => makeCuration(decision));
  const withdrawal = makeCuration(withdrawalOf(second));
  const newer = all.map(readAnew);

  for (const [order, ...batches] of [
    ['after the documents', all, kept, [withdrawal], newer],
    ['before them, one by one', ...[withdrawal, ...kept].map((curation) => [curation]), newer, all],
  ] as const)
    test(`all decisions ${order} end in the dump of the embedded engine`, async () => {
      const [embedded, neo4j] = [await openEmbeddedGraph({ path: null }), await openTestNeo4j()];
      try {
        const expected = await applyTo(embedded, batches as WriterRecord[][]);
        assert.deepEqual(await applyTo(neo4j, batches as WriterRecord[][]), expected);
        assert.deepEqual(
          expected,
          await applyTo(await openEmbeddedGraph({ path: null }), [[...kept, ...newer, withdrawal]]),
        );
      } finally {
        await embedded.close();
        await neo4j.close();
      }
    });
});
