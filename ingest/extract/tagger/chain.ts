import { tagCount } from './tags.ts';

/** Scores of tags by feature, and of one tag behind another; while they are learned. */
export interface ChainWeights {
  /** `tagCount` a bucket. */
  readonly features: Float32Array;
  /** From row to column. */
  readonly steps: Float32Array;
}

/** For each token of a stretch e to the power of the score of each tag. */
export function powersOf(
  { features }: ChainWeights,
  observed: Int32Array,
  perToken: number,
  first: number,
  length: number,
): Float64Array {
  const powers = new Float64Array(length * tagCount);
  const sums = new Float64Array(tagCount);
  for (let t = 0; t < length; t++) {
    sums.fill(0);
    for (let k = (first + t) * perToken, end = k + perToken; k < end; k++) {
      const bucket = observed[k] as number;
      if (bucket < 0) break;
      const base = bucket * tagCount;
      for (let y = 0; y < tagCount; y++) sums[y] = (sums[y] as number) + (features[base + y] as number);
    }
    let top = -Infinity;
    for (let y = 0; y < tagCount; y++) if ((sums[y] as number) > top) top = sums[y] as number;
    for (let y = 0; y < tagCount; y++) powers[t * tagCount + y] = Math.exp((sums[y] as number) - top);
  }
  return powers;
}

/** What is written to for one stretch after the other: made anew for each, it was a quarter of the time of 50,000 short ones. */
export interface ChainDesk {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly chances: Float64Array;
  readonly scales: Float64Array;
  readonly best: Float64Array;
  readonly from: Uint8Array;
}

/** @param length in tokens, of the longest stretch */
export const chainDesk = (length: number): ChainDesk => ({
  forward: new Float64Array(length * tagCount),
  backward: new Float64Array(length * tagCount),
  chances: new Float64Array(length * tagCount),
  scales: new Float64Array(length),
  best: new Float64Array(length * tagCount),
  from: new Uint8Array(length * tagCount),
});

export interface Chances {
  /** Of each tag at each token. */
  readonly tags: Float64Array;
  /** The forward and backward sums, scaled so that those of a token add up to 1. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
}

/** Chances of the tags, by scaled forward and backward sums. */
export function chancesOf(
  powers: Float64Array,
  stepPowers: Float64Array,
  length: number,
  { forward, backward, chances: tags, scales } = chainDesk(length),
): Chances {
  for (let t = 0; t < length; t++) {
    let total = 0;
    for (let y = 0; y < tagCount; y++) {
      let sum = t === 0 ? 1 : 0;
      if (t > 0)
        for (let x = 0; x < tagCount; x++)
          sum += (forward[(t - 1) * tagCount + x] as number) * (stepPowers[x * tagCount + y] as number);
      total += forward[t * tagCount + y] = sum * (powers[t * tagCount + y] as number);
    }
    scales[t] = total;
    for (let y = 0; y < tagCount; y++) forward[t * tagCount + y] = (forward[t * tagCount + y] as number) / total;
  }
  for (let y = 0; y < tagCount; y++) backward[(length - 1) * tagCount + y] = 1;
  for (let t = length - 2; t >= 0; t--)
    for (let x = 0; x < tagCount; x++) {
      let sum = 0;
      for (let y = 0; y < tagCount; y++)
        sum += (stepPowers[x * tagCount + y] as number) * (powers[(t + 1) * tagCount + y] as number) * (backward[(t + 1) * tagCount + y] as number); // prettier-ignore
      backward[t * tagCount + x] = sum / (scales[t + 1] as number);
    }
  for (let k = 0; k < length * tagCount; k++) tags[k] = (forward[k] as number) * (backward[k] as number);
  return { tags, forward, backward, scales };
}

/** The likeliest tags of a stretch together. */
export function likeliestTags(
  powers: Float64Array,
  stepPowers: Float64Array,
  length: number,
  { best, from } = chainDesk(length),
): Uint8Array {
  for (let t = 0; t < length; t++) {
    let total = 0;
    for (let y = 0; y < tagCount; y++) {
      let most = t === 0 ? 1 : -1;
      if (t > 0)
        for (let x = 0; x < tagCount; x++) {
          const much = (best[(t - 1) * tagCount + x] as number) * (stepPowers[x * tagCount + y] as number);
          if (much > most) {
            most = much;
            from[t * tagCount + y] = x;
          }
        }
      total += best[t * tagCount + y] = most * (powers[t * tagCount + y] as number);
    }
    for (let y = 0; y < tagCount; y++) best[t * tagCount + y] = (best[t * tagCount + y] as number) / total;
  }
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  let last = 0;
  for (let y = 1; y < tagCount; y++) if ((best[(length - 1) * tagCount + y] as number) > (best[(length - 1) * tagCount + last] as number)) last = y; // prettier-ignore
  for (let t = length - 1; t >= 0; t--) {
    tags[t] = last;
    last = from[t * tagCount + last] as number;
  }
  return tags;
}
