import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

const entities: RecordPlan['entities'] = {
  'Tarn Water': 'AGENCY',
  'Data Office': 'AGENCY',
  FlowDesk: 'SYSTEM',
  PumpLine: 'SYSTEM',
  'Grey Heron': 'ATTACKER',
};
const at = (day: number, hour: number): string => `2025-03-0${day}T${hour}:00:00.000Z`;

/** Each document comes in on a day of its own, later than it was published; what is derived from it, at noon. */
const plans: RecordPlan[] = [
  {
    url: 'https://wire.example/flowdesk',
    publisher: 'The Wire',
    publishedAt: '2025-03-01T00:00:00.000Z',
    recordedAt: at(1, 10),
    entities,
    claims: [
      {
        speaker: 'Grey Heron',
        stance: 'ALLEGES',
        says: 'Tarn Water lost the names of 40000 customers from FlowDesk',
        figure: 40000,
      },
    ],
  },
  {
    url: 'https://gazette.example/pumpline',
    publisher: 'Gazette',
    publishedAt: '2025-03-01T00:00:00.000Z',
    recordedAt: at(2, 10),
    entities,
    claims: [
      {
        speaker: 'Data Office',
        stance: 'ASSERTS',
        says: 'PumpLine gave out the letters of 70000 customers',
        figure: 70000,
      },
    ],
  },
  {
    url: 'https://herald.example/both',
    publisher: 'Herald',
    publishedAt: '2025-03-02T00:00:00.000Z',
    recordedAt: at(3, 10),
    entities,
    claims: [
      {
        speaker: 'Grey Heron',
        stance: 'ALLEGES',
        says: 'Tarn Water lost the names of 40000 customers from FlowDesk',
        figure: 40000,
      },
      {
        speaker: 'Tarn Water',
        stance: 'DENIES',
        says: 'the names of 40000 customers were not lost from FlowDesk',
        denies: 0,
      },
      {
        speaker: 'Data Office',
        stance: 'ASSERTS',
        says: 'PumpLine gave out the letters of 70000 customers',
        figure: 70000,
      },
    ],
  },
];
const beforeAll = '2025-03-01T00:00:00.000Z';

let api: TestApi;
before(async () => {
  api = await startTestApi([]);
  for (const [index, plan] of plans.entries()) await api.apply([makeRecord(plan)], at(index + 1, 12));
});
after(() => api.close());

interface Then {
  claims: { totalCount: number };
  documents: string[];
  denials: number;
  repetitions: number;
  contradictions: string[];
  unanswered: number;
}

async function knownAt(moment: string): Promise<Then> {
  const found = await api.ask<{
    claims: {
      totalCount: number;
      nodes: { document: { url: string }; deniedBy: { totalCount: number }; repetitions: { totalCount: number } }[];
    };
    contradictions: { nodes: { kind: string }[] };
    unansweredClaims: { totalCount: number };
  }>(
    `query($asOf: DateTime!) {
      claims(asOf: $asOf) { totalCount nodes { document { url } deniedBy { totalCount } repetitions { totalCount } } }
      contradictions(asOf: $asOf) { nodes { kind } }
      unansweredClaims(asOf: $asOf) { totalCount }
    }`,
    { asOf: moment },
  );
  const { nodes, totalCount } = found.claims;
  const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    claims: { totalCount },
    documents: [...new Set(nodes.map(({ document }) => document.url))].toSorted(),
    denials: sum(nodes.map(({ deniedBy }) => deniedBy.totalCount)),
    repetitions: sum(nodes.map(({ repetitions }) => repetitions.totalCount)),
    contradictions: found.contradictions.nodes.map(({ kind }) => kind).toSorted(),
    unanswered: found.unansweredClaims.totalCount,
  };
}

const nothing: Then = {
  claims: { totalCount: 0 },
  documents: [],
  denials: 0,
  repetitions: 0,
  contradictions: [],
  unanswered: 0,
};
const [wire, gazette, herald] = plans.map(({ url }) => url ?? '') as [string, string, string];

