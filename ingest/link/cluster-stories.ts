import { ids, type IncidentId } from '../../schema/ids.ts';
import { clustersOf, type PairJudgement } from './cluster.ts';

export type { PairJudgement };

/** Groups story units that are judged to tell the same. @returns each unit's incident, named by the smallest unit of its group */
export function clusterStories(
  unitIds: readonly string[],
  judgements: readonly PairJudgement[],
  isApart: (a: string, b: string) => boolean = () => false,
): Map<string, IncidentId> {
  return new Map(
    [...clustersOf(unitIds, judgements, isApart).of].map(([id, smallest]) => [id, ids.incident(smallest)]),
  );
}
