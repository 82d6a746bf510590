import type * as readEntities from '../../../graph/cypher/read-entities.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { anchors, before, day12, everything, firstPage, latest } from './read-params.ts';

const ids = ['per_1', 'agc_1', 'sys_1', 'dat_1', 'missing'];

export const readEntitiesCases: CasesOf<typeof readEntities> = {
  entityPages: ordered(
    { params: { ...everything, asOf: latest, kinds: [] } },
    { params: { ...firstPage, asOf: latest, kinds: ['AGENCY', 'DATA_TYPE'], after: 'M', afterId: 'agc_0' } },
  ),
  entityCounts: ordered({ params: { ...anchors, asOf: latest, kinds: ['AGENCY'] } }),
  entityMentions: {
    page: ordered(
      { params: { ...everything, asOf: latest } },
      { params: { ...firstPage, asOf: day12, ascending: false, after: '2024-03-03T00:00:00.000Z', afterId: 'doc_0' } },
      { params: { ...everything, asOf: before }, empty: true },
    ),
    count: ordered({ params: { ...anchors, asOf: latest } }),
  },
  entityNeighbors: {
    page: ordered(
      { params: { ...everything, after: 0, ascending: false, asOf: latest, kinds: [] } },
      { params: { ...firstPage, asOf: day12, kinds: ['AGENCY', 'SYSTEM'], after: 2, ascending: false, afterId: 'A' } },
      { params: { ...everything, after: 0, ascending: false, asOf: before, kinds: [] }, empty: true },
    ),
    count: ordered({ params: { ...anchors, asOf: latest, kinds: [] } }),
  },
  readEntities: {
    byIds: ordered({ params: { ids } }),
    operates: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: day12 } }),
    operatedBy: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
    affiliatedWith: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
  },
};
