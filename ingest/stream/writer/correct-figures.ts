import { writeCorrected, type CuratedFigureRow } from '../../../graph/cypher/correct.ts';
import type { CypherParams, GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';

/** As far as its figures go with it. */
interface CorrectedClaim {
  readonly row: { readonly id: string };
  readonly read: { readonly speakerId: string };
  readonly correction: { readonly hiddenBy: string | null } | null;
  readonly wanted: { readonly speakerId: string };
}

/** A figure is said by whom its claim is said by; where that is no claim, by nobody. */
export function correctFigures(
  transaction: GraphReader,
  plans: readonly CorrectedClaim[],
  figures: readonly CuratedFigureRow[],
  writtenIds: ReadonlySet<string>,
  now: string,
): void {
  const planOf = new Map(plans.map((plan) => [plan.row.id, plan]));
  const changes = figures.flatMap((figure) => {
    const isFresh = writtenIds.has(figure.documentId) || !figure.corrected;
    const claimId = isFresh ? figure.claimId : figure.readClaimId;
    const speakerId = isFresh ? figure.speakerId : figure.readSpeakerId;
    const plan = claimId === null ? undefined : planOf.get(claimId);
    const isHidden = plan !== undefined && plan.correction !== null && plan.correction.hiddenBy !== null;
    const isGiven = plan !== undefined && plan.wanted.speakerId !== plan.read.speakerId;
    const corrected = isHidden || isGiven;
    if (!corrected && !figure.corrected) return [];
    const props: CypherParams = {
      claimId: isHidden ? null : claimId,
      speakerId: isHidden ? null : isGiven ? plan.wanted.speakerId : speakerId,
      corrected: corrected ? true : null,
      readClaimId: corrected ? claimId : null,
      readSpeakerId: corrected ? speakerId : null,
    };
    return [{ id: figure.id, props, isHidden, claimId }];
  });
  inChunks(
    transaction,
    writeCorrected.figures,
    changes.map(({ id, props }) => ({ id, props })),
  );
  const closed = changes.filter(({ isHidden }) => isHidden).map(({ id }) => id);
  if (closed.length > 0) void transaction.run(writeCorrected.closedSaidIn, { ids: closed, now });
  inChunks(
    transaction,
    writeCorrected.saidIn,
    changes.flatMap(({ id, claimId, isHidden }) => (isHidden || claimId === null ? [] : [{ from: id, to: claimId }])),
  );
}
