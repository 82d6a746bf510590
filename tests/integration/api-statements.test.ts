import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestApi, type TestApi } from './api-harness.ts';
import { makeStory } from './api-story.ts';

let api: TestApi;
before(async () => {
  api = await startTestApi(makeStory());
});
after(() => api.close());

const claimTree = `speaker { name onBehalfOf { name } } about { name } document { title publisher { name } } incident { name }
  quote { exact document { title } } denies(first: $n) { nodes { from { id } to { speaker { name } deniedBy(first: $n) { nodes { id } } } } }`;

/** Name, query with page size $n, statements: one for the root and one for each level or field that leaves its row. */
const queries: [name: string, statements: number, query: string][] = [
  ['claims', 1, 'query($n: Int) { claims(first: $n) { nodes { id quote { exact start } extraction { rule } } } }'],
  ['claims with a count', 2, 'query($n: Int) { claims(first: $n) { totalCount nodes { id } } }'],
  ['claims with all around them', 9, `query($n: Int) { claims(first: $n) { nodes { ${claimTree} } } }`],
  [
    'documents',
    5,
    'query($n: Int) { documents(first: $n) { nodes { title publisher { name } claims(first: $n) { nodes { speaker { name } } } revises { id } revisedBy { id } } } }',
  ],
  [
    'incidents',
    7,
    `query($n: Int) { incidents(first: $n) { nodes { agencies { name } systems { name } claims(first: $n) { nodes { id } }
    timeline(first: $n) { nodes { at claim { id } document { title } } } positions { party { name } claims { id } } totals { kind } figures { low } documents(first: $n) { nodes { id } } } } }`,
  ],
  ['entities with all their names', 2, 'query($n: Int) { entities(first: $n) { nodes { name aliases mergedFrom } } }'],
  [
    'judgements',
    6,
    `query($n: Int) { judgements(first: $n) { nodes { verdict reasons a { ...side } b { ...side } } } }
    fragment side on Judged { id name quotes { start document { id } } ... on JudgedName { entity { name } } ... on JudgedStory { document { title } incident { name } } }`,
  ],
  [
    'entities',
    6,
    `query($n: Int) { entities(first: $n) { nodes { name incidents(first: $n) { nodes { id } } claimsAbout(first: $n) { nodes { id } }
    mentions(first: $n) { nodes { document { title } } } neighbors(first: $n) { nodes { weight } } ... on Agency { statements(first: $n) { nodes { id } } } } } }`,
  ],
];

for (const [name, most, query] of queries)
  test(`${name}: the number of statements does not depend on the page size, and is at most ${most}`, async () => {
    const counts: number[] = [];
    for (const n of [1, 3, 50]) {
      api.statements.length = 0;
      await api.ask(query, { n });
      assert.equal(new Set(api.statements).size <= most, true, api.statements.join());
      counts.push(api.statements.length);
    }
    assert.ok(Math.max(...counts) <= most, `${counts.join()} statements: ${api.statements.join(', ')}`);
  });

const ids = async (): Promise<string[]> =>
  (await api.ask<{ claims: { nodes: { id: string }[] } }>('{ claims(first: 100) { nodes { id } } }')).claims.nodes.map(
    ({ id }) => id,
  );

test('nodes, a trace and aliases of one field are one statement each', async () => {
  const all = await ids();
  const { documents } = await api.ask<{ documents: { nodes: { id: string }[] } }>('{ documents { nodes { id } } }');
  const count = async (query: string, variables: object): Promise<string[]> => {
    api.statements.length = 0;
    await api.ask(query, variables);
    return [...api.statements];
  };
  const mixed = [...all, ...documents.nodes.map(({ id }) => id)];
  assert.deepEqual(await count('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: mixed }), ['nodes.byIds']);
  const trace =
    'query($id: ID!) { claimTrace(id: $id, depth: 5) { steps { claim { quote { exact } } link { from { id } } } } }';
  assert.deepEqual(await count(trace, { id: all[0] }), ['links.trace']);
  const aliases = `query($a: ID!, $b: ID!) { a: claim(id: $a) { id } b: claim(id: $b) { id } }`;
  assert.deepEqual(await count(aliases, { a: all[0], b: all[1] }), ['claims.byIds']);
});
