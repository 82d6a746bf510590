import { setImmediate as turn } from 'node:timers/promises';
import type { Coded } from './codec.ts';
import type { LogRecord } from './log.ts';

export interface Ahead<Value> {
  /** What a record holds, from what was made ready where that was done; each record is taken once. */
  take(record: LogRecord, bytes: Uint8Array): Coded<Value>;
  /** Makes these ready, one at each turn of the event loop, until the function that it returns is called. */
  start(upcoming: readonly LogRecord[]): () => void;
}

/**
 * Records are decoded and prepared while those before them wait for a service: what waits leaves a core idle.
 * @param prepare what else can be done of a record before its turn, of the value that `take` will give
 */
export function createAhead<Value>(
  decode: (bytes: Uint8Array) => Coded<Value>,
  prepare: (value: Value) => void,
): Ahead<Value> {
  const ready = new WeakMap<LogRecord, Coded<Value>>();

  async function makeReady(upcoming: readonly LogRecord[], signal: AbortSignal): Promise<void> {
    for (const record of upcoming) {
      await turn();
      if (signal.aborted) return;
      if (record.value === null || ready.has(record)) continue;
      const decoded = decode(record.value);
      ready.set(record, decoded);
      try {
        if (decoded.ok) prepare(decoded.value);
      } catch {
        // It fails again when its turn comes, and is dealt with there.
      }
    }
  }

  return {
    take(record, bytes) {
      const decoded = ready.get(record) ?? decode(bytes);
      ready.delete(record); // what was read of it may be large
      return decoded;
    },
    start(upcoming) {
      const stopped = new AbortController();
      void makeReady(upcoming, stopped.signal);
      return () => stopped.abort();
    },
  };
}
