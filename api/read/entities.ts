import {
  entityCounts,
  entityMentions,
  entityNeighbors,
  entityPages,
  readEntities,
  type RelationRow,
} from '../../graph/cypher/read-entities.ts';
import { compareText } from '../../schema/claim-ids.ts';
import { displayName, fullest } from '../../schema/display-name.ts';
import type { MentionProps } from '../../graph/cypher/read-documents.ts';
import type { ApiContext } from '../context.ts';
import type { EntityKind } from '../generated/schema-types.ts';
import { readPage, type PageArgs } from '../page.ts';
import {
  latest,
  type AffiliationRow,
  type EntityPage,
  type EntityRow,
  type MentionPage,
  type NeighborPage,
  type OperationRow,
} from '../rows.ts';
import { rowsOf } from './by-id.ts';
import { idsWithText } from './search.ts';

export interface EntityArgs extends PageArgs {
  readonly kind?: readonly EntityKind[] | null | undefined;
  readonly text?: string | null | undefined;
}

export async function entityList(context: ApiContext, { kind, text, ...args }: EntityArgs): Promise<EntityPage> {
  const ids = text == null ? null : await idsWithText(context, text, 'Entity');
  const anchor = ids === null ? 'ALL' : 'IDS';
  return readPage(context, {
    list: 'entities',
    args,
    parentId: null,
    ids: ids ?? [],
    asOf: latest,
    ascending: true,
    filter: { kinds: [...(kind ?? [])] },
    page: entityPages[anchor],
    count: entityCounts[anchor],
    placeOf: ({ id, name }) => ({ id, value: name }),
    rowOf: (entity): EntityRow => ({ ...entity, asOf: latest }),
  });
}

export async function mentionList(context: ApiContext, entity: EntityRow, args: PageArgs): Promise<MentionPage> {
  const { asOf } = entity;
  return readPage(context, {
    list: 'mentions',
    args,
    parentId: entity.id,
    asOf,
    ascending: false,
    filter: {},
    page: entityMentions.page,
    count: entityMentions.count,
    placeOf: ({ id, sort }) => ({ id, value: sort }),
    rowOf: ({ document, mentions }) => ({
      document: { ...document, asOf },
      documentId: document.id,
      entity,
      ...together(mentions),
    }),
  });
}

export async function neighborList(
  context: ApiContext,
  entity: EntityRow,
  { kind, ...args }: EntityArgs,
): Promise<NeighborPage> {
  const { asOf } = entity;
  return readPage(context, {
    list: 'neighbors',
    args,
    parentId: entity.id,
    asOf,
    ascending: false,
    numeric: true,
    filter: { kinds: [...(kind ?? [])] },
    page: entityNeighbors.page,
    count: entityNeighbors.count,
    placeOf: ({ id, sort }) => ({ id, value: sort }),
    rowOf: ({ entity: other, relation, sort }) => ({ entity: { ...other, asOf }, relation, weight: sort }),
  });
}

/** A document that calls one thing by several names mentions it wherever one of them stands. */
export function together(mentions: readonly MentionProps[]): MentionProps {
  const spans = mentions.flatMap((mention) => JSON.parse(mention.spans) as [number, number][]);
  const inOrder = spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { spans: JSON.stringify(inOrder), rule: mentions[0]?.rule ?? null };
}

/** All names of a thing: the ids of those beside its own, and whatever documents call it. */
export async function namesOf(
  context: ApiContext,
  { id, asOf }: EntityRow,
): Promise<{ mergedFrom: string[]; aliases: string[] }> {
  const rows = await rowsOf(context, readEntities.names, id, asOf, (row) => row.id);
  const called = asOf === latest ? rows : await rowsOf(context, readEntities.namesThen, id, asOf, (row) => row.id);
  return {
    mergedFrom: rows.map(({ nameId }) => nameId).filter((nameId) => nameId !== id),
    aliases: [...new Set(called.flatMap(({ aliases }) => aliases ?? []))].toSorted(compareText),
  };
}

/** What a thing is shown as, by what documents called it then. What no document of then named goes by its name of today. */
export async function nameOf(context: ApiContext, { id, name, asOf }: EntityRow): Promise<string> {
  if (asOf === latest) return name;
  const rows = await rowsOf(context, readEntities.namesThen, id, asOf, (row) => row.id);
  return fullest(rows.map(({ kind, form, aliases }) => displayName(kind, form, aliases))) ?? name;
}

/** Each document says a relation anew: those that say the same come together, with the words of each. */
function alike(rows: readonly RelationRow[]): RelationRow[][] {
  return [...Map.groupBy(rows, ({ from, to, title }) => JSON.stringify([from.id, to.id, title])).values()];
}

async function operations(
  context: ApiContext,
  { id, asOf }: EntityRow,
  statement: typeof readEntities.operates,
): Promise<OperationRow[]> {
  const rows = await rowsOf(context, statement, id, asOf, (row) => row.id);
  return alike(rows).flatMap((group) => {
    const [first] = group;
    return first ? [{ agency: { ...first.from, asOf }, system: { ...first.to, asOf }, places: group, asOf }] : [];
  });
}

export const operatesOf = (context: ApiContext, agency: EntityRow): Promise<OperationRow[]> =>
  operations(context, agency, readEntities.operates);
export const operatorOf = (context: ApiContext, system: EntityRow): Promise<OperationRow[]> =>
  operations(context, system, readEntities.operatedBy);

export async function affiliationOf(context: ApiContext, { id, asOf }: EntityRow): Promise<AffiliationRow[]> {
  const rows = await rowsOf(context, readEntities.affiliatedWith, id, asOf, (row) => row.id);
  return alike(rows).flatMap((group) => {
    const [first] = group;
    return first ? [{ agency: { ...first.to, asOf }, title: first.title, places: group, asOf }] : [];
  });
}
