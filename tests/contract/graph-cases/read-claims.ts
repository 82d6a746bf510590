import type * as readClaims from '../../../graph/cypher/read-claims.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { anchors, before, day12, everything, firstPage, latest } from './read-params.ts';

const all = {
  stances: [],
  speakerIds: [],
  aboutIds: [],
  incidentIds: [],
  documentIds: [],
  saidFrom: '',
  saidTo: '',
  minConfidence: 0,
  denied: '',
  hasText: false,
  textIds: [],
};
const some = {
  stances: ['DENIES' as const, 'ASSERTS' as const],
  speakerIds: ['atk_1', 'agc_1'],
  aboutIds: ['sys_1'],
  incidentIds: ['inc_1', 'inc_2'],
  documentIds: ['doc_1', 'doc_2'],
  saidFrom: '2024-03-01T00:00:00.000Z',
  saidTo: '2024-03-09T00:00:00.000Z',
  minConfidence: 0.5,
  denied: 'yes',
  hasText: true,
  textIds: ['clm_1', 'clm_3'],
};
const [at12, at13] = [day12, '2024-03-13T00:00:00.000Z'];
const ids = ['clm_4', 'clm_3', 'clm_1', 'clm_2', 'clm_7', 'missing'];

export const readClaimsCases: CasesOf<typeof readClaims> = {
  claimPages: ordered(
    { params: { ...everything, ...all, sort: 'SAID_AT', asOf: latest } },
    { params: { ...firstPage, ...all, sort: 'RECORDED_AT', ascending: false, asOf: at12 } },
    { params: { ...everything, ...all, sort: 'SAID_AT', ascending: false, asOf: latest } },
    { params: { ...everything, ...all, sort: 'POSITION', asOf: latest } },
    {
      params: { ...everything, ...all, sort: 'CONFIDENCE', ascending: false, after: 1, afterId: 'clm_0', asOf: latest },
    },
    { params: { ...everything, ...all, sort: 'SAID_AT', after: '2024-01-01', afterId: 'clm_0', asOf: latest } },
    { params: { ...firstPage, ...some, sort: 'SAID_AT', asOf: at13 } },
    { params: { ...everything, ...all, sort: 'SAID_AT', asOf: before }, empty: true },
  ),
  claimCounts: ordered(
    { params: { ...anchors, ...all, asOf: latest } },
    { params: { ...anchors, ...some, asOf: at12 } },
    { params: { rows: [], ...all, asOf: latest }, empty: true },
  ),
  readClaims: {
    byIds: ordered(
      { params: { ids: [...ids, 'clm_8'], asOf: latest } },
      { params: { ids, asOf: before }, empty: true },
    ),
    speakers: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: at12 } }),
    about: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: at12 } }),
    incident: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
    withdrawnIn: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
  },
};
