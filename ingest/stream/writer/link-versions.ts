import { versions, type VersionClaimRow, type VersionRow } from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { withdrawalsOf } from '../../link/versions.ts';

/** An article's versions with their claims. */
export interface ReadArticle {
  readonly documents: readonly VersionRow[];
  readonly claims: readonly VersionClaimRow[];
}

/** Articles with what their versions say; of one that has a single version, no claims. */
export async function readArticles(
  transaction: GraphReader,
  articleIds: readonly string[],
): Promise<readonly ReadArticle[]> {
  if (articleIds.length === 0) return [];
  const rows = await transaction.run(versions.documents, { articleIds: sorted(articleIds) });
  const groups = [...Map.groupBy(rows, (row) => row.articleId).values()];
  const documentIds = sorted(groups.filter(hasVersions).flatMap((group) => group.map(({ id }) => id)));
  const claims = documentIds.length === 0 ? [] : await transaction.run(versions.claims, { documentIds });
  const claimsOf = Map.groupBy(claims, ({ documentId }) => documentId);
  return groups.map((documents) => ({ documents, claims: documents.flatMap(({ id }) => claimsOf.get(id) ?? []) }));
}

const hasVersions = (documents: readonly VersionRow[]): boolean => documents.length > 1;

/** For each article with several versions: marks what a version no longer says as withdrawn in it. */
export async function linkVersions(
  transaction: GraphReader,
  articles: readonly ReadArticle[],
  now: string,
): Promise<void> {
  const several = articles.filter(({ documents }) => hasVersions(documents));
  if (several.length === 0) return;
  const documentIds = sorted(several.flatMap(({ documents }) => documents.map(({ id }) => id)));
  const standing = await transaction.run(versions.withdrawals, { documentIds });
  const known = new Set(standing.map((row) => row.id));
  const wanted = several.flatMap(({ documents, claims }) => withdrawalsOf(documents, claims));
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
