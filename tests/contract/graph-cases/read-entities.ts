import type * as readEntities from '../../../graph/cypher/read-entities.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { anchors, before, day12, everything, firstPage, latest } from './read-params.ts';

const ids = ['per_1', 'agc_1', 'agc_4', 'sys_1', 'sys_3', 'dat_1', 'missing'];

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
    byIds: ordered(
      { params: { ids, asOf: latest } },
      // agc_4 is known to be agc_1 since the 13th; sys_3 was taken for sys_1 until then.
      { params: { ids: ['agc_4', 'sys_3'], asOf: day12 } },
    ),
    names: ordered(
      {
        params: { ids: ['agc_4', 'agc_1', 'sys_3'], asOf: latest },
        rows: [
          { id: 'agc_1', nameId: 'agc_1', aliases: ['Health Ministry', 'Ministry of Health'] },
          { id: 'agc_1', nameId: 'agc_4', aliases: ['Union Health Ministry'] },
          { id: 'agc_4', nameId: 'agc_1', aliases: ['Health Ministry', 'Ministry of Health'] },
          { id: 'agc_4', nameId: 'agc_4', aliases: ['Union Health Ministry'] },
          { id: 'sys_3', nameId: 'sys_3', aliases: ['Vaccine Portal'] },
        ],
      },
      {
        params: { ids: ['agc_4', 'sys_3'], asOf: day12 },
        rows: [
          { id: 'agc_4', nameId: 'agc_4', aliases: ['Union Health Ministry'] },
          { id: 'sys_3', nameId: 'sys_1', aliases: ['Vaccination Portal'] },
          { id: 'sys_3', nameId: 'sys_3', aliases: ['Vaccine Portal'] },
        ],
      },
    ),
    namesThen: ordered(
      {
        params: { ids: ['agc_4', 'dat_1', 'per_2'], asOf: latest },
        rows: [
          { id: 'agc_4', nameId: 'agc_1', kind: 'AGENCY', form: 'ministry of health', aliases: ['Health Ministry'] },
          {
            id: 'agc_4',
            nameId: 'agc_4',
            kind: 'AGENCY',
            form: 'union health ministry',
            aliases: ['Union Health Ministry'],
          },
        ],
      },
      {
        params: { ids: ['sys_1'], asOf: day12 },
        rows: [
          {
            id: 'sys_1',
            nameId: 'sys_1',
            kind: 'SYSTEM',
            form: 'vaccination portal',
            aliases: ['Vaccination Portal', 'portals', 'the portal'],
          },
          { id: 'sys_1', nameId: 'sys_3', kind: 'SYSTEM', form: 'vaccine portal', aliases: ['Vaccine Portal'] },
        ],
      },
      { params: { ids: ['sys_1'], asOf: before }, empty: true },
    ),
    operates: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: day12 } }),
    operatedBy: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
    affiliatedWith: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
  },
};
