import type * as outbox from '../../../graph/cypher/outbox.ts';
import { ordered, unordered, writes, type CasesOf } from '../graph-case.ts';

export const outboxCases: CasesOf<typeof outbox> = {
  outbox: {
    reserve: unordered({ params: { count: 5 }, rows: [{ last: 8 }] }),
    write: writes({ params: { rows: [{ id: '000000000004', props: { seq: 4, kind: 'DOCUMENT' } }] } }),
    read: ordered({ params: { after: 1, limit: 1 } }, { params: { after: 3, limit: 10 }, empty: true }),
    relayed: unordered({ params: {}, rows: [{ value: 2 }] }),
    markRelayed: writes({ params: { seq: 3 } }),
    goOnFrom: writes({ params: { seq: 12 } }),
    remove: writes({ params: { seqs: [2, 3, 9] } }, { params: { seqs: [9] }, empty: true }),
    openClaims: ordered(
      { params: { after: 'clm_1', limit: 3 } },
      { params: { after: 'clm_z', limit: 3 }, empty: true },
    ),
  },
};
