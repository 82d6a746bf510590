import type { TaggerWeights } from './chain.ts';
import { bucketCount } from './observe.ts';
import { tagCount } from './tags.ts';
import { taggerWeights as stored } from './weights.generated.ts';

/** One step of a stored weight; they reach from -127 to 127 steps. */
const step = 1 / 32;

/** As stored: the steps between tags, then of each bucket in use how far it lies behind the one before, and a weight a tag. */
export function readTaggerWeights(stored: string): TaggerWeights {
  const bytes = Buffer.from(stored, 'base64');
  const features = new Float32Array(bucketCount * tagCount);
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
    for (let tag = 0; tag < tagCount; tag++) features[bucket * tagCount + tag] = bytes.readInt8(at++) * step;
  }
  return { features, steps };
}

export const taggerWeights: TaggerWeights = readTaggerWeights(stored);

export function storedTaggerWeights({ features, steps }: TaggerWeights): string {
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
