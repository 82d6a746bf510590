import type { Stance } from '../../../schema/ontology/kinds.ts';
import type { FoundClaim } from '../claims/found.ts';
import type { Speaker } from '../claims/speaker.ts';

export interface SettledClaim {
  readonly claim: FoundClaim;
  readonly speaker: Speaker;
  readonly stance: Stance;
}

export const isDenial = (stance: Stance): boolean => stance === 'DENIES' || stance === 'PARTLY_DENIES';
