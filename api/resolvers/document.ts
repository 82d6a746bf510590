import { readDocuments } from '../../graph/cypher/read-documents.ts';
import { readFigures } from '../../graph/cypher/read-figures.ts';
import { codePointsOf } from '../../schema/code-points.ts';
import type { Complete } from '../complete.ts';
import { fault } from '../errors.ts';
import type {
  DocumentResolvers,
  MentionResolvers,
  QuoteResolvers,
  SourceResolvers,
  StoryResolvers,
} from '../generated/schema-types.ts';
import { documentOf, rowsOf } from '../read/by-id.ts';
import { claimList } from '../read/claims.ts';
import { together } from '../read/entities.ts';
import { cutQuote, documentList, quotesOf, textOf } from '../read/documents.ts';
import type { DocumentRow, MentionRow, QuoteRow, SourceRow, StoryRow } from '../rows.ts';

export const Document: Complete<DocumentResolvers, DocumentRow> = {
  publisher: async ({ id, asOf }, _args, context) => {
    const [row] = await rowsOf(context, readDocuments.publishers, id, '', (found) => found.id);
    return row ? { ...row.source, asOf } : null;
  },
  text: async ({ id }, { start, length }, context) => {
    if ((start ?? 0) < 0 || (length ?? 0) < 0)
      throw fault('BAD_USER_INPUT', 'A part of a text begins at 0 or later and has no negative length.');
    const text = await textOf(context, id);
    if ((start ?? 0) === 0 && length == null) return text;
    const points = codePointsOf(text);
    const from = Math.min(start ?? 0, points.length);
    return points.slice(from, Math.min(points.length, from + (length ?? points.length)));
  },
  revises: async ({ id, asOf }, _args, context) => {
    const [row] = await rowsOf(context, readDocuments.versions, id, asOf, (found) => found.id);
    return row?.before[0] ? { ...row.before[0], asOf } : null;
  },
  revisedBy: async ({ id, asOf }, _args, context) => {
    const [row] = await rowsOf(context, readDocuments.versions, id, asOf, (found) => found.id);
    return row?.after[0] ? { ...row.after[0], asOf } : null;
  },
  withdrawn: ({ withdrawnAt, withdrawnBy, withdrawnReason }) =>
    withdrawnAt === null ? null : { at: withdrawnAt, by: withdrawnBy ?? '', reason: withdrawnReason ?? '' },
  claims: ({ id, asOf }, args, context) => claimList(context, { anchor: 'DOCUMENT', id }, args, asOf),
  figures: async ({ id, asOf }, _args, context) => {
    const rows = await rowsOf(context, readFigures.ofDocuments, id, asOf, (row) => row.id);
    return rows.map(({ figure }) => ({ ...figure, asOf }));
  },
  stories: async (document, _args, context) => {
    const { id, asOf } = document;
    const rows = await rowsOf(context, readDocuments.stories, id, asOf, (row) => row.id);
    return rows.map(({ story, incident }) => ({ ...story, document, incident: { ...incident, asOf } }));
  },
  incidents: async ({ id, asOf }, _args, context) => {
    const rows = await rowsOf(context, readDocuments.stories, id, asOf, (row) => row.id);
    const byId = new Map(rows.map(({ incident }) => [incident.id, { ...incident, asOf }]));
    return [...byId.values()];
  },
  mentions: async (document, _args, context) => {
    const { id, asOf } = document;
    const rows = await rowsOf(context, readDocuments.mentions, id, asOf, (row) => row.id);
    const byThing = Map.groupBy(rows, ({ entity }) => entity.id);
    const mentions = [...byThing.values()].flatMap((named) => {
      const [first] = named;
      if (first === undefined) return [];
      const entity = { ...first.entity, asOf };
      return [{ document, documentId: id, entity, ...together(named.map(({ mention }) => mention)) }];
    });
    const startOf = (mention: MentionRow): number => quotesOf(mention, asOf)[0]?.start ?? 0;
    return mentions.sort((a, b) => startOf(a) - startOf(b) || (a.entity.id < b.entity.id ? -1 : 1));
  },
};

export const Story: Complete<StoryResolvers, StoryRow> = {
  quotes: ({ document, spans }) => (spans === null ? [] : quotesOf({ documentId: document.id, spans }, document.asOf)),
  reasons: ({ reasons }) => reasons ?? [],
};

export const Source: Complete<SourceResolvers, SourceRow> = {
  url: async ({ id }, _args, context) => {
    const [row] = await rowsOf(context, readDocuments.sourceUrls, id, '', (found) => found.id);
    return row ? new URL('/', row.url).href : null;
  },
  documents: ({ id, asOf }, args, context) => documentList(context, { anchor: 'SOURCE', id }, args, asOf),
};

export const Quote: Complete<QuoteResolvers, QuoteRow> = {
  exact: async (quote, _args, context) => quote.exact ?? (await cutQuote(context, quote)).exact,
  prefix: async (quote, _args, context) => quote.prefix ?? (await cutQuote(context, quote)).prefix,
  suffix: async (quote, _args, context) => quote.suffix ?? (await cutQuote(context, quote)).suffix,
  document: ({ documentId, asOf }, _args, context) => documentOf(context, documentId, asOf),
};

export const Mention: Complete<MentionResolvers, MentionRow> = {
  quotes: (mention) => quotesOf(mention, mention.document.asOf),
};
