export interface Backoff {
  readonly baseMs: number;
  readonly capMs: number;
}

const standard: Backoff = { baseMs: 50, capMs: 10_000 };

/**
 * Doubles with each attempt up to the cap; the upper half is random, so that many waiters do not come back at once.
 * @param attempt how many tries have failed, from 1
 */
export function backoffMs(attempt: number, { baseMs, capMs } = standard, random: () => number = Math.random): number {
  const full = Math.min(capMs, baseMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full / 2 + (random() * full) / 2);
}

/** Errors say themselves whether a second try can help; nobody matches their text. */
export function isRetryable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'retryable' in error && error.retryable === true;
}
