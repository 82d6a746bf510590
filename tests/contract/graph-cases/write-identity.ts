import type * as writeIdentity from '../../../graph/cypher/write-identity.ts';
import { ordered, unordered, writes, type CasesOf } from '../graph-case.ts';

const now = '2024-04-01T00:00:00.000Z';
const none = { core: [], bare: [], initials: [], parent: [], stem: [] };
const ids = ['agc_1', 'agc_4', 'agc_3', 'sys_1', 'dat_1', 'missing'];

export const writeIdentityCases: CasesOf<typeof writeIdentity> = {
  readNames: {
    byIds: ordered({ params: { ids } }, { params: { ids: ['agc_3'] } }, { params: { ids: ['dat_1'] }, empty: true }),
    ofIncidents: ordered(
      { params: { incidentIds: ['inc_1', 'inc_2', 'inc_3'] } },
      { params: { incidentIds: ['missing'] }, empty: true },
    ),
    bodiesOf: ordered(
      { params: { incidentIds: ['inc_1', 'inc_2', 'inc_3'] } },
      { params: { incidentIds: ['missing'] }, empty: true },
    ),
    incidentsOf: ordered({ params: { ids: ['atk_2', 'agc_1'] } }, { params: { ids: ['agc_1'] }, empty: true }),
    byKeys: unordered(
      { params: { ...none, core: ['AGENCY healthministry IN'] } },
      { params: { ...none, bare: ['AGENCY ministryofhealth'], initials: ['AGENCY uhm'], parent: ['AGENCY x'] } },
      { params: { ...none, stem: ['AGENCY missing'], core: ['SYSTEM vaccinationportal'] }, empty: true },
    ),
    ofCanonical: ordered({ params: { ids: ['agc_1', 'sys_3'] } }, { params: { ids: ['agc_4'] }, empty: true }),
    judgements: ordered({ params: { ids } }, { params: { ids: ['sys_2'] }, empty: true }),
    spokenIn: ordered({ params: { ids: ['agc_4', 'agc_1', 'atk_1', 'agc_3'] } }),
  },
  writeNames: {
    properties: writes({
      params: {
        rows: [
          { id: 'agc_1', props: { core: null, knownAs: 'Ministry of Health', judgedAs: 'x' } },
          { id: 'agc_4', props: { canonicalId: 'agc_4' } },
        ],
      },
    }),
    judges: writes({
      params: {
        rows: [
          { from: 'jdg_6', to: 'agc_1' },
          { from: 'jdg_1', to: 'agc_2' },
        ],
      },
    }),
    is: writes({
      params: {
        rows: [
          { id: 'edg_new', from: 'agc_2', to: 'agc_1', since: now, props: {} },
          { id: 'edg_is2', from: 'sys_3', to: 'sys_1', since: now, props: {} },
        ],
      },
    }),
    closedIs: writes({
      params: {
        rows: [
          { from: 'agc_4', to: 'agc_1' },
          { from: 'sys_3', to: 'sys_1' },
        ],
        now,
      },
    }),
  },
};
