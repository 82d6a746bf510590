import {
  closeAcross,
  readAcross,
  writeRepeats,
  type AcrossClaimRow,
  type StandingLinkRow,
} from '../../../graph/cypher/write-across.ts';
import { readBeforeWrite, writeFacts } from '../../../graph/cypher/write-facts.ts';
import { readForView, type PlacedRow, type ViewMentionRow } from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import type { LinkableClaim } from '../../link/claims/claim.ts';
import { linksBetween } from '../../link/claims/link-claims.ts';
import { repeatsAmong } from '../../link/claims/repeats.ts';
import { speakerKeys } from '../../link/claims/told-of.ts';
import { readClaims, type ReadClaims } from '../../link/claims/told.ts';
import { pairKey } from './curator-links.ts';
import type { DocumentRows } from './document-rows.ts';
import type { IncidentRows, UnitRow } from './incident-rows.ts';

const writeLinks = { DENIES: writeFacts.denies, CONFIRMS: writeFacts.confirms, REPEATS: writeRepeats } as const;

type Wanted = Omit<StandingLinkRow, 'id' | 'fromUnitId' | 'toUnitId'>;

/**
 * Draws anew the links between claims of different documents that these story units can touch: those from or to a unit
 * that was written or that moved, with each other one of its incident. What no longer holds is closed.
 * @param touched units that were written or that moved
 * @param rows of each incident whose links these units can touch
 * @param overruled pairs of claims on which a curator decided
 * @param newIds documents that came with this transaction, which cannot have links to others yet
 * @returns ids of the links that were not there
 */
export async function linkClaims(
  transaction: GraphReader,
  documents: DocumentRows,
  touched: readonly PlacedRow[],
  newIds: ReadonlySet<string>,
  rows: IncidentRows,
  overruled: ReadonlySet<string>,
  now: string,
): Promise<string[]> {
  const touchedIds = new Set(touched.map(({ unitId }) => unitId));
  const [wanted, across, repetitions] = await Promise.all([
    wantedLinks(transaction, documents, rows, touchedIds, overruled),
    readStanding(transaction, readAcross.standing, touched, newIds),
    readStanding(transaction, readAcross.repetitions, [...rows.together, ...touched], newIds),
  ]);
  return writeDifference(transaction, wanted, [...across, ...repetitions], now);
}

/** Links that stand from or to claims of these units. */
async function readStanding(
  transaction: GraphReader,
  statement: typeof readAcross.standing,
  units: readonly { unitId: string; documentId: string }[],
  newIds: ReadonlySet<string>,
): Promise<StandingLinkRow[]> {
  const linkable = units.filter(({ documentId }) => !newIds.has(documentId));
  if (linkable.length === 0) return [];
  const unitIds = new Set(linkable.map(({ unitId }) => unitId));
  const rows = await transaction.run(statement, { documentIds: sorted(linkable.map(({ documentId }) => documentId)) });
  return rows.filter(({ fromUnitId, toUnitId }) => unitIds.has(fromUnitId) || unitIds.has(toUnitId));
}

interface Member {
  readonly unitId: string;
  readonly claims: ReadClaims;
}

function linksOf(members: readonly Member[], touched: ReadonlySet<string>): Wanted[] {
  return members.flatMap((later) =>
    members.flatMap((earlier) => {
      if (!touched.has(later.unitId) && !touched.has(earlier.unitId)) return [];
      if (later.claims.told.documentId === earlier.claims.told.documentId) return [];
      return linksBetween(later.claims, earlier.claims).map(({ kind, reasons, ...link }) => ({
        ...link,
        type: kind,
        reasons: [...reasons],
      }));
    }),
  );
}

const repetitionsOf = (members: readonly ReadClaims[]): Wanted[] =>
  repeatsAmong(members).map(({ reasons, ...link }) => ({
    ...link,
    type: 'REPEATS',
    partial: null,
    reasons: [...reasons],
  }));

/** One incident after the other: what is read of its claims is ten times what they are, and goes before the next. */
async function wantedLinks(
  transaction: GraphReader,
  documents: DocumentRows,
  rows: IncidentRows,
  touched: ReadonlySet<string>,
  overruled: ReadonlySet<string>,
): Promise<Wanted[]> {
  const read = await claimsReader(transaction, documents, rows);
  return [...Map.groupBy(rows.together, ({ incidentId }) => incidentId).values()].flatMap((group) => {
    const members = group.map((unit) => ({ unitId: unit.unitId, claims: read(unit) }));
    const links = linksOf(members, touched).filter(({ from, to }) => !overruled.has(pairKey(from, to)));
    return [...links, ...repetitionsOf(members.map(({ claims }) => claims))];
  });
}

