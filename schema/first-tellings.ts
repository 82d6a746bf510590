import type { Stance } from './ontology/kinds.ts';

/** A claim, as far as it is known again in another version of its article. */
export interface Telling {
  readonly id: string;
  readonly articleId: string;
  /** Orders the versions of its article. */
  readonly version: string;
  readonly exact: string;
  readonly sentence: string;
  readonly stance: Stance;
  readonly saidAt: string | null;
  /** Of its version. */
  readonly publishedAt: string | null;
  readonly partyKey: string | null;
}

/** Whether the text of a claim says when it was made, and not the publication of its document alone. */
export const isDatedByText = ({ saidAt, publishedAt }: Pick<Telling, 'saidAt' | 'publishedAt'>): boolean =>
  saidAt !== publishedAt;

/**
 * From a claim to the one that it is again: the same words of the same party in an earlier version of its article, the
 * first that has a date. It was said once more where another sentence of a later version dates it to another day.
 */
export function firstTellings<T extends Telling>(claims: readonly T[]): ReadonlyMap<string, T> {
  const same = Map.groupBy(claims, ({ articleId, exact, stance, partyKey }) =>
    JSON.stringify([articleId, exact, stance, partyKey]),
  );
  const firsts = new Map<string, T>();
  for (const tellings of same.values()) {
    const said: T[] = [];
    for (const telling of tellings.toSorted(byVersion)) {
      const first = said.find((one) => one.version !== telling.version && !isSaidAgain(telling, one));
      if (first === undefined) said.push(telling);
      else firsts.set(telling.id, first);
    }
  }
  return firsts;
}

/** Those without a date come last: when they were told says nothing of when it was said. */
function byVersion(a: Telling, b: Telling): number {
  const [x, y] = [a, b].map(({ saidAt, version, id }) => `${saidAt === null ? '~' : ''}${version} ${id}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
}

function isSaidAgain(later: Telling, first: Telling): boolean {
  return (
    isDatedByText(later) &&
    later.sentence !== first.sentence &&
    later.saidAt?.slice(0, 10) !== first.saidAt?.slice(0, 10)
  );
}
