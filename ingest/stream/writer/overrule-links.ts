import {
  overruleLinks,
  readCorrected,
  restoreLinks,
  type CuratedClaimRow,
  type ReadLinkRow,
} from '../../../graph/cypher/correct.ts';
import { readForView } from '../../../graph/cypher/write-derived.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { inChunks } from '../../../graph/write/in-chunks.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';
import { ids } from '../../../schema/ids.ts';
import { isDenial } from '../../../schema/ontology/kinds.ts';
import { pairKey } from './curator-links.ts';

export interface Overruled {
  readonly closedLinkIds: readonly string[];
  readonly changedDocumentIds: readonly string[];
}

/**
 * Closes what was read within these documents and cannot be, and opens again what can: an answer between two claims on which
 * a curator decided, from or to one that is none, by one that no longer answers so, among those of one side, or to what an
 * earlier version of the article did not have, which had the answer. Names have to be settled before, since sides are known
 * by what they mean.
 * @param judged pairs of claims between which a curator says what holds
 * @param isTooEarly whether an earlier version had the answer alone
 * @returns ids of the links that are closed, and documents with a link that was open or closed until now
 */
export async function overruleReadLinks(
  transaction: GraphReader,
  documentIds: readonly string[],
  judged: ReadonlySet<string>,
  isTooEarly: (answer: string, claim: string) => boolean,
  now: string,
): Promise<Overruled> {
  if (documentIds.length === 0) return { closedLinkIds: [], changedDocumentIds: [] };
  const params = { documentIds: [...documentIds] };
  const [rows, read] = await Promise.all([
    transaction.run(readCorrected.claims, params),
    transaction.run(readCorrected.links, params),
  ]);
  const claims = new Map(rows.map((row) => [row.id, row]));
  const given = new Set(rows.filter(isGiven).map(({ id }) => id));
  const areOneSide = await sidesOf(transaction, rows, read, given);
  const isHidden = (id: string): boolean => (claims.get(id)?.to ?? null) !== null;
  const isOverruled = ({ type, from, to }: ReadLinkRow): boolean => {
    if (type === 'ON_BEHALF_OF') return given.has(from);
    if (isHidden(from) || isHidden(to)) return true;
    if (type === 'PART_OF') return false;
    if (judged.has(pairKey(from, to)) || isTooEarly(from, to)) return true;
    return isTurned(claims.get(from), type) || areOneSide(from, to);
  };
  const changed: ReadLinkRow[] = [];
  for (const type of ['DENIES', 'CONFIRMS', 'PART_OF', 'ON_BEHALF_OF'] as const) {
    const ofType = read.filter((row) => row.type === type);
    const closing = ofType.filter((row) => row.open && isOverruled(row));
    const opening = ofType.filter((row) => row.overruled && !isOverruled(row));
    if (closing.length > 0) void transaction.run(overruleLinks[type], { rows: byEnds(closing), now });
    inChunks(transaction, restoreLinks[type], byEnds(opening));
    changed.push(...closing, ...opening);
  }
  return {
    closedLinkIds: read.filter(isOverruled).map(({ type, from, to }) => ids.link(type, from, to)),
    changedDocumentIds: sorted(changed.flatMap(({ from }) => claims.get(from)?.documentId ?? [])),
  };
}

const byEnds = (rows: readonly ReadLinkRow[]): { from: string; to: string }[] =>
  rows.map(({ from, to }) => ({ from, to })).toSorted((a, b) => compareText(a.to, b.to) || compareText(a.from, b.from));

/** To another speaker than the one that was read. */
const isGiven = ({ readSpeakerId }: CuratedClaimRow): boolean => readSpeakerId !== null;

/** A claim of which a curator says that its stance is another, which does not answer in this way. */
function isTurned(claim: CuratedClaimRow | undefined, type: 'DENIES' | 'CONFIRMS'): boolean {
  if (!claim || claim.readStance === null) return false;
  return type === 'DENIES' ? !isDenial(claim.stance) : claim.stance !== 'CONFIRMS';
}

/** Of two claims, of which one was given another speaker: whether they now are of one side. */
async function sidesOf(
  transaction: GraphReader,
  claims: readonly CuratedClaimRow[],
  read: readonly ReadLinkRow[],
  given: ReadonlySet<string>,
): Promise<(from: string, to: string) => boolean> {
  if (given.size === 0) return () => false;
  const names = new Map(claims.map(({ id, speakerId }) => [id, [speakerId]]));
  for (const { type, from, to } of read) if (type === 'ON_BEHALF_OF' && !given.has(from)) names.get(from)?.push(to);
  const entities = await transaction.run(readForView.entities, { ids: sorted([...names.values()].flat()) });
  const meant = new Map(entities.map(({ id, canonicalId }) => [id, canonicalId]));
  const sideOf = (id: string): string[] => (names.get(id) ?? []).map((name) => meant.get(name) ?? name);
  return (from, to) => {
    if (!given.has(from) && !given.has(to)) return false;
    const side = sideOf(to);
    return sideOf(from).some((name) => side.includes(name));
  };
}
