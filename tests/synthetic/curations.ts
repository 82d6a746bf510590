import { claimIdsOf } from '../../schema/claim-ids.ts';
import { curationId } from '../../schema/curation-ids.ts';
import { ids } from '../../schema/ids.ts';
import type { ClaimAnchor, ClaimDecision, CurationRecord, Decision } from '../../schema/messages/curation.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';

export interface CurationPlan {
  readonly by?: string;
  readonly reason?: string;
  readonly decidedAt?: string;
  /** When it was taken back. */
  readonly withdrawnAt?: string;
}

/** A record of what a curator decided. */
export function makeCuration(decision: Decision, plan: CurationPlan = {}): CurationRecord {
  const { by = 'desk', reason = 'for a reason', decidedAt = '2025-05-01T00:00:00.000Z', withdrawnAt } = plan;
  return {
    schema: 'gainsay.curation.v1',
    id: curationId(decision),
    decision,
    by,
    reason,
    decidedAt,
    recordedAt: withdrawnAt ?? decidedAt,
    withdrawn: withdrawnAt === undefined ? null : { by, reason: 'a mistake' },
    earlier: [],
  };
}

/** The claim at this place of the extraction. */
export function anchorOf({ document, extraction }: ExtractionRecord, index: number): ClaimAnchor {
  const claim = extraction.claims[index];
  if (claim === undefined) throw new RangeError(`${document.id} has no claim ${index}`);
  const id = claimIdsOf(document.id, extraction.claims).get(claim.key);
  const { start, end } = claim.span;
  for (let rank = 0; rank < extraction.claims.length; rank++)
    if (ids.claim(document.id, start, end, rank) === id) return { documentId: document.id, start, end, rank };
  throw new Error(`${document.id} has no such claim`);
}

export function judgementOf(x: string, y: string, verdict: 'SAME' | 'NOT_SAME'): Decision {
  const [a, b] = [x, y].toSorted() as [`unt_${string}`, `unt_${string}`];
  return { kind: 'JUDGEMENT', a, b, verdict };
}

export function withdrawalOf({ document }: ExtractionRecord): Decision {
  const { id, kind, publishedAt, publishedAtPrecision, recordedAt, sha256 } = document;
  return {
    kind: 'WITHDRAWAL',
    documentId: id,
    document: { kind, publishedAt, publishedAtPrecision, recordedAt, sha256 },
  };
}

export function correctionOf(
  record: ExtractionRecord,
  index: number,
  correction: Partial<Pick<ClaimDecision, 'noClaim' | 'stance' | 'speaker'>>,
): Decision {
  return {
    kind: 'CLAIM',
    claim: anchorOf(record, index),
    noClaim: false,
    stance: null,
    speaker: null,
    ...correction,
  };
}
