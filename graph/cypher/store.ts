import { statement } from './statement.ts';

/** What the store says of itself. */

export const readSchemaVersion = statement<Record<string, never>, { version: number }>(
  'store.readSchemaVersion',
  'read',
  `MATCH (m:Meta {id: 'schema'}) RETURN m.version AS version`,
);

export const writeSchemaVersion = statement<{ version: number }, never>(
  'store.writeSchemaVersion',
  'write',
  `MERGE (m:Meta {id: 'schema'}) SET m.version = $version`,
);
