import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { readForIncidents, writeIncidents, type UnitEntityRow } from '../../../graph/cypher/write-derived.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import { clusterUnits } from '../../link/clusters.ts';
import { blockingKeys, featuresOf, judgeUnits, windowOf, type UnitFeatures } from '../../link/judge-units.ts';

type DatedUnit = { readonly id: string; readonly publishedAt: string | null };
type Unit = { id: string; documentId: string; publishedAt: string | null; incidentId: string | null };

export interface LinkedIncidents {
  readonly placed: readonly { documentId: string; incidentId: string }[];
  readonly changedIncidentIds: readonly string[];
}

/** Later than any date: the end of a window that is open. */
const endOfTime = '9999';

/**
 * Decides anew what these units belong to, and all units that this can touch: those judged the same as one of them, and
 * whatever shares an incident with those. The outcome is the same as if all documents had come at once.
 * @returns where the written and the moved units belong now, and every incident whose view has to be made anew
 */
export async function linkIncidents(
  transaction: GraphReader,
  written: readonly DatedUnit[],
  now: string,
): Promise<LinkedIncidents> {
  const pairs = await judgeAnew(transaction, written, now);
  const writtenUnitIds = written.map((unit) => unit.id);

  // All units of every incident that a written unit was in, or that a unit judged the same is in.
  const neighbourIds = pairs.flatMap((pair) => [pair.a, pair.b]);
  const neighbours = await transaction.run(readForIncidents.units, {
    ids: sorted([...writtenUnitIds, ...neighbourIds]),
  });
  const incidentIds = sorted(neighbours.map((unit) => unit.incidentId).filter((id) => id !== null));
  const members = await transaction.run(readForIncidents.unitsOfIncidents, { ids: incidentIds });
  const units = new Map<string, Unit>([...neighbours, ...members].map((unit) => [unit.id, unit]));
  const same = await transaction.run(readForIncidents.judgements, { ids: sorted([...units.keys()]) });

  const clusters = clusterUnits(sorted([...units.keys()]), same);
  const moved = [...units.values()].filter((unit) => clusters.get(unit.id) !== unit.incidentId);
  moveUnits(transaction, moved, clusters, now);

  const current = new Set<string>(clusters.values());
  const emptied = incidentIds.filter((id) => !current.has(id));
  if (emptied.length > 0) void transaction.run(writeIncidents.closedIncidents, { ids: emptied, now });
  const placed = sorted([...moved.map((unit) => unit.id), ...writtenUnitIds]).map((id) => ({
    documentId: (units.get(id) as Unit).documentId,
    incidentId: clusters.get(id) as string,
  }));
  const left = moved.map((unit) => unit.incidentId).filter((id) => id !== null && current.has(id));
  return { placed, changedIncidentIds: sorted([...placed.map((row) => row.incidentId), ...(left as string[])]) };
}

