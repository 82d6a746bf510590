import { closeRecycled, readStories, writeStories } from '../../../graph/cypher/write-stories.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import type { StoryUnit } from '../../link/judge-stories.ts';
import { judgeRecycled, recycledRule } from '../../link/recycled.ts';

/**
 * Joins each of two stories that says where its data was before to the one that told of it there; closes what written
 * ones no longer say. It is known of stories, so that it stays right when they move from incident to incident.
 * @param readAgainIds of the written units, those that were there before
 */
export async function linkRecycled(
  transaction: GraphReader,
  pairs: readonly (readonly [StoryUnit, StoryUnit])[],
  readAgainIds: string[],
  now: string,
): Promise<void> {
  const standing = readAgainIds.length === 0 ? [] : await transaction.run(readStories.recycled, { ids: readAgainIds });
  const rows = pairs
    .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
    .flatMap(([later, earlier]) => {
      const recycled = judgeRecycled(later, earlier);
      if (!recycled) return [];
      const [from, to] = [later.unitId, earlier.unitId];
      const props = { claimIds: [...recycled.claimIds], reasons: [...recycled.reasons], rule: recycledRule };
      return [{ id: ids.edge('RECYCLED_FROM', from, to), from, to, since: now, props }];
    })
    .toSorted((x, y) => compareText(x.to, y.to) || compareText(x.from, y.from));
  inChunks(transaction, writeStories.recycled, rows);
  const wanted = new Set<string>(rows.map(({ id }) => id));
  const gone = standing.filter(({ id }) => !wanted.has(id));
  if (gone.length > 0) void transaction.run(closeRecycled, { rows: gone, now });
}
