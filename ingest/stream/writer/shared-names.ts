import { readNames } from '../../../graph/cypher/write-identity.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { sorted } from '../../../schema/claim-ids.ts';
import { sharedIn } from '../../link/identity/one-incident.ts';
import { names } from './incident-rows.ts';
import { formOf } from './settle-names.ts';

/** Names of one story alone by their ids. */
export interface SharedNames {
  /** Those that are one with another of their incident, or were judged before. */
  readonly ids: readonly string[];
  /** What stands for those of an incident that are called alike, themselves among them; others are left out. */
  readonly centreOf: ReadonlyMap<string, string>;
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
  if (asked.length === 0) return { ids: [], centreOf: new Map() };
  const found = await transaction.run(readNames.ofIncidents, { incidentIds: asked });
  const told = found.filter((row) => names(row, row.unitId));
  const shared = [...Map.groupBy(told, ({ incidentId }) => incidentId).values()].flatMap((rows) =>
    sharedIn(rows.map(formOf)),
  );
  const centreOf = new Map(shared.map(({ id, centre }) => [id, centre]));
  const judged = told.filter(({ id, judgedAs }) => judgedAs !== null || centreOf.has(id));
  return { ids: sorted(judged.map(({ id }) => id)), centreOf };
}
