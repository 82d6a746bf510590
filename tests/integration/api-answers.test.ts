import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

const entities: RecordPlan['entities'] = {
  'Tarn Water': 'AGENCY',
  'Data Office': 'AGENCY',
  FlowDesk: 'SYSTEM',
  'Grey Heron': 'ATTACKER',
};
const operates: RecordPlan['operates'] = ['Tarn Water', 'FlowDesk'];
const day = (number: number): string => `2025-03-0${number}T00:00:00.000Z`;
const told = (number: number, rest: Pick<RecordPlan, 'claims'> & Partial<RecordPlan>): RecordPlan => ({
  url: `https://wire.example/${number}`,
  publisher: 'The Wire',
  publishedAt: day(number),
  recordedAt: `2025-03-0${number}T10:00:00.000Z`,
  entities,
  operates,
  ...rest,
});

const copied: RecordPlan['claims'] = [
  { speaker: 'Grey Heron', stance: 'ALLEGES', says: 'FlowDesk gave away the names of 40000 customers', figure: 40000 },
  { speaker: 'Tarn Water', stance: 'DENIES', says: 'no customer names were ever taken out of FlowDesk', denies: 0 },
];
const plans: RecordPlan[] = [
  told(1, { claims: copied }),
  // The same text at another address.
  told(1, { url: 'https://gazette.example/copy', publisher: 'Gazette', claims: copied }),
  told(3, {
    claims: [
      { speaker: 'Tarn Water', stance: 'ASSERTS', says: 'FlowDesk lost 500 addresses in March', figure: 500 },
      { speaker: 'Data Office', stance: 'ASSERTS', says: 'Tarn Water left FlowDesk without a password' },
      { speaker: 'Grey Heron', stance: 'ALLEGES', says: 'Tarn Water has paid a ransom for FlowDesk' },
    ],
  }),
  told(5, {
    claims: [
      { speaker: 'Grey Heron', stance: 'ASSERTS', says: 'FlowDesk stood open all of February' },
      { speaker: 'Tarn Water', stance: 'CONFIRMS', says: 'FlowDesk stood open for some weeks', confirms: 0 },
      { speaker: 'Tarn Water', stance: 'ASSERTS', says: 'FlowDesk lost 900 addresses after all', figure: 900 },
      { speaker: 'Tarn Water', stance: 'INVESTIGATING', says: 'the matter of the password is looked at' },
    ],
  }),
];

let api: TestApi;
let incident: string;
before(async () => {
  api = await startTestApi(plans.map(makeRecord));
  const { incidents } = await api.ask<{ incidents: { nodes: { id: string }[] } }>('{ incidents { nodes { id } } }');
  assert.equal(incidents.nodes.length, 1);
  incident = incidents.nodes[0]?.id ?? '';
});
after(() => api.close());

