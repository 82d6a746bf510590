import type * as readLedger from '../../../graph/cypher/read-ledger.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { anchors, before, day12, everything, firstPage, latest } from './read-params.ts';

const incidents = ['inc_2', 'inc_1', 'inc_3', 'missing'];
const claims = ['clm_1', 'clm_2', 'clm_5', 'clm_9', 'clm_3', 'missing'];

export const readLedgerCases: CasesOf<typeof readLedger> = {
  readLedger: {
    ofIncidents: ordered(
      { params: { ids: incidents, asOf: latest } },
      { params: { ids: incidents, asOf: day12 } },
      { params: { ids: incidents, asOf: before }, empty: true },
    ),
    around: ordered(
      { params: { ids: ['fig_3', 'fig_1', 'missing'], asOf: latest } },
      { params: { ids: ['fig_3', 'fig_1'], asOf: before }, empty: true },
    ),
  },
  readRepetitions: {
    page: ordered(
      { params: { ...everything, asOf: latest } },
      { params: { ...firstPage, asOf: day12 } },
      { params: { ...firstPage, asOf: before }, empty: true },
    ),
    count: ordered({ params: { ...anchors, asOf: latest } }),
    repeats: ordered(
      { params: { ids: claims, asOf: latest } },
      { params: { ids: claims, asOf: day12 } },
      { params: { ids: claims, asOf: before }, empty: true },
    ),
    supersededBy: ordered(
      { params: { ids: claims, asOf: latest } },
      { params: { ids: claims, asOf: before }, empty: true },
    ),
    sources: ordered(
      { params: { ids: claims, asOf: latest } },
      { params: { ids: claims, asOf: day12 } },
      { params: { ids: claims, asOf: before }, empty: true },
    ),
  },
};
