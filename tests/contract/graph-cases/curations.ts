import type * as curations from '../../../graph/cypher/curations.ts';
import { ordered, unordered, writes, type CasesOf } from '../graph-case.ts';

const documentIds = ['doc_2', 'doc_1', 'missing'];
const day12 = '2024-03-12T00:00:00.000Z';
const judged = { by: 'desk', reason: 'one ministry', decidedAt: day12 };

export const curationsCases: CasesOf<typeof curations> = {
  readCurations: {
    some: ordered({ params: {}, rows: [{ id: 'cur_1' }] }),
    byIds: ordered({ params: { ids: ['cur_3', 'cur_1', 'cur_2', 'cur_5', 'missing'] } }),
    verdicts: unordered(
      { params: { ids: ['unt_1', 'unt_3', 'unt_4', 'agc_2'] } },
      {
        params: { ids: ['agc_3'] },
        rows: [{ id: 'cur_2', a: 'agc_1', b: 'agc_3', verdict: 'SAME', ...judged }],
      },
      // cur_3, on sys_1 and sys_2, was withdrawn; doc_1 stands in a decision that is no judgement.
      { params: { ids: ['sys_1', 'sys_2', 'doc_1', 'missing'] }, empty: true },
    ),
    corrections: ordered(
      {
        params: { documentIds },
        rows: [
          {
            id: 'cur_5',
            decision: '{"kind":"CLAIM"}',
            by: 'desk',
            reason: 'a caption',
            decidedAt: day12,
            documentId: 'doc_2',
          },
        ],
      },
      { params: { documentIds: ['doc_3'] }, empty: true },
    ),
    links: unordered(
      {
        params: { documentIds },
        rows: [{ id: 'cur_4', decision: '{"kind":"LINK"}', by: 'desk', reason: 'by name', decidedAt: day12 }],
      },
      { params: { documentIds: ['doc_1'] } },
      { params: { documentIds: ['doc_4'] }, empty: true },
    ),
    givenTo: ordered(
      { params: { ids: ['per_1', 'agc_1'] }, rows: [{ documentId: 'doc_2' }] },
      { params: { ids: ['agc_1'] }, empty: true },
    ),
    withdrawals: ordered(
      {
        params: { documentIds: ['doc_9', ...documentIds] },
        rows: [{ documentId: 'doc_9', by: 'desk', reason: 'taken back', at: day12 }],
      },
      { params: { documentIds }, empty: true },
    ),
  },
  writeCurations: writes({
    params: {
      rows: [
        { id: 'cur_1', props: { verdict: 'SAME', withdrawnAt: day12, withdrawnBy: 'archive' } },
        { id: 'cur_3', props: { withdrawnAt: null, withdrawnBy: null } },
        { id: 'cur_new', props: { kind: 'WITHDRAWAL', documentId: 'doc_8', by: 'desk' } },
      ],
    },
  }),
};
