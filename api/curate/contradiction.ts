import type { VerdictRow } from '../../graph/cypher/curations.ts';

type Pair = Pick<VerdictRow, 'a' | 'b' | 'verdict'>;

/**
 * What of the standing judgements cannot hold together with a new one: those that join the two where it parts them, or
 * those that join each to what is parted where it joins them. In the order of the way from one to the other.
 * @param standing all judgements of curators that hang together with one of the two
 */
export function contradiction(given: Pair, standing: readonly VerdictRow[]): readonly VerdictRow[] {
  const same = standing.filter(({ verdict }) => verdict === 'SAME');
  const from = waysFrom(given.a, same);
  if (given.verdict === 'NOT_SAME') return from.get(given.b) ?? [];
  const to = waysFrom(given.b, same);
  const chains = standing
    .filter(({ verdict }) => verdict === 'NOT_SAME')
    .flatMap((parted) =>
      [[parted.a, parted.b] as const, [parted.b, parted.a] as const].flatMap(([near, far]) => {
        const [there, back] = [from.get(near), to.get(far)];
        return there && back ? [[...there, parted, ...back.toReversed()]] : [];
      }),
    );
  return chains.toSorted((x, y) => x.length - y.length || (idsOf(x) < idsOf(y) ? -1 : 1))[0] ?? [];
}

const idsOf = (chain: readonly VerdictRow[]): string => chain.map(({ id }) => id).join();

/** The shortest chain of judgements to each thing that is joined to this one; of equally short ones always the same. */
function waysFrom(start: string, same: readonly VerdictRow[]): Map<string, readonly VerdictRow[]> {
  const ways = new Map<string, readonly VerdictRow[]>([[start, []]]);
  const inOrder = same.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  let next = [start];
  while (next.length > 0) {
    const reached: string[] = [];
    for (const here of next)
      for (const judgement of inOrder) {
        const other = judgement.a === here ? judgement.b : judgement.b === here ? judgement.a : null;
        if (other === null || ways.has(other)) continue;
        ways.set(other, [...(ways.get(here) ?? []), judgement]);
        reached.push(other);
      }
    next = reached;
  }
  return ways;
}
