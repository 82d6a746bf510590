import { nestsDeeperThan } from './json-checks.ts';

/** Deeper than any record of ours, and far from the end of the stack. */
const maxDepth = 256;

/** What a record is known by: masked, it would come back as another one. */
const identity = new Set(['id', 'articleId', 'url', 'sha256']);

/**
 * A payload that is JSON stays JSON, so that it can be replayed: only its strings are masked, not a number that looks
 * like a telephone. Any other payload is masked as plain text.
 */
export function maskPayload(payload: string, mask: (text: string) => string): string {
  if (nestsDeeperThan(Buffer.from(payload), maxDepth)) return mask(payload);
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    return mask(payload);
  }
  return JSON.stringify(value, (key, field: unknown) =>
    typeof field === 'string' && !identity.has(key) ? mask(field) : field,
  );
}
