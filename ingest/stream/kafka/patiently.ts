import { setTimeout as delay } from 'node:timers/promises';
import { backoffMs } from '../backoff.ts';

/** A cluster that has just changed takes a moment to know itself; what lasts longer (3 to 6 s) is the caller's. */
export async function patiently<Result>(
  ask: () => Promise<Result>,
  passes: (error: unknown) => boolean,
): Promise<Result> {
  for (let attempt = 1; ; attempt++)
    try {
      return await ask();
    } catch (error) {
      if (attempt === 8 || !passes(error)) throw error;
      await delay(backoffMs(attempt));
    }
}
