import type * as readTold from '../../../graph/cypher/read-told.ts';
import type { ToldRow } from '../../../graph/cypher/read-told.ts';
import { unordered, type CasesOf } from '../graph-case.ts';
import { before, day12, latest } from './read-params.ts';

const stretch = { from: '', fromNull: false, fromId: '', limit: 10, asOf: latest };
const stretches = unordered<typeof stretch, ToldRow>(
  { params: stretch },
  { params: { ...stretch, limit: 1 } },
  { params: { ...stretch, from: '2024-03-01T00:00:00.000Z', fromId: 'inc_1' } },
  { params: { ...stretch, fromNull: true, fromId: 'inc_0', asOf: day12 } },
  { params: { ...stretch, asOf: before }, empty: true },
);
const one = unordered<{ incidentId: string; asOf: string }, ToldRow>(
  { params: { incidentId: 'inc_1', asOf: latest } },
  { params: { incidentId: 'inc_3', asOf: latest } },
  { params: { incidentId: 'inc_1', asOf: day12 } },
  { params: { incidentId: 'inc_1', asOf: before }, empty: true },
);

export const readToldCases: CasesOf<typeof readTold> = {
  readTold: {
    disputesOf: one,
    disputes: stretches,
    disputesAround: unordered(
      { params: { ids: ['clm_1', 'fig_1', 'clm_7', 'missing'], asOf: latest } },
      { params: { ids: ['clm_1', 'fig_1'], asOf: before }, empty: true },
    ),
    accusationsOf: one,
    accusations: stretches,
    byIds: unordered({ params: { claimIds: ['clm_2', 'clm_1'], figureIds: ['fig_3', 'missing'], asOf: latest } }),
  },
};
