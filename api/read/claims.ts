import {
  claimCounts,
  claimPages,
  readClaims,
  type ClaimAnchor,
  type ClaimFilterParams,
  type ClaimSpeakers,
} from '../../graph/cypher/read-claims.ts';
import type { SpeakerProps } from '../../graph/cypher/projections.ts';
import type { ApiContext } from '../context.ts';
import type { ClaimFilter, ClaimOrder } from '../generated/schema-types.ts';
import { readPage, type PageArgs } from '../page.ts';
import { latest, type ClaimPage, type ClaimRow, type EntityRow, type SpeakerRow } from '../rows.ts';
import { readSpeakerTextOf } from './as-read.ts';
import { entityById, idsOf, rowsOf } from './by-id.ts';
import { idsWithText } from './search.ts';

export interface ClaimArgs extends PageArgs {
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

async function filterParams(context: ApiContext, filter: ClaimFilter): Promise<ClaimFilterParams> {
  const { text, denied } = filter;
  return {
    stances: [...(filter.stance ?? [])],
    speakerIds: idsOf(filter.speaker),
    aboutIds: idsOf(filter.about),
    incidentIds: idsOf(filter.incident),
    documentIds: idsOf(filter.document),
    saidFrom: filter.saidAt?.from ?? '',
    saidTo: filter.saidAt?.to ?? '',
    minConfidence: filter.minConfidence ?? 0,
    denied: denied == null ? '' : denied ? 'yes' : 'no',
    hasText: text != null,
    textIds: text == null ? [] : await idsWithText(context, text, 'Claim'),
  };
}

type Start = { anchor: ClaimAnchor; ids: string[]; filter: ClaimFilterParams };

/** A list of a root field begins where the filter says most; what it begins at need not be filtered again. */
function startOf(filter: ClaimFilterParams): Start {
  if (filter.hasText) return { anchor: 'IDS', ids: filter.textIds, filter: { ...filter, hasText: false, textIds: [] } };
  if (filter.documentIds.length > 0)
    return { anchor: 'DOCUMENT', ids: filter.documentIds, filter: { ...filter, documentIds: [] } };
  if (filter.incidentIds.length > 0)
    return { anchor: 'INCIDENT', ids: filter.incidentIds, filter: { ...filter, incidentIds: [] } };
  if (filter.speakerIds.length > 0)
    return { anchor: 'SPEAKER', ids: filter.speakerIds, filter: { ...filter, speakerIds: [] } };
  if (filter.aboutIds.length > 0) return { anchor: 'ABOUT', ids: filter.aboutIds, filter: { ...filter, aboutIds: [] } };
  const anchor = filter.denied === '' ? 'ALL' : filter.denied === 'yes' ? 'DENIED' : 'NOT_DENIED';
  return { anchor, ids: [], filter };
}

/** @param from the parent and how claims are reached from it; null for a root field */
export async function claimList(
  context: ApiContext,
  from: { anchor: ClaimAnchor; id: string } | null,
  args: ClaimArgs,
  asOf: string,
): Promise<ClaimPage> {
  const params = await filterParams(context, args.filter ?? {});
  const { anchor, ids, filter } = from === null ? startOf(params) : { anchor: from.anchor, ids: [], filter: params };
  const { field: sort, direction } = args.orderBy ?? { field: 'SAID_AT', direction: 'DESC' };
  return readPage(context, {
    list: `claims ${sort}`,
    args,
    parentId: from?.id ?? null,
    ids,
    asOf,
    ascending: direction === 'ASC',
    numeric: sort === 'CONFIDENCE' || sort === 'POSITION',
    filter: { ...filter, sort },
    page: claimPages[anchor],
    count: claimCounts[anchor],
    placeOf: (claim) => ({
      id: claim.id,
      value: {
        SAID_AT: claim.saidAt,
        RECORDED_AT: claim.recordedAt,
        CONFIDENCE: claim.confidence,
        POSITION: claim.start,
      }[sort],
    }),
    rowOf: (claim) => ({ ...claim, asOf }),
  });
}

const unnamed = {
  ENTITY: 'somebody',
  MEDIA: 'media reports',
  UNNAMED: 'somebody unnamed',
  AUTHOR: 'the author',
} as const;

const asEntity = (speaker: SpeakerProps | undefined, asOf: string): EntityRow | null =>
  speaker === undefined || speaker.name === null || 'MEDIA UNNAMED AUTHOR'.includes(speaker.kind)
    ? null
    : ({ ...speaker, asOf } as EntityRow);

/** What the text calls who was read to speak says nothing of whom a curator gave the claim to. */
export function speakerRow(
  claim: ClaimRow,
  { madeBy, isGiven, onBehalfOf, reportedBy }: Omit<ClaimSpeakers, 'id'>,
): SpeakerRow {
  const { asOf } = claim;
  const entity = asEntity(madeBy[0], asOf);
  const said = isGiven ? { kind: 'ENTITY' as const, text: null } : readSpeakerTextOf(claim);
  const text = said.text ?? madeBy[0]?.text ?? '';
  return {
    kind: said.kind,
    entity,
    unnamedAs: text === '' ? unnamed[said.kind] : text,
    onBehalfOf: onBehalfOf[0] ? { ...onBehalfOf[0], asOf } : null,
    reportedBy: reportedBy[0] ? { ...reportedBy[0], asOf } : null,
    text,
  };
}

export async function speakerOf(context: ApiContext, claim: ClaimRow): Promise<SpeakerRow> {
  return speakerRow(claim, await speakersOf(context, claim));
}

async function speakersOf(context: ApiContext, { id, asOf }: ClaimRow): Promise<ClaimSpeakers> {
  const [speakers] = await rowsOf(context, readClaims.speakers, id, asOf, (row) => row.id);
  return speakers ?? { id, madeBy: [], isGiven: false, onBehalfOf: [], reportedBy: [] };
}

/** Null where no curator had given the claim to another. */
export async function readSpeakerOf(context: ApiContext, claim: ClaimRow): Promise<SpeakerRow | null> {
  if (!(await speakersOf(context, claim)).isGiven) return null;
  const { kind, text } = readSpeakerTextOf(claim);
  const entity =
    kind === 'ENTITY' ? await entityById(context, claim.readSpeakerId ?? claim.speakerId, claim.asOf) : null;
  return { kind, entity, unnamedAs: text ?? unnamed[kind], onBehalfOf: null, reportedBy: null, text: text ?? '' };
}

/** Those of the claims that the filter lets through. */
export async function claimsAmong(
  context: ApiContext,
  ids: readonly string[],
  filter: ClaimFilter,
): Promise<ReadonlyMap<string, ClaimRow>> {
  if (ids.length === 0) return new Map();
  const params = await filterParams(context, filter);
  const rows = await context.graph.reader.run(claimPages.IDS, {
    ...params,
    rows: [{ key: '', ids: [...ids] }],
    asOf: latest,
    sort: 'SAID_AT',
    ascending: true,
    limit: ids.length,
    afterId: '',
    after: '',
    afterNull: false,
  });
  return new Map(rows.map(({ item }) => [item.id, { ...item, asOf: latest }]));
}
