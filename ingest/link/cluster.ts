import { compareText } from '../../schema/claim-ids.ts';

export type Verdict = 'SAME' | 'NOT_SAME' | 'UNDECIDED';

/** What was judged of two things. */
export interface PairJudgement {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly score: number;
  /** What a person decided goes before what a rule found. */
  readonly decided?: boolean;
}

export interface Clusters {
  /** The smallest id of each thing's cluster. */
  readonly of: ReadonlyMap<string, string>;
  /** Pairs judged the same that stay apart, since their union would bring together two that are not the same. */
  readonly refused: ReadonlyMap<string, readonly [string, string]>;
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Groups what is judged the same. Decided judgements come first, then the strongest; a union that would bring together two
 * of which a judgement says that they are not the same is refused. What people join, only people part: neither a rule that
 * parts the two, nor one that parts a third from the one of them where it joins it to the other. The outcome depends on the
 * set of judgements alone.
 * @param isApart symmetric: says of two that they are not the same where no judgement lies written down
 */
export function clustersOf(
  ids: readonly string[],
  judgements: readonly PairJudgement[],
  isApart: (a: string, b: string) => boolean = () => false,
): Clusters {
  const groups = new Map(ids.map((id) => [id, [id]]));
  const notSame = judgements.filter(({ verdict }) => verdict === 'NOT_SAME');
  const apart = new Set(notSame.map(({ a, b }) => pairKey(a, b)));
  const parted = new Set(notSame.filter(({ decided }) => decided).map(({ a, b }) => pairKey(a, b)));
  /** One of the group that people alone have put each into; filled once theirs are made. */
  const madeByPeople = new Map<string, string>();
  const conflictOf = ({ a, b, decided = false }: PairJudgement): [string, string] | null => {
    const [left, right] = [groups.get(a) as string[], groups.get(b) as string[]];
    const isOneWith = (x: string, y: string): boolean => madeByPeople.get(x) === madeByPeople.get(y);
    const conflicts = (x: string, y: string): boolean => {
      if (parted.has(pairKey(x, y))) return true;
      const isThirdOfPeople = (x !== a || y !== b) && isOneWith(x, a) && isOneWith(y, b);
      if (decided || isThirdOfPeople) return false;
      return apart.has(pairKey(x, y)) || isApart(x, y);
    };
    const found = left.flatMap((x) => right.filter((y) => conflicts(x, y)).map((y): [string, string] => [x, y]));
    return found.toSorted((x, y) => compareText(pairKey(...x), pairKey(...y)))[0] ?? null;
  };
  const same = judgements.filter(({ verdict, a, b }) => verdict === 'SAME' && groups.has(a) && groups.has(b));
  const inOrder = same.toSorted(
    (x, y) =>
      Number(y.decided ?? false) - Number(x.decided ?? false) ||
      y.score - x.score ||
      compareText(pairKey(x.a, x.b), pairKey(y.a, y.b)),
  );
  const refused = new Map<string, readonly [string, string]>();
  for (const judgement of inOrder) {
    const { a, b } = judgement;
    if (!judgement.decided && madeByPeople.size === 0)
      for (const [id, group] of groups) madeByPeople.set(id, group[0] as string);
    const [left, right] = [groups.get(a) as string[], groups.get(b) as string[]];
    if (left === right) continue;
    const conflict = conflictOf(judgement);
    if (conflict) {
      refused.set(pairKey(a, b), conflict);
      continue;
    }
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    for (const id of small) {
      large.push(id);
      groups.set(id, large);
    }
  }
  const smallest = new Map<readonly string[], string>();
  for (const group of new Set(groups.values()))
    smallest.set(
      group,
      group.reduce((low, id) => (compareText(id, low) < 0 ? id : low)),
    );
  return { of: new Map([...groups].map(([id, group]) => [id, smallest.get(group) as string])), refused };
}
