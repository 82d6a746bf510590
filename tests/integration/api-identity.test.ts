import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ids } from '../../schema/ids.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { makeNamesakes } from '../synthetic/names.ts';
import { desk, post, startTestApi, type TestApi } from './api-harness.ts';

const agency = (form: string, qualifier: string | null = null): string => ids.entity('AGENCY', form, qualifier);
const nigam = agency('brahmani vidyut vitaran nigam');
const acronym = agency('bvvn');
const [canonical, other] = [nigam, acronym].toSorted() as [string, string];

const apart = '2025-06-01T00:00:00.000Z';
const together = '2025-06-02T00:00:00.000Z';

let api: TestApi;
before(async () => {
  const [first, second, third, ...others] = makeNamesakes() as [
    ExtractionRecord,
    ExtractionRecord,
    ExtractionRecord,
    ...ExtractionRecord[],
  ];
  for (const { document } of [third, ...others]) document.recordedAt = together;
  api = await startTestApi([]);
  await api.apply([first, second], apart);
  await api.apply([third, ...others], together);
});
after(() => api.close());

interface Shown {
  id: string;
  name: string;
  aliases: string[];
  mergedFrom: string[];
  statements: { totalCount: number };
  claimsAbout: { totalCount: number };
  mentions: { nodes: { document: { id: string }; quotes: { exact: string }[] }[] };
  incidents: { totalCount: number };
  neighbors: { nodes: { entity: { id: string; name: string } }[] };
}
const shown = `id name aliases mergedFrom incidents { totalCount } claimsAbout { totalCount }
  mentions { nodes { document { id } quotes { exact } } } neighbors(first: 100) { nodes { entity { id name } } } ... on Agency { statements { totalCount } }`;

test('any name of a thing gives the thing: its names, and what was said by it and of it under each of them', async () => {
  const asked = `query($a: ID!, $b: ID!) { one: entity(id: $a) { ${shown} } other: entity(id: $b) { ${shown} } node(id: $b) { id } }`;
  const {
    one,
    other: second,
    node,
  } = await api.ask<{ one: Shown; other: Shown; node: { id: string } }>(asked, {
    a: canonical,
    b: other,
  });
  assert.deepEqual(second, one);
  assert.equal(node.id, canonical);
  assert.equal(one.id, canonical);
  assert.deepEqual(one.mergedFrom, [other]);
  assert.deepEqual(one.aliases, ['BVVN', 'Brahmani Vidyut Vitaran Nigam']);
  assert.equal(one.name, 'Brahmani Vidyut Vitaran Nigam');
  assert.equal(one.statements.totalCount, 3, 'two under the one name, one under the other');
  assert.equal(one.mentions.nodes.length, 3);
  const both = one.mentions.nodes.find(({ quotes }) => new Set(quotes.map(({ exact }) => exact)).size === 2);
  assert.ok(both, 'the document that gives both names comes once, with the quotes of both');
  assert.equal(one.incidents.totalCount, 1);
  assert.ok(one.neighbors.nodes.every(({ entity }) => entity.id !== canonical && entity.id !== other));
});

test('filters take any name of a thing, alone and together with others', async () => {
  const count = async (filter: object): Promise<number> =>
    (
      await api.ask<{ claims: { totalCount: number } }>(
        'query($f: ClaimFilter) { claims(filter: $f) { totalCount } }',
        { f: filter },
      )
    ).claims.totalCount;
  for (const id of [canonical, other]) {
    assert.equal(await count({ speaker: [id] }), 3);
    assert.equal(await count({ speaker: [id], stance: ['DENIES'], minConfidence: 0.1 }), 2);
    assert.equal(await count({ speaker: [id], text: 'customers' }), 3);
  }
  const { documents, incidents } = await api.ask<{
    documents: { totalCount: number };
    incidents: { totalCount: number };
  }>(
    `query($id: ID!) { documents(filter: { mentions: [$id], text: "Meterbridge" }) { totalCount } incidents(filter: { agency: [$id], text: "Meterbridge" }) { totalCount } }`,
    { id: other },
  );
  assert.equal(documents.totalCount, 3);
  assert.equal(incidents.totalCount, 1);
});

