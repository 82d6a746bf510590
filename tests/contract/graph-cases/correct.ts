import type * as correct from '../../../graph/cypher/correct.ts';
import { ordered, unordered, writes, type CasesOf } from '../graph-case.ts';

const now = '2024-04-01T00:00:00.000Z';
const documentIds = ['doc_2', 'doc_1', 'doc_3', 'missing'];
const corrected = { stance: 'DENIES', correctedBy: 'cur_5', readStance: 'ASSERTS', speakerText: null, to: null };
/** One that holds; the second is of a curator or not there, and stays as it is. */
const overruled = (from: string, to: string) => writes({ params: { rows: [{ from, to }], now } });
const restored = (from: string, to: string, empty = false) =>
  writes({ params: { rows: [{ from, to }] }, ...(empty && { empty: true as const }) });

export const correctCases: CasesOf<typeof correct> = {
  readCorrected: {
    claims: ordered({ params: { documentIds } }, { params: { documentIds: ['doc_5'] }, empty: true }),
    articles: ordered({
      params: { documentIds: ['doc_3', 'doc_1', 'missing'] },
      rows: [
        { id: 'doc_1', articleId: 'art_1' },
        { id: 'doc_3', articleId: 'art_2' },
      ],
    }),
    places: ordered({
      params: { documentIds: ['doc_5', ...documentIds] },
      rows: [
        { unitId: 'unt_1', documentId: 'doc_1', articleId: 'art_1', incidentId: 'inc_1' },
        { unitId: 'unt_2', documentId: 'doc_2', articleId: 'art_1', incidentId: 'inc_1' },
        { unitId: 'unt_3', documentId: 'doc_3', articleId: 'art_2', incidentId: 'inc_1' },
      ],
    }),
    figures: ordered({ params: { documentIds } }, { params: { documentIds: ['doc_3'] }, empty: true }),
    speakers: ordered({ params: { ids: ['per_1', 'missing', 'agc_1'] }, rows: [{ id: 'agc_1' }, { id: 'per_1' }] }),
    links: unordered(
      { params: { documentIds } },
      {
        params: { documentIds: ['doc_2'] },
        rows: [
          { type: 'CONFIRMS', from: 'clm_4', to: 'clm_3', open: false, overruled: true },
          { type: 'ON_BEHALF_OF', from: 'clm_4', to: 'agc_1', open: true, overruled: false },
        ],
      },
    ),
  },
  writeCorrected: {
    claims: writes({
      params: {
        rows: [
          { id: 'clm_3', props: { ...corrected, stance: 'ASSERTS' } },
          { id: 'clm_h2', props: { to: null, hiddenAt: null, hiddenBy: null } },
        ],
      },
    }),
    denials: writes({ params: { rows: [{ id: 'clm_1', props: corrected }] } }),
    figures: writes({
      params: { rows: [{ id: 'fig_1', props: { claimId: null, corrected: true, readClaimId: 'clm_1' } }] },
    }),
    closedSaidIn: writes({ params: { ids: ['fig_1', 'fig_3'], now } }),
    saidIn: writes({ params: { rows: [{ from: 'fig_4', to: 'clm_8' }] } }),
    closedSpeakers: writes({ params: { ids: ['clm_1', 'clm_2', 'clm_8'], now } }),
    entitySpeakers: writes({
      params: {
        rows: [
          { from: 'clm_2', to: 'agc_1', since: now },
          { from: 'clm_8', to: 'atk_1', since: now },
        ],
      },
    }),
    voiceSpeakers: writes({ params: { rows: [{ from: 'clm_h2', to: 'vce_2' }] } }),
  },
  overruleLinks: {
    DENIES: overruled('clm_3', 'clm_1'),
    CONFIRMS: overruled('clm_5', 'clm_1'),
    PART_OF: overruled('clm_2', 'clm_1'),
    ON_BEHALF_OF: overruled('clm_4', 'agc_1'),
  },
  restoreLinks: {
    DENIES: restored('clm_3', 'clm_8', true),
    CONFIRMS: restored('clm_4', 'clm_3'),
    PART_OF: restored('clm_2', 'clm_1', true),
    ON_BEHALF_OF: restored('clm_3', 'agc_3', true),
  },
  forgetOverruled: writes({ params: { documentIds } }, { params: { documentIds: ['doc_1'] }, empty: true }),
  readCuratorLinks: unordered(
    {
      params: { documentIds },
      rows: [{ id: 'lnk_c1', type: 'DENIES', from: 'clm_7', to: 'clm_2', reasons: ['by name'], by: 'desk' }],
    },
    { params: { documentIds: ['doc_4'] } },
    { params: { documentIds: ['doc_3'] }, empty: true },
  ),
};
