import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterStories, type PairJudgement } from '../../../ingest/link/cluster-stories.ts';
import { ids } from '../../../schema/ids.ts';

const incidentsOf = (...given: Parameters<typeof clusterStories>) => clusterStories(...given).incidentOf;
const same = (a: string, b: string, score = 3): PairJudgement => ({ a, b, verdict: 'SAME', score });
const notSame = (a: string, b: string): PairJudgement => ({ a, b, verdict: 'NOT_SAME', score: 1 });

test('stories joined by a chain of judgements are one incident, named by the smallest', () => {
  const clusters = incidentsOf(['u1', 'u2', 'u3', 'u4'], [same('u2', 'u3'), same('u3', 'u1')]);
  assert.deepEqual(Object.fromEntries(clusters), {
    u1: ids.incident('u1'),
    u2: ids.incident('u1'),
    u3: ids.incident('u1'),
    u4: ids.incident('u4'),
  });
});

test('a digest that is like two incidents joins the one it is most like, where these are not the same', () => {
  const clusters = incidentsOf(['u1', 'u2', 'u3'], [same('u1', 'u3', 2.5), same('u2', 'u3', 4), notSame('u1', 'u2')]);
  assert.equal(clusters.get('u2'), clusters.get('u3'));
  assert.notEqual(clusters.get('u1'), clusters.get('u3'));
});

test('stories that are apart by what they tell are never brought together by a third', () => {
  const all = [same('u1', 'u3', 2.5), same('u2', 'u3', 4)];
  const clusters = incidentsOf(['u1', 'u2', 'u3'], all, (a, b) => [a, b].toSorted().join() === 'u1,u2');
  assert.equal(clusters.get('u2'), clusters.get('u3'));
  assert.notEqual(clusters.get('u1'), clusters.get('u3'));
  const { refused } = clusterStories(['u1', 'u2', 'u3'], all, (a, b) => [a, b].toSorted().join() === 'u1,u2');
  assert.deepEqual([...refused], ['u1 u3']);
});

test('what people join, only people part', () => {
  const decided = (judgement: PairJudgement): PairJudgement => ({ ...judgement, decided: true });
  const units = ['u1', 'u2', 'u3'];
  const joined = [decided(same('u1', 'u2')), decided(same('u2', 'u3'))];
  const apart = (a: string, b: string): boolean => [a, b].toSorted().join() === 'u2,u3';
  const clusters = incidentsOf(units, [...joined, notSame('u1', 'u3'), notSame('u1', 'u2')], apart);
  assert.equal(new Set(clusters.values()).size, 1);
  const parted = incidentsOf(units, [same('u1', 'u2', 9), same('u2', 'u3', 8), decided(notSame('u1', 'u3'))]);
  assert.notEqual(parted.get('u1'), parted.get('u3'));
});

test('what people join to one of two that a rule joins is joined to both, though a rule parts it from the other', () => {
  const apart = (a: string, b: string): boolean => [a, b].toSorted().join() === 'u1,u3';
  const joined: PairJudgement = { ...same('u2', 'u3'), decided: true };
  const clusters = incidentsOf(['u1', 'u2', 'u3'], [same('u1', 'u2'), joined], apart);
  assert.equal(new Set(clusters.values()).size, 1);
  const byRules = incidentsOf(['u1', 'u2', 'u3'], [same('u1', 'u2'), same('u2', 'u3', 9)], apart);
  assert.notEqual(byRules.get('u1'), byRules.get('u3'));
});

test('where people join two incidents, all that rules join to either comes with it, though rules part the ones from the others', () => {
  const units = ['a1', 'a2', 'a3', 'b1', 'b2'];
  const apart = (x: string, y: string): boolean => x[0] !== y[0];
  const byRules = [same('a1', 'a2', 9), same('a2', 'a3', 5), same('b1', 'b2', 4)];
  const joined: PairJudgement = { ...same('a1', 'b1'), decided: true };
  assert.equal(new Set(incidentsOf(units, [...byRules, joined], apart).values()).size, 1);
  assert.equal(new Set(incidentsOf(units, byRules, apart).values()).size, 2);
  // A third incident that a rule finds like one of them is kept out by the other rules, as before.
  const third = [...byRules, joined, same('a3', 'c1', 3)];
  const clusters = incidentsOf([...units, 'c1'], third, apart);
  assert.notEqual(clusters.get('c1'), clusters.get('a3'));
  const parted: PairJudgement = { ...notSame('a3', 'b2'), decided: true };
  const kept = incidentsOf(units, [...byRules, joined, parted], apart);
  assert.notEqual(kept.get('a3'), kept.get('b2'));
  assert.equal(kept.get('a1'), kept.get('b1'));
});

test('what is undecided joins nothing', () => {
  const clusters = incidentsOf(['u1', 'u2'], [{ a: 'u1', b: 'u2', verdict: 'UNDECIDED', score: 2 }]);
  assert.notEqual(clusters.get('u1'), clusters.get('u2'));
});

const unit = fc.integer({ min: 0, max: 9 }).map((n) => `u${n}`);
const judgement = fc
  .record({
    a: unit,
    b: unit,
    verdict: fc.constantFrom('SAME' as const, 'SAME' as const, 'NOT_SAME' as const),
    score: fc.integer({ min: 0, max: 3 }),
  }) // prettier-ignore
  .filter(({ a, b }) => a < b);
const pairs = fc.uniqueArray(judgement, { maxLength: 18, selector: ({ a, b }) => `${a} ${b}` });
const units = Array.from({ length: 10 }, (_, n) => `u${n}`);

test('clusters depend on the set of judgements alone, never on order or direction', () => {
  fc.assert(
    fc.property(
      pairs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.shuffledSubarray(units, { minLength: units.length }),
      ([all, shuffled], shuffledUnits) => {
        const turned = shuffled.map(({ a, b, ...rest }) => ({ a: b, b: a, ...rest }));
        const [one, other] = [incidentsOf(units, all), incidentsOf(shuffledUnits, turned)];
        for (const id of units) assert.equal(one.get(id), other.get(id));
      },
    ),
  );
});

test('no two stories of which a judgement says that they are not the same are ever in one incident', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const clusters = incidentsOf(units, all);
      for (const { a, b, verdict } of all)
        if (verdict === 'NOT_SAME') assert.notEqual(clusters.get(a), clusters.get(b));
    }),
  );
});
