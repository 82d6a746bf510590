import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codePointsOf } from '../../schema/code-points.ts';
import { startTestApi, type TestApi } from './api-harness.ts';
import { makeStory } from './api-story.ts';

let api: TestApi;
const story = makeStory();
before(async () => {
  api = await startTestApi(story);
});
after(() => api.close());

interface List<Node> {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}
interface Claim {
  id: string;
  stance: string;
  saidAt: string | null;
  recordedAt: string;
  confidence: number;
  quote: { exact: string; start: number };
}
const claimFields = 'id stance saidAt recordedAt confidence quote { exact start }';
const pageFields = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor }';

async function claims(args: string, variables: object = {}, declared = ''): Promise<List<Claim>> {
  const query = `query${declared} { claims(${args}) { ${pageFields} nodes { ${claimFields} } } }`;
  return (await api.ask<{ claims: List<Claim> }>(query, variables)).claims;
}
const exactOf = ({ nodes }: List<Claim>): string[] => nodes.map(({ quote }) => quote.exact).sort();

async function idOf(name: string): Promise<string> {
  const { entities } = await api.ask<{ entities: { nodes: { id: string }[] } }>(
    'query($text: String!) { entities(text: $text) { nodes { id } } }',
    { text: name },
  );
  const [entity] = entities.nodes;
  assert.ok(entity, name);
  return entity.id;
}

