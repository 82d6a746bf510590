import type { Statement } from '../graph/engine.ts';
import type { CountParams, CountRow, PageParams, PageRow } from '../graph/cypher/pages.ts';
import type { ApiContext } from './context.ts';
import { fault } from './errors.ts';

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** A page of a list, as the connection types show it. */
export interface Page<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly count: () => Promise<number>;
}

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** @throws GraphQLError PAGE_TOO_LARGE, BAD_PAGE_SIZE */
export function pageSizeOf(first: number | null | undefined): number {
  const size = first ?? defaultPageSize;
  if (size > maxPageSize)
    throw fault('PAGE_TOO_LARGE', `A page has at most ${maxPageSize} elements; ${size} were asked for.`);
  if (size < 1) throw fault('BAD_PAGE_SIZE', `A page has at least one element; ${size} were asked for.`);
  return size;
}

/** Where an element stands: the name of the list's order, its sort value, its id. */
type Place = readonly [list: string, value: string | number | null, id: string];

export function encodeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws GraphQLError BAD_CURSOR for what is no cursor, or one of another list or order */
export function decodeCursor(cursor: string, list: string, numeric: boolean): Place {
  const bad = (): Error => fault('BAD_CURSOR', 'That cursor is none of this list in this order.');
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad();
  }
  if (!Array.isArray(place) || place.length !== 3) throw bad();
  const [name, value, id] = place as unknown[];
  if (name !== list || typeof id !== 'string' || id === '' || id.length > 1000) throw bad();
  if (
    value !== null &&
    (typeof value !== (numeric ? 'number' : 'string') || (typeof value === 'string' && value.length > 4000))
  )
    throw bad();
  return [list, value as string | number | null, id];
}

export interface ListSpec<Params extends CountParams, Item, Row> {
  /** Names the list and its order in cursors. */
  readonly list: string;
  readonly args: PageArgs;
  /** The parent; lists of all parents with the same arguments are read at once. Null for a root field. */
  readonly parentId: string | null;
  /** Where a root field's list begins. */
  readonly ids?: readonly string[];
  readonly asOf: string;
  readonly ascending: boolean;
  readonly numeric?: boolean;
  readonly filter: Omit<Params, keyof PageParams>;
  readonly page: Statement<Params & PageParams, PageRow<Item>>;
  readonly count: Statement<Params, CountRow>;
  readonly placeOf: (item: Item) => { readonly id: string; readonly value: string | number | null };
  readonly rowOf: (item: Item) => Row;
}

export async function readPage<Params extends CountParams, Item, Row>(
  { graph, loads }: ApiContext,
  spec: ListSpec<Params, Item, Row>,
): Promise<Page<Row>> {
  const size = pageSizeOf(spec.args.first);
  const list = `${spec.list}${spec.ascending ? '+' : '-'}`;
  const after = spec.args.after == null ? null : decodeCursor(spec.args.after, list, spec.numeric === true);
  const key = spec.parentId ?? '';
  const common = { ...spec.filter, asOf: spec.asOf };
  const pageParams = {
    ...common,
    limit: size + 1,
    ascending: spec.ascending,
    afterId: after?.[2] ?? '',
    after: after?.[1] ?? (spec.numeric === true ? 0 : ''),
    afterNull: after !== null && after[1] === null,
  };
  const rowsFor = (keys: readonly string[]) =>
    keys.map((key) => ({ key, ids: spec.parentId === null ? [...(spec.ids ?? [])] : [key] }));
  const groupOf = (statement: { name: string }, params: object): string =>
    `${statement.name} ${JSON.stringify([params, spec.ids ?? null])}`;

  const items =
    (await loads.one(groupOf(spec.page, pageParams), key, async (keys) => {
      const rows = await graph.reader.run(spec.page, { ...pageParams, rows: rowsFor(keys) } as unknown as Params &
        PageParams);
      return Map.groupBy(rows, (row) => row.key);
    })) ?? [];

  const edges = items.slice(0, size).map(({ item }) => {
    const { id, value } = spec.placeOf(item);
    return { cursor: encodeCursor([list, value, id]), node: spec.rowOf(item) };
  });
  return {
    edges,
    hasNextPage: items.length > size,
    hasPreviousPage: after !== null,
    count: async () =>
      (await loads.one(groupOf(spec.count, common), key, async (keys) => {
        const rows = await graph.reader.run(spec.count, { ...common, rows: rowsFor(keys) } as unknown as Params);
        return new Map(rows.map((row) => [row.key, row.total]));
      })) ?? 0,
  };
}

type ConnectionPage = Page<unknown>;

/** The fields that every connection type has in common. */
export const connectionFields = {
  pageInfo: ({ edges, hasNextPage, hasPreviousPage }: ConnectionPage) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }),
  totalCount: (page: ConnectionPage) => page.count(),
};

export function nodesOf<Row>(page: Page<Row>): Row[] {
  return page.edges.map(({ node }) => node);
}
