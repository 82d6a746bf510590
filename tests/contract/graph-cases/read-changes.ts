import type * as readChanges from '../../../graph/cypher/read-changes.ts';
import { ordered, unordered, type CasesOf } from '../graph-case.ts';

export const readChangesCases: CasesOf<typeof readChanges> = {
  readChanges: {
    after: ordered(
      { params: { after: 1, limit: 10 } },
      { params: { after: 0, limit: 1 } },
      { params: { after: 3, limit: 10 }, empty: true },
    ),
    head: unordered({ params: {}, rows: [{ seq: 3 }] }),
  },
};
