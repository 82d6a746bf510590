import type { Complete } from '../complete.ts';
import type { ContradictionResolvers, StatedResolvers } from '../generated/schema-types.ts';
import { statedById } from '../read/answers.ts';
import { nodeTypeOf } from '../read/nodes.ts';
import type { ContradictionRow, StatedRow } from '../rows.ts';

export const Contradiction: Complete<ContradictionResolvers, ContradictionRow> = {
  left: ({ leftId, asOf }, _args, context) => statedById(context, leftId, asOf),
  right: ({ rightId, asOf }, _args, context) => statedById(context, rightId, asOf),
};

export const Stated: Pick<StatedResolvers, '__resolveType'> = {
  __resolveType: (row: StatedRow) => nodeTypeOf(row) as 'Claim' | 'Figure',
};
