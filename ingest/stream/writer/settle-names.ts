import { writeIncidents } from '../../../graph/cypher/write-derived.ts';
import { readNames, writeNames, type NameJudgementRow, type NameRow } from '../../../graph/cypher/write-identity.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { fullest } from '../../../schema/display-name.ts';
import { ids } from '../../../schema/ids.ts';
import { pairKey } from '../../link/cluster.ts';
import { identify, type NameJudgement } from '../../link/identity/identify.ts';
import type { NameForm } from '../../link/identity/read-name.ts';

export function formOf({ id, kind, form, qualifier, generic, aliases }: NameRow): NameForm {
  return { id, kind, form, qualifier, generic, names: aliases };
}

export const byFarEnd = (x: { from: string; to: string }, y: { from: string; to: string }): number =>
  compareText(x.to, y.to) || compareText(x.from, y.from);

/** Without the last reason of one whose union was refused, which says why and is found anew. */
function asRuled(row: NameJudgementRow): NameJudgement {
  const reasons = row.verdict === row.ruled ? row.reasons : row.reasons.slice(0, -1);
  return { ...row, verdict: row.ruled, reasons };
}

export type Shown = Pick<NameJudgementRow, 'verdict' | 'reasons'>;

export interface Settled {
  readonly movedIds: readonly string[];
  readonly shown: ReadonlyMap<string, Shown>;
}

/**
 * Finds all names that hang together with these, groups them, and writes which mean another thing than before.
 * @param unsettled names whose thing may have been erased, and be told of anew in this same transaction: what joined
 * them to it went with it
 */
export async function settleNames(
  transaction: GraphReader,
  rows: readonly (NameRow & { mentioned: boolean })[],
  judged: ReadonlyMap<string, NameJudgement>,
  gone: ReadonlySet<string>,
  unsettled: ReadonlySet<string>,
  now: string,
): Promise<Settled> {
  const dropped = new Set(rows.filter(({ mentioned }) => !mentioned).map(({ id }) => id));
  const names = new Map<string, NameRow>();
  const judgements = new Map<string, NameJudgement>(judged);
  const stored = new Map<string, NameJudgementRow>();
  const seen = new Set<string>();
  for (let next = rows.map(({ id }) => id); next.length > 0;) {
    const [found, standing] = await Promise.all([
      transaction.run(readNames.byIds, { ids: next }),
      transaction.run(readNames.judgements, { ids: next }),
    ]);
    for (const row of found) names.set(row.id, row);
    for (const row of standing) {
      if (gone.has(row.id)) continue;
      stored.set(row.id, row);
      if (!judgements.has(row.id)) judgements.set(row.id, asRuled(row));
    }
    const canonical = sorted(found.map(({ canonicalId }) => canonicalId)).filter((id) => !seen.has(id));
    for (const id of canonical) seen.add(id);
    const mates = canonical.length === 0 ? [] : await transaction.run(readNames.ofCanonical, { ids: canonical });
    const ends = [...judgements.values()].filter(({ verdict }) => verdict === 'SAME').flatMap(({ a, b }) => [a, b]);
    next = sorted([...ends, ...mates.map(({ id }) => id)]).filter((id) => !names.has(id));
  }
  const live = [...names.values()].filter(({ id }) => !dropped.has(id));
  const { canonical, shown } = identify(live.map(formOf), [...judgements.values()]);
  const of = (id: string): string => canonical.get(id) ?? id;
  const moved = [...names.values()].filter((row) => of(row.id) !== row.canonicalId);
  const kept = [...names.values()].filter((row) => unsettled.has(row.id) && of(row.id) === row.canonicalId);
  moveNames(transaction, moved, kept, of, now);
  nameThings(transaction, [...names.values()], of);
  const changes = new Map<string, Shown>(
    [...judgements].flatMap(([id, { a, b }]): [string, Shown][] => {
      const seenAs = shown.get(pairKey(a, b));
      return seenAs ? [[id, { verdict: seenAs.verdict, reasons: [...seenAs.reasons] }]] : [];
    }),
  );
  const others = [...stored.values()].filter(
    ({ id, verdict, reasons }) =>
      !judged.has(id) && changes.has(id) && JSON.stringify(changes.get(id)) !== JSON.stringify({ verdict, reasons }),
  );
  inChunks(
    transaction,
    writeIncidents.judgements,
    others.map(({ id }) => ({ id, at: now, props: { ...(changes.get(id) as Shown) } })),
  );
  return { movedIds: moved.map(({ id }) => id), shown: changes };
}

function moveNames(
  transaction: GraphReader,
  moved: readonly NameRow[],
  kept: readonly NameRow[],
  of: (id: string) => string,
  now: string,
): void {
  const left = moved.filter(({ id, canonicalId }) => canonicalId !== id);
  if (left.length > 0)
    void transaction.run(writeNames.closedIs, {
      rows: left.map(({ id, canonicalId }) => ({ from: id, to: canonicalId })).toSorted(byFarEnd),
      now,
    });
  const joined = [...moved, ...kept].filter(({ id }) => of(id) !== id);
  inChunks(
    transaction,
    writeNames.is,
    joined
      .map(({ id }) => ({ id: ids.edge('IS', id, of(id)), from: id, to: of(id), since: now, props: {} }))
      .toSorted(byFarEnd),
  );
  inChunks(
    transaction,
    writeNames.properties,
    moved.map(({ id }) => ({ id, props: { canonicalId: of(id) } })).toSorted((a, b) => compareText(a.id, b.id)),
  );
}

/** A thing of several names is shown by the fullest of them, which lies on the name that stands for all. */
function nameThings(transaction: GraphReader, names: readonly NameRow[], of: (id: string) => string): void {
  const groups = Map.groupBy(names, ({ id }) => of(id));
  const wanted = new Map(
    [...groups].map(([id, group]) => [id, group.length > 1 ? (fullest(group.map(({ name }) => name)) ?? null) : null]),
  );
  const rows = names
    .filter(({ id, knownAs: before }) => (wanted.get(id) ?? null) !== before)
    .map(({ id }) => ({ id, props: { knownAs: wanted.get(id) ?? null } }));
  inChunks(
    transaction,
    writeNames.properties,
    rows.toSorted((a, b) => compareText(a.id, b.id)),
  );
}
