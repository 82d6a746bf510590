import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { statement } from '../../graph/cypher/statement.ts';
import { ids } from '../../schema/ids.ts';
import type { ClaimDecision, CurationRecord } from '../../schema/messages/curation.ts';
import type { Stance } from '../../schema/ontology/kinds.ts';
import { correctionOf, makeCuration } from '../synthetic/curations.ts';
import {
  accepted,
  all,
  claimId,
  council,
  denial,
  first,
  knew,
  marsh,
  refusal,
  sale,
  second,
  third,
  trust,
} from './api-curation-story.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

/** What a graph of version 6 had of corrected claims. */
const asItWas = statement<Record<string, never>, never>(
  'asItWas',
  'write',
  `MATCH (c:Claim) REMOVE c.stances WITH count(c) AS all MATCH (m:Meta {id: 'schema'}) SET m.version = 6`,
);

describe('claims, links and documents put right over the API', () => {
  let api: TestApi;
  before(async () => {
    api = await startTestApi(all);
  });
  after(() => api.close());

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

  test('what a correction leaves as it was read is not shown as read differently', async () => {
    const rumour = claimId(third, 2);
    const asked = `query ($asOf: DateTime) { claim(id: "${rumour}", asOf: $asOf) { stance readStance curation { id }
      speaker { kind name text } readSpeaker { kind name text entity { id } } } }`;
    const before = await api.ask<{ claim: object }>(asked);
    const id = await accepted(api, 'correctClaim', { id: rumour, speaker: trust, reason: 'its own notice' });
    const given = { kind: 'ENTITY', name: 'Northmoor Trust', text: '' };
    const read = { kind: 'MEDIA', name: 'Reports', text: 'Reports', entity: null };
    assert.deepEqual((await api.ask<{ claim: object }>(asked)).claim, {
      stance: 'ALLEGES',
      readStance: null,
      curation: { id },
      speaker: given,
      readSpeaker: read,
    });
    assert.deepEqual(await api.ask(asked, { asOf: '2025-05-31T00:00:00.000Z' }), before, 'none of it was known before');
    await accepted(api, 'correctClaim', { id: rumour, stance: 'ASSERTS', speaker: marsh });
    await accepted(api, 'correctClaim', { id: rumour, stance: 'ASSERTS' });
    assert.deepEqual((await api.ask<{ claim: object }>(asked)).claim, {
      ...before.claim,
      stance: 'ASSERTS',
      readStance: 'ALLEGES',
      curation: { id },
    });
    for (let left = 3; left > 0; left--) await accepted(api, 'withdrawJudgement', { id });
    assert.deepEqual(await api.ask(asked), before);
    const named = `{ claim(id: "${sale}") { readStance readSpeaker { name text entity { id } } } }`;
    const quill = await accepted(api, 'correctClaim', { id: sale, stance: 'ASSERTS', speaker: marsh });
    assert.deepEqual(await api.ask(named), {
      claim: {
        readStance: null,
        readSpeaker: { name: 'Ada Quill', text: 'Ada Quill', entity: { id: ids.entity('PERSON', 'ada quill', null) } },
      },
    });
    await accepted(api, 'withdrawJudgement', { id: quill });
  });

  test('where a stance is put right, lists and positions of the time before go by the one that was read', async () => {
    const asked = `query ($asOf: DateTime) { claims(filter: { stance: [DENIES] }, asOf: $asOf) { nodes { id } }
      claim(id: "${denial}", asOf: $asOf) { incident { positions { stance claims { id } } } } }`;
    const before = await api.ask(asked, { asOf: '2025-05-31T00:00:00.000Z' });
    const id = await accepted(api, 'correctClaim', { id: denial, stance: 'INVESTIGATING' });
    assert.notDeepEqual(await api.ask(asked), before);
    assert.deepEqual(await api.ask(asked, { asOf: '2025-05-31T00:00:00.000Z' }), before);
    await accepted(api, 'withdrawJudgement', { id });
  });

  test('a claim that is corrected twice is shown at each time as it was known then, also when that is taken back', async (t) => {
    const two = await startTestApi([]);
    t.after(() => two.close());
    await two.apply(all, '2025-06-01T00:00:00.000Z');
    const on = (day: number): string => `2025-06-0${day}T00:00:00.000Z`;
    const turned = (stance: Stance, day: number) =>
      makeCuration(correctionOf(first, 1, { stance }), { decidedAt: on(day) });
    const { decision, by, reason, decidedAt, ...once } = turned('NO_EVIDENCE', 3);
    const twice = { ...turned('INVESTIGATING', 5), earlier: [{ decision, by, reason, decidedAt, withdrawn: null }] };
    await two.apply([{ ...once, decision, by, reason, decidedAt }], on(3));
    await two.apply([twice], on(5));
    const asked = `query ($asOf: DateTime) { claim(id: "${denial}", asOf: $asOf) { stance readStance
      curation { decision { stance } earlier { stance } } incident { positions { stance claims { id } } } } claims(filter: { stance: [NO_EVIDENCE] }, asOf: $asOf) { totalCount } }`;
    type Answer = {
      claim: {
        stance: Stance;
        readStance: Stance | null;
        curation: Decided | null;
        incident: { positions: Position[] };
      };
      claims: { totalCount: number };
    };
    type Decided = { decision: { stance: Stance }; earlier: { stance: Stance }[] };
    type Position = { stance: Stance; claims: { id: string }[] };
    const shown = async (day: number): Promise<unknown[]> => {
      const asOf = `2025-06-0${day}T12:00:00.000Z`;
      const { claim, claims } = await two.ask<Answer>(asked, { asOf });
      const position = claim.incident.positions.find((one) => one.claims.some(({ id }) => id === denial));
      assert.equal(position?.stance, claim.stance);
      if (claim.curation) assert.equal(claim.curation.decision.stance, claim.stance);
      return [claim.stance, claim.readStance, claims.totalCount, claim.curation?.earlier.length];
    };
    const before = async (): Promise<unknown[]> => Promise.all([2, 4].map(shown));
    const known = [
      ['DENIES', null, 0, undefined],
      ['NO_EVIDENCE', 'DENIES', 1, 0],
    ];
    assert.deepEqual(await before(), known);
    assert.deepEqual(await shown(6), ['INVESTIGATING', 'DENIES', 0, 1]);
    await two.apply([{ ...twice, recordedAt: on(7), withdrawn: { by, reason: 'a mistake' } }], on(7));
    const stances = async (): Promise<unknown[]> =>
      (await Promise.all([2, 4, 6, 8].map(shown))).map(([stance, read, listed]) => [stance, read, listed]);
    assert.deepEqual(await stances(), [
      ['DENIES', null, 0],
      ['NO_EVIDENCE', 'DENIES', 1],
      ['INVESTIGATING', 'DENIES', 0],
      ['DENIES', null, 0],
    ]);
  });

  test('a claim that is given to one after the other is shown at each time as made by whom it was known to be', async (t) => {
    const two = await startTestApi([]);
    t.after(() => two.close());
    await two.apply(all, '2025-06-01T00:00:00.000Z');
    const on = (day: number): string => `2025-06-0${day}T00:00:00.000Z`;
    const rumour = claimId(third, 2);
    // Said by media, first its stance is put right, then it is given to two in turn, and at last that is taken back.
    const records: CurationRecord[] = [];
    const given = [{ stance: 'ASSERTS' }, { speaker: council }, { speaker: trust }] as Partial<ClaimDecision>[];
    for (const [index, correction] of given.entries()) {
      const record = makeCuration(correctionOf(third, 2, correction), { decidedAt: on(index + 2) });
      const earlier = records.map(({ decision, by, reason, decidedAt }) => ({
        decision,
        by,
        reason,
        decidedAt,
        withdrawn: null,
      }));
      records.push({ ...record, earlier });
      await two.apply([{ ...record, earlier }], on(index + 2));
    }
    const last = records.at(-1) as CurationRecord;
    await two.apply(
      [{ ...last, recordedAt: on(5), withdrawn: { by: 'desk', reason: 'a mistake' }, earlier: [] }],
      on(5),
    );
    const asked = `query ($asOf: DateTime) { claim(id: "${rumour}", asOf: $asOf) {
      speaker { kind text entity { id } } readSpeaker { kind text } incident { positions { party { kind } claims { id } } } } }`;
    type Shown = { kind: string; text: string; entity: { id: string } | null };
    type Answer = { claim: { speaker: Shown; readSpeaker: Shown | null; incident: { positions: Position[] } } };
    type Position = { party: { kind: string }; claims: { id: string }[] };
    const shown = async (day: number): Promise<unknown[]> => {
      const { claim } = await two.ask<Answer>(asked, { asOf: `2025-06-0${day}T12:00:00.000Z` });
      const position = claim.incident.positions.find((one) => one.claims.some(({ id }) => id === rumour));
      assert.equal(position?.party.kind, claim.speaker.kind);
      const { kind, text, entity } = claim.speaker;
      return [kind, text, entity?.id ?? null, claim.readSpeaker?.kind ?? null, claim.readSpeaker?.text ?? null];
    };
    const read = ['MEDIA', 'Reports', null, null, null];
    assert.deepEqual(await Promise.all([1, 2, 3, 4, 5].map(shown)), [
      read,
      read,
      ['ENTITY', '', council, 'MEDIA', 'Reports'],
      ['ENTITY', '', trust, 'MEDIA', 'Reports'],
      read,
    ]);
  });

  test('a graph that dated only the first correction shows a claim before it as it was read', async (t) => {
    const old = await startTestApi([]);
    t.after(() => old.close());
    await old.apply(all, '2025-06-01T00:00:00.000Z');
    await old.apply([makeCuration(correctionOf(first, 1, { stance: 'NO_EVIDENCE' }))], '2025-06-03T00:00:00.000Z');
    await old.engine.write((transaction) => transaction.run(asItWas, {}));
    await old.engine.migrate();
    const stances = ['02', '04'].map(async (day) => {
      const asked = `{ claim(id: "${denial}", asOf: "2025-06-${day}T00:00:00.000Z") { stance } }`;
      return (await old.ask<{ claim: { stance: Stance } }>(asked)).claim.stance;
    });
    assert.deepEqual(await Promise.all(stances), ['DENIES', 'NO_EVIDENCE']);
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
    const then = await api.ask(
      `{ claim(id: "${knew}", asOf: "2025-05-31T00:00:00.000Z") { closedAt curation { id } } }`,
    );
    assert.deepEqual(then, { claim: { closedAt: null, curation: null } });
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

function placeOf(index: number): [number, number] {
  const { start, end } = first.extraction.claims[index]?.span ?? { start: -1, end: -1 };
  return [start, end];
}
