import { backoffMs } from '../backoff.ts';

type Pause = () => () => void;

/**
 * Which partitions get nothing for now: all of them while the consumer is paused, one alone while it backs off. A
 * partition is held when its records come, so nothing needs to know which partitions there are, and a consumer that
 * kafkajs made anew is held like the one before. (Of kafkajs's own two ways to pause, each undoes the other.)
 */
export interface Holds {
  pauseAll(): void;
  resumeAll(): void;
  succeeded(partition: number): void;
  failed(partition: number, pause: Pause): void;
  /** Whether the partition must wait; if so it is paused until its time comes. */
  keeps(partition: number, pause: Pause): boolean;
  clear(): void;
}

export function createHolds(): Holds {
  let pausedAll = false;
  const failures = new Map<number, { attempts: number; notBeforeMs: number }>();
  const held = new Map<number, { resume: () => void; timer: NodeJS.Timeout | undefined }>();

  const waitMs = (partition: number): number => (failures.get(partition)?.notBeforeMs ?? 0) - Date.now();

  function hold(partition: number, pause: Pause): void {
    release(partition);
    const ms = waitMs(partition);
    const timer = ms > 0 ? setTimeout(() => !pausedAll && release(partition), ms) : undefined;
    held.set(partition, { resume: pause(), timer });
  }

  function release(partition: number): void {
    const hold = held.get(partition);
    clearTimeout(hold?.timer);
    held.delete(partition);
    hold?.resume();
  }

  return {
    pauseAll() {
      pausedAll = true;
    },
    resumeAll() {
      pausedAll = false;
      for (const partition of [...held.keys()]) if (waitMs(partition) <= 0) release(partition);
    },
    succeeded(partition) {
      failures.delete(partition);
    },
    failed(partition, pause) {
      const attempts = (failures.get(partition)?.attempts ?? 0) + 1;
      failures.set(partition, { attempts, notBeforeMs: Date.now() + backoffMs(attempts) });
      hold(partition, pause);
    },
    keeps(partition, pause) {
      if (!pausedAll && waitMs(partition) <= 0) return false;
      hold(partition, pause);
      return true;
    },
    clear() {
      for (const { timer } of held.values()) clearTimeout(timer);
      held.clear();
    },
  };
}
