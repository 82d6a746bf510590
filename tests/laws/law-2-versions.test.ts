import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { WriterRecord } from '../../ingest/stream/codec.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import { ids } from '../../schema/ids.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { openTestNeo4j, withoutNeo4j } from '../services/test-graphs.ts';
import { anchorOf, correctionOf, makeCuration, withdrawalOf } from '../synthetic/curations.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';

const entities: RecordPlan['entities'] = { 'Tarn Water': 'AGENCY', FlowDesk: 'SYSTEM', 'Grey Heron': 'ATTACKER' };
type Said = RecordPlan['claims'][number];
const leak: Said = { speaker: 'Grey Heron', stance: 'ALLEGES', says: 'the records of 40000 customers left FlowDesk' };
const denial: Said = { speaker: 'Tarn Water', stance: 'DENIES', says: 'no records of 40000 customers left FlowDesk' };
const later: Said = { speaker: 'Tarn Water', stance: 'INVESTIGATING', says: 'FlowDesk is now looked into' };

const told = (paper: string, day: number, claims: Said[]): ExtractionRecord =>
  makeRecord({
    url: `https://${paper}.example/flowdesk`,
    publisher: paper,
    publishedAt: `2025-03-0${day}T00:00:00.000Z`,
    entities,
    claims,
  });
const opened: Said = { speaker: 'Tarn Water', stance: 'ASSERTS', says: 'FlowDesk was opened in the spring' };
const before = told('wire', 1, [denial, opened]);
const between = told('gazette', 3, [leak]);
const after = told('wire', 5, [denial, later]);
const all = [before, between, after];
/** A curator says that the first version did not deny. */
const turned = makeCuration(correctionOf(before, 0, { stance: 'NO_EVIDENCE' }));
/** And that the next version does, in the same words. */
const kept = makeCuration(correctionOf(after, 0, { stance: 'DENIES' }));
const turnedBack = makeCuration(turned.decision, { withdrawnAt: '2025-05-02T00:00:00.000Z' });
const withdrawn = makeCuration(withdrawalOf(before));

async function dumpOn(graph: GraphEngine, batches: readonly (readonly WriterRecord[])[]): Promise<string[]> {
  try {
    await graph.migrate();
    const apply = createApply(graph, () => '2026-01-01T00:00:00.000Z');
    for (const batch of batches) await apply(batch);
    return await dumpGraph(graph.reader);
  } finally {
    await graph.close();
  }
}

const dumpAfter = async (...batches: (readonly WriterRecord[])[]): Promise<string[]> =>
  dumpOn(await openEmbeddedGraph({ path: null, shuffleRows: true }), batches);

const linksIn = (dump: readonly string[]): unknown[][] =>
  dump.map((line) => JSON.parse(line) as unknown[]).filter(([type]) => type === 'DENIES' || type === 'REPEATS');
const link = (type: string, from: ExtractionRecord, to: ExtractionRecord): unknown[] => [
  type,
  ...[from, to].map((record) => {
    const { documentId, start, end, rank } = anchorOf(record, 0);
    return ids.claim(documentId, start, end, rank);
  }),
];
const endsIn = (dump: readonly string[]): unknown[][] =>
  linksIn(dump)
    .map((line) => line.slice(0, 3))
    .toSorted();

/** Ways to tell the same, of which each has to end in the same graph. */
const tellings: [how: string, batches: WriterRecord[][], links: unknown[][]][] = [
  ['as they were published', [[before], [between], [after]], []],
  ['the latest first', [[after], [between], [before]], []],
  ['both versions, then the other', [[after, before], [between]], []],
  ['the first version last, and twice', [[between, after], [before], [before]], []],
  ['a correction of the first version, which holds for the next', [[turned], all], []],
  ['the same correction afterwards', [all, [turned]], []],
  ['a correction of the first version but not of the next', [all, [turned], [kept]], [link('DENIES', after, between)]],
  ['a correction that is taken back', [all, [turned], [turnedBack]], []],
  ['the first version is withdrawn', [all, [withdrawn]], [link('DENIES', after, between)]],
  ['it was withdrawn before it came', [[withdrawn, after], [between], [before]], [link('DENIES', after, between)]],
];

