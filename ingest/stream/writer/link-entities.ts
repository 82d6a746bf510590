import { readCurations, type VerdictRow } from '../../../graph/cypher/curations.ts';
import { writeIncidents } from '../../../graph/cypher/write-derived.ts';
import { readNames, writeNames, type NameJudgementRow, type NameRow } from '../../../graph/cypher/write-identity.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import type { NameJudgement } from '../../link/identity/identify.ts';
import { bareRule, judgeBare } from '../../link/identity/bare-nouns.ts';
import { judgeForms, type FormJudgement } from '../../link/identity/judge-forms.ts';
import { keysOf, lookupsOf } from '../../link/identity/keys.ts';
import { judgeShared } from '../../link/identity/one-incident.ts';
import type { NameForm } from '../../link/identity/read-name.ts';
import { readShared } from './shared-names.ts';
import { byFarEnd, formOf, settleNames, type Settled, type Shown } from './settle-names.ts';

export interface LinkedEntities {
  /** Names that mean another thing now than before: links between claims know sides by it. */
  readonly movedIds: readonly string[];
  /** How many pairs were judged. */
  readonly judgedPairs: number;
}

/**
 * Judges anew each of these names that is new, or that documents call otherwise than when it was last judged, against what
 * its keys bring together with it, and recomputes what hangs together with them. The outcome is the same as if all
 * documents had come at once. A name of one story alone is judged by curators, and by the rules for names of one
 * incident.
 * @param touchedIds names that documents of this transaction mention, or mentioned before it
 * @param unsettledIds names on which a verdict of a curator came or went, or whose thing lost a name
 * @param incidentIds that have other stories than before, or such as say something else
 */
export async function linkEntities(
  transaction: GraphReader,
  touchedIds: readonly string[],
  unsettledIds: readonly string[],
  incidentIds: readonly string[],
  now: string,
): Promise<LinkedEntities> {
  const { ids: ofIncidents, centreOf, bodyOf } = await readShared(transaction, incidentIds, unsettledIds);
  const asked = sorted([...touchedIds, ...unsettledIds, ...ofIncidents]);
  if (asked.length === 0) return { movedIds: [], judgedPairs: 0 };
  const unsettled = new Set(unsettledIds);
  const asNamed = await transaction.run(readNames.byIds, { ids: asked });
  const mayBeDecided = asNamed.filter(
    ({ id, generic, mentioned, judgedAs, searchText }) =>
      generic || unsettled.has(id) || judgedAs !== (mentioned ? searchText : null),
  );
  if (mayBeDecided.length === 0) return { movedIds: [], judgedPairs: 0 };
  const verdicts = await transaction.run(readCurations.verdicts, { ids: mayBeDecided.map(({ id }) => id) });
  const decided = new Set(verdicts.flatMap(({ a, b }) => [a, b]));
  const judgedAs = ({ id, generic, mentioned, searchText }: MentionedRow): string | null => {
    const other = centreOf.get(id) ?? bodyOf.get(id);
    if (!mentioned || (generic && !decided.has(id) && other === undefined)) return null;
    return other === undefined ? searchText : `${searchText}\n${other}`;
  };
  const rows = mayBeDecided.filter((row) => unsettled.has(row.id) || row.judgedAs !== judgedAs(row));
  if (rows.length === 0) return { movedIds: [], judgedPairs: 0 };
  const live = rows.filter(({ mentioned }) => mentioned);
  markJudged(transaction, rows, judgedAs);
  const known = new Map<string, NameRow>(live.map((row) => [row.id, row]));
  for (const row of await findOthers(transaction, live)) if (!known.has(row.id)) known.set(row.id, row);
  const standing = await transaction.run(readNames.judgements, { ids: rows.map(({ id }) => id) });
  const { judged, pairs: judgedPairs } = judgePairs(live.map(formOf), known);
  const rowOf = new Map(asNamed.map((row) => [row.id, row]));
  judgeOfIncident(rows, rowOf, centreOf, judgeShared, judged);
  judgeOfIncident(rows, rowOf, bodyOf, judgeBare, judged);
  await putDecisions(transaction, live, verdicts, known, judged);
  // What a noun alone may be is asked of the noun, whatever else is said of the body.
  const bareIds = new Set(rows.filter(({ generic }) => generic).map(({ id }) => id));
  const isAsked = ({ judgedBy, a, b }: NameJudgementRow): boolean =>
    judgedBy !== bareRule || bareIds.has(a) || bareIds.has(b);
  const gone = standing.filter((row) => !judged.has(row.id) && isAsked(row)).map(({ id }) => id);
  if (gone.length > 0) void transaction.run(writeIncidents.withdrawnJudgements, { ids: gone, now });

  const changed = [...judged.values()].some(({ verdict }) => verdict === 'SAME') || rows.some(isOfSeveral);
  const wasSame = standing.some(({ ruled }) => ruled === 'SAME');
  const moved =
    changed || wasSame
      ? await settleNames(transaction, rows, judged, new Set(gone), unsettled, now)
      : { movedIds: [], shown: new Map<string, Shown>() };
  writeJudgements(transaction, judged, moved.shown, standing, now);
  return { movedIds: moved.movedIds, judgedPairs };
}

const isOfSeveral = ({ id, canonicalId, knownAs: together }: NameRow): boolean =>
  canonicalId !== id || together !== null;

type MentionedRow = NameRow & { mentioned: boolean };

/** Keys lie on the names themselves. A name that no document gives any more, or that is of its story, is found by none. */
function markJudged(
  transaction: GraphReader,
  rows: readonly MentionedRow[],
  judgedAs: (row: MentionedRow) => string | null,
): void {
  const none = { core: null, bare: null, initials: null, parent: null, stem: null };
  inChunks(
    transaction,
    writeNames.properties,
    rows.map((row) => ({
      id: row.id,
      props: { ...(row.mentioned && !row.generic ? keysOf(formOf(row)) : none), judgedAs: judgedAs(row) },
    })),
  );
}

