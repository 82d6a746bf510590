import type * as readNodes from '../../../graph/cypher/read-nodes.ts';
import { unordered, type CasesOf } from '../graph-case.ts';

const none = {
  asOf: '2024-03-12T00:00:00.000Z',
  claimIds: [],
  documentIds: [],
  sourceIds: [],
  entityIds: [],
  figureIds: [],
  incidentIds: [],
  judgementIds: [],
  curationIds: [],
  linkIds: [],
};

export const readNodesCases: CasesOf<typeof readNodes> = {
  readNodes: {
    byIds: unordered(
      {
        params: {
          asOf: '2024-03-17T00:00:00.000Z',
          claimIds: ['clm_1', 'clm_8', 'missing'],
          documentIds: ['doc_1'],
          sourceIds: ['src_1'],
          entityIds: ['agc_1', 'agc_4', 'dat_1'],
          figureIds: ['fig_1'],
          incidentIds: ['inc_1', 'inc_3'],
          judgementIds: ['jdg_1', 'jdg_7', 'missing'],
          curationIds: ['cur_1', 'cur_3'],
          linkIds: ['lnk_1', 'lnk_4'],
        },
      },
      { params: none, empty: true },
    ),
  },
};
