import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dumpGraph } from '../../graph/dump.ts';
import { readNames } from '../../graph/cypher/write-identity.ts';
import { statement } from '../../graph/cypher/statement.ts';
import { openEmbeddedGraph } from '../../graph/embedded/engine.ts';
import type { CypherParams, GraphEngine, Statement } from '../../graph/engine.ts';
import { createApply, createErase } from '../../ingest/stream/writer/apply-extractions.ts';
import { ids } from '../../schema/ids.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { judgementOf as judged, makeCuration } from '../synthetic/curations.ts';
import { makeNamesakes, unnamedPaper as paper } from '../synthetic/names.ts';
import { makeRecord } from '../synthetic/records.ts';

const agency = (form: string, qualifier: string | null = null): string => ids.entity('AGENCY', form, qualifier);
const nigam = agency('brahmani vidyut vitaran nigam');
const acronym = agency('bvvn');

async function withGraph(work: (graph: GraphEngine, apply: ReturnType<typeof createApply>) => Promise<void>) {
  const graph = await openEmbeddedGraph({ path: null });
  try {
    await graph.migrate();
    let second = 0;
    await work(
      graph,
      createApply(graph, () => new Date(Date.UTC(2025, 5, 1) + second++ * 1000).toISOString()),
    );
  } finally {
    await graph.close();
  }
}

async function canonicalOf(graph: GraphEngine, id: string): Promise<string | undefined> {
  return (await graph.reader.run(readNames.byIds, { ids: [id] }))[0]?.canonicalId;
}

type Judged = { verdict: string; reasons: string[]; judgedBy: string };
async function judgementOf(graph: GraphEngine, a: string, b: string): Promise<Judged | undefined> {
  const rows = await graph.reader.run(readNames.judgements, { ids: [a] });
  return rows.find((row) => row.id === ids.judgement(a, b));
}

const isEdges = statement<Record<string, never>, { from: string; to: string; since: string; until: string | null }>(
  'test.isEdges',
  'read',
  'MATCH (a:Entity)-[r:`IS`]->(b:Entity) RETURN a.id AS from, b.id AS to, r.from AS since, r.to AS until ORDER BY from, to',
);

test('two names stay apart until a document gives the one with the other, and are one thing from then on', () =>
  withGraph(async (graph, apply) => {
    const [first, second, third] = makeNamesakes() as [ExtractionRecord, ExtractionRecord, ExtractionRecord];
    await apply([first, second]);
    assert.notEqual(await canonicalOf(graph, nigam), await canonicalOf(graph, acronym));
    assert.equal((await judgementOf(graph, nigam, acronym))?.verdict, 'UNDECIDED');

    await apply([third]);
    const smaller = nigam < acronym ? nigam : acronym;
    assert.equal(await canonicalOf(graph, nigam), smaller);
    assert.equal(await canonicalOf(graph, acronym), smaller);
    assert.equal((await judgementOf(graph, nigam, acronym))?.verdict, 'SAME');
    const edges = await graph.reader.run(isEdges, {});
    assert.deepEqual(
      edges.map(({ from, to, until }) => ({ from, to, until })),
      [{ from: nigam < acronym ? acronym : nigam, to: smaller, until: null }],
    );
    assert.ok((edges[0]?.since ?? '') > '2025-06-01', 'it is known since the document that told it');
  }));

test('names that one document alone made one thing are two again once it is erased', () =>
  withGraph(async (graph, apply) => {
    const [first, second, third] = makeNamesakes() as [ExtractionRecord, ExtractionRecord, ExtractionRecord];
    await apply([first, second]);
    const before = await dumpGraph(graph.reader);
    await apply([third]);
    assert.equal(await canonicalOf(graph, nigam), await canonicalOf(graph, acronym));
    await createErase(graph, () => '2025-06-02T00:00:00.000Z')([third.document.id]);
    assert.deepEqual(await dumpGraph(graph.reader), before);
  }));

