import { forgetOverruled } from '../../../graph/cypher/correct.ts';
import { readCurations } from '../../../graph/cypher/curations.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import type { AppliedFacts } from '../../../graph/write/apply-facts.ts';
import { sorted } from '../../../schema/claim-ids.ts';
import { printedBefore } from '../../link/versions.ts';
import type { Corrections } from './curate.ts';
import { judgedPairs } from './curator-links.ts';
import type { ReadArticle } from './link-versions.ts';
import { overruleReadLinks, type Overruled } from './overrule-links.ts';

/** What may bring links that were read under what curators say, and under what earlier versions have. */
interface Overruling {
  readonly articles: readonly ReadArticle[];
  /** Where names of speakers mean something else now. */
  readonly spoken: readonly { documentId: string }[];
  readonly touched: readonly { documentId: string }[];
}

/** @returns pairs of claims on which a curator decided, of these documents and others, too */
export async function overrule(
  transaction: GraphReader,
  applied: Pick<AppliedFacts, 'addedDocumentIds' | 'written'>,
  { isCurated, documentIds }: Pick<Corrections, 'isCurated' | 'documentIds'>,
  { articles, spoken, touched }: Overruling,
  now: string,
): Promise<{ judged: ReadonlySet<string>; overruled: Overruled }> {
  const idsOf = (rows: readonly { documentId: string }[]): string[] => sorted(rows.map((row) => row.documentId));
  const versionIds = articles.flatMap((article) => article.documents.map(({ id }) => id));
  const affectedIds = sorted([...documentIds, ...versionIds]);
  const judged = isCurated
    ? await judgedPairs(transaction, sorted([...affectedIds, ...idsOf(touched)]))
    : new Set<string>();
  const given =
    !isCurated || spoken.length === 0
      ? []
      : await transaction.run(readCurations.corrections, { documentIds: idsOf(spoken) });
  const overrulableIds = sorted([...affectedIds, ...idsOf(given)]);
  const addedIds = new Set(applied.addedDocumentIds);
  const readAnew = idsOf(applied.written).filter((id) => !addedIds.has(id) && overrulableIds.includes(id));
  if (readAnew.length > 0) void transaction.run(forgetOverruled, { documentIds: readAnew });
  const orders = articles.map(({ documents, claims }) => printedBefore(documents, claims));
  const isTooEarly = (answer: string, claim: string): boolean => orders.some((isBefore) => isBefore(answer, claim));
  return { judged, overruled: await overruleReadLinks(transaction, overrulableIds, judged, isTooEarly, now) };
}
