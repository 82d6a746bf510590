import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ids } from '../../schema/ids.ts';
import type { CurationRecord } from '../../schema/messages/curation.ts';
import { makeRecord } from '../synthetic/records.ts';
import { accepted, all, decide, ministry, refusal, third, trust, type Outcome } from './api-curation-story.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

describe('names and stories judged over the API', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi(all);
  });
  after(() => api.close());

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
    const merged = one === here ? there : here;
    const namesake = all.find(({ document }) => ids.incident(ids.unit(document.id, 'main')) === merged);
    const itself = { a: merged, b: namesake?.document.id, verdict: 'NOT_SAME' };
    assert.equal(await refusal(api, 'judge', itself), 'SAME_THING', 'an incident that merged names its story');
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
});

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