test('an incident shows each thing once, and one party has one position', async () => {
  interface Told {
    agencies: { id: string }[];
    positions: { party: { entity: { id: string } | null }; stance: string }[];
    involvements: { entity: { id: string }; role: string; claims: { id: string }[] }[];
  }
  const { incidents } = await api.ask<{ incidents: { nodes: Told[] } }>(
    '{ incidents { nodes { agencies { id } positions { party { entity { id } } stance } involvements { entity { id } role claims { id } } } } }',
  );
  const [incident] = incidents.nodes as [Told];
  assert.equal(incidents.nodes.length, 1);
  assert.equal(incident.agencies.filter(({ id }) => id === canonical || id === other).length, 1);
  const stances = incident.positions.filter(({ party }) => party.entity?.id === canonical).map(({ stance }) => stance);
  assert.deepEqual(stances, ['DENIES', 'ASSERTS', 'DENIES'], 'in the order of time, whatever it was called');
  assert.equal(incident.positions.filter(({ party }) => party.entity?.id === other).length, 0);
  const parts = incident.involvements.filter(({ entity }) => entity.id === canonical);
  assert.equal(new Set(parts.map(({ role }) => role)).size, parts.length, 'each part of it comes once');
});

test('what was known before the names were judged the same is shown as it was', async () => {
  interface Told {
    agencies: { id: string; mergedFrom: string[] }[];
  }
  const known = async (asOf: string): Promise<Told['agencies']> => {
    const { claims } = await api.ask<{ claims: { nodes: { incident: Told }[] } }>(
      'query($then: DateTime!) { claims(first: 1, asOf: $then) { nodes { incident { agencies { id mergedFrom } } } } }',
      { then: asOf },
    );
    return claims.nodes[0]?.incident.agencies.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [];
  };
  assert.deepEqual(await known(apart), [
    { id: canonical, mergedFrom: [] },
    { id: other, mergedFrom: [] },
  ]);
  const now = await known(together);
  assert.deepEqual(now.find(({ id }) => id === canonical)?.mergedFrom, [other]);
  assert.ok(!now.some(({ id }) => id === other));

  const { claims } = await api.ask<{ claims: { totalCount: number } }>(
    'query($s: [ID!], $then: DateTime!) { claims(filter: { speaker: $s }, asOf: $then) { totalCount } }',
    { s: [other], then: apart },
  );
  assert.equal(claims.totalCount, 1, 'what the other name said is not yet its own');
});

test('entities lists each thing once, and finds it by any of its names', async () => {
  const list = async (text: string | null): Promise<{ id: string; name: string }[]> =>
    (
      await api.ask<{ entities: { nodes: { id: string; name: string }[] } }>(
        'query($t: String) { entities(kind: [AGENCY], text: $t, first: 100) { nodes { id name } } }',
        { t: text },
      )
    ).entities.nodes;
  const all = await list(null);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.ok(all.some(({ id }) => id === canonical) && !all.some(({ id }) => id === other));
  assert.deepEqual(await list('BVVN'), [{ id: canonical, name: 'Brahmani Vidyut Vitaran Nigam' }]);
  assert.deepEqual(
    all.map(({ name }) => name),
    all.map(({ name }) => name).toSorted(),
  );
  const { search } = await api.ask<{ search: { nodes: { node: { id: string }; highlights: { text: string }[] }[] } }>(
    '{ search(text: "BVVN", kinds: [ENTITY]) { nodes { node { id } highlights { text } } } }',
  );
  assert.deepEqual(
    search.nodes.map(({ node }) => node.id),
    [canonical],
  );
  assert.ok(search.nodes[0]?.highlights.some(({ text }) => text.includes('BVVN')));
});

interface JudgementShown {
  id: string;
  verdict: string;
  score: number;
  reasons: string[];
  judgedBy: string;
  withdrawnAt: string | null;
  a: { id: string; name: string; quotes: { exact: string }[]; entity?: { id: string }; document?: { id: string } };
  b: JudgementShown['a'];
}
const judgementFields = `id verdict score reasons judgedBy at withdrawnAt
  a { ...side } b { ...side }`;
const side = `fragment side on Judged { id name quotes { exact document { id } } ... on JudgedName { kind aliases qualifier entity { id name } } ... on JudgedStory { document { id title } incident { id } } }`;
const judgements = async (args: string): Promise<JudgementShown[]> =>
  (
    await api.ask<{ judgements: { nodes: JudgementShown[] } }>(
      `query { judgements(${args}) { nodes { ${judgementFields} } } } ${side}`,
    )
  ).judgements.nodes;

