import type * as curationTargets from '../../../graph/cypher/curation-targets.ts';
import { ordered, type CasesOf } from '../graph-case.ts';

export const curationTargetsCases: CasesOf<typeof curationTargets> = {
  readTargets: {
    entities: ordered({ params: { ids: ['sys_1', 'missing', 'agc_1'] }, rows: [{ id: 'agc_1' }, { id: 'sys_1' }] }),
    incidents: ordered(
      {
        params: { ids: ['inc_2', 'inc_1'] },
        rows: [
          { id: 'inc_1', unitId: 'unt_1' },
          { id: 'inc_1', unitId: 'unt_2' },
          { id: 'inc_1', unitId: 'unt_3' },
          { id: 'inc_2', unitId: 'unt_4' },
        ],
      },
      { params: { ids: ['inc_3', 'missing'] } },
      { params: { ids: ['missing'] }, empty: true },
    ),
    units: ordered({ params: { ids: ['unt_5', 'missing'] }, rows: [{ id: 'unt_5' }] }),
    claims: ordered({ params: { ids: ['clm_h2', 'clm_8', 'clm_1', 'missing'] } }),
    documents: ordered({ params: { ids: ['doc_5', 'doc_4', 'doc_1', 'missing'] } }),
    judgements: ordered({
      params: { ids: ['jdg_3', 'jdg_1', 'missing'] },
      rows: [
        { id: 'jdg_1', a: 'unt_1', b: 'unt_2' },
        { id: 'jdg_3', a: 'unt_3', b: 'unt_4' },
      ],
    }),
  },
};
