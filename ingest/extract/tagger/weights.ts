import type { ChainWeights } from './chain.ts';
import { bucketCount } from './observe.ts';
import { BEGINS, CUE, INSIDE, OUTSIDE, SOURCE, tagCount } from './tags.ts';
import { taggerWeights as stored } from './weights.generated.ts';

/** One step of a stored weight; they reach from -127 to 127 steps. */
const step = 1 / 32;

/** Learned scores as a text is tagged by them: whole steps, of the buckets in use alone, so that all stay near the processor. */
export interface TaggerWeights {
  /** For each 32 buckets a bit a bucket, whether it is in use, and behind these how many are up to there. */
  readonly used: Int32Array;
  /** `tagCount` a bucket in use; the first are 0, of any that is not. */
  readonly rows: Int8Array;
  /** Of one tag behind another, from row to column, in logits. */
  readonly steps: Float32Array;
}

/** As stored: the steps between tags, then of each bucket in use how far it lies behind the one before, and a weight a tag. */
export function readTaggerWeights(stored: string): TaggerWeights {
  const bytes = Buffer.from(stored, 'base64');
  const used = new Int32Array(bucketCount / 16);
  const rows = new Array<number>(tagCount).fill(0);
  const steps = new Float32Array(tagCount * tagCount);
  let at = 0;
  for (; at < steps.length; at++) steps[at] = bytes.readInt8(at) * step;
  let bucket = -1;
  while (at < bytes.length) {
    let skip = 0;
    for (;;) {
      const byte = bytes[at++] as number;
      skip = skip * 128 + (byte & 127);
      if (byte < 128) break;
    }
    bucket += skip;
    const at32 = (bucket >> 5) * 2;
    used[at32] = (used[at32] as number) | (1 << (bucket & 31));
    for (let tag = 0; tag < tagCount; tag++) rows.push(bytes.readInt8(at++));
  }
  for (let word = 2; word < used.length; word += 2) used[word + 1] = (used[word - 1] as number) + bitsOf(used[word - 2] as number); // prettier-ignore
  return { used, rows: Int8Array.from(rows), steps };
}

function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** For each token of a stretch e to the power of the score of each tag. In locals: a loop over the tags takes half as long again. */
export function powersBy(
  { used, rows }: TaggerWeights,
  observed: Int32Array,
  perToken: number,
  length: number,
  powers = new Float64Array(length * tagCount),
): Float64Array {
  for (let t = 0; t < length; t++) {
    let [outside, begins, inside, source, cue] = [0, 0, 0, 0, 0];
    for (let k = t * perToken, end = k + perToken; k < end; k++) {
      const bucket = observed[k] as number;
      if (bucket < 0) break;
      const at32 = (bucket >> 5) * 2;
      const word = used[at32] as number;
      const bit = bucket & 31;
      const place = (used[at32 + 1] as number) + bitsOf(word & ((1 << bit) - 1)) + 1;
      // no branch: whether a bucket is in use, the processor cannot foresee
      const row = (-((word >>> bit) & 1) & place) * tagCount;
      outside += rows[row + OUTSIDE] as number;
      begins += rows[row + BEGINS] as number;
      inside += rows[row + INSIDE] as number;
      source += rows[row + SOURCE] as number;
      cue += rows[row + CUE] as number;
    }
    const top = Math.max(outside, begins, inside, source, cue);
    const at = t * tagCount;
    powers[at + OUTSIDE] = Math.exp((outside - top) * step);
    powers[at + BEGINS] = Math.exp((begins - top) * step);
    powers[at + INSIDE] = Math.exp((inside - top) * step);
    powers[at + SOURCE] = Math.exp((source - top) * step);
    powers[at + CUE] = Math.exp((cue - top) * step);
  }
  return powers;
}

export const taggerWeights: TaggerWeights = readTaggerWeights(stored);

export function storedTaggerWeights({ features, steps }: ChainWeights): string {
  const rounded = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / step)));
  const bytes: number[] = Array.from(steps, (weight) => rounded(weight) & 255);
  let last = -1;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const row = Array.from(features.subarray(bucket * tagCount, (bucket + 1) * tagCount), rounded);
    if (row.every((weight) => weight === 0)) continue;
    const skip = bucket - last;
    if (skip >= 128 * 128) bytes.push(128 | (skip >> 14));
    if (skip >= 128) bytes.push(128 | ((skip >> 7) & 127));
    bytes.push(skip & 127, ...row.map((weight) => weight & 255));
    last = bucket;
  }
  return Buffer.from(bytes).toString('base64');
}