test('a short name of two sister companies makes them no one thing, and the union that was refused says why', () =>
  withGraph(async (graph, apply) => {
    await apply(makeNamesakes());
    const [labs, holdings, short] = [agency('quenby labs'), agency('quenby holdings'), agency('quenby')];
    assert.notEqual(await canonicalOf(graph, labs), await canonicalOf(graph, holdings));
    const judged = await Promise.all([judgementOf(graph, short, labs), judgementOf(graph, short, holdings)]);
    assert.deepEqual(judged.map((judgement) => judgement?.verdict).toSorted(), ['SAME', 'UNDECIDED']);
    const refused = judged.find((judgement) => judgement?.verdict === 'UNDECIDED');
    assert.match(refused?.reasons.at(-1) ?? '', /would make one of “quenby holdings” and “quenby labs”/);
    assert.equal((await judgementOf(graph, labs, holdings))?.verdict, 'NOT_SAME');
    assert.equal((await judgementOf(graph, labs, agency('quenby labs cyber cell')))?.verdict, 'NOT_SAME');
  }));

test('the same ministry in two spellings is one, and that of another country is not', () =>
  withGraph(async (graph, apply) => {
    await apply(makeNamesakes());
    const [one, other] = [agency('energy ministry', 'ZM'), agency('ministry of energy', 'ZM')];
    assert.equal(await canonicalOf(graph, one), await canonicalOf(graph, other));
    const elsewhere = agency('ministry of energy', 'GH');
    assert.equal(await canonicalOf(graph, elsewhere), elsewhere);
  }));

const unitOf = ({ document }: ExtractionRecord): string => ids.unit(document.id, 'main');
const inStory = (kind: 'AGENCY' | 'ATTACKER', form: string, record: ExtractionRecord): string =>
  ids.entity(kind, form, unitOf(record));

test('what papers of one incident call alike and has no name beyond it is one, for as long as they tell of one', () =>
  withGraph(async (graph, apply) => {
    const [first, second, third] = [paper(1), paper(2), paper(3)];
    const areOne = async (): Promise<boolean[]> =>
      Promise.all(
        [['AGENCY', 'health ministry'] as const, ['ATTACKER', 'unknown hacker'] as const].map(async ([kind, form]) => {
          const all = [first, second, third].map((record) => canonicalOf(graph, inStory(kind, form, record)));
          return new Set((await Promise.all(all)).filter((id) => id !== undefined)).size === 1;
        }),
      );
    await apply([first]);
    const alone = await dumpGraph(graph.reader);
    await apply([second]);
    await apply([third]);
    assert.deepEqual(await areOne(), [true, true]);
    const together = await dumpGraph(graph.reader);
    const ministries = [first, second].map((record) => inStory('AGENCY', 'health ministry', record));
    const [low, ...others] = [...ministries, inStory('AGENCY', 'health ministry', third)].toSorted();
    for (const other of others) {
      const found = await judgementOf(graph, low as string, other);
      assert.deepEqual([found?.verdict, found?.judgedBy], ['SAME', 'rule:names-1:one-incident']);
    }

    const apart = judged(unitOf(first), unitOf(second), 'NOT_SAME');
    const also = judged(unitOf(first), unitOf(third), 'NOT_SAME');
    await apply([makeCuration(apart), makeCuration(also)]);
    assert.deepEqual(await areOne(), [false, false]);
    assert.equal((await judgementOf(graph, ministries[0] as string, ministries[1] as string))?.verdict, undefined);
    const withdrawnAt = '2025-05-02T00:00:00.000Z';
    await apply([makeCuration(apart, { withdrawnAt }), makeCuration(also, { withdrawnAt })]);
    assert.deepEqual(withoutCurations(await dumpGraph(graph.reader)), together);

    const parted = judged(ministries[0] as string, ministries[1] as string, 'NOT_SAME');
    await apply([makeCuration(parted)]);
    assert.deepEqual(await areOne(), [false, true], 'a curator goes before the rule');
    await apply([makeCuration(parted, { withdrawnAt })]);
    assert.deepEqual(withoutCurations(await dumpGraph(graph.reader)), together);
    await createErase(graph, () => '2025-06-02T00:00:00.000Z')([second.document.id, third.document.id]);
    assert.deepEqual(withoutCurations(await dumpGraph(graph.reader)), alone);
  }));

