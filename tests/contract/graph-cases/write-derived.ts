import type * as writeDerived from '../../../graph/cypher/write-derived.ts';
import { ordered, writes, type CasesOf } from '../graph-case.ts';

const now = '2024-04-01T00:00:00.000Z';
const since = '2024-03-31T00:00:00.000Z';

const keyedLinks = (...pairs: [id: string, from: string, to: string][]) =>
  writes({
    params: {
      rows: pairs.map(([id, from, to]) => ({ id, from, to, since, props: { claimIds: ['clm_1'], role: null } })),
    },
  });

const edges = (existing: string, to: string, other: string) =>
  keyedLinks([existing, 'inc_1', to], ['lnk_new', 'inc_2', other]);

const documentIds = ['doc_2', 'doc_1', 'doc_3', 'missing'];
const copies = () => writes({ params: { rows: [{ unitId: 'unt_1', documentId: 'doc_1', incidentId: 'inc_2' }] } });

export const writeDerivedCases: CasesOf<typeof writeDerived> = {
  writeIncidents: {
    judgements: writes({
      params: {
        rows: [
          { id: 'jdg_new', at: now, props: { a: 'unt_1', b: 'unt_5', verdict: 'SAME', score: 1, reasons: ['one'] } },
          { id: 'jdg_3', at: now, props: { score: 0.45 } },
        ],
      },
    }),
    judges: writes({ params: { rows: [{ from: 'jdg_1', to: 'unt_5' }] } }),
    withdrawnJudgements: writes({ params: { ids: ['jdg_1', 'missing'], now } }),
    incidents: writes({
      params: {
        rows: [
          { id: 'inc_new', since, props: { name: 'New' } },
          { id: 'inc_3', since, props: { firstReportedAt: null } },
        ],
      },
    }),
    contested: writes({
      params: {
        rows: [
          { id: 'inc_2', contested: true },
          { id: 'missing', contested: false },
        ],
      },
    }),
    closedIncidents: writes({ params: { ids: ['inc_2', 'missing'], now } }),
    membership: keyedLinks(['lnk_new', 'unt_5', 'inc_1'], ['lnk_p5', 'unt_2', 'inc_3']),
    closedMembership: writes({ params: { rows: [{ unitId: 'unt_1', incidentId: 'inc_1' }], now } }),
    unitCopies: writes({ params: { rows: [{ unitId: 'unt_5', incidentId: 'inc_1' }] } }),
    claimCopies: copies(),
    figureCopies: copies(),
  },
  readForView: {
    units: ordered(
      { params: { incidentIds: ['inc_2', 'inc_1'] } },
      { params: { incidentIds: ['missing'] }, empty: true },
    ),
    claims: ordered({ params: { documentIds } }),
    about: ordered({ params: { documentIds } }),
    onBehalfOf: ordered({ params: { documentIds } }),
    mentions: ordered({ params: { documentIds } }),
    entities: ordered({ params: { ids: ['sys_1', 'agc_1', 'dat_1'] } }),
    operators: ordered({ params: { documentIds } }),
    figures: ordered({ params: { documentIds } }),
    edges: ordered({ params: { incidentIds: ['inc_1', 'inc_2'] } }),
  },
  writeView: {
    INVOLVES: edges('lnk_i1', 'agc_1', 'agc_1'),
    TARGETED: edges('lnk_t1', 'sys_1', 'sys_2'),
    EXPOSED: edges('lnk_e2', 'dat_2', 'dat_1'),
    ATTRIBUTED_TO: edges('lnk_b1', 'atk_1', 'atk_1'),
  },
  closeView: writes({ params: { incidentIds: ['inc_1'], ids: ['lnk_i1', 'lnk_t1', 'lnk_i3'], now } }),
  writeEvidence: writes({
    params: { rows: [{ id: 'fig_3', evidenceClass: 'VICTIM', history: '[["","MEDIA"],["2024-04-01","VICTIM"]]' }] },
  }),
  versions: {
    documents: ordered({ params: { articleIds: ['art_2', 'art_1'] } }),
    claims: ordered({ params: { documentIds } }),
    withdrawals: ordered({ params: { documentIds } }),
    write: keyedLinks(['lnk_new', 'clm_1', 'doc_2'], ['lnk_w1', 'clm_2', 'doc_2']),
    close: writes({ params: { rows: [{ from: 'clm_2', id: 'lnk_w1' }], now } }),
  },
};
