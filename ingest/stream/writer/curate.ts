import { readCurations, type VerdictRow } from '../../../graph/cypher/curations.ts';
import { versions } from '../../../graph/cypher/write-derived.ts';
import { readStories } from '../../../graph/cypher/write-stories.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import type { AppliedFacts } from '../../../graph/write/apply-facts.ts';
import type { Erased } from '../../../graph/write/erase-documents.ts';
import { sorted } from '../../../schema/claim-ids.ts';
import type { LinkDecision } from '../../../schema/messages/curation.ts';
import { correctClaims, type Corrected } from './correct-claims.ts';
import { drawCuratorLinks } from './curator-links.ts';
import type { Curated } from './curations.ts';
import { storyOf, type ToldStory } from './stories.ts';
import { versionsBeside } from './versions-beside.ts';

export interface Corrections extends Corrected {
  /** Whether curators ever decided anything. */
  readonly isCurated: boolean;
  /** Links that curators drew and that were not there. */
  readonly addedLinkIds: readonly string[];
  /** Documents of which claims or links may be other ones now. */
  readonly documentIds: readonly string[];
  /** Stories on which a verdict came or went, that were not written. */
  readonly stories: readonly ToldStory[];
  /** Of curators, on these and on the written stories. */
  readonly verdicts: readonly VerdictRow[];
}

const none: Corrections = {
  isCurated: false,
  hidden: [],
  shown: [],
  addedLinkIds: [],
  documentIds: [],
  stories: [],
  verdicts: [],
};

/**
 * Puts what curators say in the place of what was read and judged: claims and links at once, and what is said of stories
 * as something for those who judge them.
 */
export async function curate(
  transaction: GraphReader,
  curated: Pick<Curated, 'judgedIds' | 'documentIds'>,
  { written, writeSaid, ...applied }: AppliedFacts,
  erased: Erased,
  now: string,
): Promise<Corrections> {
  if ((await transaction.run(readCurations.some, {})).length === 0) return none;
  const goneEntityIds = sorted([...erased.goneEntityIds, ...applied.goneEntityIds]);
  // Documents may be the first, or the last, that give a speaker a name.
  const namedIds = sorted([...goneEntityIds, ...erased.keptEntityIds, ...applied.entityIds]);
  const writtenIds = sorted(written.map(({ documentId }) => documentId));
  const versioned = { come: applied.versionedArticleIds, gone: erased.articleIds };
  const judged = curated.judgedIds.filter((id) => id.startsWith('unt_'));
  const writtenUnits = new Set(written.flatMap(({ units }) => units.map(({ id }) => id)));
  const [documentIds, verdicts, units] = await Promise.all([
    documentsToCorrect(transaction, curated.documentIds, writtenIds, versioned, namedIds),
    transaction.run(readCurations.verdicts, { ids: sorted([...writtenUnits, ...judged]) }),
    judged.length === 0 ? [] : transaction.run(readStories.units, { ids: judged }),
  ]);
  const stories = units.flatMap((row) => (writtenUnits.has(row.id) ? [] : (storyOf(row) ?? [])));
  if (documentIds.length > 0) writeSaid();
  const corrected = await correctClaims(transaction, documentIds, new Set(writtenIds), new Set(goneEntityIds), now);
  const addedLinkIds = await drawCuratorLinks(transaction, documentIds, now);
  return { isCurated: true, ...corrected, addedLinkIds, documentIds, stories, verdicts };
}

/**
 * What a curator says of a claim holds in all versions of its article that have it, while the one that it was said of is there.
 * @param versioned articles of which versions came, and went
 */
async function documentsToCorrect(
  transaction: GraphReader,
  changedIds: readonly string[],
  writtenIds: readonly string[],
  versioned: { readonly come: readonly string[]; readonly gone: readonly string[] },
  namedIds: string[],
): Promise<string[]> {
  const articleIds = sorted([...versioned.come, ...versioned.gone]);
  const others = articleIds.length === 0 ? [] : await transaction.run(versions.documents, { articleIds });
  const documentIds = sorted([...writtenIds, ...others.map(({ id }) => id)]);
  const [corrections, links, given] = await Promise.all([
    documentIds.length === 0 ? [] : transaction.run(readCurations.corrections, { documentIds }),
    documentIds.length === 0 ? [] : transaction.run(readCurations.links, { documentIds }),
    namedIds.length === 0 ? [] : transaction.run(readCurations.givenTo, { ids: namedIds }),
  ]);
  const ends = links.flatMap((row) => {
    const { from, to } = JSON.parse(row.decision) as LinkDecision;
    return [from.documentId, to.documentId];
  });
  const found = [
    ...changedIds,
    ...others.filter(({ articleId }) => versioned.gone.includes(articleId)).map(({ id }) => id),
    ...corrections.map((row) => row.documentId),
    ...ends,
    ...given.map((row) => row.documentId),
  ];
  return sorted([...found, ...(await versionsBeside(transaction, found)).keys()]);
}