test('a ministry that one paper calls by no name is put to a person, while its incident names one ministry and no other', () =>
  withGraph(async (graph, apply) => {
    const told = (paper: string, ministry: string, elsewhere = 'AfyaPortal'): ExtractionRecord =>
      makeRecord({
        url: `https://${paper}.example/story`,
        publishedAt: '2025-03-01T00:00:00.000Z',
        entities: { [ministry]: 'AGENCY', [elsewhere]: 'SYSTEM', 'Grey Heron': 'ATTACKER' },
        ...(ministry === 'ministry' && { generic: [ministry] }),
        claims: [
          {
            speaker: 'Grey Heron',
            stance: 'ALLEGES',
            says: `40000 files were copied from ${elsewhere}`,
            figure: 40000,
          },
          { speaker: ministry, stance: 'DENIES', says: `nothing was copied from ${elsewhere}, ${paper} was told` },
        ],
      });
    const [bare, named] = [told('wire', 'ministry'), told('gazette', 'Ministry of Health')];
    const [other, elsewhere] = [
      told('herald', 'Ministry of Water'),
      told('post', 'Ministry of Health', 'Fenwick Register'),
    ];
    const [noun, health] = [inStory('AGENCY', 'ministry', bare), agency('ministry of health')];
    const asked = async (): Promise<string | undefined> => (await judgementOf(graph, noun, health))?.verdict;
    await apply([bare]);
    await apply([named]);
    assert.equal(await asked(), 'UNDECIDED');
    const dump = await dumpGraph(graph.reader);
    await apply([elsewhere]);
    assert.equal(await asked(), 'UNDECIDED', 'what another incident says of the body leaves the question');
    await createErase(graph, () => '2025-06-02T00:00:00.000Z')([elsewhere.document.id]);
    assert.deepEqual(await dumpGraph(graph.reader), dump);

    await apply([other]);
    assert.equal(await asked(), undefined, 'two ministries: it may be either');
    await createErase(graph, () => '2025-06-03T00:00:00.000Z')([other.document.id]);
    assert.deepEqual(await dumpGraph(graph.reader), dump);

    const same = judged(noun, health, 'SAME');
    await apply([makeCuration(same)]);
    assert.equal(await canonicalOf(graph, noun), await canonicalOf(graph, health));
    await apply([makeCuration(same, { withdrawnAt: '2025-05-02T00:00:00.000Z' })]);
    assert.deepEqual(withoutCurations(await dumpGraph(graph.reader)), dump);
    await createErase(graph, () => '2025-06-04T00:00:00.000Z')([named.document.id]);
    assert.equal(await asked(), undefined);
    await withGraph(async (fresh, applyAll) => {
      await applyAll([elsewhere, named, bare]);
      await createErase(fresh, () => '2025-06-02T00:00:00.000Z')([elsewhere.document.id]);
      assert.deepEqual(await dumpGraph(fresh.reader), dump);
    });
  }));

const withoutCurations = (dump: readonly string[]): string[] => dump.filter((line) => !line.startsWith('["Curation"'));

const denials = statement<Record<string, never>, { from: string; to: string }>(
  'test.denials',
  'read',
  'MATCH (a:Claim)-[r:DENIES]->(b:Claim) WHERE r.to IS NULL AND a.documentId <> b.documentId RETURN a.exact AS from, b.exact AS to ORDER BY from, to',
);

