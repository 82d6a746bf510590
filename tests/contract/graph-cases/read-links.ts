import type * as readLinks from '../../../graph/cypher/read-links.ts';
import { ordered, unordered, type CasesOf } from '../graph-case.ts';
import { before, day12, latest } from './read-params.ts';

const rows = [
  { key: 'a', ids: ['clm_1', 'clm_3'] },
  { key: 'b', ids: ['clm_4', 'clm_5'] },
];
const page = { rows, limit: 50, ascending: true, afterId: '', after: '', afterNull: false };

export const readLinksCases: CasesOf<typeof readLinks> = {
  linkPages: ordered(
    { params: { ...page, asOf: latest } },
    { params: { ...page, asOf: day12, limit: 1 } },
    { params: { ...page, asOf: latest, after: '2024-03-01', afterId: 'lnk_0' } },
    { params: { ...page, asOf: before }, empty: true },
  ),
  linkCounts: ordered({ params: { rows, asOf: latest } }),
  readLinks: {
    byIds: ordered({ params: { ids: ['lnk_4', 'lnk_1', 'missing'], asOf: latest } }),
    trace: unordered(
      { params: { id: 'clm_1', depth: 5, limit: 50, asOf: latest } },
      { params: { id: 'clm_3', depth: 1, limit: 1, asOf: day12 } },
      { params: { id: 'clm_7', depth: 0, limit: 50, asOf: latest } },
      { params: { id: 'missing', depth: 5, limit: 50, asOf: latest }, empty: true },
    ),
  },
};
