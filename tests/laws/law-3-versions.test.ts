import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statement } from '../../graph/cypher/statement.ts';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { WriterRecord } from '../../ingest/stream/codec.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import { ids } from '../../schema/ids.ts';
import type { Decision } from '../../schema/messages/curation.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { openTestNeo4j, withoutNeo4j } from '../services/test-graphs.ts';
import { anchorOf, correctionOf, makeCuration, withdrawalOf } from '../synthetic/curations.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';

/** An article in three versions, of which the last words a claim in another sentence, and what another paper says. */
type Said = RecordPlan['claims'][number];
const sale: Said = { speaker: 'Ada Quill', stance: 'ASSERTS', says: 'records from PatientHub are for sale' };
const denial: Said = { speaker: 'Health Board', stance: 'DENIES', says: 'PatientHub was not breached', denies: 0 };
const more: Said = { speaker: 'Ben Marsh', stance: 'ASSERTS', says: 'PatientHub is open again' };
const entities: RecordPlan['entities'] = {
  'Health Board': 'AGENCY',
  PatientHub: 'SYSTEM',
  'Ada Quill': 'PERSON',
  'Ben Marsh': 'PERSON',
};
const told = (paper: string, day: number, claims: Said[]): ExtractionRecord =>
  makeRecord({
    url: `https://${paper}.example/patienthub`,
    publisher: paper,
    publishedAt: `2025-03-0${day}T00:00:00.000Z`,
    entities,
    // Each version has a Health Board of its own.
    generic: ['Health Board'],
    claims,
  });
const first = told('wire', 1, [sale, denial]);
const second = told('wire', 2, [sale, denial, more]);
const reworded = told('wire', 4, [
  more,
  { ...sale, speaker: 'Ben Marsh' },
  { ...denial, says: 'PatientHub was never breached', denies: 1 },
]);
const other = told('gazette', 3, [{ ...sale, speaker: 'Ben Marsh', says: 'PatientHub was emptied of all records' }]);
const documents = [first, second, reworded, other];

const quill = ids.entity('PERSON', 'ada quill', null) as `per_${string}`;
const turned = correctionOf(first, 1, { stance: 'NO_EVIDENCE' });
const given = correctionOf(first, 1, { speaker: quill });
const noClaim = correctionOf(first, 0, { noClaim: true });
const linked = (from: ExtractionRecord, to: ExtractionRecord, link: 'DENIES' | 'CONFIRMS' | 'NONE'): Decision => ({
  kind: 'LINK',
  from: anchorOf(from, from === other ? 0 : 1),
  to: anchorOf(to, 0),
  link,
});
const idIn = (record: ExtractionRecord, index: number): string => {
  const { documentId, start, end, rank } = anchorOf(record, index);
  return ids.claim(documentId, start, end, rank);
};

const readClaims = statement<Record<string, never>, { id: string; shown: string }>(
  'readShownClaims',
  'read',
  `MATCH (c:Claim)-[m:MADE_BY]->(s) WHERE m.to IS NULL
RETURN c.id AS id, CASE WHEN c.to IS NOT NULL THEN 'none' ELSE c.stance + ' ' + coalesce(s.form, s.text) END AS shown ORDER BY id`,
);
const readLinks = statement<Record<string, never>, { from: string; to: string; shown: string }>(
  'readShownLinks',
  'read',
  `MATCH (c:Claim)-[r:DENIES|CONFIRMS]->(o:Claim) WHERE r.to IS NULL
RETURN c.id AS from, o.id AS to, type(r) + ' ' + r.rule AS shown ORDER BY from, to, shown`,
);

interface Shown {
  readonly dump: string[];
  readonly claims: ReadonlyMap<string, string>;
  readonly links: readonly string[];
}

async function shownOn(graph: GraphEngine, batches: readonly (readonly WriterRecord[])[]): Promise<Shown> {
  try {
    await graph.migrate();
    const apply = createApply(graph, () => '2026-01-01T00:00:00.000Z');
    for (const batch of batches) await apply(batch);
    const claims = await graph.reader.run(readClaims, {});
    const links = await graph.reader.run(readLinks, {});
    return {
      dump: await dumpGraph(graph.reader),
      claims: new Map(claims.map(({ id, shown }) => [id, shown])),
      links: links.map(({ from, to, shown }) => `${from} ${shown} ${to}`),
    };
  } finally {
    await graph.close();
  }
}

const embedded = (): Promise<GraphEngine> => openEmbeddedGraph({ path: null, shuffleRows: true });

