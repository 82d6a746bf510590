import type { CypherParams, Statement } from '../engine.ts';

/** Makes a statement. `Params` and `Row` are given by the caller; the contract suite checks that rows have that shape. */
export function statement<Params extends CypherParams, Row>(
  name: string,
  mode: 'read' | 'write',
  text: string,
): Statement<Params, Row> {
  return { name, mode, text };
}
