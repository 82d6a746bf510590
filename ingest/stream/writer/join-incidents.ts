import { readStories, type MemberRow, type StoryRow } from '../../../graph/cypher/write-stories.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { ids, type IncidentId } from '../../../schema/ids.ts';
import { areApart, type StoryUnit } from '../../link/judge-stories.ts';
import { storyOf } from './stories.ts';

/** A unit as it lies in the store, without what its story is known by. */
export type PlacedUnit = Omit<StoryRow, 'signature'>;

export interface JoinedIncidents {
  /** The units of each incident that a new one joined, and the new ones: where they belong now. */
  readonly clusters: ReadonlyMap<string, IncidentId>;
  readonly units: ReadonlyMap<string, PlacedUnit>;
}

interface Part {
  readonly members: readonly PlacedUnit[];
  readonly contested: boolean;
}

/**
 * Places new stories where no judgement among those already there has to be read again: an incident that nobody contests
 * holds all that hangs together with it, so that what is the same as one of it joins the whole, unless it is apart from
 * any of it. What this gives is what the whole of the judgements would; all that it leaves out is for them.
 * @param newIds units that came with this transaction, on which no curator decided
 * @param unsettledIds other units of this transaction: what hangs together with one is left out
 * @param same pairs judged the same of which one at least is of this transaction
 */
export async function joinIncidents(
  transaction: GraphReader,
  newIds: readonly string[],
  unsettledIds: ReadonlySet<string>,
  same: readonly (readonly [string, string])[],
): Promise<JoinedIncidents> {
  const rows = new Map<string, StoryRow>();
  const load = async (unitIds: readonly string[]): Promise<void> => {
    const missing = [...new Set(unitIds)].filter((id) => !rows.has(id)).toSorted(compareText);
    if (missing.length > 0)
      for (const row of await transaction.run(readStories.units, { ids: missing })) rows.set(row.id, row);
  };
  await load([...newIds, ...same.flat()]);
  const incidentIds = [...new Set([...rows.values()].flatMap(({ incidentId }) => incidentId ?? []))];
  const members =
    incidentIds.length === 0
      ? []
      : await transaction.run(readStories.ofIncidents, { ids: incidentIds.toSorted(compareText) });
  await load(members.map(({ id }) => id));

  const parts = partsOf(newIds, members);
  const partOf = new Map([...parts].flatMap(([key, { members }]) => members.map(({ id }) => [id, key] as const)));
  const stories = new Map<string, StoryUnit | null>();
  const storyOfId = (id: string): StoryUnit | null => {
    if (!stories.has(id)) stories.set(id, storyOf(rows.get(id) as StoryRow));
    return stories.get(id) ?? null;
  };
  const clusters = new Map<string, IncidentId>();
  const units = new Map<string, PlacedUnit>();
  for (const group of groupsOf(parts, same, partOf, unsettledIds)) {
    if (group.some(({ contested }) => contested) || !mayBeOne(group, storyOfId)) continue;
    const together = group.flatMap((part) => part.members);
    const smallest = together.reduce((low, { id }) => (compareText(id, low) < 0 ? id : low), together[0]?.id ?? '');
    for (const unit of together) {
      clusters.set(unit.id, ids.incident(smallest));
      units.set(unit.id, unit);
    }
  }
  return { clusters, units };

  function partsOf(alone: readonly string[], placed: readonly MemberRow[]): Map<string, Part> {
    const found = new Map<string, Part>();
    for (const [incidentId, group] of Map.groupBy(placed, (row) => row.incidentId as string))
      found.set(incidentId, { members: group, contested: group.some(({ contested }) => contested) });
    for (const id of alone) {
      const row = rows.get(id);
      if (row?.incidentId === null) found.set(id, { members: [row], contested: false });
    }
    return found;
  }
}

/** Parts that hang together, those of them left out that hold or hang together with an unsettled unit, or with one that has no place. */
function groupsOf(
  parts: ReadonlyMap<string, Part>,
  same: readonly (readonly [string, string])[],
  partOf: ReadonlyMap<string, string>,
  unsettledIds: ReadonlySet<string>,
): Part[][] {
  const groups = new Map(
    [...parts].map(([key, { members }]) => [
      key,
      { keys: [key], settled: !members.some(({ id }) => unsettledIds.has(id)) },
    ]),
  );
  for (const pair of same) {
    const [left, right] = pair.map((id) => groups.get(unsettledIds.has(id) ? '' : (partOf.get(id) ?? '')));
    if (!left || !right) {
      for (const group of [left, right]) if (group) group.settled = false;
      continue;
    }
    if (left === right) continue;
    const [small, large] = left.keys.length < right.keys.length ? [left, right] : [right, left];
    large.settled &&= small.settled;
    large.keys.push(...small.keys);
    for (const key of small.keys) groups.set(key, large);
  }
  return [...new Set(groups.values())]
    .filter(({ settled }) => settled)
    .map(({ keys }) => keys.map((key) => parts.get(key) as Part));
}

/** Within a part no two are apart; so it is asked of pairs across parts alone. */
function mayBeOne(group: readonly Part[], storyOfId: (id: string) => StoryUnit | null): boolean {
  return group.every((part, at) =>
    group.slice(at + 1).every((other) =>
      part.members.every(({ id }) =>
        other.members.every((member) => {
          const [a, b] = [storyOfId(id), storyOfId(member.id)];
          return a === null || b === null || !areApart(a, b);
        }),
      ),
    ),
  );
}
