import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { ids } from '../../schema/ids.ts';
import { anchorOf, correctionOf, makeCuration } from '../synthetic/curations.ts';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

const entities: RecordPlan['entities'] = { 'Tarn Water': 'AGENCY', FlowDesk: 'SYSTEM', 'Grey Heron': 'ATTACKER' };
const leak: RecordPlan['claims'][number] = {
  speaker: 'Grey Heron',
  stance: 'ALLEGES',
  says: 'FlowDesk gave away the names of 40000 customers',
  figure: 40000,
};
const payment: RecordPlan['claims'][number] = {
  speaker: 'Tarn Water',
  stance: 'DENIES',
  says: 'no ransom money for stolen customer records was ever paid by our office',
};
const reopened: RecordPlan['claims'][number] = {
  speaker: 'Tarn Water',
  stance: 'ASSERTS',
  says: 'FlowDesk is open again',
};
const article = { url: 'https://wire.example/flowdesk', publisher: 'The Wire', entities };
const version = (publishedAt: string | undefined, claims: RecordPlan['claims']): RecordPlan => ({
  ...article,
  ...(publishedAt === undefined ? {} : { publishedAt }),
  claims,
});
const plans: RecordPlan[] = [
  version('2025-03-01T00:00:00.000Z', [leak, payment]),
  version('2025-03-02T00:00:00.000Z', [leak]),
  // Dated after everything else, by an error or a time zone: it is the newest version, whenever it came.
  version('2099-01-01T00:00:00.000Z', [{ ...leak, stance: 'ASSERTS' }, payment, reopened]),
  // Without a date it comes before all that have one.
  version(undefined, [payment]),
  {
    url: 'https://gazette.example/copy',
    publisher: 'Gazette',
    publishedAt: '2025-03-03T00:00:00.000Z',
    entities,
    claims: [leak, payment],
  },
];

let api: TestApi;
before(async () => {
  api = await startTestApi(plans.toReversed().map(makeRecord));
});
after(() => api.close());

interface Version {
  id: string;
  url: string;
  publishedAt: string | null;
  revises: { id: string } | null;
  revisedBy: { id: string } | null;
  claims: {
    nodes: {
      stance: string;
      saidAt: string | null;
      quote: { exact: string };
      withdrawnIn: { publishedAt: string | null } | null;
      supersededBy: { document: { publishedAt: string | null } } | null;
      repeats: { document: { url: string } } | null;
    }[];
  };
}

async function versions(): Promise<Version[]> {
  const { documents } = await api.ask<{ documents: { nodes: Version[] } }>(`{ documents { nodes {
    id url publishedAt revises { id } revisedBy { id }
    claims(orderBy: { field: POSITION, direction: ASC }) { nodes { stance saidAt quote { exact } withdrawnIn { publishedAt }
      supersededBy { document { publishedAt } } repeats { document { url } } } }
  } } }`);
  return documents.nodes;
}

test('the same address with another text is a version more, and versions are one chain that ends', async () => {
  const all = (await versions()).filter(({ url }) => url === article.url);
  assert.equal(all.length, 4);
  const byId = new Map(all.map((one) => [one.id, one]));
  const chain: (string | null)[] = [];
  for (let at = all.find(({ revises }) => revises === null); at !== undefined && chain.length <= all.length;) {
    chain.push(at.publishedAt);
    const next: Version | undefined = at.revisedBy === null ? undefined : byId.get(at.revisedBy.id);
    if (next !== undefined) assert.equal(next.revises?.id, at.id);
    at = next;
  }
  assert.deepEqual(chain, [null, '2025-03-01T00:00:00.000Z', '2025-03-02T00:00:00.000Z', '2099-01-01T00:00:00.000Z']);
});

test('a claim that a version no longer has is withdrawn in it, and one that stays leads on to its place there', async () => {
  const all = await versions();
  const said = (publishedAt: string | null) =>
    all
      .find((one) => one.url === article.url && one.publishedAt === publishedAt)
      ?.claims.nodes.map(({ quote, withdrawnIn, supersededBy }) => [
        { [leak.says]: 'leak', [payment.says]: 'payment' }[quote.exact] ?? 'reopened',
        withdrawnIn?.publishedAt?.slice(0, 4) ?? null,
        supersededBy?.document.publishedAt?.slice(0, 10) ?? null,
      ]);
  assert.deepEqual(said(null), [['payment', null, '2025-03-01']]);
  assert.deepEqual(said('2025-03-01T00:00:00.000Z'), [
    ['leak', null, '2025-03-02'],
    ['payment', '2025', '2099-01-01'],
  ]);
  // The same words with another stance are no longer what was said.
  assert.deepEqual(said('2025-03-02T00:00:00.000Z'), [['leak', '2099', null]]);
  assert.deepEqual(said('2099-01-01T00:00:00.000Z'), [
    ['leak', null, null],
    ['payment', null, null],
    ['reopened', null, null],
  ]);
});