interface Disagreement {
  id: string;
  kind: string;
  reasons: string[];
  left: { quote: { exact: string } };
  right: { quote: { exact: string } };
}
interface Paged {
  contradictions: { nodes: Disagreement[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const fields = 'id kind reasons left { quote { exact } } right { quote { exact } }';

async function contradictions(args: string): Promise<Disagreement[]> {
  const { contradictions: page } = await api.ask<{ contradictions: { nodes: Disagreement[]; totalCount: number } }>(
    `{ contradictions(${args}) { totalCount nodes { ${fields} } } }`,
  );
  assert.equal(page.totalCount, page.nodes.length);
  return page.nodes;
}
const sides = (found: Disagreement[]): string[][] =>
  found.map(({ left, right }) => [left.quote.exact, right.quote.exact]);

const leak = 'FlowDesk gave away the names of 40000 customers';
const denial = 'no customer names were ever taken out of FlowDesk';

test('a denial and what it denies contradict each other', async () => {
  const found = await contradictions(`incident: "${incident}", kind: DENIAL`);
  // Two tellings of the claim, two of the denial, each linked to each: one statement of either.
  assert.deepEqual(sides(found), [[denial, leak]]);
  assert.deepEqual(found.filter(({ reasons }) => reasons.includes('same words')).length, 1);
});

test('two parties contradict each other where their figures do not meet, but not by a figure that was replaced', async () => {
  const found = await contradictions(`incident: "${incident}", kind: FIGURE`);
  assert.deepEqual(
    sides(found).map((pair) => pair.toSorted()),
    [['40000', '900']],
  );
  assert.deepEqual(
    found[0]?.reasons.map((reason) => reason.split(' ').toSorted().join(' ')),
    [
      'Grey Heron and Tarn Water give people affected in ranges that do not meet'.split(' ').toSorted().join(' '),
      '40000 people against 900 people'.split(' ').toSorted().join(' '),
    ],
  );
});

test('a party that denied and confirms on a later day contradicts itself', async () => {
  const found = await contradictions(`incident: "${incident}", kind: REVERSAL`);
  assert.deepEqual(sides(found), [[denial, 'FlowDesk stood open for some weeks']]);
  assert.deepEqual(found[0]?.reasons, [
    'Tarn Water denied on 2025-03-01 and confirmed on 2025-03-05',
    'both are about FlowDesk',
  ]);
});

test('contradictions of all incidents are the same, in pages of any size, and each answers by its id', async () => {
  const all = await contradictions('first: 100');
  assert.deepEqual(all, await contradictions(`first: 100, incident: "${incident}"`));
  assert.equal(all.length, 3);
  const paged: Disagreement[] = [];
  let cursor: string | null = null;
  do {
    const { contradictions: page }: Paged = await api.ask<Paged>(
      `query($after: String) { contradictions(first: 2, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { after: cursor },
    );
    paged.push(...page.nodes);
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (cursor !== null);
  assert.deepEqual(paged, all);
  const { nodes } = await api.ask<{ nodes: (Disagreement | null)[] }>(
    `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Contradiction { ${fields} } } }`,
    { ids: [...all.map(({ id }) => id), `ctr_d${'a'.repeat(52)}`, 'ctr_none'] },
  );
  assert.deepEqual(nodes, [...all, null, null]);
  assert.deepEqual(await contradictions('incident: "inc_none"'), []);
  assert.deepEqual(await api.refused('{ contradictions(first: 101) { nodes { id } } }'), ['PAGE_TOO_LARGE']);
  assert.deepEqual(await api.refused('{ contradictions(after: "x") { nodes { id } } }'), ['BAD_CURSOR']);
});

async function unanswered(args: string): Promise<string[]> {
  const { unansweredClaims: page } = await api.ask<{
    unansweredClaims: { totalCount: number; nodes: { quote: { exact: string } }[] };
  }>(`{ unansweredClaims${args} { totalCount nodes { quote { exact } } } }`);
  assert.equal(page.totalCount, page.nodes.length);
  return page.nodes.map(({ quote }) => quote.exact).toSorted();
}

test('an accusation that the accused only looks into is unanswered', async () => {
  const open = ['Tarn Water has paid a ransom for FlowDesk', 'Tarn Water left FlowDesk without a password'];
  assert.deepEqual(await unanswered(''), open);
  assert.deepEqual(await unanswered(`(incident: "${incident}", olderThan: "P7D")`), open);
});

test('how long a claim has waited counts from the moment that is asked about', async () => {
  const at = 'asOf: "2025-06-10T00:00:00Z"';
  assert.equal((await unanswered(`(${at}, olderThan: "P3M1W")`)).length, 2);
  assert.equal((await unanswered(`(${at}, olderThan: "P99D")`)).length, 2);
  assert.equal((await unanswered(`(${at}, olderThan: "P100D")`)).length, 0);
  for (const bad of ['7 days', 'P', '', '-P7D', 'P1000000Y'])
    assert.deepEqual(
      await api.refused(`{ unansweredClaims(olderThan: "${bad}") { nodes { id } } }`),
      ['BAD_DURATION'],
      bad,
    );
  const asVariable = 'query($d: Duration) { unansweredClaims(olderThan: $d) { nodes { id } } }';
  assert.deepEqual(await api.refused(asVariable, { d: 'a week' }), ['BAD_DURATION']);
});

test('the same text at another address is a repetition, and counts as no further source', async () => {
  const { claims } = await api.ask<{
    claims: {
      nodes: {
        document: { url: string };
        independentSources: number;
        repeats: { id: string } | null;
        repetitions: { totalCount: number; nodes: { id: string }[] };
        id: string;
      }[];
    };
  }>(
    `{ claims(filter: { text: "gave away" }) { nodes { id document { url } independentSources repeats { id } repetitions { totalCount nodes { id } } } } }`,
  );
  const first = claims.nodes.find(({ repeats }) => repeats === null);
  const second = claims.nodes.find(({ repeats }) => repeats !== null);
  assert.equal(claims.nodes.length, 2);
  assert.equal(second?.repeats?.id, first?.id);
  assert.deepEqual(first?.repetitions, { totalCount: 1, nodes: [{ id: second?.id }] });
  assert.deepEqual(second?.repetitions, { totalCount: 0, nodes: [] });
  assert.deepEqual(
    claims.nodes.map(({ independentSources }) => independentSources),
    [1, 1],
  );
});

test('who confirms a claim is one more source of it', async () => {
  const { claims } = await api.ask<{ claims: { nodes: { independentSources: number }[] } }>(
    '{ claims(filter: { text: "stood open all" }) { nodes { independentSources } } }',
  );
  assert.deepEqual(claims.nodes, [{ independentSources: 2 }]);
});

test('a later figure of the same party takes the place of its earlier one, in the ledger and in the totals', async () => {
  const { incident: found } = await api.ask<{ incident: object }>(
    `{ incident(id: "${incident}") {
      figures { quote { exact } supersedes { quote { exact } } claim { speaker { name } } }
      totals { kind evidenceClass low high figures { quote { exact } } }
    } }`,
  );
  const figure = (exact: string, name: string, supersedes: string | null) => ({
    quote: { exact },
    supersedes: supersedes === null ? null : { quote: { exact: supersedes } },
    claim: { speaker: { name } },
  });
  const total = (evidenceClass: string, number: number, ...figures: string[]) => ({
    kind: 'PEOPLE_AFFECTED',
    evidenceClass,
    low: number,
    high: number,
    figures: figures.map((exact) => ({ quote: { exact } })),
  });
  assert.deepEqual(found, {
    figures: [
      figure('40000', 'Grey Heron', null),
      figure('40000', 'Grey Heron', null),
      figure('500', 'Tarn Water', null),
      figure('900', 'Tarn Water', '500'),
    ],
    totals: [total('ATTACKER', 40000, '40000', '40000'), total('VICTIM', 900, '900')],
  });
});

test('each of these is one statement, and one more for each level below', async () => {
  const run = async (query: string): Promise<string[]> => {
    api.statements.length = 0;
    await api.ask(query);
    return [...api.statements];
  };
  assert.deepEqual(await run('{ contradictions { nodes { id reasons } } }'), ['told.disputes']);
  assert.deepEqual(await run(`{ contradictions { nodes { ${fields} } } }`), ['told.disputes', 'told.byIds']);
  assert.deepEqual(await run(`{ unansweredClaims(incident: "${incident}") { nodes { id saidAt } } }`), [
    'told.accusationsOf',
  ]);
  const levels =
    '{ claims { nodes { repeats { id } repetitions { nodes { id } } independentSources supersededBy { id } } } }';
  assert.equal((await run(levels)).length, 5);
  assert.deepEqual(await run(`{ incident(id: "${incident}") { figures { supersedes { id } } totals { low } } }`), [
    'incidents.byIds',
    'ledger.ofIncidents',
    'ledger.around',
  ]);
});