/** What is decided about the first version, and how that shows in each version: in the last as it was read. */
const corrections: [what: string, decision: Decision, index: number, shown: string][] = [
  ['a stance', turned, 1, 'NO_EVIDENCE health board'],
  ['a speaker', given, 1, 'DENIES ada quill'],
  ['that nothing is claimed', noClaim, 0, 'none'],
];
const links: [what: string, decision: Decision, pairs: (readonly [from: string, to: string])[], shown: string][] = [
  [
    'a link within a version',
    linked(first, first, 'CONFIRMS'),
    [first, second].map((record) => [idIn(record, 1), idIn(record, 0)] as const),
    'CONFIRMS curator',
  ],
  [
    'a link from another article',
    linked(other, first, 'DENIES'),
    [first, second].map((record) => [idIn(other, 0), idIn(record, 0)] as const),
    'DENIES curator',
  ],
];

/** Before the versions, between them, and after them. */
const orders = (record: WriterRecord): WriterRecord[][][] => [
  [[record], documents],
  [[first, other], [record], [second], [reworded]],
  [[second, reworded, other], [record], [first]],
  [documents, [record]],
];

async function checkOn(open: () => Promise<GraphEngine>, count: number): Promise<void> {
  for (const [what, decision, index, shown] of corrections)
    for (const [order, batches] of orders(makeCuration(decision)).slice(0, count).entries()) {
      const { dump, claims } = await shownOn(await open(), batches);
      assert.deepEqual(
        [first, second].map((record) => claims.get(idIn(record, index))),
        [shown, shown],
        `${what}, ${order}`,
      );
      assert.notEqual(claims.get(idIn(reworded, index + 1)), shown, `${what}, ${order}: not where it stands otherwise`);
      assert.deepEqual(dump, (await shownOn(await embedded(), [batches.flat()])).dump, `${what}, ${order}`);
    }
  for (const [what, decision, pairs, shown] of links)
    for (const [order, batches] of orders(makeCuration(decision)).slice(0, count).entries()) {
      const found = await shownOn(await open(), batches);
      const byCurators = found.links.filter((link) => link.includes(' curator '));
      assert.deepEqual(byCurators, pairs.map(([from, to]) => `${from} ${shown} ${to}`).toSorted(), `${what}, ${order}`);
      assert.deepEqual(found.dump, (await shownOn(await embedded(), [batches.flat()])).dump, `${what}, ${order}`);
    }
}

test('Law 3, a correction holds wherever versions have the same words: whenever it came', () => checkOn(embedded, 4));

test('Law 3, a correction holds wherever versions have the same words: on Neo4j too', { skip: withoutNeo4j }, () =>
  checkOn(openTestNeo4j, 2),
);

test('Law 3, a correction holds wherever versions have the same words: none is taken for an answer there', async () => {
  const none = makeCuration(linked(first, first, 'NONE'));
  const { links: found } = await shownOn(await embedded(), [documents, [none]]);
  const within = [first, second, reworded].map(
    (record, index) => `${idIn(record, index < 2 ? 1 : 2)} DENIES test ${idIn(record, index < 2 ? 0 : 1)}`,
  );
  assert.deepEqual(
    within.map((link) => found.includes(link)),
    [false, false, true],
  );
});

test('Law 3, a correction holds wherever versions have the same words: what is decided about a version itself is stronger', async () => {
  const own = makeCuration(correctionOf(second, 1, { stance: 'DENIES' }), { decidedAt: '2025-04-01T00:00:00.000Z' });
  const both = [makeCuration(turned), own];
  for (const batches of [
    [documents, both],
    [both, documents],
    [[own], documents, [both[0] as WriterRecord]],
  ]) {
    const { claims } = await shownOn(await embedded(), batches);
    assert.deepEqual(
      [first, second].map((record) => claims.get(idIn(record, 1))),
      ['NO_EVIDENCE health board', 'DENIES health board'],
    );
  }
});

test('Law 3, a correction holds wherever versions have the same words: taken back, it leaves all as they were read', async () => {
  const plain = await shownOn(await embedded(), [documents]);
  for (const decision of [turned, given, noClaim, ...links.map(([, link]) => link)]) {
    const back = makeCuration(decision, { withdrawnAt: '2025-06-01T00:00:00.000Z' });
    const after = await shownOn(await embedded(), [documents, [makeCuration(decision)], [back]]);
    assert.deepEqual(
      after.dump.filter((line) => !line.startsWith('["Curation"')),
      plain.dump,
    );
  }
  // It goes with the version that it was decided about, whose words can no longer be compared.
  const gone = await shownOn(await embedded(), [
    documents,
    [makeCuration(turned)],
    [makeCuration(withdrawalOf(first))],
  ]);
  assert.equal(gone.claims.get(idIn(second, 1)), 'DENIES health board');
});
