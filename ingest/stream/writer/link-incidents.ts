import { writeIncidents, type PlacedRow } from '../../../graph/cypher/write-derived.ts';
import type { VerdictRow } from '../../../graph/cypher/curations.ts';
import { readStories, writeStories, type JudgementRow, type StoryRow } from '../../../graph/cypher/write-stories.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import { pairKey } from '../../link/cluster.ts';
import { clusterStories } from '../../link/cluster-stories.ts';
import { areApart, type StoryUnit } from '../../link/judge-stories.ts';
import { blocksOf } from '../../link/story-blocks.ts';
import { joinIncidents, type PlacedUnit } from './join-incidents.ts';
import { judgeAnew } from './judge-pairs.ts';
import { storyOf, type ToldStory } from './stories.ts';

/** What beside the written stories can move units. */
export interface Moving {
  /** Of curators, on the written stories: they stand in the place of what a rule says. */
  readonly verdicts: readonly VerdictRow[];
  /** Units that hung together with one that is gone. */
  readonly leftUnitIds: readonly string[];
  /** Those of the written ones that came with this transaction. */
  readonly newUnitIds: readonly string[];
}

export interface LinkedIncidents {
  /** Each unit once. */
  readonly placed: readonly PlacedRow[];
  readonly changedIncidentIds: readonly string[];
}

/**
 * Decides anew what these units belong to, and all units that this can touch: those judged the same as one of them, and
 * whatever hangs together with those. The outcome is the same as if all documents had come at once.
 * @returns where the written and the moved units belong now, and every incident whose view has to be made anew
 */
export async function linkIncidents(
  transaction: GraphReader,
  written: readonly ToldStory[],
  now: string,
  { verdicts, leftUnitIds, newUnitIds }: Moving,
): Promise<LinkedIncidents> {
  const writtenIds = sorted(written.map(({ unitId }) => unitId));
  const added = new Set(newUnitIds);
  const readAgainIds = writtenIds.filter((id) => !added.has(id));
  // Before the keys are written: the written units would only find one another, and are at hand.
  const judged = await judgeAnew(transaction, written, writtenIds, readAgainIds, verdicts, now);
  writeKeys(transaction, written, readAgainIds);

  const decided = new Set(verdicts.flatMap(({ a, b }) => [a, b]));
  const newIds = sorted(newUnitIds.filter((id) => !decided.has(id)));
  const others = new Set([...writtenIds, ...leftUnitIds, ...decided]).difference(new Set(newIds));
  const same = [...judged.values()].filter(({ verdict }) => verdict === 'SAME').map(({ a, b }) => [a, b] as const);
  const joined = await joinIncidents(transaction, newIds, others, same);
  const rest = sorted([...writtenIds, ...leftUnitIds]).filter((id) => !joined.clusters.has(id));
  const { units, clusters, contested } = await clusterAnew(transaction, rest, joined, now);

  const moved = [...units.values()].filter((unit) => clusters.get(unit.id) !== unit.incidentId);
  moveUnits(transaction, moved, clusters, now);
  inChunks(transaction, writeIncidents.contested, contested);

  const current = new Set<string>(clusters.values());
  const left = sorted(moved.map((unit) => unit.incidentId).filter((id) => id !== null));
  const emptied = left.filter((id) => !current.has(id));
  if (emptied.length > 0) void transaction.run(writeIncidents.closedIncidents, { ids: emptied, now });
  const placed = sorted([...moved.map((unit) => unit.id), ...writtenIds]).map((id) => ({
    unitId: id,
    documentId: (units.get(id) as PlacedUnit).documentId,
    incidentId: clusters.get(id) as string,
  }));
  const stillThere = left.filter((id) => current.has(id));
  return { placed, changedIncidentIds: sorted([...placed.map((row) => row.incidentId), ...stillThere]) };
}

/** @param readAgainIds of the written units, those that were there before: their keys may be others now */
function writeKeys(transaction: GraphReader, written: readonly ToldStory[], readAgainIds: string[]): void {
  const rows = written.flatMap((story) => blocksOf(story).map((to) => ({ from: story.unitId, to })));
  if (readAgainIds.length > 0) void transaction.run(writeStories.forgottenKeys, { ids: readAgainIds });
  inChunks(
    transaction,
    writeStories.keys,
    sorted(rows.map(({ to }) => to)).map((id) => ({ id })),
  );
  inChunks(
    transaction,
    writeStories.knownBy,
    rows.toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from)),
  );
}

