import type { CypherValue } from '../engine.ts';
import { statement } from './statement.ts';

type NodeDump = { label: string; id: string; denial: boolean; props: { [key: string]: CypherValue } };

/** Every node of the current view that states something; not the bookkeeping. */
export const dumpNodes = (
  ['Article', 'Document', 'Source', 'StoryUnit', 'Entity', 'Voice', 'Claim', 'Figure', 'Incident', 'Judgement'] as const
).map((label) =>
  statement<Record<string, never>, NodeDump>(
    `dump${label}`,
    'read',
    `MATCH (n:${label}) WHERE n.to IS NULL AND n.withdrawnAt IS NULL
RETURN '${label}' AS label, n.id AS id, n:Denial AS denial, properties(n) AS props ORDER BY id`,
  ),
);

export const dumpRelationships = (
  [
    'VERSION_OF',
    'PUBLISHED_BY',
    'TELLS',
    'MENTIONS',
    'STATED_IN',
    'IN_UNIT',
    'MADE_BY',
    'ON_BEHALF_OF',
    'REPORTED_BY',
    'PART_OF',
    'ABOUT',
    'SAID_IN',
    'AFFILIATED_WITH',
    'OPERATES',
    'DENIES',
    'CONFIRMS',
    'WITHDRAWN_IN',
    'JUDGES',
    'INVOLVES',
    'TARGETED',
    'EXPOSED',
    'ATTRIBUTED_TO',
  ] as const
).map((type) =>
  statement<Record<string, never>, { type: string; from: string; to: string; props: { [key: string]: CypherValue } }>(
    `dump_${type}`,
    'read',
    `MATCH (a)-[r:${type}]->(b) WHERE r.to IS NULL AND a.to IS NULL AND a.withdrawnAt IS NULL
RETURN '${type}' AS type, a.id AS from, b.id AS to, properties(r) AS props ORDER BY from, to`,
  ),
);
