import { statement } from './statement.ts';
import type { KeyedLinkRow } from './write-facts.ts';

/** A relationship with an id and a time since when it holds. */
export const keyedLink = (name: string, fromLabel: string, type: string, toLabel: string) =>
  statement<{ rows: KeyedLinkRow[] }, never>(
    name,
    'write',
    `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})
MERGE (a)-[r:${type} {id: row.id}]->(b) ON CREATE SET r.from = row.since SET r += row.props REMOVE r.to`,
  );
