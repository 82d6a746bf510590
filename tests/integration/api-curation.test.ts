import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { dumpGraph } from '../../graph/dump.ts';
import { claimIdsOf } from '../../schema/claim-ids.ts';
import { ids } from '../../schema/ids.ts';
import type { CurationRecord } from '../../schema/messages/curation.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';
import { desk, key, post, startTestApi, type TestApi } from './api-harness.ts';

const story: RecordPlan = {
  url: 'https://news.example/northmoor',
  publisher: 'The Daily Northmoor',
  publishedAt: '2025-03-01T00:00:00.000Z',
  entities: { 'Northmoor Trust': 'AGENCY', PatientHub: 'SYSTEM', 'Ada Quill': 'PERSON', 'Ben Marsh': 'PERSON' },
  claims: [
    { speaker: 'Ada Quill', stance: 'ASSERTS', says: 'records from PatientHub are for sale' },
    { speaker: 'Northmoor Trust', stance: 'DENIES', says: 'PatientHub was not breached', denies: 0 },
    { speaker: 'Ben Marsh', stance: 'ALLEGES', says: 'the trust knew of it' },
  ],
};
const first = makeRecord(story);
const second = makeRecord({
  ...story,
  url: 'https://other.example/patienthub',
  publishedAt: '2025-03-03T00:00:00.000Z',
  entities: { 'Northmoor Trust': 'AGENCY', PatientHub: 'SYSTEM', 'Cora Finch': 'PERSON' },
  claims: [{ speaker: 'Cora Finch', stance: 'ASSERTS', says: 'PatientHub was open to all for weeks' }],
});
const third = makeRecord({
  url: 'https://third.example/harbour',
  publishedAt: '2025-06-01T00:00:00.000Z',
  entities: { 'Harbour Registry': 'SYSTEM', 'Dockside Council': 'AGENCY', 'Transport Ministry': 'AGENCY' },
  generic: ['Transport Ministry'],
  claims: [
    { speaker: 'Dockside Council', stance: 'CONFIRMS', says: 'the Harbour Registry was down' },
    { speaker: 'Transport Ministry', stance: 'CONFIRMS', says: 'the Harbour Registry was down for hours' },
  ],
});
const all = [first, second, third];
const claimId = (record: typeof first, index: number): string =>
  claimIdsOf(record.document.id, record.extraction.claims).get(`c${index}`) as string;
const [sale, denial, knew] = [0, 1, 2].map((index) => claimId(first, index)) as [string, string, string];
const trust = ids.entity('AGENCY', 'northmoor trust', null);
const council = ids.entity('AGENCY', 'dockside council', null);
/** Of its story alone. */
const ministry = ids.entity('AGENCY', 'transport ministry', ids.unit(third.document.id, 'main'));
const hub = ids.entity('SYSTEM', 'patienthub', null);
const marsh = ids.entity('PERSON', 'ben marsh', null);

type Outcome = {
  __typename: string;
  id: string;
  code: string;
  message: string;
  conflict: { a: string; b: string; verdict: string; by: string; reason: string }[];
};

const outcome = `__typename
  ... on CurationAccepted { id recordedAt }
  ... on CurationRefused { code message conflict { id a b verdict by reason } }`;
const mutations = {
  judge: `mutation ($a: ID!, $b: ID!, $verdict: CuratorVerdict!, $reason: String!) {
    outcome: judge(a: $a, b: $b, verdict: $verdict, reason: $reason) { ${outcome} } }`,
  withdrawJudgement: `mutation ($id: ID!, $reason: String!) {
    outcome: withdrawJudgement(id: $id, reason: $reason) { ${outcome} } }`,
  judgeLink: `mutation ($denial: ID!, $claim: ID!, $kind: CuratorLink!, $reason: String!) {
    outcome: judgeLink(denial: $denial, claim: $claim, kind: $kind, reason: $reason) { ${outcome} } }`,
  correctClaim: `mutation ($id: ID!, $stance: Stance, $speaker: ID, $noClaim: Boolean! = false, $reason: String!) {
    outcome: correctClaim(id: $id, stance: $stance, speaker: $speaker, noClaim: $noClaim, reason: $reason) { ${outcome} } }`,
  withdrawDocument: `mutation ($id: ID!, $reason: String!) {
    outcome: withdrawDocument(id: $id, reason: $reason) { ${outcome} } }`,
} as const;

