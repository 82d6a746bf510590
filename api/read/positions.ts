import { firstTellings, type Telling } from '../../schema/first-tellings.ts';
import type { ClaimRow, PositionRow, SpeakerRow } from '../rows.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Whole days between the days of two moments. */
function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / dayMs);
}

export interface Statement extends Pick<Telling, 'articleId' | 'version' | 'publishedAt'> {
  readonly claim: ClaimRow;
  readonly speaker: SpeakerRow;
  /** Null where nobody is known to have made it. */
  readonly partyKey: string | null;
  /** Whether another address printed it first. */
  readonly repeats: boolean;
}

/** Who speaks on behalf of an agency counts as that agency. */
function partyOf({ speaker }: Statement): SpeakerRow {
  const { onBehalfOf } = speaker;
  if (onBehalfOf === null) return speaker;
  return { ...speaker, kind: 'ENTITY', entity: onBehalfOf, onBehalfOf: null, reportedBy: null };
}

/** Each once, as it was told first. */
function firstAmong(statements: readonly Statement[]): Statement[] {
  const tellings = statements.map(({ claim, articleId, version, publishedAt, partyKey }) => {
    const { id, exact, sentence, stance, saidAt } = claim;
    return { id, articleId, version, exact, sentence, stance, saidAt, publishedAt, partyKey };
  });
  const again = firstTellings(tellings);
  return statements.filter(({ claim, repeats }) => !repeats && !again.has(claim.id));
}

/** @param statements in order of time, undated ones last */
export function positionsOf(statements: readonly Statement[]): PositionRow[] {
  const byParty = Map.groupBy(firstAmong(statements), ({ partyKey, claim }) => partyKey ?? claim.id);
  return [...byParty.values()].flatMap((ofParty) => {
    const positions: PositionRow[] = [];
    for (const statement of ofParty) {
      const { claim } = statement;
      const { stance } = claim;
      const last = positions.at(-1);
      if (last?.stance === stance) last.claims.push(claim);
      else {
        const at = claim.saidAt;
        const daysSincePrevious = last?.at != null && at !== null ? daysBetween(last.at, at) : null;
        positions.push({
          party: partyOf(statement),
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