test('each merge is a judgement with its reasons, and both sides can be read beside one another', async () => {
  const same = await judgements('verdict: [SAME], kind: NAMES, first: 100');
  const merge = same.find(({ id }) => id === ids.judgement(nigam, acronym));
  assert.ok(merge);
  assert.deepEqual([merge.a.id, merge.b.id], [canonical, other]);
  assert.deepEqual([merge.a.entity?.id, merge.b.entity?.id], [canonical, canonical]);
  assert.match(merge.judgedBy, /^rule:names-\d+:acronym$/);
  assert.ok(merge.reasons.includes('a document gives the acronym with the name'));
  const names = [merge.a, merge.b].map(({ quotes }) => new Set(quotes.map(({ exact }) => exact)));
  assert.ok(names.some((quotes) => quotes.has('BVVN')));
  assert.ok(names.some((quotes) => quotes.has('Brahmani Vidyut Vitaran Nigam')));
});

test('the queue of what is undecided begins with the highest score, and goes on page by page', async () => {
  const queue = await judgements('verdict: [UNDECIDED], kind: NAMES, first: 100');
  assert.ok(queue.length >= 2);
  assert.deepEqual(
    queue.map(({ score }) => score),
    queue.map(({ score }) => score).toSorted((a, b) => b - a),
  );
  interface Page {
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const pageAfter = async (cursor: string | null): Promise<Page> =>
    (
      await api.ask<{ judgements: Page }>(
        'query($c: String) { judgements(verdict: [UNDECIDED], kind: NAMES, first: 1, after: $c) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { c: cursor },
      )
    ).judgements;
  const paged: string[] = [];
  for (let page = await pageAfter(null); ; page = await pageAfter(page.pageInfo.endCursor)) {
    paged.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) break;
  }
  assert.deepEqual(
    paged,
    queue.map(({ id }) => id),
  );
});

test('judgements on stories are listed with their documents, and a judgement answers by its id', async () => {
  const stories = await judgements('kind: STORIES, first: 100');
  assert.ok(stories.length > 0);
  for (const { a, b } of stories) assert.ok(a.document && b.document && a.quotes.length > 0);
  const { node } = await api.ask<{ node: { verdict: string } }>(
    'query($id: ID!) { node(id: $id) { ... on Judgement { verdict } } }',
    { id: ids.judgement(nigam, acronym) },
  );
  assert.equal(node.verdict, 'SAME');
});

async function decide<Data>(query: string, variables: object): Promise<Data> {
  const { data, errors } = await post(api.url(), { query, variables }, { authorization: `Bearer ${desk.key}` });
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data as Data;
}

test('a verdict of a curator stands above the rule, and goes without a trace in the current view when it is taken back', async () => {
  const [labs, short] = [agency('quenby labs'), agency('quenby')];
  const entity = async (id: string): Promise<string> =>
    (await api.ask<{ entity: { id: string } }>('query($id: ID!) { entity(id: $id) { id } }', { id })).entity.id;
  const was = { labs: await entity(labs), short: await entity(short) };
  const judge = `mutation($a: ID!, $b: ID!, $v: CuratorVerdict!) { judge(a: $a, b: $b, verdict: $v, reason: "asked the company") { ... on CurationAccepted { id } ... on CurationRefused { message } } }`;
  const verdict = was.labs === was.short ? 'NOT_SAME' : 'SAME';
  const given = await decide<{ judge: { id: string } }>(judge, { a: labs, b: short, v: verdict });
  assert.equal((await entity(labs)) === (await entity(short)), verdict === 'SAME');
  const [decided] = (await judgements(`verdict: [${verdict}], kind: NAMES, first: 100`)).filter(
    ({ id }) => id === ids.judgement(labs, short),
  );
  assert.equal(decided?.judgedBy, 'curator desk');
  assert.deepEqual(decided?.reasons, ['asked the company']);
  await decide(
    'mutation($id: ID!) { withdrawJudgement(id: $id, reason: "a mistake") { ... on CurationAccepted { id } } }',
    {
      id: given.judge.id,
    },
  );
  assert.deepEqual({ labs: await entity(labs), short: await entity(short) }, was);
});
