import { readRepetitions } from '../../graph/cypher/read-ledger.ts';
import { partyOf } from '../answers/party.ts';
import type { ApiContext } from '../context.ts';
import { readPage, type PageArgs } from '../page.ts';
import type { ClaimPage, ClaimRow } from '../rows.ts';
import { rowsOf } from './by-id.ts';

export async function repetitionList(context: ApiContext, { id, asOf }: ClaimRow, args: PageArgs): Promise<ClaimPage> {
  return readPage(context, {
    list: 'repetitions',
    args,
    parentId: id,
    asOf,
    ascending: true,
    filter: {},
    page: readRepetitions.page,
    count: readRepetitions.count,
    placeOf: (item) => ({ id: item.id, value: item.sort }),
    rowOf: ({ claim }) => ({ ...claim, asOf }),
  });
}

/** The first claim that a statement leads to. */
export async function nextClaim(
  context: ApiContext,
  { id, asOf }: ClaimRow,
  statement: typeof readRepetitions.repeats,
): Promise<ClaimRow | null> {
  const [row] = await rowsOf(context, statement, id, asOf, (found) => found.id);
  return row ? { ...row.claim, asOf } : null;
}

/** How many parties say it who do not say it after another. */
export async function sourcesOf(context: ApiContext, { id, asOf }: ClaimRow): Promise<number> {
  const rows = await rowsOf(context, readRepetitions.sources, id, asOf, (row) => row.id);
  return new Set(rows.map((row) => partyOf(row)?.key ?? '')).size;
}
