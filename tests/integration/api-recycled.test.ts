import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRecord, type RecordPlan } from '../synthetic/records.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

const entities: RecordPlan['entities'] = { 'Tarn Water': 'AGENCY', FlowDesk: 'SYSTEM', 'Grey Heron': 'ATTACKER' };

const sale: RecordPlan = {
  url: 'https://wire.example/sale',
  publisher: 'The Wire',
  publishedAt: '2021-03-01T00:00:00.000Z',
  recordedAt: '2025-03-01T10:00:00.000Z',
  entities,
  claims: [{ speaker: 'Grey Heron', stance: 'ALLEGES', says: 'FlowDesk gave away the names of 40000 customers' }],
};
const again: RecordPlan = {
  url: 'https://gazette.example/again',
  publisher: 'Gazette',
  publishedAt: '2024-05-01T00:00:00.000Z',
  recordedAt: '2025-03-02T10:00:00.000Z',
  entities,
  claims: [
    { speaker: 'Grey Heron', stance: 'ASSERTS', says: 'FlowDesk lost 900 letters in April' },
    { speaker: 'Tarn Water', stance: 'DENIES', says: 'the data on offer was stolen in the past', denies: 0 },
  ],
};

interface Recycled {
  name: string;
  recycledFrom: { incident: { name: string }; reasons: string[]; claims: { id: string; quote: { exact: string } }[] }[];
  recycledIn: { incident: { name: string }; claims: { id: string }[] }[];
}

let api: TestApi;
before(async () => {
  // The later story first: the earlier one that it speaks of comes to be known only then.
  api = await startTestApi([]);
  await api.apply([makeRecord(again)], '2025-03-01T12:00:00.000Z');
  await api.apply([makeRecord(sale)], '2025-03-02T12:00:00.000Z');
});
after(() => api.close());

const incidents = async (): Promise<Recycled[]> => {
  const { incidents } = await api.ask<{ incidents: { nodes: Recycled[] } }>(
    '{ incidents { nodes { name recycledFrom { incident { name } reasons claims { id quote { exact } } } recycledIn { incident { name } claims { id } } } } }',
  );
  return incidents.nodes;
};

test('old data that is shown again is another incident, joined to the first by the words that say so', async () => {
  const [later, earlier] = await incidents();
  assert.deepEqual([later?.recycledIn, earlier?.recycledFrom], [[], []]);
  const [from] = later?.recycledFrom ?? [];
  assert.equal(from?.incident.name, earlier?.name);
  assert.deepEqual(
    from?.claims.map(({ quote }) => quote.exact),
    ['the data on offer was stolen in the past'],
  );
  assert.ok(from?.reasons.includes('both name the system FlowDesk'), from?.reasons.join('; '));
  assert.equal(earlier?.recycledIn[0]?.incident.name, later?.name);
});

test('it is known as of the day on which both were, and the claim leads to its words', async () => {
  const [later] = await incidents();
  const id = later?.recycledFrom[0]?.claims[0]?.id;
  const asked = `{ claim(id: "${id}") { incident { id } } }`;
  const { claim } = await api.ask<{ claim: { incident: { id: string } } }>(asked);
  const asOf = async (time: string): Promise<unknown[]> => {
    const { incident } = await api.ask<{ incident: { recycledFrom: unknown[] } }>(
      `{ incident(id: "${claim.incident.id}", asOf: "${time}") { recycledFrom { reasons } } }`,
    );
    return incident.recycledFrom;
  };
  assert.equal((await asOf('2025-03-02T11:00:00.000Z')).length, 0);
  assert.equal((await asOf('2025-03-02T13:00:00.000Z')).length, 1);
});
