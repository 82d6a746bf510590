import type * as erase from '../../../graph/cypher/erase.ts';
import { ordered, writes, type CasesOf } from '../graph-case.ts';

const documentIds = ['doc_2', 'doc_1', 'doc_5', 'missing'];
const erased = () =>
  writes({ params: { documentIds } }, { params: { documentIds: ['doc_5', 'missing'] }, empty: true });
const untold = (kept: string, ...gone: string[]) =>
  ordered(
    { params: { ids: [...gone, kept] }, rows: gone.map((id) => ({ id })) },
    { params: { ids: [kept] }, empty: true },
  );
const removed = (id: string) => writes({ params: { ids: [id, 'missing'] } });

export const eraseCases: CasesOf<typeof erase> = {
  readErasable: {
    documents: ordered({
      params: { documentIds },
      rows: [
        { id: 'doc_1', articleId: 'art_1', publisherId: 'src_1' },
        { id: 'doc_2', articleId: 'art_1', publisherId: 'src_1' },
      ],
    }),
    claims: ordered({ params: { documentIds } }),
    entities: ordered({ params: { documentIds: ['doc_3'] }, rows: [{ id: 'agc_2' }, { id: 'sys_1' }] }),
    incidents: ordered({
      params: { documentIds: ['doc_2'] },
      rows: [
        { id: 'inc_1', unitId: 'unt_2', open: true },
        { id: 'inc_3', unitId: 'unt_2', open: false },
      ],
    }),
    keys: ordered({
      params: { documentIds },
      rows: [{ id: 'harbourregistry' }, { id: 'nightowl' }, { id: 'vaccinationportal' }],
    }),
  },
  eraseFacts: {
    voices: writes(
      { params: { documentIds: ['doc_1', 'doc_3'] } },
      { params: { documentIds: ['doc_2'] }, empty: true },
    ),
    claims: erased(),
    figures: erased(),
    relations: erased(),
    judgements: erased(),
    units: erased(),
    documents: writes({ params: { documentIds } }),
  },
  readOrphans: {
    articles: untold('art_1', 'art_3'),
    sources: untold('src_1', 'src_3'),
    entities: untold('sys_1', 'agc_3', 'dat_2'),
    incidents: untold('inc_3', 'inc_4'),
    keys: untold('nightowl', 'forgotten'),
  },
  eraseOrphans: {
    articles: removed('art_1'),
    sources: removed('src_1'),
    entities: removed('sys_1'),
    incidents: removed('inc_1'),
    keys: removed('nightowl'),
  },
  eraseNameJudgements: writes({ params: { ids: ['agc_1', 'agc_3'] } }, { params: { ids: ['agc_2'] }, empty: true }),
  forgetIncidentNames: writes({ params: { ids: ['inc_3', 'missing'] } }),
  writeWithdrawnDocuments: writes({
    params: {
      rows: [
        { id: 'doc_new', props: { kind: 'NEWS', publishedAt: null, withdrawnAt: '2024-04-01T00:00:00.000Z' } },
        { id: 'doc_5', props: { withdrawnBy: 'archive' } },
      ],
    },
  }),
};
