import { families, statementsIn, type AnyStatement } from '../../graph/cypher/index.ts';
import type { CypherParams } from '../../graph/engine.ts';
import type { Entry } from './graph-case.ts';
import { cases } from './graph-cases/index.ts';

export type AnyEntry = Entry<CypherParams, unknown>;

const isStatement = (value: object): value is AnyStatement => 'text' in value && 'mode' in value;
const isEntry = (value: object): value is AnyEntry => 'order' in value && 'cases' in value;

/** Walks the families and the table side by side; the types have made sure that they have the same names. */
function pairUp(value: unknown, table: unknown, path: string): [AnyStatement, AnyEntry][] {
  if (typeof value !== 'object' || value === null || statementsIn(value).length === 0) return [];
  if (typeof table !== 'object' || table === null) throw new Error(`${path} has no case`);
  if (isStatement(value)) {
    if (!isEntry(table)) throw new Error(`${path} has no case`);
    return [[value, table]];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    pairUp(inner, isEntry(table) ? table : (table as Record<string, unknown>)[name], `${path}.${name}`),
  );
}

export const pairs: readonly [AnyStatement, AnyEntry][] = pairUp(families, cases, 'families');