/** Judges each written unit against all that share a blocking key with it; keeps what is the same, withdraws what no longer is. */
async function judgeAnew(
  transaction: GraphReader,
  written: readonly DatedUnit[],
  now: string,
): Promise<{ id: string; a: string; b: string }[]> {
  const writtenUnitIds = sorted(written.map((unit) => unit.id));
  const standingRows = transaction.run(readForIncidents.judgements, { ids: writtenUnitIds });
  const [features, standing] = await Promise.all([featuresById(transaction, written), standingRows]);
  const lookups = lookupsOf([...features.values()]);
  const others = lookups.length === 0 ? [] : await transaction.run(readForIncidents.unitsByEntity, { rows: lookups });
  const candidates = others.filter((unit) => !features.has(unit.id));
  for (const [id, found] of await featuresById(transaction, candidates)) features.set(id, found);

  const byKey = Map.groupBy(
    [...features.values()].flatMap((unit) => blockingKeys(unit).map((key) => ({ key, unit }))),
    (row) => row.key,
  );
  const rows = new Map<
    string,
    {
      id: string;
      at: string;
      props: { a: string; b: string; verdict: string; score: number; reasons: string[]; judgedBy: string };
    }
  >();
  for (const unit of written) {
    const mine = features.get(unit.id) as UnitFeatures;
    const sharers = new Set(blockingKeys(mine).flatMap((key) => (byKey.get(key) ?? []).map((row) => row.unit)));
    for (const other of sharers) {
      if (other.unitId === mine.unitId) continue;
      const [a, b] = [mine.unitId, other.unitId].toSorted(compareText) as [string, string];
      const id = ids.judgement(a, b);
      if (rows.has(id)) continue;
      const judgement = judgeUnits(features.get(a) as UnitFeatures, features.get(b) as UnitFeatures);
      if (judgement.verdict === 'SAME')
        rows.set(id, {
          id,
          at: now,
          props: {
            a,
            b,
            verdict: 'SAME',
            score: judgement.score,
            reasons: [...judgement.reasons],
            judgedBy: 'rule:units-1',
          },
        });
    }
  }
  const withdrawn = standing.filter((row) => !rows.has(row.id)).map((row) => row.id);
  if (withdrawn.length > 0) void transaction.run(writeIncidents.withdrawnJudgements, { ids: withdrawn, now });
  // Those that stand already too: a document that was read anew may give other reasons.
  const judged = [...rows.values()].toSorted((x, y) => compareText(x.id, y.id));
  inChunks(transaction, writeIncidents.judgements, judged);
  const ends = judged.flatMap((row) => [row.props.a, row.props.b].map((to) => ({ from: row.id, to })));
  inChunks(
    transaction,
    writeIncidents.judges,
    ends.toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from)),
  );
  return judged.map((row) => ({ id: row.id, a: row.props.a, b: row.props.b }));
}

/** Where to look for units that share a key with one of these: each key once for windows that overlap. */
function lookupsOf(units: readonly UnitFeatures[]): { id: string; after: string; before: string }[] {
  const windows = units.flatMap((unit) => {
    const window = windowOf(unit.publishedAt) ?? { after: '', before: endOfTime };
    return blockingKeys(unit).map((id) => ({ id, ...window }));
  });
  const lookups: typeof windows = [];
  for (const window of windows.toSorted((a, b) => compareText(a.id, b.id) || compareText(a.after, b.after))) {
    const last = lookups.at(-1);
    if (last?.id !== window.id || last.before < window.after) lookups.push({ ...window });
    else if (last.before < window.before) last.before = window.before;
  }
  return lookups;
}

async function featuresById(transaction: GraphReader, units: readonly DatedUnit[]): Promise<Map<string, UnitFeatures>> {
  if (units.length === 0) return new Map();
  const rows: UnitEntityRow[] = await transaction.run(readForIncidents.unitEntities, {
    ids: sorted(units.map((unit) => unit.id)),
  });
  const byUnit = Map.groupBy(rows, (row) => row.unitId);
  return new Map(
    units.map((unit) => [
      unit.id,
      featuresOf({ unitId: unit.id, publishedAt: unit.publishedAt }, byUnit.get(unit.id) ?? []),
    ]),
  );
}

function moveUnits(
  transaction: GraphReader,
  moved: readonly Unit[],
  clusters: ReadonlyMap<string, string>,
  now: string,
): void {
  if (moved.length === 0) return;
  const left = moved.flatMap((unit) =>
    unit.incidentId === null ? [] : [{ unitId: unit.id, incidentId: unit.incidentId }],
  );
  if (left.length > 0) void transaction.run(writeIncidents.closedMembership, { rows: left, now });
  const joined = moved
    .map((unit) => ({ unitId: unit.id, incidentId: clusters.get(unit.id) as string }))
    .toSorted((a, b) => compareText(a.incidentId, b.incidentId) || compareText(a.unitId, b.unitId));
  const incidents = sorted(joined.map((row) => row.incidentId));
  inChunks(
    transaction,
    writeIncidents.incidents,
    incidents.map((id) => ({ id, since: now, props: {} })),
  );
  inChunks(
    transaction,
    writeIncidents.membership,
    joined.map((row) => ({
      id: ids.edge('PART_OF', row.unitId, row.incidentId),
      from: row.unitId,
      to: row.incidentId,
      since: now,
      props: {},
    })),
  );
  inChunks(transaction, writeIncidents.unitCopies, joined);
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted(compareText);
}
