import { ids, sha256Hex, type CurationId } from './ids.ts';
import type { ClaimAnchor, CurationRecord, Decision } from './messages/curation.ts';

const anchorParts = ({ documentId, start, end, rank }: ClaimAnchor): (string | number)[] => [
  documentId,
  start,
  end,
  rank,
];

/** Of what is decided about, whatever is decided: two decisions about one thing have one id. */
export function curationId(decision: Decision): CurationId {
  switch (decision.kind) {
    case 'JUDGEMENT':
      return ids.curation('JUDGEMENT', [decision.a, decision.b].sort());
    case 'LINK':
      return ids.curation('LINK', [...anchorParts(decision.from), ...anchorParts(decision.to)]);
    case 'CLAIM':
      return ids.curation('CLAIM', anchorParts(decision.claim));
    case 'WITHDRAWAL':
      return withdrawalId(decision.documentId);
  }
}

export const withdrawalId = (documentId: string): CurationId => ids.curation('WITHDRAWAL', [documentId]);

export const anchoredClaimId = ({ documentId, start, end, rank }: ClaimAnchor): string =>
  ids.claim(documentId, start, end, rank);

/** Among records of one id the greatest tells, whichever came last. */
export function curationPrecedence(record: CurationRecord): string {
  return `${record.recordedAt} ${sha256Hex(JSON.stringify(inOrder(record)))}`;
}

/** Two programs may write the fields of one record in two orders. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => [key, inOrder(field)]);
}

/** What the schema cannot say. @returns what does not fit, in words, or null */
export function faultOfCuration({ id, decision, withdrawn }: CurationRecord): string | null {
  if (id !== curationId(decision)) return 'the id is not that of what is decided about';
  if (decision.kind === 'JUDGEMENT') {
    if (decision.a >= decision.b) return 'a judgement names the smaller id first, and two different ones';
    if (decision.a.slice(0, 4) !== decision.b.slice(0, 4)) return 'a judgement is about two things of one kind';
  }
  if (decision.kind === 'LINK' && anchoredClaimId(decision.from) === anchoredClaimId(decision.to))
    return 'a claim does not answer itself';
  if (decision.kind === 'CLAIM') {
    const corrects = decision.stance !== null || decision.speaker !== null;
    if (decision.noClaim === corrects) return 'a claim is corrected, or is none';
  }
  if (decision.kind === 'WITHDRAWAL' && withdrawn !== null) return 'a document that was withdrawn is gone for good';
  return null;
}
