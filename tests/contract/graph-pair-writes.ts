import { statement } from '../../graph/cypher/statement.ts';

export const writePair = statement<{ id: string; other: string }, never>(
  'test.writePair',
  'write',
  'MERGE (a:Claim {id: $id}) MERGE (b:Claim {id: $other}) MERGE (a)-[r:PART_OF]->(b)',
);

export const readPairs = statement<Record<string, never>, { id: string; other: string }>(
  'test.readPairs',
  'read',
  'MATCH (a:Claim)-[r:PART_OF]->(b:Claim) RETURN a.id AS id, b.id AS other ORDER BY id',
);
