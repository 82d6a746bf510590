import { ids, type IncidentId } from '../../schema/ids.ts';
import { clustersOf, type PairJudgement } from './cluster.ts';

export type { PairJudgement };

export interface StoryClusters {
  /** Each unit's incident, named by the smallest unit of its group. */
  readonly incidentOf: ReadonlyMap<string, IncidentId>;
  /** By `pairKey`, those judged the same that stay apart, since their union would bring together two that are not the same. */
  readonly refused: ReadonlySet<string>;
}

/** Groups story units that are judged to tell the same. */
export function clusterStories(
  unitIds: readonly string[],
  judgements: readonly PairJudgement[],
  isApart: (a: string, b: string) => boolean = () => false,
): StoryClusters {
  const { of, refused } = clustersOf(unitIds, judgements, isApart);
  return {
    incidentOf: new Map([...of].map(([id, smallest]) => [id, ids.incident(smallest)])),
    refused: new Set(refused.keys()),
  };
}
