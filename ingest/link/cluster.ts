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
 * of which a judgement says that they are not the same is refused. What people join, only people part: with the two of which
 * they say that they are the same comes whatever rules join to each, though rules part the ones from the others. The outcome
 * depends on the set of judgements alone.
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
  /** The groups without what people joined: what rules part is asked of these. */
  const ruled = new Map(ids.map((id) => [id, [id]]));
  const conflictOf = ({ a, b, decided = false }: PairJudgement): [string, string] | null => {
    const among = (of: typeof groups, conflicts: (x: string, y: string) => boolean): [string, string][] =>
      (of.get(a) ?? []).flatMap((x) => (of.get(b) ?? []).filter((y) => conflicts(x, y)).map((y): [string, string] => [x, y])); // prettier-ignore
    const found = [
      ...among(groups, (x, y) => parted.has(pairKey(x, y))),
      ...(decided ? [] : among(ruled, (x, y) => apart.has(pairKey(x, y)) || isApart(x, y))),
    ];
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
    if (groups.get(a) === groups.get(b)) continue;
    const conflict = conflictOf(judgement);
    if (conflict) {
      refused.set(pairKey(a, b), conflict);
      continue;
    }
    unite(groups, a, b);
    if (!judgement.decided) unite(ruled, a, b);
  }
  const smallest = new Map<readonly string[], string>();
  for (const group of new Set(groups.values()))
    smallest.set(
      group,
      group.reduce((low, id) => (compareText(id, low) < 0 ? id : low)),
    );
  return { of: new Map([...groups].map(([id, group]) => [id, smallest.get(group) as string])), refused };
}

function unite(groups: Map<string, string[]>, a: string, b: string): void {
  const [left, right] = [groups.get(a) as string[], groups.get(b) as string[]];
  const [small, large] = left.length < right.length ? [left, right] : [right, left];
  for (const id of small) {
    large.push(id);
    groups.set(id, large);
  }
}
