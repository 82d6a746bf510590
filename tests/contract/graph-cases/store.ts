import type * as store from '../../../graph/cypher/store.ts';
import { ordered, unordered, writes, type CasesOf } from '../graph-case.ts';

export const storeCases: CasesOf<typeof store> = {
  readSchemaVersion: unordered({ params: {}, rows: [{ version: 7 }] }),
  writeSchemaVersion: unordered({ params: { version: 8 } }),
  readRebuild: unordered({ params: {}, rows: [{ positions: '0:12,2:7', extractorVersion: 1 }] }),
  writeRebuild: writes({ params: { positions: '0:13,1:1,2:7', extractorVersion: 2 } }),
  namesAlone: writes({ params: {} }),
  datedStances: writes({ params: {} }),
  forgetUnchanged: { stances: writes({ params: {} }), speakers: writes({ params: {} }) },
  readPrecedences: ordered({ params: {} }),
  writePrecedences: writes({ params: { rows: [{ id: 'doc_1', precedence: '4:7975-96-96-99:99:99.999Z:ab' }] } }),
};