interface Clustered {
  readonly units: ReadonlyMap<string, PlacedUnit>;
  readonly clusters: ReadonlyMap<string, string>;
  readonly contested: readonly { id: string; contested: boolean }[];
}

/** Clusters all that hangs together with these units by all judgements on it, beside what joined without them. */
async function clusterAnew(
  transaction: GraphReader,
  unitIds: readonly string[],
  joined: Pick<Clustered, 'units' | 'clusters'>,
  now: string,
): Promise<Clustered> {
  const { units, judgements } = await collectConnected(transaction, unitIds);
  const { incidentOf: clusters, refused } = clusterStories(sorted([...units.keys()]), judgements, apartAmong(units));
  showRefused(transaction, judgements, refused, now);
  const contested = new Map([...joined.clusters.values()].map((id) => [id, false]));
  for (const id of clusters.values()) contested.set(id, false);
  for (const { a, b, verdict, decided } of judgements)
    if (decided || (verdict === 'SAME' && clusters.get(a) !== clusters.get(b)))
      for (const id of [clusters.get(a), clusters.get(b)]) if (id) contested.set(id, true);
  return {
    units: new Map([...joined.units, ...units]),
    clusters: new Map<string, string>([...joined.clusters, ...clusters]),
    contested: [...contested]
      .map(([id, isContested]) => ({ id, contested: isContested }))
      .toSorted((a, b) => compareText(a.id, b.id)),
  };
}

/** The last of the reasons of a judgement that is shown as undecided for it. */
const refusal = 'one incident of the two would hold stories that are about different things';

/** Two stories that are the same, but would bring together two that are not, wait for a curator. */
function showRefused(
  transaction: GraphReader,
  judgements: readonly JudgementRow[],
  refused: ReadonlySet<string>,
  now: string,
): void {
  const changed = judgements.flatMap(({ id, a, b, verdict, shown, reasons }) => {
    const wanted = refused.has(pairKey(a, b)) ? 'UNDECIDED' : verdict;
    if (wanted === shown) return [];
    const props = { verdict: wanted, reasons: wanted === verdict ? reasons.slice(0, -1) : [...reasons, refusal] };
    return [{ id, at: now, props }];
  });
  inChunks(
    transaction,
    writeIncidents.judgements,
    changed.toSorted((x, y) => compareText(x.id, y.id)),
  );
}

/** Of each pair that a cluster would bring together, whether they tell the same: too many to be written down. */
function apartAmong(units: ReadonlyMap<string, StoryRow>): (a: string, b: string) => boolean {
  const stories = new Map<string, StoryUnit | null>();
  const storyOfUnit = (id: string): StoryUnit | null => {
    const known = stories.get(id);
    if (known !== undefined) return known;
    const unit = units.get(id);
    const story = unit ? storyOf(unit) : null;
    stories.set(id, story);
    return story;
  };
  return (a, b) => {
    const [left, right] = [storyOfUnit(a), storyOfUnit(b)];
    return left !== null && right !== null && areApart(left, right);
  };
}

/** All units that hang together with these by judgements of SAME or a decision, or were in one incident with such a unit until now. */
async function collectConnected(
  transaction: GraphReader,
  unitIds: readonly string[],
): Promise<{ units: Map<string, StoryRow>; judgements: JudgementRow[] }> {
  const units = new Map<string, StoryRow>();
  const judgements = new Map<string, JudgementRow>();
  const seenIncidents = new Set<string>();
  let next = [...unitIds];
  while (next.length > 0) {
    const [rows, judged] = await Promise.all([
      transaction.run(readStories.units, { ids: next }),
      transaction.run(readStories.judgements, { ids: next }),
    ]);
    for (const row of rows) units.set(row.id, row);
    for (const row of judged) judgements.set(row.id, row);
    const incidents = sorted(rows.map(({ incidentId }) => incidentId).filter((id) => id !== null)).filter(
      (id) => !seenIncidents.has(id),
    );
    for (const id of incidents) seenIncidents.add(id);
    const members = incidents.length === 0 ? [] : await transaction.run(readStories.ofIncidents, { ids: incidents });
    const ends = judged.filter(({ verdict, decided }) => verdict === 'SAME' || decided).flatMap(({ a, b }) => [a, b]);
    next = sorted([...ends, ...members.map(({ id }) => id)]).filter((id) => !units.has(id));
  }
  return { units, judgements: [...judgements.values()] };
}

function moveUnits(
  transaction: GraphReader,
  moved: readonly PlacedUnit[],
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
