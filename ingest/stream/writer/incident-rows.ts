import type { AcrossClaimRow } from '../../../graph/cypher/write-across.ts';
import {
  readForView,
  type ViewClaimRow,
  type ViewMentionRow,
  type ViewUnitRow,
} from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import type { DocumentRows } from './document-rows.ts';

/** A story unit with its document and its incident. */
export type UnitRow = Readonly<ViewUnitRow>;

/** What links between documents and views of incidents are both made from, read once for both. */
export interface IncidentRows {
  readonly units: readonly UnitRow[];
  /** Those of incidents that several documents tell of. */
  readonly together: readonly UnitRow[];
  /** Of all units, in order of ids. */
  readonly claims: readonly ViewClaimRow[];
  /** Of units that are together, with their words, in the order of the text. */
  readonly told: readonly AcrossClaimRow[];
  /** Of all documents of the units; `names` tells those of one unit. */
  readonly mentions: readonly ViewMentionRow[];
  readonly onBehalfOf: readonly { claimId: string; agencyId: string }[];
}

/** One statement for each kind of row, whatever the number of incidents. */
export async function readIncidentRows(
  transaction: GraphReader,
  documents: DocumentRows,
  incidentIds: readonly string[],
): Promise<IncidentRows> {
  if (incidentIds.length === 0) return { units: [], together: [], claims: [], told: [], mentions: [], onBehalfOf: [] };
  const units = await transaction.run(readForView.units, { incidentIds: [...incidentIds] });
  const groups = [...Map.groupBy(units, ({ incidentId }) => incidentId).values()];
  const together = groups.filter(isTold).flat();
  const alone = groups.filter((group) => !isTold(group)).flat();
  const [told, claims, mentions, onBehalfOf] = await Promise.all([
    documents.told(idsOf(together)),
    documents.claims(idsOf(alone)),
    documents.mentions(idsOf(units)),
    documents.onBehalfOf(idsOf(units)),
  ]);
  // A document may tell two incidents, of which one or both are asked for.
  const isOf = (rows: readonly UnitRow[]): ((row: { unitId: string }) => boolean) => {
    const ids = new Set(rows.map(({ unitId }) => unitId));
    return ({ unitId }) => ids.has(unitId);
  };
  const toldTogether = told.filter(isOf(together));
  const all = [...toldTogether, ...claims.filter(isOf(alone))].toSorted((a, b) => compareText(a.id, b.id));
  return { units, together, claims: all, told: toldTogether, mentions, onBehalfOf };
}

/** By more than one document. */
const isTold = (group: readonly UnitRow[]): boolean => new Set(group.map(({ documentId }) => documentId)).size > 1;

/** Whether a story unit has this name. */
export const names = ({ unitIds }: Pick<ViewMentionRow, 'unitIds'>, unitId: string): boolean =>
  unitIds === null || unitIds.includes(unitId);

const idsOf = (units: readonly UnitRow[]): string[] =>
  [...new Set(units.map(({ documentId }) => documentId))].toSorted(compareText);
