import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boost, type Effort, type Example } from '../../bench/learn/boosting.ts';
import { likelihood, likelihoodBeside, parseForest, sharedBy } from '../../ingest/extract/learned/forest.ts';

const effort: Effort = { trees: 30, depth: 2, rate: 0.3, pull: 1, leastInLeaf: 2, columns: 1, examples: 1, leastSeen: 2 }; // prettier-ignore

const treesOf = (text: string): string[] => text.split('\n').slice(2);
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

/** What the leaf adds at which a walk through a tree ends. */
function walk(tree: string, example: ReadonlyMap<string, number>, names: readonly string[]): number {
  const nodes = tree.split(' ');
  const behind = (at: number): number => (nodes[at]?.startsWith('=') ? at + 1 : behind(behind(at + 1)));
  let at = 0;
  while (!nodes[at]?.startsWith('=')) {
    const [column, bound] = (nodes[at] as string).split('<').map(Number) as [number, number];
    at = (example.get(names[column] as string) ?? 0) <= bound ? at + 1 : behind(at + 1);
  }
  return Number(nodes[at]?.slice(1)) / 1000;
}

test('of each tree the leaf counts at which a walk through it ends, whether bounds are above 0 or below', () => {
  const names = ['a', 'b', 'c', 'd'];
  const bound = fc.constantFrom(-2, -0.5, 0, 0.5, 1, 1.5, 3);
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.integer({ min: -900, max: 900 }).map((leaf) => `=${leaf}`), tie('node')), // prettier-ignore
    node: fc.tuple(fc.nat(3), bound, tie('tree'), tie('tree')).map(([column, most, left, right]) => `${column}<${most} ${left} ${right}`), // prettier-ignore
  }));
  const much = fc.constantFrom(-3, -0.5, 0, 0.25, 1, 2, 7);
  const part = fc.uniqueArray(fc.tuple(fc.constantFrom(...names, 'nobody asks'), much), { selector: ([name]) => name });
  const isSmall = (line: string): boolean => line.split('=').length <= 32;
  fc.assert(
    fc.property(
      fc.array(tree.filter(isSmall), { minLength: 1, maxLength: 6 }),
      fc.array(part, { maxLength: 3 }),
      (trees, parts) => {
        // prettier-ignore
        const forest = parseForest(['-0.25', names.join('\t'), ...trees].join('\n'));
        const example = new Map(parts.flat());
        let sum = -0.25;
        for (const one of trees) sum += walk(one, example, names);
        const given = parts.map((entries) => new Map(entries));
        assert.equal(likelihood(forest, ...given), 1 / (1 + Math.exp(-sum)));
        assert.equal(
          likelihood(forest, ...given),
          1 / (1 + Math.exp(-sum)),
          'nothing is left over from the example before',
        );
        const shared = sharedBy(forest, given.at(-1) ?? new Map());
        assert.equal(likelihoodBeside(forest, shared, ...given.slice(0, -1)), 1 / (1 + Math.exp(-sum)));
      },
    ),
  );
});

test('the same examples give the same text', () => {
  const some = fc.array(fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.double({ min: -1, max: 1, noNaN: true }), right: fc.boolean() }), { minLength: 4, maxLength: 40 }); // prettier-ignore
  fc.assert(
    fc.property(some, (rows) => {
      const examples = rows.map(({ a, b, right }): Example => ({ features: of({ a, b }), right }));
      const text = boost(examples, { ...effort, trees: 4, columns: 0.5, examples: 0.7 });
      assert.equal(boost(examples, { ...effort, trees: 4, columns: 0.5, examples: 0.7 }), text);
      assert.equal(treesOf(text).length, 4);
    }),
    { numRuns: 30 },
  );
});

test('two draws are two forests in one text, whose likelihood is their mean in logits', () => {
  const examples = Array.from({ length: 80 }, (_, at): Example => ({ features: of({ a: at % 7, b: (at * 5) % 11 }), right: (at * at) % 5 < 2 })); // prettier-ignore
  const drawn: Effort = { ...effort, trees: 3, columns: 0.6, examples: 0.7 };
  const logit = (text: string, a: number, b: number): number => {
    const likely = likelihood(parseForest(text), of({ a, b }));
    return Math.log(likely / (1 - likely));
  };
  const [one = '', two = ''] = [1, 2].map((draws) => boost(examples, { ...drawn, draws }));
  assert.deepEqual([treesOf(one).length, treesOf(two).length], [3, 6]);
  const questionsOf = (trees: readonly string[]): string[] => trees.map((tree) => tree.replaceAll(/=\S+/g, '='));
  assert.deepEqual(
    questionsOf(treesOf(two).slice(0, 3)),
    questionsOf(treesOf(one)),
    'the first draw is the forest of one',
  );
  const halfOf = (from: number, to: number): string => {
    const [base, names] = two.split('\n');
    return [String(Number(base) / 2), names, ...treesOf(two).slice(from, to)].join('\n');
  };
  const onlyFirst = halfOf(0, 3);
  const onlySecond = halfOf(3, 6);
  for (let at = 0; at < 11; at++) {
    const half = logit(onlyFirst, at % 7, at);
    assert.ok(Math.abs(2 * half - logit(one, at % 7, at)) < 0.02, 'a half of what it says alone');
    assert.ok(Math.abs(half + logit(onlySecond, at % 7, at) - logit(two, at % 7, at)) < 1e-9);
  }
});
