import type { Candidate } from './candidates.ts';
import type { Proposition } from './proposition.ts';
import type { SettledClaim } from './settled.ts';
import type { Role } from './story.ts';

/** The two claims of a pair with what is known of each. */
export interface Pair {
  readonly from: number;
  readonly candidate: Candidate;
  readonly answer: SettledClaim;
  readonly target: SettledClaim;
  readonly said: Proposition;
  readonly answered: Proposition;
  readonly answererRole: Role;
  readonly targetRole: Role;
  /** The answered claim names the answerer or the organisation that he speaks for. */
  readonly namesAnswerer: boolean;
}

/** Takes a feature, with how much of it there is, where it holds. */
export type Add = (name: string, when: boolean, much?: number) => void;
