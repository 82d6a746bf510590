import type { SearchLabel, SearchRow } from '../../graph/engine.ts';
import { searchWords } from '../../graph/words.ts';
import type { ApiContext } from '../context.ts';
import { fault } from '../errors.ts';
import type { SearchKind } from '../generated/schema-types.ts';
import { decodeCursor, encodeCursor, pageSizeOf, type PageArgs } from '../page.ts';
import type { NodeRow, SearchPage } from '../rows.ts';
import { nodesByIds } from './nodes.ts';

/** How many hits of a text can be filtered further, or counted. */
const maxMatches = 10_000;

function assertWords(text: string): void {
  if (searchWords(text).length === 0) throw fault('BAD_USER_INPUT', 'The text to look for has no words in it.');
}

function tooMany(): Error {
  return fault('TOO_MANY_MATCHES', `More than ${maxMatches} things have these words. Add words.`);
}

/** Ids of what has all of the words, to filter a list by. */
export async function idsWithText({ graph }: ApiContext, text: string, label: SearchLabel): Promise<string[]> {
  assertWords(text);
  const rows = await graph.searchText(text, [label], maxMatches + 1);
  if (rows.length > maxMatches) throw tooMany();
  return rows.map(({ id }) => id);
}

const labelOf: Record<SearchKind, SearchLabel> = { CLAIM: 'Claim', DOCUMENT: 'Document', ENTITY: 'Entity' };

/** A cursor is the rank of a hit and its id: when others came in before it, the list goes on after that hit. */
export async function searchPage(
  context: ApiContext,
  text: string,
  kinds: readonly SearchKind[] | null | undefined,
  args: PageArgs,
): Promise<SearchPage> {
  const size = pageSizeOf(args.first);
  assertWords(text);
  const labels = [...new Set(kinds ?? (Object.keys(labelOf) as SearchKind[]))].map((kind) => labelOf[kind]);
  const after = args.after == null ? null : decodeCursor(args.after, 'search', true);
  const rank = Math.max(0, Math.min(Number(after?.[1] ?? 0), maxMatches));
  const hits = labels.length === 0 ? [] : await context.graph.searchText(text, labels, rank + size + 1);
  const found = after === null ? -1 : hits.findIndex(({ id }) => id === after[2]);
  const start = found === -1 ? rank : found + 1;
  const shown = hits.slice(start, start + size);
  const nodes = await nodesByIds(
    context,
    shown.map(({ id }) => id),
  );
  const words = searchWords(text);
  const edge = (hit: SearchRow, node: NodeRow, at: number) => ({
    cursor: encodeCursor(['search', start + at + 1, hit.id]),
    node: { node, score: hit.score, words },
  });
  const met = new Set<string>();
  return {
    edges: shown.flatMap((hit, at) => {
      const node = nodes[at];
      // Two names of one thing are one hit.
      if (!node || met.has(node.id)) return [];
      met.add(node.id);
      return [edge(hit, node, at)];
    }),
    hasNextPage: hits.length > start + size,
    hasPreviousPage: start > 0,
    count: async () => {
      const all = await context.graph.searchText(text, labels, maxMatches + 1);
      if (all.length > maxMatches) throw tooMany();
      return all.length;
    },
  };
}
