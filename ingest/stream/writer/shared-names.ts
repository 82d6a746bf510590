import { readNames, type NameRow } from '../../../graph/cypher/write-identity.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { sorted } from '../../../schema/claim-ids.ts';
import { bareIn, isBare } from '../../link/identity/bare-nouns.ts';
import { sharedIn } from '../../link/identity/one-incident.ts';
import { names } from './incident-rows.ts';
import { formOf } from './settle-names.ts';

/** Names of one story alone by their ids, and bodies that they may be. */
export interface SharedNames {
  /** Those that are or may be one with another of their incident, or were judged before, and what they may be. */
  readonly ids: readonly string[];
  /** What stands for those of an incident that are called alike, themselves among them; others are left out. */
  readonly centreOf: ReadonlyMap<string, string>;
  /** Of a body that its story calls by a noun alone, the one of its incident that it may be. */
  readonly bodyOf: ReadonlyMap<string, string>;
}

/**
 * Which names of one story alone are one in their incident.
 * @param incidentIds whose stories may be others than before, or say something else
 * @param unsettledIds of names, whose incidents are looked at too
 */
export async function readShared(
  transaction: GraphReader,
  incidentIds: readonly string[],
  unsettledIds: readonly string[],
): Promise<SharedNames> {
  const unsettled =
    unsettledIds.length === 0 ? [] : await transaction.run(readNames.incidentsOf, { ids: sorted(unsettledIds) });
  const asked = sorted([...incidentIds, ...unsettled.map(({ id }) => id)]);
  if (asked.length === 0) return { ids: [], centreOf: new Map(), bodyOf: new Map() };
  const found = await transaction.run(readNames.ofIncidents, { incidentIds: asked });
  const told = found.filter((row) => names(row, row.unitId));
  const shared = [...Map.groupBy(told, ({ incidentId }) => incidentId).values()].flatMap((rows) =>
    sharedIn(rows.map(formOf)),
  );
  const centreOf = new Map(shared.map(({ id, centre }) => [id, centre]));
  const bodyOf = await readBodies(transaction, told);
  const judged = told.filter(({ id, judgedAs }) => judgedAs !== null || centreOf.has(id) || bodyOf.has(id));
  return { ids: sorted([...judged.map(({ id }) => id), ...bodyOf.values()]), centreOf, bodyOf };
}

type Told = NameRow & { readonly incidentId: string };

/** All bodies of an incident are read only where one of its stories has such a noun. */
async function readBodies(transaction: GraphReader, told: readonly Told[]): Promise<SharedNames['bodyOf']> {
  const bare = told.filter((row) => isBare(formOf(row)));
  if (bare.length === 0) return new Map();
  const incidentIds = sorted(bare.map(({ incidentId }) => incidentId));
  const rows = await transaction.run(readNames.bodiesOf, { incidentIds });
  const bodies = rows.filter((row) => names(row, row.unitId));
  const found = [...Map.groupBy([...bare, ...bodies], ({ incidentId }) => incidentId).values()].flatMap((ofIncident) =>
    bareIn(ofIncident.map(formOf)),
  );
  return new Map(found.map(({ id, bodyId }) => [id, bodyId]));
}
