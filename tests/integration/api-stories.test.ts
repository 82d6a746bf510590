import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { recordOf } from '../laws/told.ts';
import { bankAttack, digest, earlierAttack, laterAttack, readAs } from '../synthetic/several-stories.ts';
import { startTestApi, type TestApi } from './api-harness.ts';

interface Incident {
  name: string;
  firstReportedAt: string | null;
  documents: { nodes: { title: string }[] };
  claims: { nodes: { quote: { exact: string } }[] };
  involvements: { entity: { name: string } }[];
}
interface Story {
  kind: string;
  happenedAt: string | null;
  reasons: string[];
  rule: string | null;
  quotes: { exact: string }[];
  incident: { name: string };
}

let api: TestApi;
before(async () => {
  api = await startTestApi([]);
  // What is told in passing comes first.
  for (const [index, input] of [laterAttack, digest, earlierAttack, bankAttack].entries()) {
    const at = `2025-06-0${index + 1}T00:00:00.000Z`;
    await api.apply([recordOf(input, at)], at);
  }
});
after(() => api.close());

async function incidents(): Promise<Map<string, Incident>> {
  const answer = await api.ask<{ incidents: { nodes: Incident[] } }>(
    '{ incidents { nodes { name firstReportedAt documents { nodes { title } } claims(first: 50) { nodes { quote { exact } } } involvements { entity { name } } } } }',
  );
  return new Map(answer.incidents.nodes.map((incident) => [incident.name, incident]));
}

async function storiesOf(title: string): Promise<Story[]> {
  const { documents } = await api.ask<{
    documents: { nodes: { title: string; stories: Story[]; incidents: { name: string }[] }[] };
  }>(
    '{ documents { nodes { title incidents { name } stories { kind happenedAt reasons rule quotes { exact } incident { name } } } } }',
  );
  const document = documents.nodes.find((node) => node.title === title);
  assert.deepEqual(
    document?.incidents.map(({ name }) => name),
    document?.stories.map(({ incident }) => incident.name),
  );
  return document?.stories ?? [];
}

const titleOf = ({ text }: { text: string }): string => text.split('\n')[0] ?? '';

test('a digest is part of each incident that it tells, with what it says of that one alone', async () => {
  const stories = await storiesOf(titleOf(digest));
  assert.deepEqual(
    stories.map(({ kind, incident }) => [kind, incident.name]),
    [
      ['MAIN', 'Northmoor Trust, March 2025'],
      ['ITEM', 'Larkfield Bank, March 2025'],
      ['ITEM', 'Ostrava Ferries, March 2025'],
    ],
  );
  const bank = (await incidents()).get('Larkfield Bank, March 2025');
  assert.deepEqual(bank?.documents.nodes.map(({ title }) => title).toSorted(), [titleOf(bankAttack), titleOf(digest)]);
  const said = bank?.claims.nodes.map(({ quote }) => quote.exact).join(' ') ?? '';
  assert.match(said, /88,200 account numbers were for sale/);
  assert.doesNotMatch(said, /passengers|patient records/);
  assert.ok(!bank?.involvements.some(({ entity }) => /Northmoor|Ostrava/.test(entity.name)));
});

test('what an article tells in passing belongs to the incident that happened then, and not to its own', async () => {
  const [main, passing] = await storiesOf(titleOf(laterAttack));
  assert.deepEqual([main?.kind, main?.incident.name], ['MAIN', 'Northmoor Trust, March 2025']);
  assert.deepEqual([passing?.kind, passing?.incident.name], ['BACKGROUND', 'Northmoor Trust, March 2022']);
  assert.equal(passing?.happenedAt, '2022-03-15T00:00:00.000Z');
  assert.match(passing.quotes[0]?.exact ?? '', /^This is not the first time/);
  assert.ok(passing.reasons.length > 0);
  const found = await incidents();
  const then = found.get('Northmoor Trust, March 2022');
  assert.deepEqual(then?.documents.nodes.map(({ title }) => title).toSorted(), [
    titleOf(earlierAttack),
    titleOf(laterAttack),
  ]);
  const now = found.get('Northmoor Trust, March 2025');
  assert.doesNotMatch(now?.claims.nodes.map(({ quote }) => quote.exact).join(' ') ?? '', /mailboxes/);
  assert.equal(then?.firstReportedAt, '2022-03-14T00:00:00.000Z');
});

test('before its own document came, it was known from the passage alone, and from when that happened', async () => {
  const [, passing] = await storiesOf(titleOf(laterAttack));
  const { incidents } = await api.ask<{ incidents: { nodes: { id: string; name: string }[] } }>(
    '{ incidents { nodes { id name } } }',
  );
  const id = incidents.nodes.find(({ name }) => name === passing?.incident.name)?.id;
  const { incident } = await api.ask<{
    incident: { documents: { nodes: { title: string }[] }; claims: { totalCount: number } };
  }>(
    `{ incident(id: "${id}", asOf: "2025-06-02T12:00:00.000Z") { documents { nodes { title } } claims { totalCount } } }`,
  );
  assert.deepEqual(
    incident.documents.nodes.map(({ title }) => title),
    [titleOf(laterAttack)],
  );
  assert.equal(incident.claims.totalCount, 1);
});

test('a newer extractor that finds no such story closes it, and what was known until then stays known', async () => {
  const fresh = await startTestApi([]);
  try {
    const record = recordOf(digest, '2025-06-01T00:00:00.000Z');
    await fresh.apply([record], '2025-06-01T00:00:00.000Z');
    const { incidents } = await fresh.ask<{ incidents: { nodes: { id: string; name: string }[] } }>(
      '{ incidents { nodes { id name } } }',
    );
    const id = incidents.nodes.find(({ name }) => name.startsWith('Ostrava'))?.id;
    const told = async (asOf: string): Promise<number> => {
      const { incident } = await fresh.ask<{ incident: { claims: { totalCount: number } } }>(
        `{ incident(id: "${id}", asOf: "${asOf}") { claims { totalCount } } }`,
      );
      return incident.claims.totalCount;
    };
    await fresh.apply([readAs(record, 99)], '2025-06-02T00:00:00.000Z');
    assert.equal(await told('2025-06-01T12:00:00.000Z'), 2);
    assert.equal(await told('2025-06-03T00:00:00.000Z'), 0);
    const { documents } = await fresh.ask<{
      documents: { nodes: { incidents: { name: string }[]; claims: { totalCount: number } }[] };
    }>('{ documents { nodes { incidents { name } claims { totalCount } } } }');
    const [document] = documents.nodes;
    assert.equal(document?.incidents.length, 1);
    assert.equal(document.claims.totalCount, record.extraction.claims.length);
  } finally {
    await fresh.close();
  }
});
