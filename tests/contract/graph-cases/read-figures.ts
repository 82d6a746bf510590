import type * as readFigures from '../../../graph/cypher/read-figures.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { before, day12, latest } from './read-params.ts';

const ids = ['fig_4', 'fig_1', 'fig_2', 'fig_3', 'missing'];

export const readFiguresCases: CasesOf<typeof readFigures> = {
  readFigures: {
    byIds: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
    claims: ordered({ params: { ids, asOf: latest } }),
    ofDocuments: ordered(
      { params: { ids: ['doc_2', 'doc_1'], asOf: latest } },
      { params: { ids: ['doc_2', 'doc_1'], asOf: day12 } },
    ),
  },
};
