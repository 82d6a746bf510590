import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { learnClaims } from '../../bench/train-claims/learn.ts';
import { learnChain, type TaggedText } from '../../bench/train-claims/learn-chain.ts';
import { sumOfFolder } from '../../bench/train-entities/folder.ts';
import { sumInFile } from '../../bench/train-entities/weights-file.ts';
import { chancesOf, likeliestTags, powersOf } from '../../ingest/extract/tagger/chain.ts';
import { bucketCount, featureCount } from '../../ingest/extract/tagger/observe.ts';
import { BEGINS, INSIDE, OUTSIDE, tagCount } from '../../ingest/extract/tagger/tags.ts';
import { powersBy, readTaggerWeights, storedTaggerWeights } from '../../ingest/extract/tagger/weights.ts';

/** Words that look all alike but the first of a claim: what goes on shows only by what stands before. */
function textOf(tags: readonly number[]): TaggedText {
  const observed = new Int32Array(tags.length * featureCount).fill(-1);
  tags.forEach((tag, at) => (observed[at * featureCount] = tag === BEGINS ? 7 : tag === OUTSIDE ? 9 : 8));
  return { observed, tags: Uint8Array.from(tags), stretches: [[0, tags.length]] };
}

const texts = Array.from({ length: 6 }, () => textOf([OUTSIDE, BEGINS, INSIDE, INSIDE, OUTSIDE]));

test('a chain learns which word begins a claim and which goes on, twice the same', () => {
  const learned = learnChain(texts);
  const stored = storedTaggerWeights(learned);
  assert.equal(storedTaggerWeights(learnChain(texts)), stored);
  const weights = readTaggerWeights(stored);
  const { observed, tags } = textOf([OUTSIDE, OUTSIDE, BEGINS, INSIDE]);
  const powers = powersBy(weights, observed, featureCount, tags.length);
  const steps = Float64Array.from(weights.steps, Math.exp);
  assert.deepEqual(likeliestTags(powers, steps, tags.length), tags);
  const { tags: chances } = chancesOf(powers, steps, tags.length);
  for (let t = 0; t < tags.length; t++) {
    const sum = chances.subarray(t * tagCount, (t + 1) * tagCount).reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, `the chances of word ${t} add up to ${sum}`);
  }
});

test('weights come back from their stored form to a sixty-fourth', () => {
  const learned = learnChain(texts);
  const back = readTaggerWeights(storedTaggerWeights(learned));
  const observed = Int32Array.from([7, 8, 9, 10, bucketCount - 1]);
  const [exact, stored] = [powersOf(learned, observed, 1, 0, 5), powersBy(back, observed, 1, 5)].map((powers) => powers.map(Math.log)); // prettier-ignore
  assert.ok(exact && stored && exact.some((score) => score < -0.1));
  const apart = exact.reduce((most, score, at) => Math.max(most, Math.abs(score - (stored[at] as number))), 0);
  assert.ok(apart <= 2 / 64, `${apart}: of a score, and of the highest from which it is counted`);
});

test('scores that are whole steps come back as they were, from buckets anywhere', () => {
  const bucket = fc.integer({ min: 0, max: bucketCount - 1 });
  const weight = fc.integer({ min: -127, max: 127 });
  const row = fc.tuple(bucket, fc.array(weight, { minLength: tagCount, maxLength: tagCount }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.array(bucket, { minLength: 1, maxLength: 10 }), (rows, others) => {
      const features = new Float32Array(bucketCount * tagCount);
      for (const [at, weights] of rows) features.set(weights.map((one) => one / 32), at * tagCount); // prettier-ignore
      const learned = { features, steps: new Float32Array(tagCount * tagCount) };
      const asked = Int32Array.from([...rows.map(([at]) => at), ...others]);
      const perToken = asked.length;
      const read = readTaggerWeights(storedTaggerWeights(learned));
      assert.deepEqual(powersBy(read, asked, perToken, 1), powersOf(learned, asked, perToken, 0, 1));
    }),
    { numRuns: 10 },
  );
});

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'bench/corpus/train');

test('the weights of the tagger are what training on the documents they name gives', () => {
  const file = readFileSync(path.join(root, 'ingest/extract/tagger/weights.generated.ts'), 'utf8');
  const sum = sumOfFolder(folder);
  const remedy = 'run: npm run train';
  assert.equal(sumInFile(file), sum, `made from other documents; ${remedy}`);
  assert.ok(learnClaims(folder, sum).file === file, `code that the weights depend on has changed since they were learned; ${remedy}`); // prettier-ignore
});
