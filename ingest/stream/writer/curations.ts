import { readCurations, writeCurations } from '../../../graph/cypher/curations.ts';
import type { CypherParams, GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { curationPrecedence } from '../../../schema/curation-ids.ts';
import type { CurationRecord, Decision } from '../../../schema/messages/curation.ts';

/** What curators decided, or took back, since the graph was last derived. */
export interface Curated {
  /** Names, and story units, on which a verdict came or went. */
  readonly judgedIds: readonly string[];
  /** Documents with a claim that was corrected, or with an end of a link that was drawn or taken away. */
  readonly documentIds: readonly string[];
  /** All that the records of this batch withdraw, whether or not the graph knew. */
  readonly withdrawnIds: readonly string[];
}

/** Writes what curators decided. Of records about one thing the greatest tells; one that is repeated changes nothing. */
export async function applyCurations(transaction: GraphReader, records: readonly CurationRecord[]): Promise<Curated> {
  if (records.length === 0) return { judgedIds: [], documentIds: [], withdrawnIds: [] };
  const told = new Map<string, { record: CurationRecord; precedence: string }>();
  for (const record of records) {
    const precedence = curationPrecedence(record);
    if (precedence > (told.get(record.id)?.precedence ?? '')) told.set(record.id, { record, precedence });
  }
  const ids = [...told.keys()].toSorted(compareText);
  const stored = new Map((await transaction.run(readCurations.byIds, { ids })).map((row) => [row.id, row]));
  const changed = ids
    .map((id) => told.get(id) as { record: CurationRecord; precedence: string })
    .filter(({ record, precedence }) => precedence > (stored.get(record.id)?.precedence ?? ''));
  inChunks(
    transaction,
    writeCurations,
    changed.map(({ record, precedence }) => ({ id: record.id, props: { ...propsOf(record), precedence } })),
  );
  const decisions = changed.map(({ record }) => record.decision);
  return {
    judgedIds: sorted(decisions.flatMap((decision) => (decision.kind === 'JUDGEMENT' ? [decision.a, decision.b] : []))),
    documentIds: sorted(decisions.flatMap(documentsOf)),
    withdrawnIds: sorted(
      records.flatMap(({ decision }) => (decision.kind === 'WITHDRAWAL' ? [decision.documentId] : [])),
    ),
  };
}

function documentsOf(decision: Decision): string[] {
  if (decision.kind === 'CLAIM') return [decision.claim.documentId];
  if (decision.kind === 'LINK') return [decision.from.documentId, decision.to.documentId];
  return [];
}

function propsOf({ decision, by, reason, decidedAt, recordedAt, withdrawn, earlier }: CurationRecord): CypherParams {
  return {
    kind: decision.kind,
    decision: JSON.stringify(decision),
    ...placesOf(decision),
    by,
    reason,
    decidedAt,
    recordedAt,
    withdrawnAt: withdrawn && recordedAt,
    withdrawnBy: withdrawn && withdrawn.by,
    withdrawnReason: withdrawn && withdrawn.reason,
    earlier: JSON.stringify(earlier),
  };
}

/** What it is looked up by. */
function placesOf(decision: Decision): CypherParams {
  switch (decision.kind) {
    case 'JUDGEMENT':
      return { a: decision.a, b: decision.b, verdict: decision.verdict };
    case 'LINK':
      return { documentId: decision.from.documentId, toDocumentId: decision.to.documentId };
    case 'CLAIM':
      return { documentId: decision.claim.documentId, speakerId: decision.speaker };
    case 'WITHDRAWAL':
      return { documentId: decision.documentId };
  }
}
