import {
  forgetOverruled,
  overruleLinks,
  readCorrected,
  readCuratorLinks,
  restoreLinks,
  type CuratorLinkRow,
  type ReadLinkRow,
} from '../../../graph/cypher/correct.ts';
import { readCurations } from '../../../graph/cypher/curations.ts';
import { closeAcross } from '../../../graph/cypher/write-across.ts';
import { writeFacts } from '../../../graph/cypher/write-facts.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import type { LinkDecision } from '../../../schema/messages/curation.ts';
import { anchoredClaim } from '../../link/anchored-claim.ts';

/** The rule that a link of a curator carries. */
export const curatorRule = 'curator';

export interface CuratorLinks {
  /** "from to" of claims between which a curator says what holds, so that no rule does. */
  readonly overruled: ReadonlySet<string>;
  readonly addedLinkIds: readonly string[];
}

export const pairKey = (from: string, to: string): string => `${from} ${to}`;

/**
 * Draws the links that curators drew between claims of these documents and of others, and closes what was read between
 * such claims, or from or to one that a curator says is none.
 * @param writtenIds documents that were read anew in this transaction
 */
export async function drawCuratorLinks(
  transaction: GraphReader,
  documentIds: readonly string[],
  writtenIds: readonly string[],
  now: string,
): Promise<CuratorLinks> {
  if (documentIds.length === 0) return { overruled: new Set(), addedLinkIds: [] };
  if (writtenIds.length > 0) void transaction.run(forgetOverruled, { documentIds: [...writtenIds] });
  const params = { documentIds: [...documentIds] };
  const [rows, standing, read] = await Promise.all([
    transaction.run(readCurations.links, params),
    transaction.run(readCuratorLinks, params),
    transaction.run(readCorrected.links, params),
  ]);
  const decisions = rows.map((row) => ({ ...row, decision: JSON.parse(row.decision) as LinkDecision }));
  const ends = decisions.flatMap(({ decision }) => [decision.from.documentId, decision.to.documentId]);
  const claims = await transaction.run(readCorrected.claims, { documentIds: sorted([...ends, ...documentIds]) });
  const open = claims.filter(({ to }) => to === null);

  const placed = decisions
    .flatMap(({ decision, by, reason }) => {
      const [from, to] = [anchoredClaim(decision.from, open), anchoredClaim(decision.to, open)];
      return from === null || to === null || from === to ? [] : [{ from, to, type: decision.link, by, reason }];
    })
    // Where a newer reading brings two decisions to one pair, the last in this order holds.
    .toSorted((a, b) => compareText(a.type, b.type) || compareText(a.by, b.by) || compareText(a.reason, b.reason));
  const byPair = new Map(placed.map((link) => [pairKey(link.from, link.to), link]));
  const addedLinkIds = writeLinks(transaction, [...byPair.values()], standing, now);
  overruleRead(transaction, read, claims, new Set(byPair.keys()), now);
  return { overruled: new Set(byPair.keys()), addedLinkIds };
}

interface PlacedLink {
  readonly from: string;
  readonly to: string;
  readonly type: LinkDecision['link'];
  readonly by: string;
  readonly reason: string;
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

function overruleRead(
  transaction: GraphReader,
  read: readonly ReadLinkRow[],
  claims: readonly {
    id: string;
    to: string | null;
    hiddenBy: string | null;
    speakerId: string;
    readSpeakerId: string | null;
  }[],
  judged: ReadonlySet<string>,
  now: string,
): void {
  const hidden = new Set(claims.filter(({ to }) => to !== null).map(({ id }) => id));
  const given = new Set(
    claims
      .filter(({ speakerId, readSpeakerId }) => readSpeakerId !== null && readSpeakerId !== speakerId)
      .map(({ id }) => id),
  );
  const isOverruled = ({ type, from, to }: ReadLinkRow): boolean => {
    if (type === 'ON_BEHALF_OF') return given.has(from);
    if (hidden.has(from) || hidden.has(to)) return true;
    return type !== 'PART_OF' && judged.has(pairKey(from, to));
  };
  const byEnds = (rows: readonly ReadLinkRow[]): { from: string; to: string }[] =>
    rows
      .map(({ from, to }) => ({ from, to }))
      .toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from));
  for (const type of ['DENIES', 'CONFIRMS', 'PART_OF', 'ON_BEHALF_OF'] as const) {
    const ofType = read.filter((row) => row.type === type);
    const closing = byEnds(ofType.filter((row) => row.open && isOverruled(row)));
    if (closing.length > 0) void transaction.run(overruleLinks[type], { rows: closing, now });
    inChunks(transaction, restoreLinks[type], byEnds(ofType.filter((row) => row.overruled && !isOverruled(row))));
  }
}
