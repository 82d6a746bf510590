import type * as writeStories from '../../../graph/cypher/write-stories.ts';
import { ordered, unordered, writes, type CasesOf } from '../graph-case.ts';

const day = (number: number): string => `2024-03-0${number}T00:00:00.000Z`;
const near = { nearAfter: day(1), nearBefore: day(3), farAfter: day(1), farBefore: day(9), recalls: false, cast: [] };
const long = '2010-01-01T00:00:00.000Z';
const longAgo = { nearAfter: long, nearBefore: long, farAfter: long, farBefore: long, recalls: false, cast: [] };
const anyTime = { nearAfter: '9999', nearBefore: '', farAfter: '', farBefore: '9999', recalls: false, cast: [] };

export const writeStoriesCases: CasesOf<typeof writeStories> = {
  readStories: {
    units: ordered({ params: { ids: ['unt_4', 'unt_5', 'unt_1', 'missing'] } }),
    ofIncidents: ordered({ params: { ids: ['inc_1', 'inc_2', 'inc_3'] } }),
    byKeys: ordered(
      // unt_1 and unt_2 are near; unt_4 has no date and shares two keys; unt_3 shares one and is far.
      {
        params: {
          rows: [{ unitId: 'unt_9', keys: ['nightowl', 'vaccinationportal'], ...near }],
        },
        rows: [{ id: 'unt_1' }, { id: 'unt_2' }, { id: 'unt_4' }],
      },
      { params: { rows: [{ unitId: 'unt_1', keys: ['nightowl'], ...near }] }, rows: [{ id: 'unt_2' }] },
      // A gang or a person of both is the second key of unt_3.
      {
        params: { rows: [{ unitId: 'unt_9', keys: ['vaccinationportal'], ...near, cast: ['=nobody', '=adaquill'] }] },
        rows: [{ id: 'unt_1' }, { id: 'unt_3' }],
      },
      {
        params: {
          rows: [{ unitId: 'unt_4', keys: ['nightowl', 'vaccinationportal'], ...anyTime }],
        },
        rows: [{ id: 'unt_1' }],
      },
      // unt_5 says that its data is older, so whoever shares a name with it is to be compared, as is any for one that says so.
      {
        params: { rows: [{ unitId: 'unt_9', keys: ['harbourregistry'], ...longAgo }] },
        rows: [{ id: 'unt_5' }],
      },
      {
        params: { rows: [{ unitId: 'unt_9', keys: ['vaccinationportal'], ...longAgo, recalls: true }] },
        rows: [{ id: 'unt_1' }, { id: 'unt_3' }, { id: 'unt_4' }],
      },
      { params: { rows: [{ unitId: 'unt_1', keys: ['missing'], ...near }] }, empty: true },
    ),
    judgements: ordered({ params: { ids: ['unt_1', 'unt_2', 'unt_4'] } }),
    recycled: unordered(
      { params: { ids: ['unt_4', 'missing'] }, rows: [{ id: 'edg_r1', from: 'unt_4', to: 'unt_1' }] },
      { params: { ids: ['unt_1'] }, rows: [{ id: 'edg_r1', from: 'unt_4', to: 'unt_1' }] },
    ),
  },
  writeStories: {
    keys: writes({ params: { rows: [{ id: 'new key' }, { id: 'nightowl' }] } }),
    forgottenKeys: writes({ params: { ids: ['unt_1', 'unt_5', 'missing'] } }),
    knownBy: writes({
      params: {
        rows: [
          { from: 'unt_5', to: 'nightowl' },
          { from: 'unt_1', to: 'nightowl' },
        ],
      },
    }),
    recycled: writes({
      params: {
        rows: ['unt_1', 'unt_3'].map((to) => ({
          id: `edg_new_${to}`,
          from: 'unt_4',
          to,
          since: day(9),
          props: { claimIds: ['clm_7'], reasons: ['the same portal'], rule: 'fixture' },
        })),
      },
    }),
  },
  closeRecycled: writes({
    params: {
      rows: [
        { id: 'edg_r1', from: 'unt_4', to: 'unt_1' },
        { id: 'missing', from: 'unt_2', to: 'unt_1' },
      ],
      now: day(9),
    },
  }),
};
