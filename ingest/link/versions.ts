import { compareText } from '../../schema/claim-ids.ts';
import { firstTellings, type Telling } from '../../schema/first-tellings.ts';
import { ids } from '../../schema/ids.ts';
import type { Stance } from '../../schema/ontology/kinds.ts';

export interface Version {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly retrievedAt: string | null;
  readonly sha256: string;
}

/** Versions of one article, oldest first: by when they were published, fetched, and then by hash; never by arrival. */
export function inVersionOrder<V extends Version>(documents: readonly V[]): V[] {
  return documents.toSorted(
    (a, b) =>
      compareText(a.publishedAt ?? '', b.publishedAt ?? '') ||
      compareText(a.retrievedAt ?? '', b.retrievedAt ?? '') ||
      compareText(a.sha256, b.sha256),
  );
}

export interface Withdrawal {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface VersionClaim {
  readonly id: string;
  readonly documentId: string;
  readonly exact: string;
  readonly sentence: string;
  readonly stance: Stance;
  readonly saidAt: string | null;
  readonly speaker: string;
  readonly readStance: Stance;
  readonly readSpeaker: string;
  /** As it stands in the text. */
  readonly readSpeakerText: string | null;
}

/** A claim as it is, as it was read, and as it stands there: any of these it may be known by in another version. */
function waysToTell(claim: VersionClaim): string[] {
  const { exact, sentence, stance, speaker, readStance, readSpeaker, readSpeakerText } = claim;
  const stands = ['as it stands', exact, readStance, sentence, readSpeakerText];
  return [
    ['as it is', exact, stance, speaker],
    ['as it was read', exact, readStance, readSpeaker],
    ...(readSpeakerText === null ? [] : [stands]),
  ].map((said) => JSON.stringify(said));
}

/**
 * A claim is withdrawn in the next version when nobody there is given those words by the same speaker, alone or among more.
 * Whom a name means may be read otherwise there: the same sentence withdraws nothing. Nor does a curator who puts one of the
 * two right.
 */
export function withdrawalsOf(documents: readonly Version[], claims: readonly VersionClaim[]): Withdrawal[] {
  const ordered = inVersionOrder(documents);
  const claimsOf = Map.groupBy(claims, ({ documentId }) => documentId);
  return ordered.slice(0, -1).flatMap((version, index) => {
    const next = ordered[index + 1] as Version;
    const told = claimsOf.get(next.id) ?? [];
    const still = new Set(told.flatMap(waysToTell));
    return (claimsOf.get(version.id) ?? [])
      .filter(
        (claim) => !waysToTell(claim).some((said) => still.has(said)) && !told.some((one) => saysMore(one, claim)),
      )
      .map((claim) => ({ id: ids.edge('WITHDRAWN_IN', claim.id, next.id), from: claim.id, to: next.id }));
  });
}

/** "The portal was open", a version says, and the next "The portal was open for weeks". */
const saysMore = (later: VersionClaim, claim: VersionClaim): boolean =>
  later.exact.length > claim.exact.length &&
  later.stance === claim.stance &&
  later.speaker === claim.speaker &&
  later.exact.includes(claim.exact);

/**
 * Of two claims of one version of an article: whether the first was printed by an earlier one than the second, which it
 * cannot answer. Where either has no date, nothing tells.
 */
export function printedBefore(
  documents: readonly Version[],
  claims: readonly VersionClaim[],
): (answer: string, claim: string) => boolean {
  const versionOf = new Map(inVersionOrder(documents).map((version, index) => [version.id, { version, index }]));
  const tellings = claims.flatMap(({ id, documentId, exact, sentence, stance, saidAt, speaker }): Telling[] => {
    const told = versionOf.get(documentId);
    if (told === undefined || told.version.publishedAt === null) return [];
    const { publishedAt } = told.version;
    const version = String(told.index).padStart(9, '0');
    return [{ id, articleId: '', version, exact, sentence, stance, saidAt, publishedAt, partyKey: speaker }];
  });
  const firsts = firstTellings(tellings);
  const printedIn = new Map(tellings.map((telling) => [telling.id, (firsts.get(telling.id) ?? telling).version]));
  return (answer, claim) => {
    const [before, after] = [printedIn.get(answer), printedIn.get(claim)];
    return before !== undefined && after !== undefined && before < after;
  };
}