async function findOthers(transaction: GraphReader, live: readonly NameRow[]): Promise<NameRow[]> {
  const wanted = { core: new Set<string>(), bare: new Set<string>(), initials: new Set<string>(), parent: new Set<string>(), stem: new Set<string>() }; // prettier-ignore
  for (const row of live) for (const { key, value } of lookupsOf(formOf(row))) wanted[key].add(value);
  const lists = {
    core: sorted([...wanted.core]),
    bare: sorted([...wanted.bare]),
    initials: sorted([...wanted.initials]),
    parent: sorted([...wanted.parent]),
    stem: sorted([...wanted.stem]),
  };
  return lists.core.length === 0 ? [] : transaction.run(readNames.byKeys, lists);
}

/** Each pair of a name to judge and another that shares a key, once. */
function judgePairs(
  live: readonly NameForm[],
  known: ReadonlyMap<string, NameRow>,
): { judged: Map<string, NameJudgement>; pairs: number } {
  const forms = new Map([...known].map(([id, row]) => [id, formOf(row)]));
  const byKey = new Map<string, NameForm[]>();
  for (const form of forms.values())
    for (const [key, value] of Object.entries(keysOf(form))) {
      const place = `${key} ${value}`;
      const sharing = byKey.get(place);
      if (sharing) sharing.push(form);
      else byKey.set(place, [form]);
    }
  const judged = new Map<string, NameJudgement>();
  const met = new Set<string>();
  for (const { id } of live) {
    const form = forms.get(id) as NameForm;
    const others = new Set(lookupsOf(form).flatMap(({ key, value }) => byKey.get(`${key} ${value}`) ?? []));
    for (const other of others) {
      const judgementId = ids.judgement(id, other.id);
      if (other.id === id || met.has(judgementId)) continue;
      met.add(judgementId);
      const judgement = judgeForms(form, other);
      if (judgement === null) continue;
      const { rule, ...rest } = judgement;
      const [a, b] = id < other.id ? [id, other.id] : [other.id, id];
      judged.set(judgementId, { a, b, ...rest, judgedBy: rule, decided: false });
    }
  }
  return { judged, pairs: met.size };
}

/**
 * Each of these names with the other of its incident that it is brought together with.
 * @param judged is added to
 */
function judgeOfIncident(
  rows: readonly NameRow[],
  rowOf: ReadonlyMap<string, NameRow>,
  otherOf: ReadonlyMap<string, string>,
  judge: (name: NameForm, other: NameForm) => FormJudgement,
  judged: Map<string, NameJudgement>,
): void {
  const anew = new Set(rows.map(({ id }) => id));
  for (const [id, otherId] of otherOf) {
    const [name, other] = [rowOf.get(id), rowOf.get(otherId)];
    if (id === otherId || !name || !other || !(anew.has(id) || anew.has(otherId))) continue;
    const { rule, ...rest } = judge(formOf(name), formOf(other));
    const [a, b] = id < otherId ? [id, otherId] : [otherId, id];
    judged.set(ids.judgement(id, otherId), { a, b, ...rest, judgedBy: rule, decided: false });
  }
}

/**
 * What a curator decided stands in the place of what a rule says, also of pairs that no rule would look at.
 * @param judged is added to
 * @param verdicts of curators that stand on these names, and on others
 * @param known is added to
 */
async function putDecisions(
  transaction: GraphReader,
  live: readonly NameRow[],
  verdicts: readonly VerdictRow[],
  known: Map<string, NameRow>,
  judged: Map<string, NameJudgement>,
): Promise<void> {
  const liveIds = new Set(live.map(({ id }) => id));
  const wanted = verdicts.filter(({ a, b }) => liveIds.has(a) || liveIds.has(b));
  const missing = sorted(wanted.flatMap(({ a, b }) => [a, b])).filter((id) => !known.has(id));
  if (missing.length > 0)
    for (const row of await transaction.run(readNames.byIds, { ids: missing }))
      if (row.mentioned) known.set(row.id, row);
  for (const { a, b, verdict, by, reason } of wanted)
    if (known.has(a) && known.has(b))
      judged.set(ids.judgement(a, b), { a, b, verdict, score: 1, reasons: [reason], judgedBy: `curator ${by}`, decided: true }); // prettier-ignore
}

function writeJudgements(
  transaction: GraphReader,
  judged: ReadonlyMap<string, NameJudgement>,
  shown: Settled['shown'],
  standing: readonly NameJudgementRow[],
  now: string,
): void {
  const before = new Map(standing.map(({ id, ...row }) => [id, JSON.stringify(contentOf(row))]));
  const rows = [...judged].flatMap(([id, { verdict: ruled, reasons, ...rest }]) => {
    const props = { ...rest, ruled, verdict: ruled, reasons: [...reasons], ...shown.get(id) };
    return before.get(id) === JSON.stringify(contentOf(props)) ? [] : [{ id, at: now, props }];
  });
  inChunks(
    transaction,
    writeIncidents.judgements,
    rows.toSorted((a, b) => compareText(a.id, b.id)),
  );
  const ends = rows.flatMap(({ id, props }) => [props.a, props.b].map((to) => ({ from: id, to })));
  inChunks(transaction, writeNames.judges, ends.toSorted(byFarEnd));
}

const contentOf = ({ a, b, verdict, ruled, score, reasons, judgedBy, decided }: Omit<NameJudgementRow, 'id'>) => [
  a, b, verdict, ruled, score, reasons, judgedBy, decided,
]; // prettier-ignore
