import type * as writeAcross from '../../../graph/cypher/write-across.ts';
import { ordered, unordered, writes, type CasesOf } from '../graph-case.ts';

const now = '2024-04-01T00:00:00.000Z';
const props = { confidence: 0.5, reasons: ['the same speaker'], rule: 'across:repeats' };
const documentIds = ['doc_2', 'doc_1', 'missing'];

export const writeAcrossCases: CasesOf<typeof writeAcross> = {
  readAcross: {
    claims: ordered({ params: { documentIds } }),
    within: ordered({ params: { documentIds: ['doc_1', 'doc_2', 'doc_3'] }, empty: true }),
    standing: unordered({ params: { documentIds } }, { params: { documentIds: ['doc_4'] }, empty: true }),
    repetitions: unordered({ params: { documentIds } }, { params: { documentIds: ['doc_3'] }, empty: true }),
  },
  writeRepeats: writes({
    params: {
      rows: [
        { id: 'lnk_new', from: 'clm_3', to: 'clm_1', since: now, props },
        { id: 'lnk_r1', from: 'clm_5', to: 'clm_1', since: now, props },
      ],
    },
  }),
  closeAcross: writes({
    params: {
      rows: [
        { from: 'clm_3', id: 'lnk_1' },
        { from: 'clm_5', id: 'lnk_r1' },
      ],
      now,
    },
  }),
};
