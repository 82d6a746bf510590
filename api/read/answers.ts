import { Temporal } from 'temporal-polyfill';
import { readTold, type ToldRow } from '../../graph/cypher/read-told.ts';
import { contradictionsOf, sidesOf, type ContradictionKind } from '../answers/contradictions.ts';
import { gatherTold, type SaidClaim, type Told } from '../answers/told.ts';
import { unansweredOf } from '../answers/unanswered.ts';
import type { ApiContext } from '../context.ts';
import { fault } from '../errors.ts';
import { decodeCursor, encodeCursor, pageSizeOf, type Page, type PageArgs } from '../page.ts';
import { latest, type ClaimPage, type ContradictionPage, type ContradictionRow, type StatedRow } from '../rows.ts';
import { isId } from './by-id.ts';

/** Incidents that are read at once. A store with more is read on only until the page is full. */
export const incidentsAtOnce = 1000;

interface Found<Item> {
  readonly told: Told;
  readonly id: string;
  readonly at: string | null;
  readonly item: Item;
}

type Ask = { readonly asOf: string; readonly incident: string | null };

interface Answers<Item> {
  readonly list: string;
  readonly ofOne: typeof readTold.disputesOf;
  readonly ofStretch: typeof readTold.disputes;
  readonly itemsOf: (told: Told) => readonly { id: string; at: string | null; item: Item }[];
}

/** Where an answer stands among all: its incident, then when it was said, then its id. */
type Place = { reported: string; incidentId: string; at: string; id: string };

const placeOf = ({ told, id, at }: Found<unknown>): Place => ({
  reported: told.firstReportedAt ?? '',
  incidentId: told.incidentId,
  at: at ?? '~',
  id,
});

