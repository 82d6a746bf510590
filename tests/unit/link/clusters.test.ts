import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterUnits } from '../../../ingest/link/clusters.ts';
import { ids } from '../../../schema/ids.ts';

test('stories joined by a chain of judgements are one incident, named by the smallest', () => {
  const clusters = clusterUnits(
    ['u1', 'u2', 'u3', 'u4'],
    [
      { a: 'u2', b: 'u3' },
      { a: 'u3', b: 'u1' },
    ],
  );
  assert.deepEqual(Object.fromEntries(clusters), {
    u1: ids.incident('u1'),
    u2: ids.incident('u1'),
    u3: ids.incident('u1'),
    u4: ids.incident('u4'),
  });
});

test('clusters do not depend on the order of stories or judgements', () => {
  const unit = fc.integer({ min: 0, max: 12 }).map((n) => `u${n}`);
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: unit, b: unit }), { maxLength: 15 }),
      fc.infiniteStream(fc.nat()),
      (pairs, chance) => {
        const units = Array.from({ length: 13 }, (_, n) => `u${n}`);
        const shuffled = <Item>(items: Item[]): Item[] =>
          items
            .map((item) => ({ item, key: chance.next().value as number }))
            .toSorted((x, y) => x.key - y.key)
            .map(({ item }) => item);
        const expected = clusterUnits(units, pairs);
        const other = clusterUnits(shuffled(units), shuffled(pairs.map(({ a, b }) => ({ a: b, b: a }))));
        for (const id of units) assert.equal(other.get(id), expected.get(id));
      },
    ),
  );
});
