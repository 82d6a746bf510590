import type { VerdictRow } from '../../../graph/cypher/curations.ts';
import { writeIncidents } from '../../../graph/cypher/write-derived.ts';
import { readStories, type JudgementRow } from '../../../graph/cypher/write-stories.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import { judgeStories, storyRule, type StoryUnit } from '../../link/judge-stories.ts';
import { keysOf } from '../../link/story-keys.ts';
import { linkRecycled } from './link-recycled.ts';
import { lookupsOf, storyOf, type ToldStory } from './stories.ts';

export type Judged = Omit<JudgementRow, 'id' | 'decided' | 'shown' | 'reasons'> & {
  readonly reasons: readonly string[];
  readonly judgedBy: string;
};

/** A curator is sure; no rule gives as many points. */
const decidedScore = 100;

/**
 * Judges each written unit against all that its keys bring together with it; withdraws what no longer is said.
 * @param readAgainIds of the written units, those that were there before
 */
export async function judgeAnew(
  transaction: GraphReader,
  written: readonly ToldStory[],
  writtenIds: string[],
  readAgainIds: string[],
  verdicts: readonly VerdictRow[],
  now: string,
): Promise<ReadonlyMap<string, Judged>> {
  const lookups = lookupsOf(written);
  const [standing, found] = await Promise.all([
    transaction.run(readStories.judgements, { ids: writtenIds }),
    lookups.length === 0 ? [] : transaction.run(readStories.byKeys, { rows: lookups }),
  ]);
  const stories = new Map<string, StoryUnit>(written.map((story) => [story.unitId, story]));
  const ends = verdicts.flatMap(({ a, b }) => [a, b]);
  const otherIds = sorted([...found.map((row) => row.id), ...ends]).filter((id) => !stories.has(id));
  if (otherIds.length > 0)
    for (const row of await transaction.run(readStories.units, { ids: otherIds })) {
      const story = storyOf(row);
      if (story) stories.set(row.id, story);
    }

  const judged = new Map<string, Judged>();
  const pairs = pairsToJudge(stories, writtenIds);
  for (const [a, b] of pairs) {
    const judgement = judgeStories(a, b);
    if (judgement)
      judged.set(ids.judgement(a.unitId, b.unitId), { a: a.unitId, b: b.unitId, judgedBy: storyRule, ...judgement });
  }
  for (const { a, b, verdict, by, reason } of verdicts)
    if (stories.has(a) && stories.has(b))
      judged.set(ids.judgement(a, b), {
        a,
        b,
        verdict,
        score: decidedScore,
        reasons: [reason],
        judgedBy: `curator ${by}`,
      });
  await linkRecycled(transaction, pairs, readAgainIds, now);
  const withdrawn = standing.filter((row) => !judged.has(row.id)).map((row) => row.id);
  if (withdrawn.length > 0) void transaction.run(writeIncidents.withdrawnJudgements, { ids: withdrawn, now });
  writeJudgements(transaction, judged, now);
  return judged;
}

/** Each pair of a written unit and another that share a key, once, the smaller id first. */
function pairsToJudge(
  stories: ReadonlyMap<string, StoryUnit>,
  writtenIds: readonly string[],
): (readonly [StoryUnit, StoryUnit])[] {
  const written = new Set(writtenIds);
  const byKey = new Map<string, StoryUnit[]>();
  const keysOfStory = ({ signature }: StoryUnit): string[] => {
    const { hit, cast } = keysOf(signature);
    return [...hit, ...cast];
  };
  for (const story of stories.values())
    for (const key of keysOfStory(story)) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(story);
      else byKey.set(key, [story]);
    }
  return writtenIds.flatMap((unitId) => {
    const story = stories.get(unitId) as StoryUnit;
    const others = new Set(keysOfStory(story).flatMap((key) => byKey.get(key) ?? []));
    return [...others]
      .filter((other) => other.unitId > unitId || (other.unitId < unitId && !written.has(other.unitId)))
      .map((other) => (unitId < other.unitId ? ([story, other] as const) : ([other, story] as const)));
  });
}

/** Those that stand already too: a document that was read anew may give other reasons. */
function writeJudgements(transaction: GraphReader, judged: ReadonlyMap<string, Judged>, now: string): void {
  const rows = [...judged].toSorted(([x], [y]) => compareText(x, y));
  inChunks(
    transaction,
    writeIncidents.judgements,
    rows.map(([id, { reasons, ...judgement }]) => ({
      id,
      at: now,
      props: { ...judgement, ruled: judgement.verdict, reasons: [...reasons] },
    })),
  );
  const ends = rows.flatMap(([from, { a, b }]) => [a, b].map((to) => ({ from, to })));
  inChunks(
    transaction,
    writeIncidents.judges,
    ends.toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from)),
  );
}
