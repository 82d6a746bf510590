import { setImmediate as turn } from 'node:timers/promises';
import { backoffMs, isRetryable } from '../backoff.ts';
import type { ConsumeOptions, Consumer, LogRecord } from '../log.ts';
import type { Waker } from './waker.ts';

/** What one consumer may do with the partitions of its topic; memory and sqlite each keep it in their way. */
export interface Membership {
  /** Takes partitions that nobody holds, renews the ones held. Cheap when nothing is due. */
  claim(): Promise<readonly number[]>;
  /** The first records that the group has not committed; null when another member holds the partition by now. */
  fetch(partition: number, maxRecords: number): Promise<readonly LogRecord[] | null>;
  /** Renews when due; false when another member holds the partition by now. */
  renew(partition: number): Promise<boolean>;
  /** Commits up to and including the record; false, and nothing done, when another member holds the partition. */
  commit(partition: number, last: LogRecord): Promise<boolean>;
  leave(): Promise<void>;
  /** How long to sleep at most, when nothing happens, before `claim` is due again. */
  readonly claimEveryMs: number;
}

/** The consumer loop of the embedded logs: one batch at a time, of one partition, committed after its handler. */
export function runConsumer(
  { maxBatchRecords, handle, onAssigned }: Pick<ConsumeOptions, 'maxBatchRecords' | 'handle' | 'onAssigned'>,
  membership: Membership,
  waker: Waker,
): Consumer {
  let paused = false;
  let stopping = false;
  let batchInHand: AbortController | undefined;
  let assigned: readonly number[] | undefined;
  const failures = new Map<number, { attempts: number; notBeforeMs: number }>();

  /** @returns whether there was something to do */
  async function work(partition: number): Promise<boolean> {
    if ((failures.get(partition)?.notBeforeMs ?? 0) > Date.now()) return false;
    const records = await membership.fetch(partition, maxBatchRecords);
    const last = records?.at(-1);
    if (!records || !last || stopping || paused) return false;
    const batch = new AbortController();
    batchInHand = batch;
    const heartbeat = async (): Promise<void> => {
      if (!(await membership.renew(partition))) batch.abort(new Error(`partition ${partition} was taken away`));
    };
    try {
      await handle(records, { heartbeat, signal: batch.signal, upcoming: [] });
    } catch (error) {
      if (isRetryable(error)) {
        const attempts = (failures.get(partition)?.attempts ?? 0) + 1;
        failures.set(partition, { attempts, notBeforeMs: Date.now() + backoffMs(attempts) });
        return true;
      }
      if (batch.signal.aborted && isAbort(error, batch.signal)) return true;
      throw error;
    } finally {
      batchInHand = undefined;
    }
    failures.delete(partition);
    await commit(partition, last);
    return true;
  }

  /** The effect is there, so only the commit is tried again; without it the batch would merely come once more. */
  async function commit(partition: number, last: LogRecord): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await membership.commit(partition, last);
        return;
      } catch (error) {
        if (!isRetryable(error) || stopping) throw error;
        await waker.wait(backoffMs(attempt));
      }
    }
  }

  async function round(): Promise<boolean> {
    let worked = false;
    const partitions = await membership.claim();
    if (String(partitions) !== String(assigned)) onAssigned?.(partitions);
    assigned = partitions;
    for (const partition of partitions) {
      if (stopping || paused) break;
      worked = (await work(partition)) || worked;
    }
    return worked;
  }

  function sleepMs(): number {
    const due = [...failures.values()].map(({ notBeforeMs }) => notBeforeMs - Date.now());
    return Math.max(1, Math.min(membership.claimEveryMs, ...due));
  }

  async function run(): Promise<void> {
    let outages = 0;
    try {
      while (!stopping) {
        try {
          if (await round())
            await turn(); // handlers that never wait must not starve the rest of the process
          else if (!stopping) await waker.wait(sleepMs());
          outages = 0;
        } catch (error) {
          if (!isRetryable(error) || stopping) throw error;
          await waker.wait(backoffMs(++outages));
        }
      }
    } finally {
      await membership.leave();
    }
  }

  const done = run();
  done.catch(() => undefined); // whoever holds `done` sees it; a consumer that nobody watches must not end the process
  return {
    async stop() {
      stopping = true;
      batchInHand?.abort(new Error('the consumer is being stopped'));
      waker.wake();
      await done.catch(() => undefined);
    },
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
      waker.wake();
    },
    done,
  };
}

function isAbort(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason || (error instanceof Error && error.name === 'AbortError');
}
