import { computedCount, computedPage, type CountParams, type PageParams } from './pages.ts';
import { holds, known, project, type ClaimProps, type LinkProps } from './projections.ts';
import { statement } from './statement.ts';

export type LinkKind = 'DENIES' | 'CONFIRMS';
export type LinkRow = { kind: LinkKind; link: LinkProps; from: ClaimProps; to: ClaimProps };
/** `sort` is when the claim at the far end was said. */
export type LinkItem = LinkRow & { id: string; sort: string | null };

function linksOf(kind: LinkKind, direction: 'out' | 'in'): string {
  const [from, to, far] = direction === 'out' ? ['c', 'o', 'o'] : ['o', 'c', 'o'];
  const arrow = direction === 'out' ? `-[r:${kind}]->` : `<-[r:${kind}]-`;
  return `UNWIND row.ids AS anchor MATCH (c:Claim {id: anchor})${arrow}(o:Claim) WHERE ${holds('r')} AND ${holds('o')}
  WITH {id: r.id, sort: ${far}.saidAt, kind: '${kind}', link: r ${project.link}, from: ${from} ${project.claim(from)}, to: ${to} ${project.claim(to)}} AS item`;
}

export const linkDirections = {
  denies: linksOf('DENIES', 'out'),
  deniedBy: linksOf('DENIES', 'in'),
  confirms: linksOf('CONFIRMS', 'out'),
  confirmedBy: linksOf('CONFIRMS', 'in'),
} as const;
export type LinkDirection = keyof typeof linkDirections;

const pageOf = (name: LinkDirection) => computedPage<PageParams, LinkItem>(`links.page ${name}`, linkDirections[name]);
const countOf = (name: LinkDirection) => computedCount<CountParams>(`links.count ${name}`, linkDirections[name]);

export const linkPages = {
  denies: pageOf('denies'),
  deniedBy: pageOf('deniedBy'),
  confirms: pageOf('confirms'),
  confirmedBy: pageOf('confirmedBy'),
} as const;

export const linkCounts = {
  denies: countOf('denies'),
  deniedBy: countOf('deniedBy'),
  confirms: countOf('confirms'),
  confirmedBy: countOf('confirmedBy'),
} as const;

export type TraceLink = LinkRow & { parentId: string; childId: string };
export type TraceRow = { root: ClaimProps; levels: TraceLink[][] };

/** One more than the greatest depth: the last level only tells whether more follows. */
export const traceLevels = 6;

/**
 * Links that lead on from the claims of one level to claims of the next. What lies next to a level lies in the one
 * before, in itself or in the one after, so leaving out the first two leaves the new ones.
 */
function traceLevel(level: number): string {
  const found = Array.from({ length: level - 1 }, (_, i) => `l${i + 1}`);
  const before = level === 1 ? '[root.id]' : `f${level - 1}`;
  const frontier = level === 1 ? '[root.id]' : `[x IN l${level - 1} | x.childId]`;
  return `WITH ${['root', ...found, `${before} AS e${level}`, `${frontier} AS f${level}`].join(', ')}
CALL (e${level}, f${level}) {
  UNWIND f${level} AS parentId
  MATCH (p:Claim {id: parentId})-[r:DENIES|CONFIRMS]-(o:Claim)
  WHERE $depth >= ${level - 1} AND ${holds('r')} AND ${holds('o')} AND NOT o.id IN e${level} AND NOT o.id IN f${level}
  WITH DISTINCT p, r, o, startNode(r).id = p.id AS out ORDER BY p.id, o.saidAt IS NULL, o.saidAt, o.id, r.id LIMIT $limit
  RETURN collect({parentId: p.id, childId: o.id, kind: type(r), link: r ${project.link},
    from: CASE WHEN out THEN p ${project.claim('p')} ELSE o ${project.claim('o')} END,
    to: CASE WHEN out THEN o ${project.claim('o')} ELSE p ${project.claim('p')} END}) AS l${level}
}`;
}

const levels = Array.from({ length: traceLevels }, (_, i) => i + 1);

export const readLinks = {
  byIds: statement<{ ids: string[]; asOf: string }, LinkRow>(
    'links.byIds',
    'read',
    `MATCH (a:Claim)-[r:DENIES|CONFIRMS]->(b:Claim) WHERE r.id IN $ids AND coalesce(r.from, '') <= $asOf
RETURN type(r) AS kind, r ${project.link} AS link, a ${project.claim('a')} AS from, b ${project.claim('b')} AS to ORDER BY r.id`,
  ),
  /** What a claim answers and what answers it, level by level, in one statement: at most `$limit` links a level. */
  trace: statement<{ id: string; depth: number; limit: number; asOf: string }, TraceRow>(
    'links.trace',
    'read',
    `MATCH (root:Claim {id: $id}) WHERE ${known('root')}
${levels.map(traceLevel).join('\n')}
RETURN root ${project.claim('root')} AS root, [${levels.map((level) => `l${level}`).join(', ')}] AS levels`,
  ),
};
