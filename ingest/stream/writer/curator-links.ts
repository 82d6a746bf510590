import { readCorrected, readCuratorLinks, type CuratorLinkRow } from '../../../graph/cypher/correct.ts';
import { readCurations } from '../../../graph/cypher/curations.ts';
import { closeAcross } from '../../../graph/cypher/write-across.ts';
import { writeFacts } from '../../../graph/cypher/write-facts.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import type { LinkDecision } from '../../../schema/messages/curation.ts';
import { anchoredClaim } from '../../link/anchored-claim.ts';
import { printedAgain } from '../../link/printed-again.ts';
import { printedOf, readSpeakerOf, versionsBeside } from './versions-beside.ts';

/** The rule that a link of a curator carries. */
export const curatorRule = 'curator';

/** "from to" of two claims. */
export const pairKey = (from: string, to: string): string => `${from} ${to}`;

/**
 * Draws the links that curators drew between claims of these documents and of others.
 * @returns ids of the links that were not there
 */
export async function drawCuratorLinks(
  transaction: GraphReader,
  documentIds: readonly string[],
  now: string,
): Promise<readonly string[]> {
  if (documentIds.length === 0) return [];
  const standing = await transaction.run(readCuratorLinks, { documentIds: [...documentIds] });
  const placed = await placedLinks(transaction, documentIds);
  return writeLinks(transaction, [...placed.values()], standing, now);
}

/** Pairs of claims, of which one is of these documents, between which a curator says what holds, so that no rule does. */
export async function judgedPairs(
  transaction: GraphReader,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await placedLinks(transaction, documentIds)).keys());
}

interface PlacedLink {
  readonly from: string;
  readonly to: string;
  readonly type: LinkDecision['link'];
  readonly by: string;
  readonly reason: string;
}

/** What curators say of links from or to claims of these documents, by the pair of claims that each is about now. */
async function placedLinks(
  transaction: GraphReader,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, PlacedLink>> {
  if (documentIds.length === 0) return new Map();
  const beside = [...(await versionsBeside(transaction, documentIds)).keys()];
  const rows = await transaction.run(readCurations.links, { documentIds: sorted([...documentIds, ...beside]) });
  if (rows.length === 0) return new Map();
  const decisions = rows.map((row) => ({ ...row, decision: JSON.parse(row.decision) as LinkDecision }));
  const ends = decisions.flatMap(({ decision }) => [decision.from.documentId, decision.to.documentId]);
  const articleOf = await versionsBeside(transaction, ends);
  const claims = await transaction.run(readCorrected.claims, { documentIds: sorted([...ends, ...articleOf.keys()]) });
  const open = claims.filter(({ to }) => to === null);
  const again = printedAgain(
    open.map((row) => printedOf(row, readSpeakerOf(row))),
    articleOf,
  );
  const documentOf = new Map(open.map(({ id, documentId }) => [id, documentId]));
  const placed = decisions
    .flatMap(({ decision, by, reason, decidedAt }) => {
      const [from, to] = [anchoredClaim(decision.from, open), anchoredClaim(decision.to, open)];
      if (from === null || to === null || from === to) return [];
      const pairs = pairsOf({ from, to }, again, (id) => documentOf.get(id) as string, articleOf);
      return pairs.map((pair) => ({ ...pair, type: decision.link, by, reason, decidedAt }));
    })
    // Where several decisions come to one pair, the last in this order holds: first what was decided about that very pair.
    .toSorted(
      (a, b) =>
        Number(a.isItself) - Number(b.isItself) ||
        compareText(a.decidedAt, b.decidedAt) ||
        compareText(a.type, b.type) ||
        compareText(a.by, b.by) ||
        compareText(a.reason, b.reason),
    );
  return new Map(placed.map((link) => [pairKey(link.from, link.to), link]));
}

/** Two claims, and the same two in other versions of their articles: of one article only where both stand in one version. */
function pairsOf(
  { from, to }: { from: string; to: string },
  again: (id: string) => readonly string[],
  documentOf: (id: string) => string,
  articleOf: ReadonlyMap<string, string>,
): { from: string; to: string; isItself: boolean }[] {
  const isOneVersion = documentOf(from) === documentOf(to);
  const isOneArticle = articleOf.get(documentOf(from)) === articleOf.get(documentOf(to));
  const pairs = [from, ...again(from)].flatMap((a) =>
    [to, ...again(to)].map((b) => ({ from: a, to: b, isItself: a === from && b === to })),
  );
  return pairs.filter(
    ({ from: a, to: b, isItself }) => isItself || !isOneArticle || (isOneVersion && documentOf(a) === documentOf(b)),
  );
}

function writeLinks(
  transaction: GraphReader,
  placed: readonly PlacedLink[],
  standingRows: readonly CuratorLinkRow[],
  now: string,
): string[] {
  const standing = new Map(standingRows.map((row) => [row.id, row]));
  const wanted = new Map(
    placed.flatMap(({ from, to, type, by, reason }) =>
      type === 'NONE'
        ? []
        : [
            [
              ids.link(`${type} ${curatorRule}`, from, to) as string,
              { from, to, type, by, reasons: [reason] },
            ] as const,
          ],
    ),
  );
  for (const type of ['DENIES', 'CONFIRMS'] as const)
    inChunks(
      transaction,
      type === 'DENIES' ? writeFacts.denies : writeFacts.confirms,
      [...wanted]
        .filter(([id, link]) => link.type === type && content(link) !== content(standing.get(id)))
        .map(([id, { from, to, by, reasons }]) => ({
          id,
          from,
          to,
          since: now,
          props: { partial: false, confidence: 1, reasons: [...reasons], rule: curatorRule, by },
        }))
        .toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from)),
    );
  const gone = [...standing.values()].filter(({ id }) => !wanted.has(id)).map(({ from, id }) => ({ from, id }));
  if (gone.length > 0)
    void transaction.run(closeAcross, {
      rows: gone.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id)),
      now,
    });
  return [...wanted.keys()].filter((id) => !standing.has(id));
}

const content = (link: { by: string; reasons: readonly string[] } | undefined): string =>
  link === undefined ? '' : JSON.stringify([link.by, link.reasons]);
