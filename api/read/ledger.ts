import { readLedger, type LedgerRow } from '../../graph/cypher/read-ledger.ts';
import { firstTellings } from '../../schema/first-tellings.ts';
import { standingAmong, supersedingAmong, type Figured } from '../answers/figures.ts';
import { valueAt } from '../../graph/history.ts';
import { partyOf } from '../answers/party.ts';
import { printingsOf } from '../answers/printings.ts';
import type { ApiContext } from '../context.ts';
import type { EvidenceTotalRow, FigureRow, IncidentRow } from '../rows.ts';
import { rowsOf } from './by-id.ts';

type Entry = Figured & { readonly figure: FigureRow };

/** @param rows all of one incident: what a version of an article prints again was said when the first said it */
function entriesOf(rows: readonly LedgerRow[], asOf: string): Entry[] {
  const said = rows.map((row) => ({ ...row, partyKey: partyOf(row)?.key ?? null }));
  const tellings = said.flatMap(({ claim, articleId, version, partyKey }) =>
    claim ? [{ ...claim, articleId, version, partyKey }] : [],
  );
  const firsts = firstTellings(tellings);
  const printings = printingsOf(tellings, firsts);
  const firstSaidAt = new Map(said.map((row) => [row.claim?.id, row.firstSaidAt]));
  return said.map(({ figure, claim, partyKey }) => {
    const first = claim && firsts.get(claim.id);
    return {
      ...figure,
      saidAt: firstSaidAt.get(first?.id ?? claim?.id) ?? first?.saidAt ?? figure.saidAt,
      partyKey,
      printing: (claim && printings.get(claim.id)) ?? null,
      figure: { ...figure, evidenceClass: valueAt(figure.history, figure.evidenceClass, asOf), history: null, asOf },
    };
  });
}

async function ledgerOf(context: ApiContext, { id, asOf }: IncidentRow): Promise<Entry[]> {
  const rows = await rowsOf(context, readLedger.ofIncidents, id, asOf, ({ incidentId }) => incidentId);
  return entriesOf(rows, asOf);
}

export async function figuresOf(context: ApiContext, incident: IncidentRow): Promise<FigureRow[]> {
  return (await ledgerOf(context, incident)).map(({ figure }) => figure);
}

export async function totalsOfIncident(context: ApiContext, incident: IncidentRow): Promise<EvidenceTotalRow[]> {
  return totalsOf(standingAmong(await ledgerOf(context, incident)).map(({ figure }) => figure));
}

/** What a figure takes the place of in its incident; those of a whole level come in one statement. */
export async function supersededOf({ graph, loads }: ApiContext, { id, asOf }: FigureRow): Promise<FigureRow | null> {
  const entry = await loads.one(`supersedes ${asOf}`, id, async (ids) => {
    const rows = await graph.reader.run(readLedger.around, { ids, asOf });
    const incidents = Map.groupBy(rows, ({ incidentId }) => incidentId).values();
    return new Map([...incidents].flatMap((ofIncident) => [...supersedingAmong(entriesOf(ofIncident, asOf))]));
  });
  return entry?.figure ?? null;
}

/** Figures in one unit or currency, of one kind and one class of evidence: the span between what was said. */
export function totalsOf(figures: readonly FigureRow[]): EvidenceTotalRow[] {
  const groups = Map.groupBy(figures, ({ kind, evidenceClass, unit, currency }) =>
    JSON.stringify([kind, evidenceClass ?? 'OTHER', unit, currency]),
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const { kind, evidenceClass, unit, currency } = first;
      const numbers = group.flatMap(({ low, high }) => [low, high]).filter((number) => number !== null);
      const low = numbers.length > 0 ? Math.min(...numbers) : null;
      const high = numbers.length > 0 ? Math.max(...numbers) : null;
      return [{ kind, evidenceClass: evidenceClass ?? 'OTHER', unit, currency, low, high, figures: group }];
    });
}
