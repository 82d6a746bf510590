import type * as fence from '../../../graph/cypher/fence.ts';
import { unordered, type CasesOf } from '../graph-case.ts';

export const fenceCases: CasesOf<typeof fence> = {
  fence: {
    lock: unordered({ params: { holder: 'worker-2' }, rows: [{ epoch: 4 }] }),
    take: unordered({ params: { holder: 'worker-2' }, rows: [{ epoch: 5 }] }),
  },
};
