import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { GraphError } from '../../graph/engine.ts';
import { startApiServer } from '../../api/server.ts';
import { key, post, startTestApi, type TestApi } from './api-harness.ts';
import { makeStory } from './api-story.ts';

let api: TestApi;
before(async () => {
  api = await startTestApi(makeStory());
});
after(() => api.close());

const nest = (levels: number): string => (levels === 0 ? 'id' : `denies { nodes { to { ${nest(levels - 1)} } } }`);

describe('Law 8, limits are loud', () => {
  const cases: [name: string, code: string, query: string, variables?: object][] = [
    ['a page over 100', 'PAGE_TOO_LARGE', '{ claims(first: 101) { nodes { id } } }'],
    [
      'a page over 100 in a variable',
      'PAGE_TOO_LARGE',
      'query($n: Int) { claims(first: $n) { nodes { id } } }',
      { n: 101 },
    ],
    [
      'a nested page over 100 in a variable',
      'PAGE_TOO_LARGE',
      'query($n: Int) { claims { nodes { denies(first: $n) { nodes { id } } } } }',
      { n: 500 },
    ],
    [
      'a page over 100 in a fragment',
      'PAGE_TOO_LARGE',
      'query { ...q } fragment q on Query { documents(first: 200) { totalCount } }',
    ],
    ['a page over 100 in a search', 'PAGE_TOO_LARGE', '{ search(text: "a", first: 101) { totalCount } }'],
    ['a page of nothing', 'BAD_PAGE_SIZE', '{ claims(first: 0) { nodes { id } } }'],
    ['a page of less than nothing', 'BAD_PAGE_SIZE', '{ claims(first: -1) { nodes { id } } }'],
    ['a cursor that is none', 'BAD_CURSOR', '{ claims(after: "x") { nodes { id } } }'],
    ['a subscription cursor that is none', 'BAD_CURSOR', 'subscription { claimAdded(after: "x") { cursor } }'],
    [
      'more than 100 ids',
      'TOO_MANY_IDS',
      'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array.from({ length: 101 }, () => 'clm_') },
    ],
    ['a trace of depth 6', 'DEPTH_TOO_LARGE', '{ claimTrace(id: "x", depth: 6) { truncated } }'],
    ['a trace of depth -1', 'DEPTH_TOO_LARGE', '{ claimTrace(id: "x", depth: -1) { truncated } }'],
    ['a query that is too deep', 'QUERY_TOO_DEEP', `{ claims { nodes { ${nest(5)} } } }`],
    [
      'pages in pages in pages',
      'QUERY_TOO_COSTLY',
      '{ incidents(first: 100) { nodes { claims(first: 100) { nodes { denies(first: 100) { nodes { id } } } } } } }',
    ],
    [
      '31 aliases',
      'TOO_MANY_ALIASES',
      `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: claim(id: "x") { id }`).join(' ')} }`,
    ],
    ['2001 tokens', 'TOO_MANY_TOKENS', `{ claims { nodes { ${'id '.repeat(2001)} } } }`],
    ['a moment that is none', 'BAD_USER_INPUT', '{ claims(asOf: "2025-02-30") { nodes { id } } }'],
    [
      'a moment in a variable that is none',
      'BAD_USER_INPUT',
      'query($at: DateTime) { claims(asOf: $at) { nodes { id } } }',
      { at: 'now' },
    ],
    [
      'a variable of another type',
      'BAD_USER_INPUT',
      'query($n: Int) { claims(first: $n) { nodes { id } } }',
      { n: 'ten' },
    ],
    ['a search without words', 'BAD_USER_INPUT', '{ search(text: " ... ") { totalCount } }'],
    ['a text that begins before its beginning', 'BAD_USER_INPUT', '{ documents { nodes { text(start: -1) } } }'],
    ['a field that is none', 'GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
    ['a query that is none', 'GRAPHQL_PARSE_FAILED', '{'],
  ];
  for (const [name, code, query, variables] of cases)
    test(`${name} is refused with ${code}`, async () => {
      const codes = await api.refused(query, variables ?? {});
      assert.deepEqual([...new Set(codes)], [code]);
    });

  test('a cursor of one order is refused by another', async () => {
    const { claims } = await api.ask<{ claims: { pageInfo: { endCursor: string } } }>(
      '{ claims(first: 1) { pageInfo { endCursor } } }',
    );
    const query = 'query($after: String) { claims(after: $after, orderBy: { field: CONFIDENCE }) { nodes { id } } }';
    assert.deepEqual(await api.refused(query, { after: claims.pageInfo.endCursor }), ['BAD_CURSOR']);
  });

  test('GraphiQL can read the schema, and what is at the limits is answered', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    await api.ask(getIntrospectionQuery());
    await api.ask('{ claims(first: 100) { nodes { denies(first: 100) { nodes { id } } } } }');
  });
});

interface Raw {
  status: number;
  body: string;
}
async function send(
  path: string,
  headers: Record<string, string>,
  body: string | Buffer,
  method = 'POST',
): Promise<Raw> {
  const { hostname, port } = new URL(api.url());
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject).end(body);
  });
}

describe('the front door', () => {
  test('a body over 100 KB is refused with 413 before it is read', async () => {
    const { errors } = await post(api.url(), { query: `{ __typename } #${'x'.repeat(110_000)}` }).catch(() => ({
      errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }],
    }));
    assert.equal(errors?.[0]?.extensions?.code, 'BODY_TOO_LARGE');
    const { status, body } = await send(
      '/graphql',
      { 'content-length': '200000', 'content-type': 'application/json' },
      '',
    );
    assert.deepEqual([status, body.includes('BODY_TOO_LARGE')], [413, true]);
  });

  test('a body without a length is refused with 411', async () => {
    const { status, body } = await send(
      '/graphql',
      { 'transfer-encoding': 'chunked', 'content-type': 'application/json' },
      '{}',
    );
    assert.deepEqual([status, body.includes('LENGTH_REQUIRED')], [411, true]);
  });

  test('GraphiQL comes from this server alone, with the examples', async () => {
    const page = await (await fetch(`${api.url()}/graphql`, { headers: { accept: 'text/html' } })).text();
    assert.ok(page.includes('WhoDeniedWhat'));
    assert.ok(!/<script[^>]+src=|<link[^>]+href="http/.test(page));
    const root = await fetch(`${api.url()}/`, { redirect: 'manual' });
    assert.equal(root.headers.get('location'), '/graphql');
    assert.equal((await fetch(`${api.url()}/healthz`)).status, 200);
    assert.equal((await fetch(`${api.url()}/nothing`)).status, 404);
  });

  test('every example answers without errors', async () => {
    const { exampleQueries } = await import('../../api/examples.ts');
    for (const { query } of exampleQueries) if (!query.includes('subscription')) await api.ask(query);
  });

  test('a page of another server is told nothing by way of CORS', async () => {
    const response = await fetch(`${api.url()}/graphql?query={__typename}`, {
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });

  test('a port that is in use is said to be', async () => {
    const port = Number(new URL(api.url()).port);
    const rejected = startApiServer({
      graph: api.engine,
      ingest: async () => ({ accepted: 0, duplicates: 0, otherDates: [], refused: [] }),
      curate: async (record) => record,
      status: () => Promise.reject(new Error('not asked')),
      changes: { wake: () => () => undefined },
      keys: [],
      port,
      logger: { error: () => undefined },
    });
    await assert.rejects(rejected, { code: 'PORT_IN_USE' });
  });
});

describe('errors', () => {
  test('a graph that cannot be reached is SERVICE_UNAVAILABLE, and a fault of ours is masked', async () => {
    const logged: object[] = [];
    const failing = (error: Error) =>
      startTestApi([], {
        graph: { reader: { run: () => Promise.reject(error) }, searchText: () => Promise.reject(error) },
        logger: { error: (details) => logged.push(details) },
      });
    const away = await failing(new GraphError('GRAPH_UNREACHABLE', 'bolt://secret:7687 does not answer'));
    assert.deepEqual(await away.refused('{ claims { nodes { id } } }'), ['SERVICE_UNAVAILABLE']);
    const { errors } = await post(away.url(), { query: '{ claims { nodes { id } } }' });
    assert.ok(!JSON.stringify(errors).includes('secret'));
    await away.close();
    const broken = await failing(new Error('password 123'));
    const answer = await post(broken.url(), { query: '{ claims { nodes { id } } }' });
    assert.deepEqual(
      answer.errors?.map(({ message, extensions }) => [message, extensions?.code]),
      [['Unexpected error.', 'INTERNAL_SERVER_ERROR']],
    );
    assert.ok(!JSON.stringify(answer).includes('password'));
    await broken.close();
    assert.equal(logged.length, 3);
  });
});

describe('writing', () => {
  const mutation =
    'mutation { ingestDocuments(documents: [{ text: "One. Two." }]) { accepted duplicates otherDates { index } refused { index code message } } }';
  const bearer = { authorization: `Bearer ${key}` };

  test('needs a key', async () => {
    assert.deepEqual(await api.refused(mutation), ['UNAUTHENTICATED']);
    assert.deepEqual(await api.refused(mutation, {}, { authorization: 'Bearer wrong' }), ['UNAUTHENTICATED']);
    assert.deepEqual(await api.refused(mutation, {}, { authorization: key }), ['UNAUTHENTICATED']);
    const { data } = await post(api.url(), { query: mutation }, bearer);
    assert.deepEqual(data, { ingestDocuments: { accepted: 1, duplicates: 0, otherDates: [], refused: [] } });
    assert.equal((await send('/ingest', {}, '{}')).status, 401);
  });

  test('is refused to a page that came by another name (DNS rebinding) or from another server', async () => {
    const host = new URL(api.url()).host;
    const rebound = await send('/ingest', { ...bearer, host: 'evil.example' }, '{}');
    assert.deepEqual([rebound.status, rebound.body.includes('FORBIDDEN')], [403, true]);
    const foreign = await send('/ingest', { ...bearer, host, origin: 'https://evil.example' }, '{}');
    assert.equal(foreign.status, 403);
    const own = await send('/ingest', { ...bearer, host, origin: `http://${host}` }, '{"text":"x"}');
    assert.equal(own.status, 200);
  });

  test('is open to nobody where no key is set, or an empty one', async () => {
    for (const keys of [[], ['']]) {
      const closed = await startTestApi([], { keys });
      assert.deepEqual(await closed.refused(mutation), ['UNAUTHENTICATED']);
      assert.deepEqual(await closed.refused(mutation, {}, { authorization: 'Bearer ' }), ['UNAUTHENTICATED']);
      await closed.close();
    }
  });

  test('does not happen by GET', async () => {
    const response = await fetch(`${api.url()}/graphql?query=${encodeURIComponent(mutation)}`, { headers: bearer });
    assert.equal(response.status, 405);
  });
});