test('what was known on each of three days is told as it was, without what came or was linked later', async () => {
  assert.deepEqual(await knownAt(beforeAll), nothing);
  const first: Then = { ...nothing, claims: { totalCount: 1 }, documents: [wire], unanswered: 1 };
  assert.deepEqual(await knownAt(at(1, 20)), first);
  const second: Then = { ...first, claims: { totalCount: 2 }, documents: [gazette, wire] };
  assert.deepEqual(await knownAt(at(2, 20)), second);
  const third: Then = {
    claims: { totalCount: 5 },
    documents: [gazette, herald, wire],
    denials: 2,
    repetitions: 1,
    contradictions: ['DENIAL', 'FIGURE'],
    unanswered: 0,
  };
  assert.deepEqual(await knownAt(at(3, 20)), third);
  assert.deepEqual(await knownAt('2025-09-09'), third);
});

test('a trace shows the denial from the day on which it was linked', async () => {
  const { claims } = await api.ask<{ claims: { nodes: { id: string }[] } }>(
    `{ claims(asOf: "${at(1, 20)}") { nodes { id } } }`,
  );
  const id = claims.nodes[0]?.id;
  const traced = async (asOf: string): Promise<number | null> => {
    const { claimTrace } = await api.ask<{ claimTrace: { steps: object[] } | null }>(
      'query($id: ID!, $asOf: DateTime) { claimTrace(id: $id, asOf: $asOf) { steps { depth } } }',
      { id, asOf },
    );
    return claimTrace?.steps.length ?? null;
  };
  assert.deepEqual(await Promise.all([beforeAll, at(1, 20), at(2, 20)].map(traced)), [null, 1, 1]);
  // The denial, and the later telling of the claim that it denies too.
  assert.equal(await traced(at(3, 20)), 3);
});

test('an incident that merged into another is still itself before that, and is what the other gives, which is not known yet', async () => {
  const incidentsAt = async (asOf: string): Promise<string[]> => {
    const { claims } = await api.ask<{ claims: { nodes: { incident: { id: string } }[] } }>(
      `{ claims(asOf: "${asOf}") { nodes { incident { id } } } }`,
    );
    return [...new Set(claims.nodes.map(({ incident }) => incident.id))];
  };
  const [early] = await incidentsAt(at(1, 20));
  const late = (await incidentsAt(at(3, 20))).find((id) => id !== early);
  assert.ok(early && late);
  const named = async (id: string, asOf: string): Promise<unknown> =>
    (
      await api.ask<{ incident: unknown }>(
        `{ incident(id: "${id}", asOf: "${asOf}") { id documents { totalCount } claims { totalCount } figures { low } totals { low } denials { totalCount } } }`,
      )
    ).incident;
  const one = {
    id: early,
    documents: { totalCount: 1 },
    claims: { totalCount: 1 },
    figures: [{ low: 40000 }],
    totals: [{ low: 40000 }],
    denials: { totalCount: 0 },
  };
  assert.equal(await named(early, beforeAll), null);
  assert.deepEqual(await named(early, at(1, 20)), one);
  assert.deepEqual(await named(early, at(2, 20)), one);
  const { id, documents, denials } = (await named(early, at(3, 20))) as typeof one;
  assert.deepEqual([id === early, documents.totalCount, denials.totalCount], [false, 2, 1]);
  assert.ok(!(await incidentsAt(at(2, 20))).includes(id));
  assert.equal(await named(id, beforeAll), null);
  // Who holds the id of today and asks what was known then gets the incident that held most of its stories.
  const then = (await named(id, at(2, 20))) as typeof one;
  assert.ok((await incidentsAt(at(2, 20))).includes(then.id));
  assert.deepEqual([then.documents.totalCount, then.denials.totalCount], [1, 0]);
});