test('Law 2, order does not matter: a denial that a later version prints again answers nothing told after its first day', async () => {
  for (const [how, batches, links] of tellings) {
    const dump = await dumpAfter(...batches);
    assert.deepEqual(endsIn(dump), links, how);
    assert.deepEqual(dump, await dumpAfter(batches.flat()), how);
  }
});

test('Law 2, order does not matter: so it is on Neo4j', { skip: withoutNeo4j }, async () => {
  for (const [how, batches] of tellings.slice(3))
    assert.deepEqual(await dumpOn(await openTestNeo4j(), batches), await dumpAfter(batches.flat()), how);
});

test('Law 2, order does not matter: what a later version prints again is denied and repeated as on its first day', async () => {
  const [first, again] = [told('gazette', 1, [leak]), told('gazette', 5, [leak, opened])];
  const [denied, copied] = [told('wire', 3, [denial]), told('herald', 2, [leak])];
  const links = [
    link('DENIES', denied, first),
    link('DENIES', denied, again),
    link('DENIES', denied, copied),
    link('REPEATS', copied, first),
  ].toSorted();
  const dump = await dumpAfter([first, again, denied, copied]);
  assert.deepEqual(endsIn(dump), links);
  assert.deepEqual(await dumpAfter([again], [copied], [denied], [first]), dump);
  assert.deepEqual(await dumpAfter([denied, copied], [first, again]), dump);
});

const rumour: Said = { speaker: 'Ada Quill', stance: 'ASSERTS', says: 'FlowDesk was open to all of the town' };
const [once, twice] = [told('wire', 1, [denial]), told('wire', 5, [{ ...denial, denies: 1 }, rumour])];
/** What a newer extractor reads of the second version: the same. */
const twiceAnew = structuredClone(twice);
twiceAnew.extraction.extractor.version += 1;
const undated = makeRecord({ url: 'https://wire.example/flowdesk', publisher: 'wire', entities, claims: [denial] });
const [rumourFirst] = [told('wire', 1, [rumour])];
const drawn = [['DENIES', ...[0, 1].map((index) => claimIdIn(twice, index))]];

function claimIdIn(record: ExtractionRecord, index: number): string {
  const { documentId, start, end, rank } = anchorOf(record, index);
  return ids.claim(documentId, start, end, rank);
}

/** Within one document a rule draws what the second version could only say if its denial were new there. */
const within: [how: string, batches: WriterRecord[][], links: unknown[][]][] = [
  ['one version alone', [[twice]], drawn],
  ['as they were published', [[once], [twice]], []],
  ['the later one first', [[twice], [once]], []],
  ['at once, and read anew', [[twice, once], [twiceAnew]], []],
  ['read anew before the first came', [[twice], [twiceAnew], [once]], []],
  ['the first version is withdrawn', [[once, twice], [makeCuration(withdrawalOf(once))]], drawn],
  ['the first version has no date', [[undated], [twice]], drawn],
  ['the first version had what is denied', [[twice], [rumourFirst]], drawn],
];

test('Law 2, order does not matter: nor does it answer what only the later version itself tells', async () => {
  for (const [how, batches, links] of within) {
    const dump = await dumpAfter(...batches);
    assert.deepEqual(endsIn(dump), links, how);
    assert.deepEqual(dump, await dumpAfter(batches.flat()), how);
  }
});

test('Law 2, order does not matter: nor so on Neo4j', { skip: withoutNeo4j }, async () => {
  for (const [how, batches] of within.slice(2, 6))
    assert.deepEqual(await dumpOn(await openTestNeo4j(), batches), await dumpAfter(batches.flat()), how);
});
