import type * as readExport from '../../../graph/cypher/read-export.ts';
import { ordered, unordered, type CasesOf } from '../graph-case.ts';

const documentIds = ['doc_2', 'doc_1', 'doc_3', 'doc_4', 'missing'];

export const readExportCases: CasesOf<typeof readExport> = {
  readExport: {
    documents: ordered(
      { params: { after: '', limit: 2 } },
      { params: { after: 'doc_2', limit: 10 } },
      { params: { after: 'zzz', limit: 10 }, empty: true },
    ),
    mentions: ordered({ params: { documentIds } }),
    figures: ordered({ params: { documentIds } }),
    claims: ordered({ params: { documentIds } }),
    links: ordered({ params: { documentIds } }),
  },
  readCounts: {
    documents: unordered({ params: {} }),
    claims: unordered({ params: {} }),
    denials: unordered({ params: {} }),
    incidents: unordered({ params: {} }),
  },
};
