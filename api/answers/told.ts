import type { ToldClaim, ToldFigure, ToldRow } from '../../graph/cypher/read-told.ts';
import { firstTellings } from '../../schema/first-tellings.ts';
import type { Figured } from './figures.ts';
import { partyOf, type Party } from './party.ts';
import { printingsOf, type Printing } from './printings.ts';

export interface SaidClaim extends ToldClaim {
  readonly party: Party | null;
  readonly partyKey: string | null;
  /** The telling of it in an earlier version of its article; null where it is the first. */
  readonly first: string | null;
}
export interface SaidFigure extends Figured {
  readonly party: Party | null;
  readonly documentId: string;
}
/** One incident, as far as answers need it. */
export interface Told {
  readonly incidentId: string;
  readonly firstReportedAt: string | null;
  readonly claims: readonly SaidClaim[];
  readonly figures: readonly SaidFigure[];
  /** Who may be accused in it, and whether it is known to have been: the others are agencies with no part of their own. */
  readonly parties: ReadonlyMap<string, 'ACCUSED' | 'OTHER'>;
}

/** @returns the incidents that were read, those reported last first */
export function gatherTold(rows: readonly ToldRow[]): Told[] {
  const incidents = [...Map.groupBy(rows, ({ incidentId }) => incidentId)].map(([incidentId, ofIncident]): Told => {
    const tellings = ofIncident.flatMap((row) => {
      if (row.section !== 'CLAIM') return [];
      const party = partyOf(row.item);
      return [{ ...row.item, party, partyKey: party?.key ?? null }];
    });
    const firsts = firstTellings(tellings);
    const claims = tellings.map((claim): SaidClaim => ({ ...claim, first: firsts.get(claim.id)?.id ?? null }));
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const printings = printingsOf(tellings, firsts);
    const figures = ofIncident.flatMap((row) => (row.section === 'FIGURE' ? [said(row.item, byId, printings)] : []));
    const head = ofIncident.find((row) => row.section === 'INCIDENT');
    return {
      incidentId,
      firstReportedAt: head?.item.firstReportedAt ?? null,
      claims: claims.sort(byTime),
      figures: figures.sort(byTime),
      parties: partiesIn(ofIncident),
    };
  });
  const orderOf = ({ firstReportedAt, incidentId }: Told): [string, string] => [firstReportedAt ?? '', incidentId];
  return incidents.sort((a, b) => {
    const [[x, idA], [y, idB]] = [orderOf(a), orderOf(b)];
    return x === y ? (idA < idB ? -1 : 1) : x > y ? -1 : 1;
  });
}

function partiesIn(rows: readonly ToldRow[]): Told['parties'] {
  const parties = rows.flatMap((row) => (row.section === 'PARTY' ? [row.item] : []));
  const accused = parties.filter(({ role }) => role !== 'OTHER');
  return new Map([
    ...parties.map(({ id }) => [id, 'OTHER'] as const),
    ...accused.map(({ id }) => [id, 'ACCUSED'] as const),
  ]);
}

function said(
  { claimIds, ...figure }: ToldFigure,
  claims: ReadonlyMap<string, SaidClaim>,
  printings: ReadonlyMap<string, Printing>,
): SaidFigure {
  const claim = claimIds.map((id) => claims.get(id)).find((found) => found !== undefined);
  const told = claim?.first == null ? claim : claims.get(claim.first);
  const repeated = told?.links.filter(({ type }) => type === 'REPEATS').map(({ to }) => claims.get(to)?.saidAt ?? null);
  const first = repeated?.find((at) => at !== null) ?? (claim?.first == null ? null : told?.saidAt);
  const party = claim?.party ?? null;
  const printing = (claim && printings.get(claim.id)) ?? null;
  return { ...figure, saidAt: first ?? figure.saidAt, party, partyKey: party?.key ?? null, printing };
}

/** Those without a date come last. */
export function byTime(a: { id: string; saidAt: string | null }, b: { id: string; saidAt: string | null }): number {
  const [x, y] = [a.saidAt ?? '~', b.saidAt ?? '~'];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
}

/** Whether one was said after the other, as far as both dates are known. */
export function isLater(later: SaidClaim, earlier: SaidClaim): boolean {
  if (later.saidAt === null || earlier.saidAt === null) return false;
  const exact = later.precision === 'SECOND' && earlier.precision === 'SECOND';
  return exact ? later.saidAt > earlier.saidAt : later.saidAt.slice(0, 10) > earlier.saidAt.slice(0, 10);
}
