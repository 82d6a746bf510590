import type * as store from '../../../graph/cypher/store.ts';
import { unordered, type CasesOf } from '../graph-case.ts';

export const storeCases: CasesOf<typeof store> = {
  readSchemaVersion: unordered({ params: {}, rows: [{ version: 1 }] }),
  writeSchemaVersion: unordered({ params: { version: 7 } }),
};