async function decide(
  api: TestApi,
  name: keyof typeof mutations,
  variables: object,
  curator: { key: string } = desk,
): Promise<Outcome> {
  const body = { query: mutations[name], variables: { reason: 'for a reason', ...variables } };
  const { data, errors } = await post(api.url(), body, { authorization: `Bearer ${curator.key}` });
  assert.equal(errors, undefined, JSON.stringify(errors));
  return (data as { outcome: Outcome }).outcome;
}

async function accepted(
  api: TestApi,
  name: keyof typeof mutations,
  variables: object,
  curator = desk,
): Promise<string> {
  const found = await decide(api, name, variables, curator);
  assert.equal(found.__typename, 'CurationAccepted', JSON.stringify(found));
  assert.match(found.id, /^cur_/);
  return found.id;
}

async function refusal(api: TestApi, name: keyof typeof mutations, variables: object): Promise<string> {
  const found = await decide(api, name, variables);
  assert.equal(found.__typename, 'CurationRefused', JSON.stringify(found));
  assert.ok(found.message.length > 10);
  return found.code;
}

describe('curation over the API', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi(all);
  });
  after(() => api.close());

  test('only a curator decides, and in the name of the key', async () => {
    const variables = { a: trust, b: council, verdict: 'SAME', reason: 'r' };
    const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
    assert.deepEqual(await api.refused(mutations.judge, variables), ['UNAUTHENTICATED']);
    assert.deepEqual(await api.refused(mutations.judge, variables, bearer('wrong')), ['UNAUTHENTICATED']);
    assert.deepEqual(await api.refused(mutations.judge, variables, bearer(key)), ['FORBIDDEN']);
    const foreign = { ...bearer(desk.key), origin: 'https://evil.example' };
    assert.deepEqual(await api.refused(mutations.judge, variables, foreign), ['FORBIDDEN']);
    const ingest = 'mutation { ingestDocuments(documents: [{text: "x"}]) { accepted } }';
    assert.deepEqual(await api.refused(ingest, {}, bearer(desk.key)), ['UNAUTHENTICATED']);
  });

  test('what cannot be decided is refused by its code, and nothing is written', async () => {
    const nobody = ids.entity('AGENCY', 'nobody', null);
    const cases: [keyof typeof mutations, object, string][] = [
      ['judge', { a: trust, b: nobody, verdict: 'SAME' }, 'UNKNOWN_ID'],
      ['judge', { a: 'no id', b: trust, verdict: 'SAME' }, 'UNKNOWN_ID'],
      ['judge', { a: trust, b: hub, verdict: 'SAME' }, 'DIFFERENT_KINDS'],
      ['judge', { a: trust, b: first.document.id, verdict: 'SAME' }, 'DIFFERENT_KINDS'],
      ['judge', { a: trust, b: sale, verdict: 'SAME' }, 'DIFFERENT_KINDS'],
      ['judge', { a: trust, b: trust, verdict: 'NOT_SAME' }, 'SAME_THING'],
      ['judge', { a: first.document.id, b: first.document.id, verdict: 'NOT_SAME' }, 'SAME_THING'],
      ['judge', { a: trust, b: council, verdict: 'SAME', reason: '  ' }, 'BAD_REASON'],
      ['judge', { a: trust, b: council, verdict: 'SAME', reason: 'x'.repeat(2001) }, 'BAD_REASON'],
      ['judgeLink', { denial: sale, claim: sale, kind: 'DENIES' }, 'SAME_THING'],
      ['judgeLink', { denial: sale, claim: trust, kind: 'DENIES' }, 'UNKNOWN_ID'],
      ['judgeLink', { denial: ids.claim('doc_x', 0, 1, 0), claim: sale, kind: 'NONE' }, 'UNKNOWN_ID'],
      ['correctClaim', { id: sale }, 'UNCLEAR'],
      ['correctClaim', { id: sale, noClaim: true, stance: 'DENIES' }, 'UNCLEAR'],
      ['correctClaim', { id: sale, speaker: hub }, 'NO_SPEAKER'],
      ['correctClaim', { id: sale, speaker: nobody }, 'UNKNOWN_ID'],
      ['withdrawDocument', { id: ids.document('https://nowhere.example', 'a'.repeat(64)) }, 'UNKNOWN_ID'],
      ['withdrawDocument', { id: first.document.id, reason: '' }, 'BAD_REASON'],
      ['withdrawJudgement', { id: ids.curation('JUDGEMENT', ['x', 'y']) }, 'UNKNOWN_ID'],
      ['withdrawJudgement', { id: ids.judgement(...units(first, second)) }, 'NOTHING_TO_WITHDRAW'],
      ['withdrawJudgement', { id: sale }, 'UNKNOWN_ID'],
    ];
    for (const [name, variables, code] of cases)
      assert.equal(await refusal(api, name, variables), code, `${name} ${JSON.stringify(variables)}`);
    const { curation } = await api.ask<{ curation: unknown }>(
      `{ curation(id: "${ids.curation('JUDGEMENT', [trust, council].toSorted())}") { id } }`,
    );
    assert.equal(curation, null);
  });

  test('two stories are one because a curator says so, shown with who and why, until it is taken back', async () => {
    const incidents = async (): Promise<string[]> => {
      const { documents } = await api.ask<{ documents: { nodes: { incidents: { id: string }[] }[] } }>(
        '{ documents(orderBy: { field: PUBLISHED_AT, direction: ASC }) { nodes { incidents { id } } } }',
      );
      return documents.nodes.map((document) => document.incidents.map(({ id }) => id).join());
    };
    const apart = await incidents();
    const [here, , there] = apart;
    assert.notEqual(here, there);
    const id = await accepted(api, 'judge', { a: here, b: third.document.id, verdict: 'SAME', reason: 'one attack' });
    const [one, , other] = await incidents();
    assert.equal(one, other);
    const shown = `{ curation(id: "${id}") { kind about earlier { verdict }
      decision { verdict by reason noClaim withdrawn { by reason } } } node(id: "${id}") { __typename id } }`;
    const { curation, node } = await api.ask<{ curation: Record<string, unknown>; node: unknown }>(shown);
    assert.deepEqual(node, { __typename: 'Curation', id });
    assert.equal(curation['kind'], 'JUDGEMENT');
    assert.deepEqual(curation['decision'], {
      verdict: 'SAME',
      by: 'desk',
      reason: 'one attack',
      noClaim: false,
      withdrawn: null,
    });
    await accepted(api, 'withdrawJudgement', { id, reason: 'two attacks' });
    assert.deepEqual(await incidents(), apart);
    const after = await api.ask<{ curation: { decision: { withdrawn: unknown } } }>(shown);
    assert.deepEqual(after.curation.decision.withdrawn, { by: 'desk', reason: 'two attacks' });
    assert.equal(await refusal(api, 'withdrawJudgement', { id }), 'NOTHING_TO_WITHDRAW');
    assert.equal(await accepted(api, 'judge', { a: there, b: here, verdict: 'NOT_SAME' }), id);
    const again = await api.ask<{ curation: { earlier: unknown; about: [string, string] } }>(shown);
    assert.deepEqual(again.curation.earlier, [{ verdict: 'SAME' }]);
    await accepted(api, 'withdrawJudgement', { id: ids.judgement(...again.curation.about) });
  });

  test('a name of one story alone is judged like any other: it is one thing with the other, is listed, and is two again', async () => {
    const asked = `{ one: entity(id: "${ministry}") { id name } other: entity(id: "${trust}") { id name }
      judgements(verdict: [SAME], kind: NAMES) { nodes { judgedBy reasons } } }`;
    const before = await api.ask(asked);
    const id = await accepted(api, 'judge', { a: ministry, b: trust, verdict: 'SAME', reason: 'the old name' });
    const { one, other, judgements } = await api.ask<{ one: unknown; other: unknown; judgements: unknown }>(asked);
    assert.deepEqual(one, other);
    assert.deepEqual(judgements, { nodes: [{ judgedBy: 'curator desk', reasons: ['the old name'] }] });
    await accepted(api, 'withdrawJudgement', { id, reason: 'another ministry' });
    assert.deepEqual(await api.ask(asked), before);
  });

  test('a claim that a curator corrects is shown so, and as it was before the correction', async () => {
    const asked = `query ($asOf: DateTime) { claim(id: "${denial}", asOf: $asOf) { stance readStance closedAt
      speaker { kind name entity { id } } curation { decision { by reason stance speaker } } denies { totalCount } } }`;
    const contradicted = `{ contradictions(kind: DENIAL) { nodes { left { ... on Claim { id } } } }
      claims(filter: { denied: true }) { nodes { id } } }`;
    const [before, denials] = [await api.ask(asked), await api.ask(contradicted)];
    assert.deepEqual(denials, {
      contradictions: { nodes: [{ left: { id: denial } }] },
      claims: { nodes: [{ id: sale }] },
    });
    const recordedBefore = '2025-05-31T00:00:00.000Z';
    await accepted(api, 'correctClaim', { id: denial, stance: 'NO_EVIDENCE', speaker: marsh, reason: 'no denial' });
    const { claim } = await api.ask<{ claim: Record<string, unknown> }>(asked);
    assert.deepEqual(claim, {
      stance: 'NO_EVIDENCE',
      readStance: 'DENIES',
      closedAt: null,
      speaker: { kind: 'ENTITY', name: 'Ben Marsh', entity: { id: marsh } },
      curation: { decision: { by: 'desk', reason: 'no denial', stance: 'NO_EVIDENCE', speaker: marsh } },
      denies: { totalCount: 0 },
    });
    assert.deepEqual(await api.ask(contradicted), { contradictions: { nodes: [] }, claims: { nodes: [] } });
    const then = await api.ask<{ claim: { stance: string } | null }>(asked, { asOf: recordedBefore });
    assert.equal(then.claim?.stance, 'DENIES');
    const id = ids.curation('CLAIM', [first.document.id, ...placeOf(1), 0]);
    await accepted(api, 'withdrawJudgement', { id });
    assert.deepEqual(await api.ask(asked), before);
    assert.deepEqual(await api.ask(contradicted), denials);
  });

  test('what is no claim leaves the lists, and answers by its id with the curator', async () => {
    const listed = async (): Promise<number> => {
      const { claims } = await api.ask<{ claims: { totalCount: number } }>('{ claims { totalCount } }');
      return claims.totalCount;
    };
    const before = await listed();
    const id = await accepted(api, 'correctClaim', { id: knew, noClaim: true, reason: 'a caption' });
    assert.equal(await listed(), before - 1);
    const { claim } = await api.ask<{ claim: { closedAt: string | null; curation: unknown; quote: unknown } }>(
      `{ claim(id: "${knew}") { closedAt curation { id decision { noClaim reason } } quote { exact } } }`,
    );
    assert.ok(claim.closedAt);
    assert.deepEqual(claim.curation, { id, decision: { noClaim: true, reason: 'a caption' } });
    assert.deepEqual(claim.quote, { exact: 'the trust knew of it' });
    await accepted(api, 'withdrawJudgement', { id });
    assert.equal(await listed(), before);
  });

  test('a link that a curator draws or takes away stands in the place of the rules', async () => {
    type Links = { nodes: { kind: string; rule: string; by: string | null; reasons: string[]; to: { id: string } }[] };
    const links = async (id: string): Promise<Links['nodes']> => {
      const { claim } = await api.ask<{ claim: { denies: Links } }>(
        `{ claim(id: "${id}") { denies { nodes { kind rule by reasons to { id } } } } }`,
      );
      return claim.denies.nodes;
    };
    assert.deepEqual(
      (await links(denial)).filter(({ to }) => to.id === sale).map(({ rule, by }) => [rule, by]),
      [['test', null]],
    );
    const none = await accepted(api, 'judgeLink', { denial, claim: sale, kind: 'NONE' });
    assert.ok((await links(denial)).every(({ to }) => to.id !== sale));
    await accepted(api, 'judgeLink', { denial, claim: sale, kind: 'DENIES', reason: 'it answers that' });
    assert.deepEqual(
      (await links(denial)).filter(({ to }) => to.id === sale),
      [{ kind: 'DENIES', rule: 'curator', by: 'desk', reasons: ['it answers that'], to: { id: sale } }],
    );
    await accepted(api, 'judgeLink', { denial: claimId(third, 0), claim: sale, kind: 'DENIES', reason: 'across' });
    assert.equal((await links(claimId(third, 0)))[0]?.rule, 'curator');
    await accepted(api, 'withdrawJudgement', { id: none });
    assert.ok(
      (await links(denial)).every(({ to }) => to.id !== sale),
      'what was decided first stands again',
    );
    await accepted(api, 'withdrawJudgement', { id: none });
    assert.deepEqual(
      (await links(denial)).filter(({ to }) => to.id === sale).map(({ rule }) => rule),
      ['test'],
    );
  });

  test('a withdrawn document answers with reason and date, and without a word of it', async () => {
    const id = await accepted(api, 'withdrawDocument', {
      id: second.document.id,
      reason: 'taken back by its publisher',
    });
    const { document, claim, entity, search, documents } = await api.ask<Record<string, unknown>>(`{
      document(id: "${second.document.id}") { id title url text withdrawn { reason at by } claims { totalCount } mentions { rule } publisher { id } revises { id } }
      claim(id: "${claimId(second, 0)}") { id }
      entity(id: "${ids.entity('PERSON', 'cora finch', null)}") { id }
      search(text: "weeks") { totalCount }
      documents { totalCount }
    }`);
    const { withdrawn, ...rest } = document as { withdrawn: { reason: string; at: string; by: string } };
    assert.deepEqual(rest, {
      id: second.document.id,
      title: null,
      url: null,
      text: '',
      claims: { totalCount: 0 },
      mentions: [],
      publisher: null,
      revises: null,
    });
    assert.equal(withdrawn.reason, 'taken back by its publisher');
    assert.equal(withdrawn.by, 'desk');
    assert.ok(Date.parse(withdrawn.at) > 0);
    assert.deepEqual([claim, entity, search, documents], [null, null, { totalCount: 0 }, { totalCount: 2 }]);
    assert.equal(await refusal(api, 'withdrawDocument', { id: second.document.id }), 'FINAL');
    assert.equal(await refusal(api, 'withdrawJudgement', { id }), 'FINAL');
    await api.apply([second]);
    const still = await api.ask<{ document: { text: string } }>(`{ document(id: "${second.document.id}") { text } }`);
    assert.equal(still.document.text, '');
  });
});