test('the same text at another address is no version, and what stands there a repetition', async () => {
  const copy = (await versions()).find(({ url }) => url !== article.url);
  assert.deepEqual([copy?.revises, copy?.revisedBy], [null, null]);
  assert.deepEqual(
    copy?.claims.nodes.map(({ repeats }) => repeats?.document.url),
    [article.url, article.url],
  );
});

test('no date is made up for what has none, and a date that lies ahead stays as it is', async () => {
  const all = await versions();
  const dates = (publishedAt: string | null) =>
    all.find((one) => one.publishedAt === publishedAt)?.claims.nodes.map(({ saidAt }) => saidAt);
  assert.deepEqual(dates(null), [null]);
  assert.deepEqual(dates('2099-01-01T00:00:00.000Z'), Array<string>(3).fill('2099-01-01T00:00:00.000Z'));
});

test('a claim that a curator puts right in one version goes on standing in the next', async (t) => {
  const pair = [version('2025-03-01T00:00:00.000Z', [leak, payment]), version('2025-03-02T00:00:00.000Z', [payment])];
  const [older, newer] = pair.map(makeRecord) as [ExtractionRecord, ExtractionRecord];
  const two = await startTestApi([older, newer]);
  t.after(() => two.close());
  const { documentId, start, end, rank } = anchorOf(older, 1);
  const asked = `{ claim(id: "${ids.claim(documentId, start, end, rank)}") {
    withdrawnIn { id } supersededBy { document { id } } } }`;
  const standing = { claim: { withdrawnIn: null, supersededBy: { document: { id: newer.document.id } } } };
  assert.deepEqual(await two.ask(asked), standing);
  const heron = ids.entity('ATTACKER', 'grey heron', null) as `atk_${string}`;
  const corrections = [{ stance: 'NO_EVIDENCE' }, { speaker: heron }, { stance: 'ASSERTS', speaker: heron }] as const;
  for (const [index, correction] of corrections.entries()) {
    const decidedAt = `2025-05-0${index + 1}T00:00:00.000Z`;
    await two.apply([makeCuration(correctionOf(older, 1, correction), { decidedAt })]);
    assert.deepEqual(await two.ask(asked), standing, JSON.stringify(correction));
  }
  // Nor where both are put right in the same way, though they were read differently.
  const takenBack = makeCuration(correctionOf(older, 1, corrections[2]), { withdrawnAt: '2025-05-04T00:00:00.000Z' });
  await two.apply([takenBack]);
  const other = makeRecord(version('2025-03-03T00:00:00.000Z', [{ ...payment, stance: 'INVESTIGATING' }, reopened]));
  await two.apply([other]);
  const last = anchorOf(newer, 0);
  const askedLast = `{ claim(id: "${ids.claim(last.documentId, last.start, last.end, last.rank)}") { withdrawnIn { id } } }`;
  assert.deepEqual(await two.ask(askedLast), { claim: { withdrawnIn: { id: other.document.id } } });
  await two.apply([makeCuration(correctionOf(other, 0, { stance: 'DENIES' }))]);
  assert.deepEqual(await two.ask(askedLast), { claim: { withdrawnIn: null } });
});

test('a claim of somebody whom each version names for itself alone goes on standing in the next', async (t) => {
  const generic = ['Water Board'];
  const board: RecordPlan['claims'][number] = {
    speaker: 'Water Board',
    stance: 'INVESTIGATING',
    says: 'FlowDesk is looked into',
  };
  const pair = ['2025-03-01', '2025-03-02'].map((day, index) => ({
    ...version(`${day}T00:00:00.000Z`, index === 0 ? [board] : [board, reopened]),
    entities: { ...entities, 'Water Board': 'AGENCY' as const },
    generic,
  }));
  // The third version calls it by a name, and a reader takes the same words for that.
  const [older, newer] = pair.map(makeRecord) as [ExtractionRecord, ExtractionRecord];
  const last = makeRecord({
    ...pair[1],
    ...version('2025-03-03T00:00:00.000Z', [board, leak]),
    generic: [],
    entities: { ...entities, 'Water Board': 'AGENCY' },
  });
  const two = await startTestApi([older, newer, last]);
  t.after(() => two.close());
  for (const [of, next] of [
    [older, newer],
    [newer, last],
  ] as const) {
    const { documentId, start, end, rank } = anchorOf(of, 0);
    const asked = `{ claim(id: "${ids.claim(documentId, start, end, rank)}") { withdrawnIn { id } supersededBy { document { id } } } }`;
    assert.deepEqual(await two.ask(asked), {
      claim: { withdrawnIn: null, supersededBy: { document: { id: next.document.id } } },
    });
  }
});