test('an incident is called, dated and weighed as it was known at the moment', async () => {
  const told = await startTestApi([]);
  try {
    const records: RecordPlan[] = [
      {
        url: 'https://wire.example/first',
        publishedAt: '2025-03-01T00:00:00.000Z',
        entities,
        claims: [
          {
            speaker: 'Tarn Water',
            stance: 'ASSERTS',
            says: 'FlowDesk lost the names of 40000 customers',
            figure: 40000,
          },
        ],
      },
      {
        url: 'https://gazette.example/older',
        publishedAt: '2025-02-27T00:00:00.000Z',
        entities,
        operates: ['Tarn Water', 'FlowDesk'],
        claims: [
          {
            speaker: 'Grey Heron',
            stance: 'ALLEGES',
            says: 'FlowDesk of Tarn Water lost the names of 70000 customers',
          },
        ],
      },
    ];
    for (const [index, plan] of records.entries())
      await told.apply([makeRecord({ ...plan, recordedAt: at(index + 1, 10) })], at(index + 1, 12));
    const { incidents } = await told.ask<{ incidents: { nodes: { id: string }[] } }>('{ incidents { nodes { id } } }');
    const knownOn = async (day: number): Promise<unknown> => {
      const { incident } = await told.ask<{
        incident: {
          name: string;
          firstReportedAt: string;
          figures: { evidenceClass: string }[];
          totals: { evidenceClass: string }[];
          involvements: { role: string; entity: { name: string } }[];
        };
      }>(
        'query($id: ID!, $asOf: DateTime!) { incident(id: $id, asOf: $asOf) { name firstReportedAt figures { evidenceClass } totals { evidenceClass } involvements { role entity { name } } } }',
        { id: incidents.nodes[0]?.id, asOf: at(day, 13) },
      );
      const role = incident.involvements.find(({ entity }) => entity.name === 'Tarn Water')?.role;
      const [figure, total] = [incident.figures[0]?.evidenceClass, incident.totals[0]?.evidenceClass];
      return [incident.name, incident.firstReportedAt.slice(0, 10), role, figure, total];
    };
    assert.deepEqual(await knownOn(1), ['FlowDesk, March 2025', '2025-03-01', 'OTHER', 'OTHER', 'OTHER']);
    assert.deepEqual(await knownOn(2), ['FlowDesk, February 2025', '2025-02-27', 'VICTIM', 'VICTIM', 'VICTIM']);
  } finally {
    await told.close();
  }
});

test('a party goes by what documents called it by then', async () => {
  const told = await startTestApi([]);
  try {
    for (const [index, name] of ['Tarn Water', 'Tarn-Water', 'The Tarn Water'].entries())
      await told.apply(
        [
          makeRecord({
            url: `https://wire.example/${index}`,
            publishedAt: '2025-03-01T00:00:00.000Z',
            recordedAt: at(index + 1, 10),
            entities: { [name]: 'AGENCY', FlowDesk: 'SYSTEM' },
            claims: [{ speaker: name, stance: 'ASSERTS', says: 'FlowDesk lost the names of customers' }],
          }),
        ],
        at(index + 1, 12),
      );
    const knownOn = async (day: number): Promise<unknown> => {
      const { claims } = await told.ask<{
        claims: { nodes: { speaker: { name: string; entity: { name: string; aliases: string[] } } }[] };
      }>(`{ claims(asOf: "${at(day, 13)}") { nodes { speaker { name entity { name aliases } } } } }`);
      const parties = claims.nodes.map(({ speaker }) => [speaker.name, speaker.entity.name, speaker.entity.aliases]);
      return [...new Set(parties.map((party) => JSON.stringify(party)))].map((party) => JSON.parse(party) as unknown);
    };
    const called = (name: string, aliases: string[]): unknown => [[name, name, aliases]];
    assert.deepEqual(await knownOn(1), called('Tarn Water', ['Tarn Water']));
    assert.deepEqual(await knownOn(2), called('Tarn Water', ['Tarn Water', 'Tarn-Water']));
    assert.deepEqual(await knownOn(3), called('The Tarn Water', ['Tarn Water', 'Tarn-Water', 'The Tarn Water']));
  } finally {
    await told.close();
  }
});
