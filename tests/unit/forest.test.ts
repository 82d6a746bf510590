import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boost, type Effort, type Example } from '../../bench/learn/boosting.ts';
import { likelihood, parseForest } from '../../ingest/extract/learned/forest.ts';

const effort: Effort = { trees: 30, depth: 2, rate: 0.3, pull: 1, leastInLeaf: 2, columns: 1, examples: 1, leastSeen: 2 }; // prettier-ignore

const of = (entries: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(entries));

test('trees learn what no sum of weights can: one or the other, not both', () => {
  const examples = [0, 1, 2, 3].flatMap((kind) =>
    Array.from({ length: 10 + kind }, (): Example => {
      const [left, right] = [kind & 1, kind >> 1];
      return { features: of({ ...(left ? { left } : {}), ...(right ? { right } : {}) }), right: left !== right };
    }),
  );
  const forest = parseForest(boost(examples, effort));
  assert.ok(likelihood(forest, of({ left: 1 })) > 0.9);
  assert.ok(likelihood(forest, of({ right: 1 })) > 0.9);
  assert.ok(likelihood(forest, of({ left: 1, right: 1 })) < 0.1);
  assert.ok(likelihood(forest, of({})) < 0.1);
});

test('an amount is asked for, and features may come in parts', () => {
  const examples = Array.from({ length: 60 }, (_, at): Example => ({ features: of({ far: at, any: 1 }), right: at < 20 })); // prettier-ignore
  const forest = parseForest(boost(examples, effort));
  assert.ok(likelihood(forest, of({ far: 5 }), of({ any: 1 })) > 0.9);
  assert.equal(likelihood(forest, of({ far: 40 }), of({ any: 1 })), likelihood(forest, of({ far: 40, any: 1 })));
  assert.ok(likelihood(forest, of({ far: 40 })) < 0.1);
});

test('the same examples give the same text', () => {
  const some = fc.array(fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.double({ min: -1, max: 1, noNaN: true }), right: fc.boolean() }), { minLength: 4, maxLength: 40 }); // prettier-ignore
  fc.assert(
    fc.property(some, (rows) => {
      const examples = rows.map(({ a, b, right }): Example => ({ features: of({ a, b }), right }));
      const text = boost(examples, { ...effort, trees: 4, columns: 0.5, examples: 0.7 });
      assert.equal(boost(examples, { ...effort, trees: 4, columns: 0.5, examples: 0.7 }), text);
      const { roots } = parseForest(text);
      assert.equal(roots.length, 4);
    }),
    { numRuns: 30 },
  );
});

test('two draws are two forests in one text, whose likelihood is their mean in logits', () => {
  const examples = Array.from({ length: 80 }, (_, at): Example => ({ features: of({ a: at % 7, b: (at * 5) % 11 }), right: (at * at) % 5 < 2 })); // prettier-ignore
  const drawn: Effort = { ...effort, trees: 3, columns: 0.6, examples: 0.7 };
  const logit = (forest: ReturnType<typeof parseForest>, a: number, b: number): number => {
    const likely = likelihood(forest, of({ a, b }));
    return Math.log(likely / (1 - likely));
  };
  const [one, two] = [1, 2].map((draws) => parseForest(boost(examples, { ...drawn, draws })));
  assert.ok(one && two);
  assert.deepEqual([one.roots.length, two.roots.length], [3, 6]);
  assert.deepEqual(two.column.slice(0, one.column.length), one.column, 'the first draw is the forest of one');
  const onlyFirst = { ...two, roots: two.roots.slice(0, 3), base: two.base / 2 };
  const onlySecond = { ...two, roots: two.roots.slice(3), base: two.base / 2 };
  for (let at = 0; at < 11; at++) {
    const half = logit(onlyFirst, at % 7, at);
    assert.ok(Math.abs(2 * half - logit(one, at % 7, at)) < 0.02, 'a half of what it says alone');
    assert.ok(Math.abs(half + logit(onlySecond, at % 7, at) - logit(two, at % 7, at)) < 1e-9);
  }
});