test('a claim that the next version words with more goes on standing there, but not with other words or as a denial', async (t) => {
  const open = { speaker: 'Tarn Water', stance: 'ASSERTS' as const, says: 'FlowDesk was open to all' };
  const asked = `{ documents(filter: { text: "FlowDesk" }) { nodes { publishedAt
    claims { nodes { withdrawnIn { id } supersededBy { quote { exact } } } } } } }`;
  const later = { ...open, says: 'FlowDesk was open to all for weeks' };
  const shownWith = async (claim: RecordPlan['claims'][number]): Promise<unknown> => {
    const two = await startTestApi([
      makeRecord(version('2025-03-01T00:00:00.000Z', [open])),
      makeRecord(version('2025-03-02T00:00:00.000Z', [claim])),
    ]);
    t.after(() => two.close());
    type Shown = { withdrawnIn: object | null; supersededBy: { quote: { exact: string } } | null };
    const { documents } = await two.ask<{
      documents: { nodes: { publishedAt: string; claims: { nodes: Shown[] } }[] };
    }>(asked);
    const [claimShown] =
      documents.nodes.find(({ publishedAt }) => publishedAt.startsWith('2025-03-01'))?.claims.nodes ?? [];
    return [claimShown?.withdrawnIn !== null, claimShown?.supersededBy?.quote.exact ?? null];
  };
  assert.deepEqual(await shownWith(later), [false, later.says]);
  assert.deepEqual(await shownWith({ ...open, says: 'FlowDesk was open to a few' }), [true, null]);
  assert.deepEqual(await shownWith({ ...later, stance: 'DENIES' }), [true, null]);
  assert.deepEqual(await shownWith({ ...later, speaker: 'Grey Heron' }), [true, null]);
});

describe('an article in two versions, between which another tells something else', () => {
  const office: RecordPlan['entities'] = { 'Tarn Water': 'AGENCY', 'Data Office': 'AGENCY', FlowDesk: 'SYSTEM' };
  const denied = { speaker: 'Tarn Water', stance: 'DENIES' as const, says: 'no customer records have left FlowDesk' };
  const counted = (figure: number): RecordPlan['claims'][number] => ({
    speaker: 'Data Office',
    stance: 'ASSERTS',
    says: `FlowDesk exposed ${figure} customers of the town`,
    figure,
  });
  const unnamed = { speaker: 'A senior officer', stance: 'ASSERTS' as const, says: 'FlowDesk was open for some weeks' };
  const own = { speaker: 'The desk', stance: 'ALLEGES' as const, says: 'FlowDesk had been open to everybody for long' };
  const told = (url: string, day: number, claims: RecordPlan['claims']) =>
    byAuthor(makeRecord({ url, publishedAt: `2025-03-0${day}T00:00:00.000Z`, entities: office, claims }));
  const wire = 'https://wire.example/flowdesk';
  const more = { speaker: 'Tarn Water', stance: 'INVESTIGATING' as const, says: 'FlowDesk is now looked into' };
  const records = [
    told(wire, 1, [denied, counted(900), unnamed, own]),
    told('https://gazette.example/flowdesk', 3, [
      { ...denied, stance: 'CONFIRMS', says: 'customer records have left' },
      counted(1200),
    ]),
    told(wire, 5, [denied, counted(900), unnamed, own, more]),
  ];

  /** What the desk says is said in the document's own voice. */
  function byAuthor(record: ExtractionRecord): ExtractionRecord {
    for (const { speaker } of record.extraction.claims)
      if (speaker.text === 'The desk') Object.assign(speaker, { kind: 'AUTHOR', text: '', span: null });
    return record;
  }

  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
  ])
    test(`is one statement of each, at its first day, in the order ${order.join()}`, async (t) => {
      const two = await startTestApi([]);
      t.after(() => two.close());
      for (const index of order) await two.apply([records[index] as ExtractionRecord]);
      const { incidents } = await two.ask<{ incidents: { nodes: Record<string, unknown[]>[] } }>(`{ incidents { nodes {
        positions { party { kind name } stance at claims { quote { exact } } } totals { low high } } } }`);
      assert.equal(incidents.nodes.length, 1);
      const { positions, totals } = incidents.nodes[0] as {
        positions: { party: { name: string }; stance: string; at: string; claims: unknown[] }[];
        totals: unknown[];
      };
      assert.deepEqual(
        positions
          .map(({ party, stance, at, claims }) => [party.name, stance, at.slice(8, 10), claims.length])
          .toSorted(),
        [
          ['A senior officer', 'ASSERTS', '01', 1],
          ['Data Office', 'ASSERTS', '01', 2],
          ['Tarn Water', 'CONFIRMS', '03', 1],
          ['Tarn Water', 'DENIES', '01', 1],
          ['Tarn Water', 'INVESTIGATING', '05', 1],
          ['the author', 'ALLEGES', '01', 1],
        ],
      );
      assert.deepEqual(totals, [{ low: 1200, high: 1200 }], 'a figure printed again takes no place of a later one');
      const { contradictions } = await two.ask<{ contradictions: { nodes: { reasons: string[] }[] } }>(
        '{ contradictions(kind: REVERSAL) { nodes { reasons } } }',
      );
      assert.deepEqual(
        contradictions.nodes.map(({ reasons }) => reasons[0]),
        ['Tarn Water denied on 2025-03-01 and confirmed on 2025-03-03'],
      );
    });
});
