import type { CypherParams } from '../engine.ts';
import { statement } from './statement.ts';

export type LinkRow = { from: string; to: string };
export type KeyedLinkRow = LinkRow & { id: string; since: string; props: CypherParams };

/** A relationship with an id and a time since when it holds. */
export const keyedLink = (name: string, fromLabel: string, type: string, toLabel: string) =>
  statement<{ rows: KeyedLinkRow[] }, never>(
    name,
    'write',
    `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})
MERGE (a)-[r:${type} {id: row.id}]->(b) ON CREATE SET r.from = row.since SET r += row.props REMOVE r.to`,
  );
