import type { Stance } from '../../../schema/ontology/kinds.ts';
import type { FoundClaim } from '../claims/found.ts';
import type { Reading } from '../claims/reading.ts';
import type { Speaker } from '../claims/speaker.ts';

export interface SettledClaim {
  readonly claim: FoundClaim;
  readonly speaker: Speaker;
  readonly stance: Stance;
}

export interface FoundLink {
  readonly kind: 'DENIES' | 'CONFIRMS';
  /** Positions in the list of claims. */
  readonly from: number;
  readonly to: number;
  readonly partial: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly rule: string;
}

/** Which claims of one document answer which. */
export function linksOf(reading: Reading, claims: readonly SettledClaim[]): FoundLink[] {
  void reading;
  void claims;
  return [];
}
