import type { SpeakerKind, Stance } from '../../schema/ontology/kinds.ts';
import type { ClaimRow } from '../rows.ts';

/** What a curator put right on a claim counts from when it was put right; before, the claim was what was read. */
const isCorrected = ({ correctedAt, asOf }: ClaimRow): boolean => correctedAt !== null && correctedAt <= asOf;

/** Null where it is the claim's own. */
export const readStanceOf = ({ stance, readStance }: ClaimRow): Stance | null =>
  readStance === stance ? null : readStance;

/** What the text says of the speaker who was read there. */
export function readSpeakerTextOf(claim: ClaimRow): { readonly kind: SpeakerKind; readonly text: string | null } {
  return claim.readSpeakerKind === null
    ? { kind: claim.speakerKind, text: claim.speakerText }
    : { kind: claim.readSpeakerKind, text: claim.readSpeakerText };
}

/** The id of the decision that made the claim what it is. */
export function curationIdOf(claim: ClaimRow): string | null {
  const { correctedBy, hiddenBy, to, asOf } = claim;
  return isCorrected(claim) ? correctedBy : to !== null && to <= asOf ? hiddenBy : null;
}
