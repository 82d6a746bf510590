import { versions } from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText } from '../../../schema/claim-ids.ts';
import { withdrawalsOf } from '../../link/versions.ts';

/** For each article with several versions: marks what a version no longer says as withdrawn in it. */
export async function linkVersions(
  transaction: GraphReader,
  articleIds: readonly string[],
  now: string,
): Promise<void> {
  if (articleIds.length === 0) return;
  const documents = await transaction.run(versions.documents, {
    articleIds: [...new Set(articleIds)].toSorted(compareText),
  });
  const several = [...Map.groupBy(documents, (row) => row.articleId).values()].filter((group) => group.length > 1);
  if (several.length === 0) return;
  const documentIds = several
    .flat()
    .map((row) => row.id)
    .toSorted(compareText);
  const [claims, standing] = await Promise.all([
    transaction.run(versions.claims, { documentIds }),
    transaction.run(versions.withdrawals, { documentIds }),
  ]);
  const known = new Set(standing.map((row) => row.id));
  const wanted = several.flatMap((group) => withdrawalsOf(group, claims));
  const rows = wanted.filter((row) => !known.has(row.id)).map((row) => ({ ...row, since: now, props: {} }));
  inChunks(
    transaction,
    versions.write,
    rows.toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from)),
  );
  const still = new Set<string>(wanted.map((row) => row.id));
  const gone = standing.filter((row) => !still.has(row.id)).map(({ from, id }) => ({ from, id }));
  if (gone.length > 0) void transaction.run(versions.close, { rows: gone, now });
}
