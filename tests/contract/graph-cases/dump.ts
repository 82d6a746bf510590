import type * as dump from '../../../graph/cypher/dump.ts';
import { ordered, type CasesOf } from '../graph-case.ts';

export const dumpCases: CasesOf<typeof dump> = {
  dumpNodes: ordered({ params: {} }),
  dumpRelationships: ordered({ params: {} }),
};
