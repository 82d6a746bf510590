import type { Dated } from '../../schema/precedence.ts';
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

/** How far a rebuild from the log has come: `partition:offset` of the records that come next, separated by commas. */
export const readRebuild = statement<Record<string, never>, { positions: string; extractorVersion: number }>(
  'store.readRebuild',
  'read',
  `MATCH (m:Meta {id: 'rebuild'}) RETURN m.positions AS positions, m.extractorVersion AS extractorVersion`,
);

export const writeRebuild = statement<{ positions: string; extractorVersion: number }, never>(
  'store.writeRebuild',
  'write',
  `MERGE (m:Meta {id: 'rebuild'}) SET m.positions = $positions, m.extractorVersion = $extractorVersion`,
);

/** For graphs that were written before names were judged. */
export const namesAlone = statement<Record<string, never>, never>(
  'store.namesAlone',
  'write',
  'MATCH (e:Entity) WHERE e.canonicalId IS NULL SET e.canonicalId = e.id',
);

type StoredPrecedence = { id: string; precedence: string } & Dated;

/** For graphs that were written before the date of a record had a part in its precedence. */
export const readPrecedences = statement<Record<string, never>, StoredPrecedence>(
  'store.readPrecedences',
  'read',
  `MATCH (d:Document) WHERE d.precedence IS NOT NULL
RETURN d.id AS id, d.precedence AS precedence, d.publishedAt AS publishedAt, d.publishedAtPrecision AS publishedAtPrecision
ORDER BY id`,
);

export const writePrecedences = statement<{ rows: { id: string; precedence: string }[] }, never>(
  'store.writePrecedences',
  'write',
  'UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d.precedence = row.precedence',
);

/** For graphs that were written when only the first correction of a stance was dated. */
export const datedStances = statement<Record<string, never>, never>(
  'store.dateStances',
  'write',
  "MATCH (c:Claim) WHERE c.readStance IS NOT NULL SET c.stances = ['- ' + c.readStance, coalesce(c.correctedAt, '-') + ' ' + c.stance]",
);

/** For graphs that were written when all that was read of a corrected claim was kept, changed or not. */
export const forgetUnchanged = {
  stances: statement<Record<string, never>, never>(
    'store.forgetUnchangedStances',
    'write',
    'MATCH (c:Claim) WHERE c.readStance = c.stance REMOVE c.readStance',
  ),
  speakers: statement<Record<string, never>, never>(
    'store.forgetUnchangedSpeakers',
    'write',
    'MATCH (c:Claim) WHERE c.readSpeakerId = c.speakerId REMOVE c.readSpeakerId, c.readSpeakerKind, c.readSpeakerText',
  ),
};
