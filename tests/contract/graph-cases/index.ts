import type { families } from '../../../graph/cypher/index.ts';
import type { CasesOf } from '../graph-case.ts';
import { correctCases } from './correct.ts';
import { curationTargetsCases } from './curation-targets.ts';
import { curationsCases } from './curations.ts';
import { dumpCases } from './dump.ts';
import { eraseCases } from './erase.ts';
import { fenceCases } from './fence.ts';
import { outboxCases } from './outbox.ts';
import { readChangesCases } from './read-changes.ts';
import { readClaimsCases } from './read-claims.ts';
import { readDocumentsCases } from './read-documents.ts';
import { readEntitiesCases } from './read-entities.ts';
import { readExportCases } from './read-export.ts';
import { readFiguresCases } from './read-figures.ts';
import { readIncidentsCases } from './read-incidents.ts';
import { readJudgementsCases } from './read-judgements.ts';
import { readLedgerCases } from './read-ledger.ts';
import { readLinksCases } from './read-links.ts';
import { readNodesCases } from './read-nodes.ts';
import { readToldCases } from './read-told.ts';
import { storeCases } from './store.ts';
import { writeAcrossCases } from './write-across.ts';
import { writeDerivedCases } from './write-derived.ts';
import { writeFactsCases } from './write-facts.ts';
import { writeIdentityCases } from './write-identity.ts';
import { writeStoriesCases } from './write-stories.ts';

export const cases: { [Family in keyof typeof families]: CasesOf<(typeof families)[Family]> } = {
  correct: correctCases,
  curationTargets: curationTargetsCases,
  curations: curationsCases,
  dump: dumpCases,
  erase: eraseCases,
  fence: fenceCases,
  outbox: outboxCases,
  readChanges: readChangesCases,
  readClaims: readClaimsCases,
  readDocuments: readDocumentsCases,
  readEntities: readEntitiesCases,
  readExport: readExportCases,
  readFigures: readFiguresCases,
  readIncidents: readIncidentsCases,
  readJudgements: readJudgementsCases,
  readLedger: readLedgerCases,
  readLinks: readLinksCases,
  readNodes: readNodesCases,
  readTold: readToldCases,
  store: storeCases,
  writeAcross: writeAcrossCases,
  writeDerived: writeDerivedCases,
  writeFacts: writeFactsCases,
  writeIdentity: writeIdentityCases,
  writeStories: writeStoriesCases,
};
