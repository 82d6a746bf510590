import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

/** Asks again and again; a condition that throws fails at once. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs = 30_000,
  everyMs = 50,
): Promise<void> {
  const giveUpAt = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > giveUpAt) assert.fail(`not within ${withinMs} ms: ${what}`);
    await delay(everyMs);
  }
}
