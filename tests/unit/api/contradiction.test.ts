import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contradiction } from '../../../api/curate/contradiction.ts';
import type { VerdictRow } from '../../../graph/cypher/curations.ts';

const row = (verdict: 'SAME' | 'NOT_SAME', x: string, y: string): VerdictRow => {
  const [a, b] = [x, y].toSorted() as [string, string];
  return { id: `cur ${a} ${b}`, a, b, verdict, by: 'desk', reason: 'r', decidedAt: '' };
};
const shown = (chain: readonly VerdictRow[]): string[] => chain.map(({ verdict, a, b }) => `${verdict} ${a} ${b}`);

test('parting two that are joined is refused with the shortest chain between them', () => {
  const standing = [
    row('SAME', 'a', 'b'),
    row('SAME', 'b', 'c'),
    row('SAME', 'a', 'd'),
    row('SAME', 'd', 'e'),
    row('SAME', 'e', 'c'),
  ];
  const given = { a: 'c', b: 'a', verdict: 'NOT_SAME' as const };
  assert.deepEqual(shown(contradiction(given, standing)), ['SAME b c', 'SAME a b']);
  assert.deepEqual(contradiction({ ...given, verdict: 'SAME' }, standing), []);
});

test('joining two that are parted far along is refused with the whole way', () => {
  const standing = [row('SAME', 'a', 'b'), row('NOT_SAME', 'b', 'y'), row('SAME', 'x', 'y')];
  assert.deepEqual(shown(contradiction({ a: 'x', b: 'a', verdict: 'SAME' }, standing)), [
    'SAME x y',
    'NOT_SAME b y',
    'SAME a b',
  ]);
});

test('what is accepted one after the other never contradicts itself, and what is refused would', () => {
  const things = ['a', 'b', 'c', 'd', 'e'];
  const pair = fc.tuple(fc.constantFrom(...things), fc.constantFrom(...things)).filter(([x, y]) => x !== y);
  fc.assert(
    fc.property(fc.array(fc.tuple(pair, fc.boolean()), { maxLength: 25 }), (given) => {
      const standing = new Map<string, VerdictRow>();
      for (const [[x, y], same] of given) {
        const next = row(same ? 'SAME' : 'NOT_SAME', x, y);
        const others = [...standing.values()].filter(({ id }) => id !== next.id);
        const isRefused = contradiction(next, others).length > 0;
        assert.equal(isRefused, !holdsTogether([...others, next]));
        if (!isRefused) standing.set(next.id, next);
      }
    }),
  );
});

/** Nothing that is parted lies in one group of what is joined. */
function holdsTogether(judgements: readonly VerdictRow[]): boolean {
  const group = new Map<string, string>();
  const of = (id: string): string => (group.has(id) ? of(group.get(id) as string) : id);
  for (const { a, b, verdict } of judgements) if (verdict === 'SAME' && of(a) !== of(b)) group.set(of(a), of(b));
  return judgements.every(({ a, b, verdict }) => verdict === 'SAME' || of(a) !== of(b));
}
