import type { Statement } from '../engine.ts';
import { statement } from './statement.ts';
import { allNames, heldBy } from './things.ts';

/**
 * How lists are read: for each row of `$rows` the things reached from any of its `ids`, filtered, in a total order,
 * after a cursor, at most `$limit`. One statement reads the lists of all parents at once.
 */
export type AnchorRow = { key: string; ids: string[] };
export type PageParams = {
  rows: AnchorRow[];
  asOf: string;
  limit: number;
  ascending: boolean;
  /** Id of the last element of the page before; '' begins at the beginning. */
  afterId: string;
  /** Its sort value: '' or 0 where it has none, and then `afterNull` is true. */
  after: string | number;
  afterNull: boolean;
};
export type CountParams = { rows: AnchorRow[]; asOf: string };
export type PageRow<Item> = { key: string; item: Item };
export type CountRow = { key: string; total: number };

/** Nulls come last in both directions; the id decides between equals. A key that is null in every row orders nothing. */
const order = `sort IS NULL, CASE WHEN $ascending THEN sort END, CASE WHEN NOT $ascending THEN sort END DESC, id`;

const after = `$afterId = '' OR ($afterNull AND sort IS NULL AND id > $afterId)
  OR (NOT $afterNull AND (sort IS NULL OR ($ascending AND sort > $after) OR (NOT $ascending AND sort < $after)
    OR (sort = $after AND id > $afterId)))`;

export interface ListShape {
  /** Finds `variable` from `row.ids`. */
  readonly match: string;
  readonly where: string;
  readonly variable: string;
  /** Cypher for the value that the list is ordered by. */
  readonly sort: string;
  readonly projection: string;
  /** Whether two paths from the ids of a row can lead to one node, which then comes once. Costs a scan twice its time. */
  readonly distinct: boolean;
  /** Parameters with ids of names: `where` finds all names of the same things in a list that is called like the parameter. */
  readonly named?: readonly string[];
}

/** Once for the whole statement: on the embedded engine the same inside of `where` made a list six times slower. */
const withNames = (named: readonly string[] = []): { before: string; imported: string } => ({
  before:
    named.length === 0
      ? ''
      : `WITH 1 AS one\n${named
          .map(
            (ids) => `CALL (one) {
  UNWIND $${ids} AS given MATCH ${allNames('given', 'given_', 'via')}(name:Entity) WHERE ${heldBy('via')}
  RETURN collect(DISTINCT name.id) AS ${ids}
}\n`,
          )
          .join('')}`,
  imported: ['row', ...named].join(', '),
});

export function pageStatement<Params extends PageParams, Item>(
  name: string,
  { match, where, variable, sort, projection, distinct, named }: ListShape,
): Statement<Params, PageRow<Item>> {
  return statement<Params, PageRow<Item>>(
    name,
    'read',
    `${withNames(named).before}UNWIND $rows AS row
CALL (${withNames(named).imported}) {
  ${match}
  WHERE ${where}
  WITH ${distinct ? 'DISTINCT ' : ''}${variable}, ${sort} AS sort, ${variable}.id AS id
  WHERE ${after}
  WITH ${variable}, sort, id ORDER BY ${order} LIMIT $limit
  RETURN ${variable} ${projection} AS item, sort, id
}
RETURN row.key AS key, item AS item ORDER BY key, ${order}`,
  );
}

export function countStatement<Params extends CountParams>(
  name: string,
  { match, where, variable, distinct, named }: ListShape,
): Statement<Params, CountRow> {
  return statement<Params, CountRow>(
    name,
    'read',
    `${withNames(named).before}UNWIND $rows AS row
CALL (${withNames(named).imported}) {
  ${match}
  WHERE ${where}
  RETURN count(${distinct ? 'DISTINCT ' : ''}${variable}) AS total
}
RETURN row.key AS key, total AS total ORDER BY key`,
  );
}

/** For lists whose elements are computed: `body` ends with an `item`, a map with `id` and `sort`. */
export function computedPage<Params extends PageParams, Item>(
  name: string,
  body: string,
): Statement<Params, PageRow<Item>> {
  return statement<Params, PageRow<Item>>(
    name,
    'read',
    `UNWIND $rows AS row
CALL (row) {
  ${body}
  WITH item, item.sort AS sort, item.id AS id
  WHERE ${after}
  WITH item, sort, id ORDER BY ${order} LIMIT $limit
  RETURN item, sort, id
}
RETURN row.key AS key, item AS item ORDER BY key, ${order}`,
  );
}

export function computedCount<Params extends CountParams>(name: string, body: string): Statement<Params, CountRow> {
  return statement<Params, CountRow>(
    name,
    'read',
    `UNWIND $rows AS row
CALL (row) {
  ${body}
  RETURN count(item) AS total
}
RETURN row.key AS key, total AS total ORDER BY key`,
  );
}
