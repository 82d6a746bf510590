import { stanceOf } from './as-read.ts';
import type { ClaimRow, PositionRow, SpeakerRow } from '../rows.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Whole days between the days of two moments. */
function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / dayMs);
}

export interface Statement {
  readonly claim: ClaimRow;
  readonly speaker: SpeakerRow;
  /** The entity or voice that made it. */
  readonly madeById: string | null;
}

/** Who speaks on behalf of an agency counts as that agency; unnamed reports count as one party. */
function partyOf({ speaker, madeById, claim }: Statement): { key: string; party: SpeakerRow } {
  const { onBehalfOf, kind } = speaker;
  if (onBehalfOf !== null)
    return {
      key: onBehalfOf.id,
      party: {
        ...speaker,
        kind: 'ENTITY',
        entity: onBehalfOf,
        onBehalfOf: null,
        reportedBy: null,
      },
    };
  return { key: kind === 'MEDIA' ? kind : (madeById ?? claim.id), party: speaker };
}

/** @param statements in order of time, undated ones last */
export function positionsOf(statements: readonly Statement[]): PositionRow[] {
  const byParty = Map.groupBy(statements, (statement) => partyOf(statement).key);
  return [...byParty.values()].flatMap((ofParty) => {
    const positions: PositionRow[] = [];
    for (const statement of ofParty) {
      const { claim } = statement;
      const stance = stanceOf(claim);
      const last = positions.at(-1);
      if (last?.stance === stance) last.claims.push(claim);
      else {
        const at = claim.saidAt;
        const daysSincePrevious = last?.at != null && at !== null ? daysBetween(last.at, at) : null;
        positions.push({
          party: partyOf(statement).party,
          stance,
          at,
          claims: [claim],
          daysSincePrevious,
        });
      }
    }
    return positions;
  });
}
