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
    figures: ordered(
      { params: { documentIds } },
      {
        params: { documentIds: ['doc_1'] },
        rows: [
          {
            documentId: 'doc_1',
            kind: 'RECORDS',
            low: 1_500_000,
            high: 3_000_000,
            qualifier: 'AT_LEAST',
            exact: '1500000',
            start: 60,
            end: 70,
          },
        ],
      },
    ),
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
