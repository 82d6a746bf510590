import {
  judgementCounts,
  judgementPages,
  readJudged,
  type JudgementAnchor,
} from '../../graph/cypher/read-judgements.ts';
import type { ApiContext } from '../context.ts';
import { fault } from '../errors.ts';
import type { QueryJudgementsArgs } from '../generated/schema-types.ts';
import { readPage } from '../page.ts';
import { latest, type JudgedRow, type JudgementPage, type QuoteRow } from '../rows.ts';
import { rowsOf } from './by-id.ts';
import { quotesOf } from './documents.ts';

export async function judgementList(
  context: ApiContext,
  { verdict, kind, withdrawn, ...args }: QueryJudgementsArgs,
): Promise<JudgementPage> {
  const anchor: JudgementAnchor = verdict != null && verdict.length > 0 ? 'VERDICT' : 'ALL';
  return readPage(context, {
    list: 'judgements',
    args,
    parentId: null,
    ids: [...new Set(verdict ?? [])],
    asOf: latest,
    ascending: false,
    numeric: true,
    filter: { kind: kind ?? '', withdrawn: withdrawn ?? false },
    page: judgementPages[anchor],
    count: judgementCounts[anchor],
    placeOf: ({ id, score }) => ({ id, value: score }),
    rowOf: (judgement) => judgement,
  });
}

/** What the id of one side of a judgement names. */
export async function judgedBy(context: ApiContext, id: string): Promise<JudgedRow> {
  if (id.startsWith('unt_')) {
    const [story] = await rowsOf(context, readJudged.stories, id, latest, (row) => row.id);
    if (story) {
      const { document, incident } = story;
      const name = document.title ?? 'a document without a title';
      return { id, name, document: { ...document, asOf: latest }, incident: incident && { ...incident, asOf: latest } };
    }
  } else {
    const [name] = await rowsOf(context, readJudged.names, id, latest, (row) => row.id);
    if (name) return { ...name, entity: { ...name.entity, asOf: latest } };
  }
  throw new Error(`${id} is judged and not in the graph`);
}

const mostQuotes = 10;

export async function quotesOfJudged(context: ApiContext, judged: JudgedRow, first: number): Promise<QuoteRow[]> {
  if (first < 1 || first > mostQuotes)
    throw fault('PAGE_TOO_LARGE', `From 1 to ${mostQuotes} quotes are shown; ${first} were asked for.`);
  const { id } = judged;
  if ('document' in judged) {
    const claims = await rowsOf(context, readJudged.claims, id, latest, (row) => row.id);
    const none = { exact: null, prefix: null, suffix: null, asOf: latest };
    return claims.slice(0, first).map(({ documentId, start, end }) => ({ documentId, start, end, ...none }));
  }
  const mentions = await rowsOf(context, readJudged.mentions, id, latest, (row) => row.id);
  // One of each document before a second of any.
  const places = mentions.map((mention) => quotesOf(mention, latest));
  const turns = Array.from({ length: first }, (_, turn) => places.flatMap((quotes) => quotes.slice(turn, turn + 1)));
  return turns.flat().slice(0, first);
}