function units(x: typeof first, y: typeof first): [string, string] {
  return [ids.unit(x.document.id, 'main'), ids.unit(y.document.id, 'main')].toSorted() as [string, string];
}

function placeOf(index: number): [number, number] {
  const { start, end } = first.extraction.claims[index]?.span ?? { start: -1, end: -1 };
  return [start, end];
}

describe('judgements that contradict each other', () => {
  const initials = new Map<string, string>();
  const names = ['Alder Board', 'Birch Board', 'Cedar Board', 'Dogwood Board'];
  const boards = names.map((name): string => ids.entity('AGENCY', name.toLowerCase(), null));
  for (const [index, id] of boards.entries()) initials.set(id, names[index]?.[0] ?? '');
  const [a, b, c, d] = boards as [string, string, string, string];
  const record = makeRecord({
    entities: Object.fromEntries(names.map((name) => [name, 'AGENCY' as const])),
    claims: names.map((speaker) => ({ speaker, stance: 'ASSERTS', says: `the ledger of ${speaker} is whole` })),
  });

  for (const graph of ['has them', 'lags behind'] as const)
    test(`are refused with the chain that conflicts, where the graph ${graph}`, async (t) => {
      const taken: CurationRecord[] = [];
      const keep = async (curation: CurationRecord): Promise<CurationRecord> => {
        taken.push(curation);
        return curation;
      };
      const api = await startTestApi([record], graph === 'has them' ? {} : { curate: keep });
      t.after(() => api.close());
      const judge = (x: string, y: string, verdict: string): Promise<Outcome> =>
        decide(api, 'judge', {
          a: x,
          b: y,
          verdict,
          reason: `${initials.get(x)} and ${initials.get(y)}`,
        });
      const chainOf = ({ conflict }: Outcome): string[] =>
        conflict.map((row) => `${row.verdict} ${initials.get(row.a)} ${initials.get(row.b)}`);
      const told = (verdict: string, x: string, y: string): string => {
        const [low, high] = [x, y].toSorted() as [string, string];
        return `${verdict} ${initials.get(low)} ${initials.get(high)}`;
      };
      await judge(a, b, 'SAME');
      const { id } = await judge(b, c, 'SAME');
      const parted = await judge(a, c, 'NOT_SAME');
      assert.equal(parted.code, 'CONTRADICTION');
      assert.deepEqual(chainOf(parted), [told('SAME', a, b), told('SAME', b, c)]);
      assert.deepEqual([parted.conflict[0]?.by, parted.conflict[0]?.reason], ['desk', 'A and B']);

      assert.equal((await judge(c, d, 'NOT_SAME')).__typename, 'CurationAccepted');
      const joined = await judge(d, a, 'SAME');
      assert.deepEqual(chainOf(joined), [told('NOT_SAME', c, d), told('SAME', b, c), told('SAME', a, b)]);

      assert.equal((await judge(b, c, 'NOT_SAME')).__typename, 'CurationAccepted', 'one may change its own mind');
      assert.equal((await judge(a, c, 'NOT_SAME')).__typename, 'CurationAccepted');
      const back = await decide(api, 'withdrawJudgement', { id });
      assert.equal(back.code, 'CONTRADICTION', 'that B and C are the same would stand again');
      assert.deepEqual(chainOf(back).toSorted(), [told('NOT_SAME', a, c), told('SAME', a, b)].toSorted());
      await accepted(api, 'withdrawJudgement', { id: ids.curation('JUDGEMENT', [a, c].toSorted()) });
      await accepted(api, 'withdrawJudgement', { id });
      assert.deepEqual(chainOf(await judge(a, c, 'NOT_SAME')), chainOf(parted));
      await accepted(api, 'withdrawJudgement', { id });
      assert.equal((await judge(d, a, 'SAME')).__typename, 'CurationAccepted');
      if (graph === 'lags behind') {
        assert.equal(taken.length, 9);
        assert.equal(new Set(taken.map(({ recordedAt, id }) => `${id} ${recordedAt}`)).size, 9, 'each is later');
      }
    });
});

