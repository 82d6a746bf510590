import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readCurations } from '../../graph/cypher/curations.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { dumpGraph } from '../../graph/dump.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { WriterRecord } from '../../ingest/stream/codec.ts';
import { createApply, createErase } from '../../ingest/stream/writer/apply-extractions.ts';
import { claimIdsOf } from '../../schema/claim-ids.ts';
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

/** What a graph of version 5 kept of corrected claims. */
const keepAll = statement<Record<string, never>, never>(
  'keepAll',
  'write',
  `MATCH (c:Claim) WHERE c.correctedBy IS NOT NULL
SET c.readStance = coalesce(c.readStance, c.stance), c.readSpeakerId = c.speakerId, c.readSpeakerKind = c.speakerKind
WITH count(c) AS corrected MATCH (m:Meta {id: 'schema'}) SET m.version = 5`,
);
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

/** The first name of this record is mentioned by this spelling as well. */
function calledToo(record: ExtractionRecord, spelling: string): ExtractionRecord {
  const start = record.document.text.indexOf(spelling);
  record.extraction.entities[0]?.mentions.push({ start, end: start + spelling.length, exact: spelling });
  return record;
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
  ['a confirmation is none', correctionOf(first, 2, { stance: 'INVESTIGATING' })],
  ['a speaker is another one', correctionOf(first, 0, { speaker: ids.entity('PERSON', 'ben marsh', null) })],
  [
    'a speaker is one of another document',
    correctionOf(first, 1, { speaker: ids.entity('PERSON', 'cora finch', null) }),
  ],
  ['who denies is whom it denies', correctionOf(first, 1, { speaker: ids.entity('PERSON', 'ada quill', null) })],
  ['who is denied is who denies', correctionOf(first, 0, { speaker: ids.entity('AGENCY', 'northmoor trust', null) })],
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

  /** Kind and rule of each link in this dump between these two claims of the first document. */
  function linksIn(dump: readonly string[], from: number, to: number): string[] {
    const idOf = claimIdsOf(first.document.id, first.extraction.claims);
    const ends = [idOf.get(`c${from}`), idOf.get(`c${to}`)].join();
    return dump.flatMap((line) => {
      const [kind, ...rest] = JSON.parse(line) as [string, string, string, [string, unknown][]];
      if ((kind !== 'DENIES' && kind !== 'CONFIRMS') || rest.slice(0, 2).join() !== ends) return [];
      return [`${kind} ${String(new Map(rest[2]).get('rule'))}`];
    });
  }
  const [quill, finch] = ['ada quill', 'cora finch'].map((name) => ids.entity('PERSON', name, null)) as [
    string,
    string,
  ];

  test('a claim that by its corrected stance answers nothing answers nothing, unless a curator says that it does', async () => {
    assert.deepEqual([linksIn(read, 1, 0), linksIn(read, 2, 0)], [['DENIES test'], ['CONFIRMS test']]);
    for (const stance of ['INVESTIGATING', 'NO_EVIDENCE', 'CONFIRMS'] as const)
      assert.deepEqual(
        linksIn(await dumpOf(all, [makeCuration(correctionOf(first, 1, { stance }))]), 1, 0),
        [],
        stance,
      );
    const partly = makeCuration(correctionOf(first, 1, { stance: 'PARTLY_DENIES' }));
    assert.deepEqual(linksIn(await dumpOf(all, [partly]), 1, 0), ['DENIES test']);
    const confirms = makeCuration(correctionOf(first, 2, { stance: 'CONFIRMS' }));
    assert.deepEqual(linksIn(await dumpOf(all, [confirms]), 2, 0), ['CONFIRMS test']);
    const drawn: Decision = { kind: 'LINK', from: anchorOf(first, 1), to: anchorOf(first, 0), link: 'DENIES' };
    const both = [makeCuration(correctionOf(first, 1, { stance: 'NO_EVIDENCE' })), makeCuration(drawn)];
    assert.deepEqual(linksIn(await dumpOf(both, all), 1, 0), ['DENIES curator']);
  });

  test('of a corrected claim is kept what was read differently, and nothing else; an older graph that kept all is brought to it', async () => {
    const keptIn = (dump: readonly string[]): string[] =>
      dump.flatMap((line) => {
        const [label, , props] = JSON.parse(line) as [string, string, [string, unknown][]];
        return label.startsWith('Claim')
          ? props.filter(([key]) => key.startsWith('read')).map((pair) => pair.join())
          : [];
      });
    const made = makeCuration(correctionOf(first, 0, { stance: 'ASSERTS', speaker: finch as `per_${string}` }));
    const dump = await dumpOf(all, [made]);
    assert.deepEqual(keptIn(dump), [`readSpeakerId,${quill}`, 'readSpeakerKind,ENTITY', 'readSpeakerText,Ada Quill']);
    const turned = makeCuration(correctionOf(first, 0, { stance: 'ALLEGES', speaker: quill as `per_${string}` }));
    assert.deepEqual(keptIn(await dumpOf(all, [turned])), ['readStance,ASSERTS']);
    assert.deepEqual(await dumpOf([turned], all), await dumpOf(all, [turned]));

    const graph = lastGraph();
    const kept = await dumpGraph(graph.reader);
    await graph.write((transaction) => transaction.run(keepAll, {}));
    assert.notDeepEqual(await dumpGraph(graph.reader), kept);
    await graph.migrate();
    assert.deepEqual(await dumpGraph(graph.reader), kept);
  });

  test('nobody denies or confirms himself, by whichever of his names a curator gives him the claim', async () => {
    const given = makeCuration(correctionOf(first, 1, { speaker: finch as `per_${string}` }));
    const [one, other] = [quill, finch].toSorted() as [`per_${string}`, `per_${string}`];
    const same: Decision = { kind: 'JUDGEMENT', a: one, b: other, verdict: 'SAME' };
    const withdrawnAt = '2025-05-02T00:00:00.000Z';
    const [made, withdrawn] = [makeCuration(same), makeCuration(same, { withdrawnAt })];
    const apart = await dumpOf(all, [given]);
    assert.deepEqual(linksIn(apart, 1, 0), ['DENIES test']);
    const dump = await dumpOf(all, [given], [made]);
    assert.deepEqual(linksIn(dump, 1, 0), []);
    assert.deepEqual(await dumpOf([made], [given], all), dump);
    assert.deepEqual(await dumpOf([first, made], [given], [second, third]), dump);
    assert.deepEqual(await dumpOf(all, [given], [made], [withdrawn]), apart);
    assert.deepEqual(await dumpOf([made], all, [given], [withdrawn]), apart);
  });

  test('nobody denies himself across documents either, though one of them is given to somebody whom it does not name', async () => {
    /** Names PatientHub alone, and is denied by the second, which names the Northmoor Trust, also as NHT. */
    const told = makeRecord({
      url: 'https://fourth.example/sale',
      publishedAt: '2025-03-02T00:00:00.000Z',
      entities: { PatientHub: 'SYSTEM' },
      claims: [{ speaker: 'Reports', stance: 'ASSERTS', says: 'records of 5200 people from PatientHub are for sale' }],
    });
    const denying = makeRecord({
      url: 'https://other.example/patienthub',
      publishedAt: '2025-03-03T00:00:00.000Z',
      claims: [{ speaker: 'Northmoor Trust', stance: 'DENIES', says: 'NHT lost no records from PatientHub' }],
      entities: { 'Northmoor Trust': 'AGENCY', PatientHub: 'SYSTEM' },
    });
    const board = (url: string, says: string): ExtractionRecord =>
      makeRecord({
        url,
        entities: { 'Northmoor Board': 'AGENCY' },
        claims: [{ speaker: 'Northmoor Board', stance: 'ASSERTS', says }],
      });
    const plainly = board('https://fifth.example/board', 'it meets in spring');
    const shortly = calledToo(board('https://sixth.example/board', 'it is called NHT'), 'NHT');
    calledToo(denying, 'NHT');
    const [trustId, boardId] = ['northmoor trust', 'northmoor board'].map(
      (name) => ids.entity('AGENCY', name, null) as `agc_${string}`,
    ) as [`agc_${string}`, `agc_${string}`];
    const givenTo = (speaker: `agc_${string}`): WriterRecord => makeCuration(correctionOf(told, 0, { speaker }));
    const claimId = [...claimIdsOf(told.document.id, told.extraction.claims).values()].join();
    const denials = (dump: readonly string[]): number =>
      dump.filter((line) => line.startsWith('["DENIES"') && line.includes(claimId)).length;

    assert.equal(denials(await dumpOf([told, denying])), 1);
    assert.equal(denials(await dumpOf([told, denying], [givenTo(trustId)])), 0, 'by what its name means');
    const apart = await dumpOf([told, denying, plainly], [givenTo(boardId)]);
    assert.equal(denials(apart), 1, 'another body');
    const byName = await dumpOf([told, denying, plainly], [givenTo(boardId)], [shortly]);
    assert.equal(denials(byName), 0, 'by a name that a later document gives it');
    assert.deepEqual(await dumpOf([shortly], [denying], [givenTo(boardId)], [plainly], [told]), byName);
    const [a, b] = [trustId, boardId].toSorted() as [`agc_${string}`, `agc_${string}`];
    const same = makeCuration({ kind: 'JUDGEMENT', a, b, verdict: 'SAME' });
    const asOne = await dumpOf([told, denying, plainly], [givenTo(boardId)], [same]);
    assert.equal(denials(asOne), 0, 'by what a curator says its name means');
    assert.deepEqual(await dumpOf([same, denying], [plainly], [givenTo(boardId)], [told]), asOne);

    const noLonger = (dump: readonly string[]): string[] => dump.filter((line) => !line.startsWith('["Curation"'));
    const withdrawn = makeCuration(withdrawalOf(shortly));
    assert.deepEqual(
      noLonger(await dumpOf([told, denying, plainly, shortly], [givenTo(boardId)], [withdrawn])),
      noLonger(apart),
      'the name goes with the document that gave it',
    );
    const unnamed = structuredClone(shortly);
    unnamed.extraction.extractor.version += 1;
    unnamed.extraction.entities = [];
    for (const { speaker } of unnamed.extraction.claims) Object.assign(speaker, { kind: 'UNNAMED', entity: null });
    const anew = await dumpOf([told, denying, plainly, shortly], [givenTo(boardId)], [unnamed]);
    assert.equal(denials(anew), 1, 'or with its newer reading');
    assert.deepEqual(anew, await dumpOf([told, denying, plainly, unnamed, givenTo(boardId)]));
  });

  test('what a curator says of a link outlives that names of its speakers come to mean something else', async () => {
    const none = makeCuration({ kind: 'LINK', from: anchorOf(second, 0), to: anchorOf(first, 0), link: 'NONE' });
    const fourth = makeRecord({
      url: 'https://third.example/board',
      entities: { 'Northmoor Board': 'AGENCY' },
      claims: [{ speaker: 'Northmoor Board', stance: 'ASSERTS', says: 'it meets in spring' }],
    });
    const [trust, board] = ['northmoor trust', 'northmoor board'].map((name) => ids.entity('AGENCY', name, null));
    const [a, b] = [trust, board].toSorted() as [`agc_${string}`, `agc_${string}`];
    assert.equal(b, trust, 'the name of the denier is the one that comes to mean something else');
    const same = makeCuration({ kind: 'JUDGEMENT', a, b, verdict: 'SAME' });
    assert.deepEqual(await dumpOf([...all, fourth], [none], [same]), await dumpOf([none, same], [...all, fourth]));
  });

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