function isAfter(a: Place, b: Place): boolean {
  if (a.reported !== b.reported) return a.reported < b.reported;
  if (a.incidentId !== b.incidentId) return a.incidentId > b.incidentId;
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

/** @param from begins at the incident of this place */
async function* readAll<Item>(
  { graph }: ApiContext,
  { ofOne, ofStretch, itemsOf }: Answers<Item>,
  { asOf, incident }: Ask,
  from: Place | null,
): AsyncGenerator<Found<Item>> {
  const foundIn = function* (rows: readonly ToldRow[]): Generator<Found<Item>> {
    for (const told of gatherTold(rows)) for (const item of itemsOf(told)) yield { told, ...item };
  };
  if (incident !== null) {
    if (isId(incident, 'inc')) yield* foundIn(await graph.reader.run(ofOne, { incidentId: incident, asOf }));
    return;
  }
  let start = from;
  for (;;) {
    const rows = await graph.reader.run(ofStretch, {
      from: start?.reported ?? '',
      fromNull: start !== null && start.reported === '',
      fromId: start?.incidentId ?? '',
      limit: incidentsAtOnce,
      asOf,
    });
    yield* foundIn(rows);
    const incidents = gatherTold(rows.filter(({ section }) => section === 'INCIDENT'));
    const last = incidents.at(-1);
    if (last === undefined || incidents.length < incidentsAtOnce) return;
    // The first of the next stretch comes after the last of this one: ids of that length have none in between.
    start = { reported: last.firstReportedAt ?? '', incidentId: `${last.incidentId}0`, at: '', id: '' };
  }
}

async function answerPage<Item, Row>(
  context: ApiContext,
  answers: Answers<Item>,
  ask: Ask,
  args: PageArgs,
  rowsOf: (items: readonly Item[]) => Row[],
): Promise<Page<Row>> {
  const size = pageSizeOf(args.first);
  const after = args.after == null ? null : placeIn(args.after, answers.list);
  const found: Found<Item>[] = [];
  for await (const one of readAll(context, answers, ask, after)) {
    if (after === null || isAfter(placeOf(one), after)) found.push(one);
    if (found.length > size) break;
  }
  const shown = found.slice(0, size);
  const rows = rowsOf(shown.map(({ item }) => item));
  return {
    edges: rows.map((node, index) => ({ node, cursor: cursorOf(shown[index] as Found<Item>, answers.list) })),
    hasNextPage: found.length > size,
    hasPreviousPage: after !== null,
    count: () => countOf(readAll(context, answers, ask, null)),
  };
}

async function countOf(found: AsyncGenerator): Promise<number> {
  let total = 0;
  while (!(await found.next()).done) total++;
  return total;
}

function cursorOf(found: Found<unknown>, list: string): string {
  const { reported, incidentId, at, id } = placeOf(found);
  return encodeCursor([list, `${reported} ${incidentId} ${at}`, id]);
}

/** @throws GraphQLError BAD_CURSOR */
function placeIn(cursor: string, list: string): Place {
  const [, value, id] = decodeCursor(cursor, list, false);
  const [reported, incidentId, at] = typeof value === 'string' ? value.split(' ') : [];
  if (reported === undefined || incidentId === undefined || at === undefined)
    throw fault('BAD_CURSOR', 'That cursor is none of this list in this order.');
  return { reported, incidentId, at, id };
}

export interface AnswerArgs extends PageArgs {
  readonly incident?: string | null | undefined;
  readonly asOf?: string | null | undefined;
}

export async function contradictionList(
  context: ApiContext,
  args: AnswerArgs & { readonly kind?: ContradictionKind | null | undefined },
): Promise<ContradictionPage> {
  const asOf = args.asOf ?? latest;
  const itemsOf = (told: Told) =>
    contradictionsOf(told)
      .filter(({ kind }) => args.kind == null || kind === args.kind)
      .map((item) => ({ id: item.id, at: item.at, item }));
  return answerPage(
    context,
    { list: `contradictions ${args.kind ?? ''}`, ofOne: readTold.disputesOf, ofStretch: readTold.disputes, itemsOf },
    { asOf, incident: args.incident ?? null },
    args,
    (items) => items.map((item) => ({ ...item, asOf })),
  );
}

/** @throws GraphQLError BAD_DURATION for one that leads before the first moment there is */
function momentBefore(moment: string, duration: string): string {
  try {
    return Temporal.Instant.from(moment)
      .toZonedDateTimeISO('UTC')
      .subtract(duration)
      .toInstant()
      .toString({ smallestUnit: 'millisecond' });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw fault('BAD_DURATION', `${duration} before ${moment} is no moment.`);
  }
}

export async function unansweredList(
  context: ApiContext,
  args: AnswerArgs & { readonly olderThan?: string | null | undefined },
): Promise<ClaimPage> {
  const asOf = args.asOf ?? latest;
  const until = args.olderThan == null ? null : momentBefore(args.asOf ?? new Date().toISOString(), args.olderThan);
  const isOld = ({ saidAt, recordedAt }: SaidClaim): boolean => until === null || (saidAt ?? recordedAt) <= until;
  const itemsOf = (told: Told) =>
    unansweredOf(told)
      .filter(isOld)
      .map((claim) => ({ id: claim.id, at: claim.saidAt, item: claim }));
  return answerPage(
    context,
    { list: 'unanswered', ofOne: readTold.accusationsOf, ofStretch: readTold.accusations, itemsOf },
    { asOf, incident: args.incident ?? null },
    args,
    (claims) => claims.flatMap(({ shown }) => (shown ? [{ ...shown, asOf }] : [])),
  );
}

/** A claim or a figure that the graph names; both sides of all contradictions of a page are one statement. */
export async function statedById({ graph, loads }: ApiContext, id: string, asOf: string): Promise<StatedRow> {
  const row = await loads.one(`stated ${asOf}`, id, async (ids) => {
    const among = (prefix: string): string[] => ids.filter((one) => isId(one, prefix));
    const found = await graph.reader.run(readTold.byIds, { claimIds: among('clm'), figureIds: among('fig'), asOf });
    return new Map(found.map(({ id, node }) => [id, { ...node, asOf }]));
  });
  if (row === undefined) throw new Error(`${id} is named by the graph and not in it`);
  return row;
}

/** Those of the contradictions that stand now. */
export async function contradictionsByIds(
  { graph }: ApiContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ContradictionRow>> {
  const sides = ids.flatMap((id) => sidesOf(id) ?? []);
  if (sides.length === 0) return new Map();
  const rows = await graph.reader.run(readTold.disputesAround, { ids: [...new Set(sides)], asOf: latest });
  const standing = gatherTold(rows).flatMap(contradictionsOf);
  return new Map(standing.filter(({ id }) => ids.includes(id)).map((one) => [one.id, { ...one, asOf: latest }]));
}
