import { historyOf } from '../../schema/curation-history.ts';
import { anchoredClaimId } from '../../schema/curation-ids.ts';
import type { Decision as DecisionMade, EarlierDecision } from '../../schema/messages/curation.ts';
import type { Complete } from '../complete.ts';
import { correctClaim, judge, judgeLink, withdrawDocument, withdrawJudgement, type Curator } from '../curate/curate.ts';
import { recordOf } from '../curate/decisions.ts';
import type { ApiContext } from '../context.ts';
import type {
  CurationRefusedResolvers,
  CurationResolvers,
  CurationResultResolvers,
  Decision,
  MutationResolvers,
} from '../generated/schema-types.ts';
import { curationIdOf } from '../read/as-read.ts';
import { isId } from '../read/by-id.ts';
import { nodesByIds } from '../read/nodes.ts';
import type { ClaimRow, CurationRefusedRow, CurationRow } from '../rows.ts';

/** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
function curatorIn(context: ApiContext): Curator {
  return { reader: context.graph.reader, decisions: context.decisions, by: context.curator() };
}

type Deciding = 'judge' | 'withdrawJudgement' | 'judgeLink' | 'correctClaim' | 'withdrawDocument';

export const curationMutations: Pick<Complete<MutationResolvers, Record<never, never>>, Deciding> = {
  judge: (_root, args, context) => judge(curatorIn(context), args),
  withdrawJudgement: (_root, args, context) => withdrawJudgement(curatorIn(context), args),
  judgeLink: (_root, args, context) => judgeLink(curatorIn(context), args),
  correctClaim: (_root, args, context) => correctClaim(curatorIn(context), args),
  withdrawDocument: (_root, args, context) => withdrawDocument(curatorIn(context), args),
};

export async function curationById(context: ApiContext, id: string | null): Promise<CurationRow | null> {
  if (id === null || !isId(id, 'cur')) return null;
  return ((await nodesByIds(context, [id]))[0] ?? null) as CurationRow | null;
}

/** What had been decided by then. */
export async function curationOf(context: ApiContext, claim: ClaimRow): Promise<CurationRow | null> {
  const row = await curationById(context, curationIdOf(claim));
  if (row === null) return null;
  const then = historyOf(recordOf(row)).findLast(({ recordedAt }) => recordedAt <= claim.asOf);
  if (then === undefined) return row;
  const { decision, withdrawn, earlier, ...rest } = then;
  return {
    ...row,
    ...rest,
    decision: JSON.stringify(decision),
    earlier: JSON.stringify(earlier),
    withdrawnAt: withdrawn && then.recordedAt,
    withdrawnBy: withdrawn && withdrawn.by,
    withdrawnReason: withdrawn && withdrawn.reason,
  };
}

function aboutOf(decision: DecisionMade): string[] {
  switch (decision.kind) {
    case 'JUDGEMENT':
      return [decision.a, decision.b];
    case 'LINK':
      return [anchoredClaimId(decision.from), anchoredClaimId(decision.to)];
    case 'CLAIM':
      return [anchoredClaimId(decision.claim)];
    case 'WITHDRAWAL':
      return [decision.documentId];
  }
}

function shown({ decision, by, reason, decidedAt, withdrawn }: EarlierDecision): Decision {
  return {
    verdict: decision.kind === 'JUDGEMENT' ? decision.verdict : null,
    link: decision.kind === 'LINK' ? decision.link : null,
    stance: decision.kind === 'CLAIM' ? decision.stance : null,
    speaker: decision.kind === 'CLAIM' ? decision.speaker : null,
    noClaim: decision.kind === 'CLAIM' && decision.noClaim,
    by,
    reason,
    decidedAt,
    withdrawn,
  };
}

export const Curation: Complete<CurationResolvers, CurationRow> = {
  about: ({ decision }) => aboutOf(JSON.parse(decision) as DecisionMade),
  decision: (row) => {
    const { withdrawn, recordedAt, ...record } = recordOf(row);
    return shown({ ...record, withdrawn: withdrawn && { ...withdrawn, at: recordedAt } });
  },
  earlier: (row) => recordOf(row).earlier.map(shown),
};

export const CurationResult: CurationResultResolvers = {
  __resolveType: ({ accepted }) => (accepted ? 'CurationAccepted' : 'CurationRefused'),
};

export const CurationRefused: Complete<CurationRefusedResolvers, CurationRefusedRow> = {
  conflict: ({ conflict }) => [...conflict],
};
