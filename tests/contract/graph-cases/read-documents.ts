import type * as readDocuments from '../../../graph/cypher/read-documents.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { anchors, before, day12, everything, firstPage, latest } from './read-params.ts';

const all = {
  kinds: [],
  sourceIds: [],
  incidentIds: [],
  mentionIds: [],
  publishedFrom: '',
  publishedTo: '',
  hasText: false,
  textIds: [],
};
const some = {
  kinds: ['NEWS' as const],
  sourceIds: ['src_1'],
  incidentIds: ['inc_1'],
  mentionIds: ['sys_1', 'atk_1'],
  publishedFrom: '2024-03-01T00:00:00.000Z',
  publishedTo: '2024-03-04T00:00:00.000Z',
  hasText: true,
  textIds: ['doc_1', 'doc_2'],
};
const ids = ['doc_3', 'doc_1', 'doc_2', 'doc_4', 'missing'];

export const readDocumentsCases: CasesOf<typeof readDocuments> = {
  documentPages: ordered(
    { params: { ...everything, ...all, sort: 'PUBLISHED_AT', asOf: latest } },
    { params: { ...firstPage, ...all, sort: 'RECORDED_AT', ascending: false, asOf: day12 } },
    { params: { ...firstPage, ...some, sort: 'PUBLISHED_AT', asOf: latest, limit: 1 } },
    { params: { ...everything, ...all, sort: 'PUBLISHED_AT', asOf: before }, empty: true },
    {
      params: { ...everything, ...all, sort: 'PUBLISHED_AT', asOf: latest, after: '2024-02-01', afterId: 'doc_0' },
    },
  ),
  documentCounts: ordered(
    { params: { ...anchors, ...all, asOf: latest } },
    { params: { ...anchors, ...some, asOf: latest } },
  ),
  readDocuments: {
    byIds: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
    texts: ordered({ params: { ids } }),
    publishers: ordered({ params: { ids } }),
    sourcesByIds: ordered({
      params: { ids: ['src_2', 'src_1', 'missing'] },
      rows: [
        { source: { id: 'src_1', name: 'Morning Wire' } },
        { source: { id: 'src_2', name: 'Response Team Notices' } },
      ],
    }),
    sourceUrls: ordered({ params: { ids: ['src_2', 'src_1', 'missing'] } }),
    versions: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: '2024-03-04T00:00:00.000Z' } }),
    stories: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: before }, empty: true }),
    mentions: ordered({ params: { ids, asOf: latest } }, { params: { ids, asOf: day12 } }),
  },
};
