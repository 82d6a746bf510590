import type { families } from '../../../graph/cypher/index.ts';
import type { CasesOf } from '../graph-case.ts';
import { dumpCases } from './dump.ts';
import { storeCases } from './store.ts';
import { writeDerivedCases } from './write-derived.ts';
import { writeFactsCases } from './write-facts.ts';

export const cases: { [Family in keyof typeof families]: CasesOf<(typeof families)[Family]> } = {
  dump: dumpCases,
  store: storeCases,
  writeDerived: writeDerivedCases,
  writeFacts: writeFactsCases,
};
