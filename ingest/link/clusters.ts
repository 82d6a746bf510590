import { compareText } from '../../schema/claim-ids.ts';
import { ids, type IncidentId } from '../../schema/ids.ts';

/**
 * Groups story units that are judged to tell the same. The outcome depends on the set of pairs alone.
 * @returns each unit's incident, named by the smallest unit of its group
 */
export function clusterUnits(
  unitIds: readonly string[],
  same: readonly { a: string; b: string }[],
): Map<string, IncidentId> {
  const parent = new Map(unitIds.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) as string;
    for (let step = id; step !== root;) {
      const next = parent.get(step) as string;
      parent.set(step, root);
      step = next;
    }
    return root;
  };
  for (const { a, b } of same) {
    if (!parent.has(a) || !parent.has(b)) continue;
    const [x, y] = [rootOf(a), rootOf(b)];
    if (compareText(x, y) < 0) parent.set(y, x);
    else if (x !== y) parent.set(x, y);
  }
  return new Map(unitIds.map((id) => [id, ids.incident(rootOf(id))]));
}
