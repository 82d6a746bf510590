import { linkCounts, linkPages, readLinks, type LinkDirection } from '../../graph/cypher/read-links.ts';
import type { ApiContext } from '../context.ts';
import { fault } from '../errors.ts';
import { readPage, type PageArgs } from '../page.ts';
import type { ClaimLinkPage, ClaimLinkRow, ClaimRow, ClaimTraceRow, TraceStepRow } from '../rows.ts';
import { isId } from './by-id.ts';
import { linkRow } from './nodes.ts';

export async function linkList(
  context: ApiContext,
  { id, asOf }: ClaimRow,
  direction: LinkDirection,
  args: PageArgs,
): Promise<ClaimLinkPage> {
  return readPage(context, {
    list: direction,
    args,
    parentId: id,
    asOf,
    ascending: true,
    filter: {},
    page: linkPages[direction],
    count: linkCounts[direction],
    placeOf: (item) => ({ id: item.id, value: item.sort }),
    rowOf: (item) => linkRow(item, asOf),
  });
}

export const maxTraceDepth = 5;
export const maxTraceSteps = 1000;

/** Breadth first, both ways along denials and confirmations; every claim once, by its shortest way. */
export async function traceOf(
  { graph }: ApiContext,
  id: string,
  depth: number,
  asOf: string,
): Promise<ClaimTraceRow | null> {
  if (depth < 0 || depth > maxTraceDepth)
    throw fault('DEPTH_TOO_LARGE', `A trace follows from 0 to ${maxTraceDepth} links; ${depth} were asked for.`);
  if (!isId(id, 'clm')) return null;
  const [row] = await graph.reader.run(readLinks.trace, { id, depth, limit: maxTraceSteps + 1, asOf });
  if (row === undefined) return null;
  const root: ClaimRow = { ...row.root, asOf };
  const steps: TraceStepRow[] = [{ claim: root, parent: null, link: null, depth: 0 }];
  const seen = new Set([root.id]);
  let truncated = (row.levels[depth]?.length ?? 0) > 0;
  for (const [at, level] of row.levels.slice(0, depth).entries()) {
    if (level.length > maxTraceSteps) truncated = true;
    for (const found of level) {
      if (seen.has(found.childId)) continue;
      if (steps.length >= maxTraceSteps) return { root, steps, truncated: true };
      seen.add(found.childId);
      const link = linkRow(found, asOf);
      const claim = link.from.id === found.childId ? link.from : link.to;
      steps.push({ claim, parent: found.parentId, link, depth: at + 1 });
    }
  }
  return { root, steps, truncated };
}

const dayMs = 24 * 60 * 60 * 1000;

/** From when one claim was said to when the other answered it, as ISO 8601. */
export function lagOf({ from, to }: Pick<ClaimLinkRow, 'from' | 'to'>): string | null {
  if (from.saidAt === null || to.saidAt === null) return null;
  const exact = from.saidAtPrecision === 'SECOND' && to.saidAtPrecision === 'SECOND';
  const day = (moment: string): number => Date.parse(moment.slice(0, 10));
  const ms = exact ? Date.parse(from.saidAt) - Date.parse(to.saidAt) : day(from.saidAt) - day(to.saidAt);
  const size = Math.abs(ms);
  const days = Math.floor(size / dayMs);
  const seconds = Math.floor((size % dayMs) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = parts.map((part, at) => (part > 0 ? `${part}${'HMS'[at]}` : '')).join('');
  const text = `P${days > 0 || time === '' ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
  return ms < 0 ? `-${text}` : text;
}