test('once two names are one thing, what the one said is no longer denied by the other', () =>
  withGraph(async (graph, apply) => {
    const [first, second, third] = makeNamesakes() as [ExtractionRecord, ExtractionRecord, ExtractionRecord];
    // The denial comes after the claim of the other name.
    second.document.publishedAt = '2025-03-30T00:00:00.000Z';
    const claimed = 'names of 81345 customers left Meterbridge';
    await apply([first, second]);
    const before = await graph.reader.run(denials, {});
    assert.ok(
      before.some(({ to }) => to === claimed),
      'they are two, and the one denies the other',
    );
    await apply([third]);
    const after = await graph.reader.run(denials, {});
    assert.ok(!after.some(({ to }) => to === claimed), 'nobody denies what he said himself');
  }));

type Seen = (
  text: { readonly name: string; readonly mode: string },
  params: CypherParams,
  found: readonly unknown[],
) => void;

/** The graph, and whoever is told of each statement of a transaction once it has its answer. */
const watched = (graph: GraphEngine, seen: Seen): GraphEngine => ({
  ...graph,
  write: (work) =>
    graph.write((transaction) =>
      work({
        run: async <Params extends CypherParams, Row>(text: Statement<Params, Row>, params: Params): Promise<Row[]> => {
          const found = await transaction.run(text, params);
          seen(text, params, found);
          return found;
        },
      }),
    ),
});

test('one more document judges its own names alone, and writes nothing where nothing is new', () =>
  withGraph(async (graph, apply) => {
    const story = (number: number, name: string): ExtractionRecord =>
      makeRecord({
        url: `https://other.example/${number}`,
        recordedAt: '2025-01-01T00:00:00.000Z',
        entities: { [name]: 'AGENCY' },
        claims: [{ speaker: name, stance: 'ASSERTS', says: `all is well at ${name}` }],
      });
    const letters = (number: number): string =>
      [...String(number).padStart(4, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('u');
    await apply(Array.from({ length: 400 }, (_, number) => story(number, `${letters(number)}vex Systems`)));

    const rows: string[] = [];
    const counted = watched(graph, (text, params) => {
      if (/Name|Judgement|Is$/.test(text.name) && text.mode === 'write')
        rows.push(`${text.name} ${((params as { rows?: unknown[] }).rows ?? []).length}`);
    });
    const more = createApply(counted, () => '2025-07-01T00:00:00.000Z');
    await more([story(1000, `${letters(7)}vex`)]);
    assert.deepEqual(rows.splice(0), ['writeNameProperties 1', 'writeJudgements 1', 'writeJudgesNames 2']);
    await more([story(1001, `${letters(7)}vex`)]);
    assert.deepEqual(rows, []);
  }));

test('one more paper reads and judges what its own incident names alone, whatever the store holds', () =>
  withGraph(async (graph, apply) => {
    const counts: number[] = [];
    const rows: string[] = [];
    const counted = watched(graph, (text, _params, found) => {
      if (text.name === 'readNamesOfIncidents') counts.push(found.length);
      if (/NameProperties|Judgement|Is$/.test(text.name) && text.mode === 'write') rows.push(text.name);
    });
    const more = createApply(counted, () => '2025-07-01T00:00:00.000Z');
    await apply([1, 2].map((number) => paper(number)));
    for (let number = 0; number < 40; number++)
      await apply([
        makeRecord({
          url: `https://elsewhere.example/${number}`,
          publishedAt: `20${String(10 + (number % 12))}-02-01T00:00:00.000Z`,
          entities: { [`Quillmark${'abcdefghij'[number % 10]}${'klmn'[Math.floor(number / 10)]}us`]: 'SYSTEM', 'unknown hacker': 'ATTACKER' }, // prettier-ignore
          generic: ['unknown hacker'],
          claims: [{ speaker: 'unknown hacker', stance: 'ALLEGES', says: `Quillmark${'abcdefghij'[number % 10]}${'klmn'[Math.floor(number / 10)]}us was open` }], // prettier-ignore
        }),
      ]);
    await more([paper(3)]);
    assert.deepEqual(counts.splice(0), [6]);
    assert.ok(rows.splice(0).length > 0);
    await more([paper(3)]);
    assert.deepEqual([counts, rows], [[], []]);
  }));
