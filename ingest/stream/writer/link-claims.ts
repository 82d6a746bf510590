import { closeAcross, readAcross, writeRepeats, type StandingLinkRow } from '../../../graph/cypher/write-across.ts';
import { writeFacts } from '../../../graph/cypher/write-facts.ts';
import type { PlacedRow } from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import { linksBetween } from '../../link/claims/link-claims.ts';
import { repeatsAmong } from '../../link/claims/repeats.ts';
import type { ReadClaims } from '../../link/claims/read-claim.ts';
import { pairKey } from './curator-links.ts';
import type { DocumentRows } from './document-rows.ts';
import type { IncidentRows, UnitRow } from './incident-rows.ts';
import { claimsReader, type Member } from './told-claims.ts';

const writeLinks = { DENIES: writeFacts.denies, CONFIRMS: writeFacts.confirms, REPEATS: writeRepeats } as const;

type Wanted = Omit<StandingLinkRow, 'id' | 'fromUnitId' | 'toUnitId'>;

/** What may change links. */
export interface Touched {
  /** Units that were written or that moved, or whose claims or speakers are others now. */
  readonly placed: readonly PlacedRow[];
  /** Of documents that are gone. */
  readonly articleIds: readonly string[];
}

/**
 * Draws anew the links between claims of different documents that these story units can touch: those from or to a unit
 * that was written or that moved, with each other one of its incident. What no longer holds is closed.
 * @param rows of each incident whose links these units can touch
 * @param overruled pairs of claims on which a curator decided
 * @param newIds documents that came with this transaction, which cannot have links to others yet
 * @returns ids of the links that were not there
 */
export async function linkClaims(
  transaction: GraphReader,
  documents: DocumentRows,
  { placed, articleIds }: Touched,
  newIds: ReadonlySet<string>,
  rows: IncidentRows,
  overruled: ReadonlySet<string>,
  now: string,
): Promise<string[]> {
  const touched = [...placed, ...printedAnew(rows, placed, articleIds, newIds)];
  const touchedIds = new Set(touched.map(({ unitId }) => unitId));
  const [wanted, across, repetitions] = await Promise.all([
    wantedLinks(transaction, documents, rows, touchedIds, overruled),
    readStanding(transaction, readAcross.standing, touched, newIds),
    readStanding(transaction, readAcross.repetitions, [...rows.together, ...touched], newIds),
  ]);
  return writeDifference(transaction, wanted, [...across, ...repetitions], now);
}

/**
 * Units of other versions of the articles that these units are of, or that have lost a version: what they print may have
 * been printed first on another day. A version that is new tells so only of those after it.
 */
function printedAnew(
  { units, together }: IncidentRows,
  placed: readonly PlacedRow[],
  articleIds: readonly string[],
  newIds: ReadonlySet<string>,
): UnitRow[] {
  const placedIds = new Set(placed.map(({ unitId }) => unitId));
  const after = new Map(articleIds.map((id) => [id, '']));
  for (const { unitId, documentId, articleId, version } of units) {
    if (!placedIds.has(unitId)) continue;
    const since = newIds.has(documentId) ? version : '';
    const until = after.get(articleId);
    if (until === undefined || since < until) after.set(articleId, since);
  }
  return together.filter(({ unitId, articleId, version }) => {
    const since = after.get(articleId);
    return since !== undefined && version > since && !placedIds.has(unitId);
  });
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
    const members = read(group);
    const links = linksOf(members, touched).filter(({ from, to }) => !overruled.has(pairKey(from, to)));
    return [...links, ...repetitionsOf(members.map(({ claims }) => claims))];
  });
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
