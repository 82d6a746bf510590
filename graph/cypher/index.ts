import type { CypherParams, Statement } from '../engine.ts';
import * as correct from './correct.ts';
import * as curationTargets from './curation-targets.ts';
import * as curations from './curations.ts';
import * as dump from './dump.ts';
import * as erase from './erase.ts';
import * as fence from './fence.ts';
import * as outbox from './outbox.ts';
import * as readChanges from './read-changes.ts';
import * as readClaims from './read-claims.ts';
import * as readDocuments from './read-documents.ts';
import * as readEntities from './read-entities.ts';
import * as readExport from './read-export.ts';
import * as readFigures from './read-figures.ts';
import * as readIncidents from './read-incidents.ts';
import * as readJudgements from './read-judgements.ts';
import * as readLedger from './read-ledger.ts';
import * as readLinks from './read-links.ts';
import * as readNodes from './read-nodes.ts';
import * as readTold from './read-told.ts';
import * as store from './store.ts';
import * as writeDerived from './write-derived.ts';
import * as writeAcross from './write-across.ts';
import * as writeIdentity from './write-identity.ts';
import * as writeFacts from './write-facts.ts';
import * as writeStories from './write-stories.ts';

export type AnyStatement = Statement<CypherParams, unknown>;

/** Each family is a module of this folder: its exports are statements, or groups or lists of statements. */
export const families = {
  correct,
  curationTargets,
  curations,
  dump,
  erase,
  fence,
  outbox,
  readChanges,
  readClaims,
  readDocuments,
  readEntities,
  readExport,
  readFigures,
  readIncidents,
  readJudgements,
  readLedger,
  readLinks,
  readNodes,
  readTold,
  store,
  writeAcross,
  writeDerived,
  writeFacts,
  writeIdentity,
  writeStories,
} as const;

const isStatement = (value: unknown): value is AnyStatement =>
  typeof value === 'object' && value !== null && 'text' in value && 'mode' in value;

/** The statements of an export: itself, or those in it. */
export function statementsIn(value: unknown): AnyStatement[] {
  if (isStatement(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(statementsIn);
}

/** Every statement of the house; the contract suite runs each on both engines. */
export const allStatements: readonly AnyStatement[] = Object.values(families).flatMap(statementsIn);
