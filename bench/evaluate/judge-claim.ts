import type { ReportedClaim } from '../../schema/report.ts';
import { likeness } from '../train-entities/same-name.ts';
import { overlap, tellingWordsOf } from '../words.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';

/** The annotators' stances are fewer than the reader's. */
const coarse: Readonly<Record<string, string>> = {
  NO_EVIDENCE: 'UNCONFIRMED',
  INVESTIGATING: 'UNCONFIRMED',
  DECLINED_COMMENT: 'NO_COMMENT',
  NO_RESPONSE: 'NO_COMMENT',
};

/** The stance that was read, in the annotators' terms; a retraction comes to a confirmation or a denial, whichever they saw. */
export function stanceOf(read: string, annotated: string): string {
  if (read === 'RETRACTS' && (annotated === 'CONFIRMS' || annotated === 'DENIES')) return annotated;
  return coarse[read] ?? read;
}

export const isDenial = (stance: string): boolean => stance === 'DENIES' || stance === 'PARTLY_DENIES';

const unnamed = 'unnamed:';
const mediaWords = /\b(?:media|reports?|reportedly|press|outlets?)\b/i;

/** Whether it is the annotated speaker; the issuer of an advisory and its author are one. */
export function isSpeaker({ speaker }: ReportedClaim, claim: GoldClaim, gold: GoldDocument): boolean {
  const names = [speaker.name, ...speaker.mentions].filter(Boolean);
  const isAdvisory = gold.kind === 'ADVISORY';
  if (claim.speaker === 'author') return speaker.kind === 'AUTHOR' || isAdvisory;
  if (claim.speaker === 'media') return speaker.kind === 'MEDIA' || mediaWords.test(names.join(' '));
  if (claim.speaker.startsWith(unnamed)) {
    const words = claim.speaker.slice(unnamed.length);
    return overlap(tellingWordsOf(words), tellingWordsOf(names[0] ?? '')) >= 0.5 || likeness(names, [words]) > 0;
  }
  if (isAdvisory && speaker.kind === 'AUTHOR') return true;
  const entity = [gold.agencies, gold.systems, gold.attackers, gold.people]
    .flat()
    .findLast(({ id }) => id === claim.speaker);
  return likeness(names, entity?.names ?? [claim.speaker]) > 0;
}