for (const field of ['SAID_AT', 'RECORDED_AT', 'CONFIDENCE', 'POSITION'])
  for (const direction of ['ASC', 'DESC'])
    test(`pages of any size of claims by ${field} ${direction} hold every claim once, in one order, dates unknown last`, async () => {
      const order = `orderBy: { field: ${field}, direction: ${direction} }`;
      const whole = await claims(`first: 100, ${order}`);
      assert.equal(whole.totalCount, 11);
      assert.equal(new Set(whole.nodes.map(({ id }) => id)).size, 11);
      const value = (claim: Claim): string | number | null =>
        ({
          SAID_AT: claim.saidAt,
          RECORDED_AT: claim.recordedAt,
          CONFIDENCE: claim.confidence,
          POSITION: claim.quote.start,
        })[field] ?? null;
      const sign = direction === 'ASC' ? 1 : -1;
      const sorted = whole.nodes.toSorted((a, b) => {
        const [x, y] = [value(a), value(b)];
        if (x === null || y === null) return Number(x === null) - Number(y === null) || (a.id < b.id ? -1 : 1);
        return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -sign : sign;
      });
      assert.deepEqual(whole.nodes, sorted);
      for (const size of [1, 2, 4]) {
        const seen: Claim[] = [];
        let cursor: string | null = null;
        for (;;) {
          const page: List<Claim> = await claims(
            `first: ${size}, ${order}, after: $after`,
            { after: cursor },
            '($after: String)',
          );
          seen.push(...page.nodes);
          assert.equal(page.pageInfo.hasPreviousPage, cursor !== null);
          cursor = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        assert.deepEqual(seen, whole.nodes);
      }
    });

test('a list in a filter means any of its elements, several fields mean all of them', async () => {
  const [water, heron, desk] = await Promise.all([idOf('Tarn Water'), idOf('Grey Heron'), idOf('FlowDesk')]);
  assert.equal((await claims('filter: { stance: [DENIES, CONFIRMS] }')).totalCount, 4);
  assert.equal((await claims(`filter: { speaker: ["${heron}"] }`)).totalCount, 3);
  assert.equal((await claims(`filter: { speaker: ["${heron}", "${water}"] }`)).totalCount, 7);
  assert.deepEqual(exactOf(await claims(`filter: { speaker: ["${water}"], stance: [CONFIRMS], about: ["${desk}"] }`)), [
    'FlowDesk was open for a day',
  ]);
  assert.equal((await claims('filter: { speaker: ["per_unknown"] }')).totalCount, 0);
  assert.deepEqual(exactOf(await claims('filter: { text: "open WEEKS" }')), ['FlowDesk was open for weeks']);
  assert.equal((await claims('filter: { minConfidence: 0.9 }')).totalCount, 0);
});

test('an agency answers for the people who speak for it', async () => {
  const water = await idOf('Tarn Water');
  const said = exactOf(await claims(`filter: { speaker: ["${water}"] }`));
  assert.ok(said.includes('FlowDesk is looked at'));
});

test('a span of time is half open, and claims without a date lie in none', async () => {
  const dated = async (range: string): Promise<number> => (await claims(`filter: { saidAt: ${range} }`)).totalCount;
  assert.equal(await dated('{ from: "2025-03-02", to: "2025-03-04" }'), 3);
  assert.equal(await dated('{ from: "2025-03-02T00:00:00Z", to: "2025-03-04T00:00:00.001Z" }'), 7);
  assert.equal(await dated('{ to: "9999-01-01" }'), 10);
  assert.equal(await dated('{ from: "2025-03-01" }'), 10);
});

test('who denied what about which claim is one query', async () => {
  const query = `{ claims(filter: { denied: true }, orderBy: { field: POSITION, direction: DESC }) { nodes { quote { exact }
    deniedBy { totalCount nodes { kind lag partial from { speaker { name } quote { exact } } to { quote { exact } } } } } } }`;
  const { claims: found } = await api.ask<{
    claims: { nodes: { quote: { exact: string }; deniedBy: { nodes: { from: { speaker: { name: string } } }[] } }[] };
  }>(query);
  const pairs = found.nodes.flatMap(({ quote, deniedBy }) =>
    deniedBy.nodes.map(({ from }) => `${from.speaker.name}: ${quote.exact}`),
  );
  assert.ok(pairs.includes('Data Office: FlowDesk was open for a day'));
  assert.ok(pairs.includes('Tarn Water: FlowDesk gave away names of 40000 customers 🐦'));
  const none = await claims('filter: { denied: false }, first: 100');
  assert.ok(!exactOf(none).includes('FlowDesk was open for a day'));
});

test('Law 6, provenance reaches the reader: every claim leads to its exact words in its document, speaker, rule and version', async () => {
  const { claims: all } = await api.ask<{
    claims: {
      nodes: {
        quote: Record<'exact' | 'prefix' | 'suffix', string> & {
          start: number;
          end: number;
          document: { id: string; text: string };
        };
        sentence: { exact: string; start: number; end: number; prefix: string };
        document: { id: string };
        speaker: { kind: string; name: string; text: string };
        extraction: { extractor: string; version: number; rule: string; explanation: string };
      }[];
    };
  }>(`{ claims(first: 100) { nodes { quote { exact prefix suffix start end document { id text } } sentence { exact start end prefix }
    document { id } speaker { kind name text } extraction { extractor version rule explanation } } } }`);
  for (const { quote, sentence, document, speaker, extraction } of all.nodes) {
    const points = codePointsOf(quote.document.text);
    assert.equal(points.slice(quote.start, quote.end), quote.exact);
    assert.equal(points.slice(sentence.start, sentence.end), sentence.exact);
    assert.equal(points.slice(Math.max(0, quote.start - 32), quote.start), quote.prefix);
    assert.equal(points.slice(Math.max(0, sentence.start - 32), sentence.start), sentence.prefix);
    assert.equal(points.slice(quote.end, Math.min(points.length, quote.end + 32)), quote.suffix);
    assert.equal(document.id, quote.document.id);
    assert.notEqual(speaker.name, '');
    assert.ok(quote.document.text.includes(speaker.text));
    assert.deepEqual(extraction, { extractor: 'test', version: 1, rule: 'test', explanation: 'written down by hand' });
  }
});

test('Law 7, two clocks: asOf shows claims, traces and incidents as they were known then', async () => {
  const asOf = '2025-03-03T00:00:00Z';
  const { claims: then, incidents } = await api.ask<{ claims: List<Claim>; incidents: { nodes: { id: string }[] } }>(
    `{ claims(asOf: "${asOf}", first: 100) { totalCount nodes { ${claimFields} } } incidents { nodes { id } } }`,
  );
  assert.equal(then.totalCount, 6);
  assert.ok(then.nodes.every(({ recordedAt }) => recordedAt <= '2025-03-03'));
  const [late] = (await claims('filter: { text: "exposed" }')).nodes;
  assert.ok(late);
  const single = await api.ask(
    'query($id: ID!, $asOf: DateTime) { claim(id: $id, asOf: $asOf) { id } claimTrace(id: $id, asOf: $asOf) { truncated } }',
    {
      id: late.id,
      asOf,
    },
  );
  assert.deepEqual(single, { claim: null, claimTrace: null });
  const incident = `query($id: ID!, $asOf: DateTime) { incident(id: $id, asOf: $asOf) { claims { totalCount } documents { totalCount } figures { low } } }`;
  const id = incidents.nodes[0]?.id;
  assert.deepEqual(await api.ask(incident, { id, asOf: '2025-01-01' }), { incident: null });
  const { incident: known } = await api.ask<{
    incident: { claims: { totalCount: number }; figures: unknown[] } | null;
  }>(incident, { id, asOf });
  if (known !== null) assert.ok(known.claims.totalCount <= 6);
  const { incident: now } = await api.ask<{ incident: { claims: { totalCount: number } } }>(incident, { id });
  assert.equal(now.claims.totalCount, 11);
});

test('a trace follows answers both ways, nearest first, each claim once, and says when more follows', async () => {
  const [asserted] = (await claims('filter: { text: "open weeks" }')).nodes;
  const query = `query($id: ID!, $depth: Int) { claimTrace(id: $id, depth: $depth) { root { id } truncated
    steps { depth parent link { kind from { id } } claim { id quote { exact } } } } }`;
  type Trace = {
    claimTrace: {
      truncated: boolean;
      steps: {
        depth: number;
        parent: string | null;
        link: { kind: string; from: { id: string } } | null;
        claim: Claim;
      }[];
    };
  };
  const { claimTrace: all } = await api.ask<Trace>(query, { id: asserted?.id });
  assert.deepEqual(
    all.steps.map(({ depth, link, claim }) => [depth, link?.kind ?? null, claim.quote.exact]),
    [
      [0, null, 'FlowDesk was open for weeks'],
      [1, 'CONFIRMS', 'FlowDesk was open for a day'],
      [2, 'DENIES', 'Tarn Water told us in time'],
    ],
  );
  assert.equal(all.truncated, false);
  for (const [at, step] of all.steps.entries()) if (at > 0) assert.equal(step.parent, all.steps[at - 1]?.claim.id);
  const { claimTrace: short } = await api.ask<Trace>(query, { id: asserted?.id, depth: 1 });
  assert.deepEqual([short.steps.length, short.truncated], [2, true]);
  const { claimTrace: none } = await api.ask<Trace>(query, { id: asserted?.id, depth: 0 });
  assert.deepEqual([none.steps.length, none.truncated], [1, true]);
});

test('an incident tells documents, parties, positions, totals and a timeline', async () => {
  const { incidents } = await api.ask<{
    incidents: {
      totalCount: number;
      nodes: {
        documents: { totalCount: number };
        denials: { nodes: Claim[] };
        agencies: { name: string }[];
        systems: { name: string }[];
        attackers: { name: string; attributions: { totalCount: number } }[];
        dataTypes: { code: string }[];
        positions: { party: { name: string }; stance: string; daysSincePrevious: number | null }[];
        totals: { kind: string; low: number; figures: unknown[] }[];
        timeline: { totalCount: number; nodes: { at: string | null; claim: { id: string } | null }[] };
      }[];
    };
  }>(`{ incidents { totalCount nodes { documents { totalCount } denials { nodes { id } } agencies { name } systems { name }
    attackers { name attributions { totalCount } } dataTypes { code } positions { party { name } stance daysSincePrevious }
    totals { kind low figures { claim { id } } } timeline(first: 100) { totalCount nodes { at claim { id } } } } } }`);
  assert.equal(incidents.totalCount, 1);
  const [incident] = incidents.nodes;
  assert.ok(incident);
  assert.equal(incident.documents.totalCount, 4);
  assert.equal(incident.denials.nodes.length, 3);
  assert.deepEqual(incident.agencies.map(({ name }) => name).sort(), ['Data Office', 'Tarn Water']);
  assert.deepEqual(
    incident.systems.map(({ name }) => name),
    ['FlowDesk'],
  );
  assert.deepEqual(
    incident.attackers.map(({ name }) => name),
    ['Grey Heron'],
  );
  assert.deepEqual(
    incident.dataTypes.map(({ code }) => code),
    ['NAME'],
  );
  const water = incident.positions.filter(({ party }) => party.name === 'Tarn Water');
  assert.deepEqual(
    water.map(({ stance, daysSincePrevious }) => [stance, daysSincePrevious]),
    [
      ['DENIES', null],
      ['INVESTIGATING', 1],
      ['CONFIRMS', 2],
    ],
  );
  assert.ok(incident.totals.every(({ figures }) => figures.length > 0));
  assert.equal(incident.timeline.totalCount, 15);
  const times = incident.timeline.nodes.map(({ at }) => at ?? '~');
  assert.deepEqual(times, times.toSorted());
  assert.equal(incident.timeline.nodes.filter(({ claim }) => claim === null).length, 4);
});

test('entities answer by name and kind, with neighbors, mentions, statements and relations', async () => {
  const { entities } = await api.ask<{ entities: { totalCount: number; nodes: Record<string, unknown>[] } }>(
    `{ entities(kind: [PERSON]) { totalCount nodes { name kind aliases ... on Person { affiliation { title agency { name } quotes { exact } }
      statements { totalCount } } } } }`,
  );
  assert.equal(entities.totalCount, 1);
  assert.deepEqual(entities.nodes[0], {
    name: 'Mina Orrell',
    kind: 'PERSON',
    aliases: ['Mina Orrell'],
    affiliation: [
      {
        title: 'director',
        agency: { name: 'Tarn Water' },
        quotes: [{ exact: 'Mina Orrell' }],
      },
    ],
    statements: { totalCount: 2 },
  });
  const { entity } = await api.ask<{
    entity: {
      operates: { system: { name: string; operator: { agency: { name: string } }[] } }[];
      neighbors: { totalCount: number; nodes: { relation: string; weight: number; entity: { name: string } }[] };
      mentions: { totalCount: number; nodes: { document: { id: string }; quotes: { exact: string }[] }[] };
      incidents: { nodes: { name: string }[] };
    };
  }>(
    `query($id: ID!) { entity(id: $id) { ... on Agency { operates { system { name operator { agency { name } } } } }
      neighbors(first: 100) { totalCount nodes { relation weight entity { name } } } incidents { nodes { name } }
      mentions { totalCount nodes { document { id } quotes { exact } } } } }`,
    { id: await idOf('Tarn Water') },
  );
  assert.deepEqual(entity.operates, [{ system: { name: 'FlowDesk', operator: [{ agency: { name: 'Tarn Water' } }] } }]);
  assert.equal(entity.mentions.totalCount, 3);
  assert.ok(entity.mentions.nodes.every(({ quotes }) => quotes.every(({ exact }) => exact === 'Tarn Water')));
  const relations = entity.neighbors.nodes.map(({ relation, entity: other }) => `${relation} ${other.name}`);
  for (const expected of [
    'OPERATES FlowDesk',
    'HAS_AFFILIATE Mina Orrell',
    'SPOKE_ABOUT FlowDesk',
    'SPOKEN_ABOUT_BY Data Office',
    'SAME_INCIDENT Grey Heron',
  ])
    assert.ok(relations.includes(expected), expected);
  const weights = entity.neighbors.nodes.map(({ weight }) => weight);
  assert.deepEqual(
    weights,
    weights.toSorted((a, b) => b - a),
  );
});

test('versions of an article point at one another, and what is gone says since which version', async () => {
  const [older, newer] = story.map(({ document }) => document.id);
  const query = 'query($id: ID!) { document(id: $id) { revises { id } revisedBy { id } text(start: 0, length: 10) } }';
  assert.deepEqual(await api.ask(query, { id: older }), {
    document: { revises: null, revisedBy: { id: newer }, text: 'Grey Heron' },
  });
  const gone = await api.ask<{ claims: { nodes: { withdrawnIn: { id: string } | null }[] } }>(
    '{ claims(filter: { text: "paid" }) { nodes { withdrawnIn { id } } } }',
  );
  assert.deepEqual(gone.claims.nodes, [{ withdrawnIn: { id: newer } }]);
});

test('a part of a text is cut by code points', async () => {
  const [first] = story;
  assert.ok(first);
  const points = codePointsOf(first.document.text);
  const query =
    'query($id: ID!, $start: Int, $length: Int) { document(id: $id) { text(start: $start, length: $length) } }';
  const cut = async (start: number, length: number): Promise<string> =>
    (await api.ask<{ document: { text: string } }>(query, { id: first.document.id, start, length })).document.text;
  assert.equal(await cut(55, 20), points.slice(55, 75));
  assert.ok(points.slice(55, 75).includes('🐦'));
  assert.equal(await cut(points.length - 2, 50), points.slice(points.length - 2, points.length));
  assert.equal(await cut(points.length + 5, 5), '');
});

test('node and nodes answer every kind by its id, in the order asked for, and null for what is not there', async () => {
  const {
    claims: some,
    incidents,
    documents,
  } = await api.ask<
    Record<'claims' | 'incidents' | 'documents', { nodes: { id: string; denies?: { nodes: { id: string }[] } }[] }>
  >(
    '{ claims(filter: { stance: [DENIES] }, first: 1) { nodes { id denies { nodes { id } } } } incidents { nodes { id } } documents { nodes { id } } }',
  );
  const ids = [
    documents.nodes[0]?.id,
    'doc_aaaaaaaaaaaaaaaaaaaaaaaaaa',
    some.nodes[0]?.denies?.nodes[0]?.id,
    incidents.nodes[0]?.id,
    'not an id',
    some.nodes[0]?.id,
    await idOf('FlowDesk'),
  ];
  const { nodes } = await api.ask<{ nodes: ({ __typename: string; id: string } | null)[] }>(
    'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    { ids },
  );
  assert.deepEqual(
    nodes.map((node) => node?.__typename ?? null),
    ['Document', null, 'ClaimLink', 'Incident', null, 'Claim', 'System'],
  );
  const wrongKind = await api.ask(
    `{ claim(id: "${ids[0]}") { id } document(id: "${ids[5]}") { id } entity(id: "${ids[0]}") { id } incident(id: "x") { id } node(id: "") { id } }`,
  );
  assert.deepEqual(wrongKind, { claim: null, document: null, entity: null, incident: null, node: null });
});

test('search finds claims, documents and entities, pages through all once, and shows where the words stand', async () => {
  interface Hits {
    search: List<{
      score: number;
      node: { __typename: string; id: string };
      highlights: { text: string; ranges: { start: number; end: number }[] }[];
    }>;
  }
  const query = `query($after: String, $first: Int, $kinds: [SearchKind!]) { search(text: "flowdesk", first: $first, after: $after, kinds: $kinds) {
    ${pageFields} nodes { score node { __typename id } highlights { text ranges { start end } } } } }`;
  const { search: whole } = await api.ask<Hits>(query, { first: 100 });
  assert.equal(whole.nodes.length, whole.totalCount);
  assert.deepEqual([...new Set(whole.nodes.map(({ node }) => node.__typename))].sort(), [
    'Claim',
    'Document',
    'System',
  ]);
  for (const { highlights } of whole.nodes) {
    assert.ok(highlights.length > 0);
    for (const { text, ranges } of highlights)
      for (const { start, end } of ranges) assert.equal(codePointsOf(text).slice(start, end), 'FlowDesk');
  }
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { search: page }: Hits = await api.ask<Hits>(query, { first: 3, after: cursor });
    seen.push(...page.nodes.map(({ node }) => node.id));
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (cursor !== null);
  assert.deepEqual(
    seen,
    whole.nodes.map(({ node }) => node.id),
  );
  const { search: documents } = await api.ask<Hits>(query, { first: 100, kinds: ['DOCUMENT'] });
  assert.ok(documents.nodes.every(({ node }) => node.__typename === 'Document'));
});
