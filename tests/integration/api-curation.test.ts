import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { dumpGraph } from '../../graph/dump.ts';
import { ids } from '../../schema/ids.ts';
import type { CurationRecord } from '../../schema/messages/curation.ts';
import {
  accepted,
  all,
  council,
  decide,
  denial,
  first,
  hub,
  mutations,
  refusal,
  sale,
  second,
  trust,
} from './api-curation-story.ts';
import { desk, key, startTestApi, type TestApi } from './api-harness.ts';

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
});

test('a reason that cannot be kept is refused by what is wrong with it', async (t) => {
  const api = await startTestApi(all);
  t.after(() => api.close());
  const messageOf = async (reason: string): Promise<string> => {
    const { code, message } = await decide(api, 'correctClaim', { id: sale, noClaim: true, reason });
    assert.equal(code, 'BAD_REASON');
    return message;
  };
  assert.match(await messageOf('a\0b'), /NUL/);
  assert.match(await messageOf('half \ud83d of one'), /surrogate/);
  assert.match(await messageOf('x'.repeat(2001)), /2000 characters, and not in 2001/);
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
function units(x: typeof first, y: typeof first): [string, string] {
  return [ids.unit(x.document.id, 'main'), ids.unit(y.document.id, 'main')].toSorted() as [string, string];
}
