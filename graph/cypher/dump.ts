import type { CypherValue } from '../engine.ts';
import { nodeLabels, relationshipTypes } from '../schema.ts';
import { statement } from './statement.ts';

type NodeDump = { label: string; id: string; denial: boolean; props: { [key: string]: CypherValue } };

/** What numbers changes in the order in which they became known, and what stories are looked up under, states nothing. */
const bookkeeping: ReadonlySet<string> = new Set(['Change', 'Counter', 'Meta', 'StoryKey']);

/** Every node of the current view that states something. */
export const dumpNodes = nodeLabels
  .filter((label) => !bookkeeping.has(label))
  .map((label) =>
    statement<Record<string, never>, NodeDump>(
      `dump${label}`,
      'read',
      `MATCH (n:${label}) WHERE n.to IS NULL AND n.withdrawnAt IS NULL
RETURN '${label}' AS label, n.id AS id, n:Denial AS denial, properties(n) AS props ORDER BY id`,
    ),
  );

export const dumpRelationships = relationshipTypes.map((type) =>
  statement<Record<string, never>, { type: string; from: string; to: string; props: { [key: string]: CypherValue } }>(
    `dump_${type}`,
    'read',
    `MATCH (a)-[r:\`${type}\`]->(b) WHERE r.to IS NULL AND a.to IS NULL AND a.withdrawnAt IS NULL
RETURN '${type}' AS type, a.id AS from, b.id AS to, properties(r) AS props ORDER BY from, to`,
  ),
);