type SpeakerName = Pick<ViewMentionRow, 'kind' | 'form' | 'canonicalId' | 'aliases'>;

/** A curator may give a claim to somebody whom its document does not name: he goes by what other documents call him. */
async function namesFromStore(
  transaction: GraphReader,
  entityIds: string[],
): Promise<ReadonlyMap<string, SpeakerName>> {
  if (entityIds.length === 0) return new Map();
  const [entities, names] = await Promise.all([
    transaction.run(readForView.entities, { ids: entityIds }),
    transaction.run(readBeforeWrite.aliases, { ids: entityIds }),
  ]);
  const aliasesOf = new Map(names.map(({ id, aliases }) => [id, aliases]));
  return new Map(entities.map((row) => [row.id, { ...row, aliases: aliasesOf.get(row.id) ?? [] }]));
}

/** @returns the claims of a unit that is together with others, as links see them */
async function claimsReader(
  transaction: GraphReader,
  documents: DocumentRows,
  { together, told: claims, mentions, onBehalfOf }: IncidentRows,
): Promise<(unit: UnitRow) => ReadClaims> {
  const nameOf = new Map<string, SpeakerName>(mentions.map((row) => [`${row.documentId} ${row.id}`, row]));
  const isUnmentioned = ({ documentId, speakerId, speakerKind }: AcrossClaimRow): boolean =>
    speakerKind === 'ENTITY' && !nameOf.has(`${documentId} ${speakerId}`);
  const [within, given] = await Promise.all([
    documents.denials(sorted(together.map(({ documentId }) => documentId))),
    namesFromStore(transaction, sorted(claims.filter(isUnmentioned).map(({ speakerId }) => speakerId))),
  ]);
  const claimsOf = Map.groupBy(claims, ({ unitId }) => unitId);
  const withinOf = Map.groupBy(within, ({ unitId }) => unitId);
  const behalfOf = Map.groupBy(onBehalfOf, ({ claimId }) => claimId);
  return ({ unitId, documentId, articleId, kind, publishedAt }) => {
    const told = (claimsOf.get(unitId) ?? []).map((row): LinkableClaim => {
      const speaker = nameOf.get(`${documentId} ${row.speakerId}`) ?? given.get(row.speakerId);
      const bodies = (behalfOf.get(row.id) ?? []).map(({ agencyId }) => nameOf.get(`${documentId} ${agencyId}`));
      const spellings = [speaker, ...bodies].flatMap((name) => (name ? [name.form, ...name.aliases] : []));
      return {
        id: row.id,
        stance: row.stance,
        saidAt: row.saidAt === publishedAt ? null : row.saidAt,
        exact: row.exact,
        sentence: row.sentence,
        cue: row.cue ?? '',
        confidence: row.confidence,
        speaker: {
          kind: row.speakerKind,
          entityKind: speaker && speaker.kind !== 'DATA_TYPE' ? speaker.kind : null,
          text: row.speakerText ?? '',
          keys: speakerKeys(spellings),
          sides: [speaker, ...bodies].flatMap((name) => (name ? [name.canonicalId] : [])),
        },
      };
    });
    const denials = withinOf.get(unitId) ?? [];
    return readClaims({ documentId, articleId, documentKind: kind, publishedAt, claims: told, denials });
  };
}

function writeDifference(
  transaction: GraphReader,
  wanted: readonly Wanted[],
  standingRows: readonly StandingLinkRow[],
  now: string,
): string[] {
  const standing = new Map(standingRows.map((row) => [row.id, row]));
  const links = new Map(wanted.map((link) => [ids.link(link.type, link.from, link.to) as string, link]));
  const differing = [...links].filter(([id, link]) => content(link) !== content(standing.get(id)));
  for (const [type, statement] of Object.entries(writeLinks)) {
    const rows = differing
      .filter(([, link]) => link.type === type)
      .map(([id, { from, to, partial, confidence, reasons, rule }]) => ({
        id,
        from,
        to,
        since: now,
        props: { ...(partial === null ? {} : { partial }), confidence, reasons, rule },
      }));
    inChunks(
      transaction,
      statement,
      rows.toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from)),
    );
  }
  const gone = [...standing.values()].filter(({ id }) => !links.has(id)).map(({ from, id }) => ({ from, id }));
  if (gone.length > 0)
    void transaction.run(closeAcross, {
      rows: gone.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id)),
      now,
    });
  return differing.map(([id]) => id).filter((id) => !standing.has(id));
}

function content(link: Wanted | undefined): string {
  return link ? JSON.stringify([link.partial, link.confidence, link.reasons, link.rule]) : '';
}
