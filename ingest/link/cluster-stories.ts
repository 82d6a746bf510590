import { compareText } from '../../schema/claim-ids.ts';
import { ids, type IncidentId } from '../../schema/ids.ts';

export interface PairJudgement {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'SAME' | 'NOT_SAME' | 'UNDECIDED';
  readonly score: number;
}

/**
 * Groups story units that are judged to tell the same. The strongest judgements come first, and a union that would bring
 * together two of which a judgement says that they are not the same is refused. The outcome depends on the set alone.
 * @returns each unit's incident, named by the smallest unit of its group
 */
export function clusterStories(
  unitIds: readonly string[],
  judgements: readonly PairJudgement[],
): Map<string, IncidentId> {
  const groups = new Map(unitIds.map((id) => [id, [id]]));
  const apart = new Set(judgements.filter(({ verdict }) => verdict === 'NOT_SAME').map(pairKey));
  const isRefused = (left: readonly string[], right: readonly string[]): boolean =>
    apart.size > 0 && left.some((a) => right.some((b) => apart.has(pairKey({ a, b }))));
  const same = judgements.filter(({ verdict, a, b }) => verdict === 'SAME' && groups.has(a) && groups.has(b));
  for (const { a, b } of same.toSorted((x, y) => y.score - x.score || compareText(pairKey(x), pairKey(y)))) {
    const [left, right] = [groups.get(a) as string[], groups.get(b) as string[]];
    if (left === right || isRefused(left, right)) continue;
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    for (const id of small) {
      large.push(id);
      groups.set(id, large);
    }
  }
  const incidentOf = new Map<readonly string[], IncidentId>();
  for (const group of new Set(groups.values()))
    incidentOf.set(group, ids.incident(group.reduce((low, id) => (compareText(id, low) < 0 ? id : low))));
  return new Map([...groups].map(([id, group]) => [id, incidentOf.get(group) as IncidentId]));
}

const pairKey = ({ a, b }: Pick<PairJudgement, 'a' | 'b'>): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
