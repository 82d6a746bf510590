import type { CypherParams, Statement } from '../../graph/engine.ts';
import { readClaims } from '../../graph/cypher/read-claims.ts';
import { readDocuments } from '../../graph/cypher/read-documents.ts';
import { readEntities } from '../../graph/cypher/read-entities.ts';
import { readIncidents } from '../../graph/cypher/read-incidents.ts';
import type { ApiContext } from '../context.ts';
import type { ClaimRow, DocumentRow, EntityRow, IncidentRow } from '../rows.ts';

const idShape = /^[a-z]{3}_[a-z2-7]{26}$/;

/** What is no id of ours names nothing: it finds nothing, and never reaches the graph. */
export function isId(text: string, ...prefixes: readonly string[]): boolean {
  return idShape.test(text) && (prefixes.length === 0 || prefixes.includes(text.slice(0, 3)));
}

/** For filters: a malformed id stays in the list as one that nothing has, so that the list still filters. */
export function idsOf(ids: readonly string[] | null | undefined): string[] {
  return (ids ?? []).map((id) => (isId(id) ? id : 'none'));
}

type Keyed<Params, Row> = Statement<Params & CypherParams, Row>;

/** All rows that a statement has for one of its `ids`; those of a whole level come in one run. */
export async function rowsOf<Params extends { ids: string[]; asOf?: string }, Row extends object>(
  { graph, loads }: ApiContext,
  statement: Keyed<Params, Row>,
  id: string,
  asOf: string,
  idOf: (row: Row) => string,
): Promise<Row[]> {
  const rows = await loads.one(`${statement.name} ${asOf}`, id, async (ids) => {
    const found = await graph.reader.run(statement, { ids, asOf } as unknown as Params & CypherParams);
    return Map.groupBy(found, idOf);
  });
  return rows ?? [];
}

export async function claimById(context: ApiContext, id: string, asOf: string): Promise<ClaimRow | null> {
  if (!isId(id, 'clm')) return null;
  const [row] = await rowsOf(context, readClaims.byIds, id, asOf, ({ claim }) => claim.id);
  return row ? { ...row.claim, asOf } : null;
}

export async function documentById(context: ApiContext, id: string, asOf: string): Promise<DocumentRow | null> {
  if (!isId(id, 'doc')) return null;
  const [row] = await rowsOf(context, readDocuments.byIds, id, asOf, ({ document }) => document.id);
  return row ? { ...row.document, asOf } : null;
}

/** A thing that the graph names has to be there. */
export async function documentOf(context: ApiContext, id: string, asOf: string): Promise<DocumentRow> {
  const document = await documentById(context, id, asOf);
  if (document === null) throw new Error(`document ${id} is named by the graph and not in it`);
  return document;
}

/** A name that was known to mean another thing by then gives that thing. */
export async function entityById(context: ApiContext, id: string, asOf: string): Promise<EntityRow | null> {
  if (!isId(id, 'agc', 'sys', 'atk', 'per', 'dat')) return null;
  const [row] = await rowsOf(context, readEntities.byIds, id, asOf, (found) => found.id);
  return row ? { ...row.entity, asOf } : null;
}

/** An incident that had merged into another by then, or was still part of one, gives that other. */
export async function incidentById(context: ApiContext, id: string, asOf: string): Promise<IncidentRow | null> {
  if (!isId(id, 'inc')) return null;
  const [row] = await rowsOf(context, readIncidents.byIds, id, asOf, (found) => found.id);
  if (row === undefined) return null;
  const incident = row.holds ? row.incident : (row.heirs[0] ?? (row.wasBorn ? row.incident : null));
  return incident && { ...incident, asOf };
}
