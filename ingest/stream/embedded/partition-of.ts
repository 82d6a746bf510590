import { createHash } from 'node:crypto';

/** Stable over processes and versions: records that lie in a file must be found again by their key. */
export function partitionOf(key: string, partitions: number): number {
  return partitions === 1 ? 0 : createHash('sha256').update(key, 'utf8').digest().readUInt32BE(0) % partitions;
}