describe('a decision that is taken back', () => {
  const ben = { name: 'ben', key: 'another-curator-key-for-tests' };
  const apart = { a: trust, b: council, verdict: 'NOT_SAME' };
  const one = { ...apart, verdict: 'SAME' };
  const pair = { denial, claim: sale };
  const cases: [keyof typeof mutations, earlier: object, later: object][] = [
    ['judge', one, apart],
    ['judge', apart, one],
    ['judgeLink', { ...pair, kind: 'NONE' }, { ...pair, kind: 'CONFIRMS' }],
    ['judgeLink', { ...pair, kind: 'CONFIRMS' }, { ...pair, kind: 'NONE' }],
    ['correctClaim', { id: denial, stance: 'INVESTIGATING' }, { id: denial, noClaim: true }],
    ['correctClaim', { id: sale, noClaim: true }, { id: sale, speaker: trust }],
  ];
  for (const [name, earlier, later] of cases)
    test(`leaves the one before it: ${name} ${JSON.stringify(earlier)}, then ${JSON.stringify(later)}`, async (t) => {
      const log: CurationRecord[] = [];
      const api = await startTestApi(all, {
        curators: [desk, ben],
        curate: async (record) => {
          log.push(record);
          await api.apply([record]);
          return record;
        },
      });
      t.after(() => api.close());
      const view = async (): Promise<string[]> =>
        (await dumpGraph(api.engine.reader)).filter((line) => !line.startsWith('["Curation"'));
      const read = await view();
      const id = await accepted(api, name, earlier);
      const before = await view();
      await accepted(api, name, { ...later, reason: 'I know better' }, ben);
      assert.notDeepEqual(await view(), before, 'the later one outranks it');
      assert.equal(await accepted(api, 'withdrawJudgement', { id, reason: 'I was wrong' }, ben), id);
      assert.deepEqual(await view(), before);
      const shown = `{ curation(id: "${id}") { decision { by withdrawn { by } } earlier { by withdrawn { by reason } } } }`;
      const taken = { by: 'ben', withdrawn: { by: 'ben', reason: 'I was wrong' } };
      assert.deepEqual(await api.ask(shown), {
        curation: { decision: { by: 'desk', withdrawn: null }, earlier: [taken] },
      });

      const whole = await dumpGraph(api.engine.reader);
      for (const records of [[...log], [...log].toReversed(), log.slice(-1)]) {
        const rebuilt = await startTestApi([...records, ...all]);
        t.after(() => rebuilt.close());
        assert.deepEqual(await dumpGraph(rebuilt.engine.reader), whole, 'a rebuild knows of it');
      }
      await accepted(api, 'withdrawJudgement', { id });
      assert.deepEqual(await view(), read);
      assert.equal(await refusal(api, 'withdrawJudgement', { id }), 'NOTHING_TO_WITHDRAW');
    });
});
