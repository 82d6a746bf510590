import {
  documentCounts,
  documentPages,
  readDocuments,
  type DocumentAnchor,
  type DocumentFilterParams,
} from '../../graph/cypher/read-documents.ts';
import { codePointsOf } from '../../schema/code-points.ts';
import type { ApiContext } from '../context.ts';
import type { DocumentFilter, DocumentOrder } from '../generated/schema-types.ts';
import { readPage, type PageArgs } from '../page.ts';
import type { At, DocumentPage, QuoteRow, SpansRow } from '../rows.ts';
import { idsOf, rowsOf } from './by-id.ts';
import { idsWithText } from './search.ts';

export interface DocumentArgs extends PageArgs {
  readonly filter?: DocumentFilter | null | undefined;
  readonly orderBy?: DocumentOrder | null | undefined;
}

async function filterParams(context: ApiContext, filter: DocumentFilter): Promise<DocumentFilterParams> {
  return {
    kinds: [...(filter.kind ?? [])],
    sourceIds: idsOf(filter.publisher),
    incidentIds: idsOf(filter.incident),
    mentionIds: idsOf(filter.mentions),
    publishedFrom: filter.publishedAt?.from ?? '',
    publishedTo: filter.publishedAt?.to ?? '',
    hasText: filter.text != null,
    textIds: filter.text == null ? [] : await idsWithText(context, filter.text, 'Document'),
  };
}

type Start = { anchor: DocumentAnchor; ids: string[]; filter: DocumentFilterParams };

function startOf(filter: DocumentFilterParams): Start {
  if (filter.hasText) return { anchor: 'IDS', ids: filter.textIds, filter: { ...filter, hasText: false, textIds: [] } };
  if (filter.incidentIds.length > 0)
    return { anchor: 'INCIDENT', ids: filter.incidentIds, filter: { ...filter, incidentIds: [] } };
  if (filter.mentionIds.length > 0)
    return { anchor: 'MENTIONS', ids: filter.mentionIds, filter: { ...filter, mentionIds: [] } };
  if (filter.sourceIds.length > 0)
    return { anchor: 'SOURCE', ids: filter.sourceIds, filter: { ...filter, sourceIds: [] } };
  return { anchor: 'ALL', ids: [], filter };
}

/** @param from the parent and how documents are reached from it; null for a root field */
export async function documentList(
  context: ApiContext,
  from: { anchor: DocumentAnchor; id: string } | null,
  args: DocumentArgs,
  asOf: string,
): Promise<DocumentPage> {
  const params = await filterParams(context, args.filter ?? {});
  const { anchor, ids, filter } = from === null ? startOf(params) : { anchor: from.anchor, ids: [], filter: params };
  const { field: sort, direction } = args.orderBy ?? { field: 'PUBLISHED_AT', direction: 'DESC' };
  return readPage(context, {
    list: `documents ${sort}`,
    args,
    parentId: from?.id ?? null,
    ids,
    asOf,
    ascending: direction === 'ASC',
    filter: { ...filter, sort },
    page: documentPages[anchor],
    count: documentCounts[anchor],
    placeOf: ({ id, publishedAt, recordedAt }) => ({ id, value: sort === 'RECORDED_AT' ? recordedAt : publishedAt }),
    rowOf: (document) => ({ ...document, asOf }),
  });
}

export async function textOf(context: ApiContext, documentId: string): Promise<string> {
  const [row] = await rowsOf(context, readDocuments.texts, documentId, '', ({ id }) => id);
  return row?.text ?? '';
}

/** Code points on either side of a quotation that are shown with it. */
const contextLength = 32;

/** A quotation whose words are not stored beside its offsets, cut from the text. */
export async function cutQuote(
  context: ApiContext,
  quote: QuoteRow,
): Promise<{ exact: string; prefix: string; suffix: string }> {
  const points = codePointsOf(await textOf(context, quote.documentId));
  const start = Math.min(quote.start, points.length);
  const end = Math.min(Math.max(quote.end, start), points.length);
  return {
    exact: points.slice(start, end),
    prefix: points.slice(Math.max(0, start - contextLength), start),
    suffix: points.slice(end, Math.min(points.length, end + contextLength)),
  };
}

export function quotesOf({ documentId, spans }: SpansRow, asOf: At['asOf']): QuoteRow[] {
  return (JSON.parse(spans) as [number, number][]).map(([start, end]) => ({
    documentId,
    asOf,
    start,
    end,
    exact: null,
    prefix: null,
    suffix: null,
  }));
}
