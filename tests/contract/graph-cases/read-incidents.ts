import type * as readIncidents from '../../../graph/cypher/read-incidents.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { anchors, before, day12, everything, firstPage, latest } from './read-params.ts';

const all = {
  words: [],
  agencyIds: [],
  attackerIds: [],
  systemIds: [],
  dataTypeIds: [],
  reportedFrom: '',
  reportedTo: '',
  minPeopleAffected: -1,
};
const some = {
  words: ['portal'],
  agencyIds: ['agc_1'],
  attackerIds: ['atk_1'],
  systemIds: ['sys_1'],
  dataTypeIds: ['dat_1'],
  reportedFrom: '2024-03-01T00:00:00.000Z',
  reportedTo: '2024-03-02T00:00:00.000Z',
  minPeopleAffected: 200,
};
const ids = ['inc_3', 'inc_1', 'inc_2', 'missing'];

export const readIncidentsCases: CasesOf<typeof readIncidents> = {
  incidentPages: ordered(
    { params: { ...everything, ...all, asOf: latest } },
    { params: { ...firstPage, ...some, asOf: latest } },
    { params: { ...firstPage, ...all, words: ['harbour', 'note'], asOf: latest }, empty: true },
    {
      params: {
        ...everything,
        ...all,
        asOf: day12,
        ascending: false,
        after: '2024-03-02T00:00:00.000Z',
        afterId: 'inc_0',
      },
    },
    { params: { ...everything, ...all, asOf: before }, empty: true },
  ),
  incidentCounts: ordered(
    { params: { ...anchors, ...all, asOf: day12 } },
    { params: { ...anchors, ...some, asOf: latest } },
  ),
  incidentTimelines: {
    page: ordered(
      { params: { ...everything, asOf: latest } },
      { params: { ...firstPage, asOf: latest, after: '2024-03-02T00:00:00.000Z', afterId: 'clm_0' } },
      { params: { ...firstPage, asOf: latest, afterNull: true, afterId: 'clm_0' } },
      { params: { ...everything, asOf: before }, empty: true },
    ),
    count: ordered({ params: { ...anchors, asOf: latest } }),
  },
  readIncidents: {
    byIds: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: day12 } }),
    involvements: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: day12 } }),
    recycled: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
    stances: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: day12 } }),
  },
};
