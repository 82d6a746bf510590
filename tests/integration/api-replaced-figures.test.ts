import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRecord } from '../synthetic/records.ts';
import { startTestApi } from './api-harness.ts';

test('a number that is named as replaced is listed, but no total has it', async () => {
  const record = makeRecord({
    url: 'https://wire.example/1',
    publisher: 'The Wire',
    publishedAt: '2025-03-01T00:00:00.000Z',
    recordedAt: '2025-03-01T10:00:00.000Z',
    entities: { 'Tarn Water': 'AGENCY', FlowDesk: 'SYSTEM' },
    operates: ['Tarn Water', 'FlowDesk'],
    claims: [
      { speaker: 'Tarn Water', stance: 'ASSERTS', says: 'FlowDesk lost 900 addresses', figure: 900 },
      { speaker: 'Tarn Water', stance: 'ASSERTS', says: 'FlowDesk lost 500 addresses as first told', figure: 500 },
    ],
  });
  const figures = record.extraction.figures.map((figure) => (figure.low === 500 ? { ...figure, replaced: true } : figure)); // prettier-ignore
  const api = await startTestApi([{ ...record, extraction: { ...record.extraction, figures } }]);
  try {
    const { incidents } = await api.ask<{
      incidents: { nodes: { figures: { low: number }[]; totals: { low: number; high: number }[] }[] };
    }>('{ incidents { nodes { figures { low } totals { low high } } } }');
    const [incident] = incidents.nodes;
    assert.deepEqual(incident?.figures.map(({ low }) => low).toSorted(), [500, 900]);
    assert.deepEqual(incident.totals, [{ low: 900, high: 900 }]);
  } finally {
    await api.close();
  }
});

test('a number that the next version of the same day puts right is superseded, and no total has it', async (t) => {
  const version = (time: string, figure: number) =>
    makeRecord({
      url: 'https://wire.example/1',
      publisher: 'The Wire',
      publishedAt: `2025-03-01T${time}:00.000Z`,
      entities: { 'Tarn Water': 'AGENCY', FlowDesk: 'SYSTEM' },
      claims: [{ speaker: 'Tarn Water', stance: 'ASSERTS', says: `FlowDesk lost ${figure} addresses`, figure }],
    });
  const api = await startTestApi([version('18:00', 10200), version('08:00', 9500)]);
  t.after(() => api.close());
  const { incidents } = await api.ask<{
    incidents: {
      nodes: {
        figures: { low: number; supersedes: { low: number } | null }[];
        totals: { low: number; high: number }[];
      }[];
    };
  }>('{ incidents { nodes { figures { low supersedes { low } } totals { low high } } } }');
  const [incident] = incidents.nodes;
  assert.deepEqual(
    incident?.figures.toSorted((a, b) => a.low - b.low),
    [
      { low: 9500, supersedes: null },
      { low: 10200, supersedes: { low: 9500 } },
    ],
  );
  assert.deepEqual(incident.totals, [{ low: 10200, high: 10200 }]);
});
