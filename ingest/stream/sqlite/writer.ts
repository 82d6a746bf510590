import type { DatabaseSync } from 'node:sqlite';
import { faultOf, inTransaction } from './file.ts';

export interface Writer {
  /** Runs the work inside a transaction and resolves when it is on the disk. */
  write<Result>(work: () => Result): Promise<Result>;
  /** Resolves when nothing is waiting to be written. */
  settled(): Promise<void>;
}

/**
 * All work asked for in one turn of the event loop shares one transaction, so one sync of the disk: 50 producers at
 * once cost as much as one. Work must not throw for a reason of its own, or it takes the others of its turn with it.
 */
export function createWriter(db: DatabaseSync, path: string): Writer {
  interface Job {
    run(): void;
    resolve(): void;
    reject(error: unknown): void;
  }
  let queue: Job[] = [];
  let flushed: Promise<void> = Promise.resolve();

  function flush(): void {
    const jobs = queue;
    queue = [];
    try {
      inTransaction(db, 'BEGIN IMMEDIATE', () => {
        for (const job of jobs) job.run();
      });
    } catch (error) {
      const fault = faultOf(error, path);
      for (const job of jobs) job.reject(fault);
      return;
    }
    for (const job of jobs) job.resolve();
  }

  return {
    write(work) {
      if (queue.length === 0)
        flushed = new Promise((resolve) =>
          setImmediate(() => {
            flush();
            resolve();
          }),
        );
      return new Promise((resolve, reject) => {
        let result: ReturnType<typeof work>;
        queue.push({ run: () => (result = work()), resolve: () => resolve(result), reject });
      });
    },
    settled: () => flushed,
  };
}
