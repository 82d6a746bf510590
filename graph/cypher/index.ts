import type { CypherParams, Statement } from '../engine.ts';
import * as store from './store.ts';

/** Each family is a module of this folder; its exports are its statements, and nothing else. */
export const families = { store } as const;

/** Every statement of the house; the contract suite runs each on both engines. */
export const allStatements: readonly Statement<CypherParams, unknown>[] = Object.values(families).flatMap((family) =>
  Object.values(family),
);
