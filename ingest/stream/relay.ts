import type { ChangeRecord } from '../../schema/messages/change.ts';
import { backoffMs } from './backoff.ts';
import { changeCodec } from './codec.ts';
import { createWaker } from './embedded/waker.ts';
import type { Log, NewRecord } from './log.ts';
import type { StreamLogger } from './logger.ts';
import { topics } from './topics.ts';

export interface Outbox {
  /** In order of `seq`, those after it. */
  readonly readChanges: (afterSeq: number, limit: number) => Promise<ChangeRecord[]>;
  readonly relayedSeq: () => Promise<number>;
  readonly markRelayed: (seq: number) => Promise<void>;
}

export interface Relay {
  /** There may be something new in the outbox. */
  notify(): void;
  /** Resolves when the outbox, as it is at the call, has been published. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

interface Deps {
  readonly log: Pick<Log, 'produce'>;
  readonly outbox: Outbox;
  readonly logger: StreamLogger;
  readonly maxRecords?: number;
  /** Looks by itself this often: another process may have written. */
  readonly lookEveryMs?: number;
}

/** A mark waits for the transaction that the writer is in: with one for each reading, a busy writer leaves the relay behind. */
const readingsPerMark = 20;

/**
 * Publishes the outbox in order, at least once: published first and marked after, so a crash in between repeats
 * changes, which readers know by their `seq`. An error of any kind is tried again; to skip a change would be to lose it.
 */
export function startRelay({ log, outbox, logger, maxRecords = 500, lookEveryMs = 1_000 }: Deps): Relay {
  const waker = createWaker();
  let waiting: (() => void)[] = [];
  let stopping = false;

  /** @returns whether there may be more */
  async function relay(): Promise<boolean> {
    const marked = await outbox.relayedSeq();
    let published = marked;
    try {
      for (let readings = 0; readings < readingsPerMark; readings++) {
        const changes = await outbox.readChanges(published, maxRecords);
        await log.produce(topics.changes.name, changes.map(recordOf));
        published = changes.at(-1)?.seq ?? published;
        if (changes.length < maxRecords) return false;
      }
      return true;
    } finally {
      if (published > marked) await outbox.markRelayed(published);
    }
  }

  async function run(): Promise<void> {
    let failed = 0;
    while (!stopping) {
      const asked = waiting; // those who came before the reading that finds nothing
      try {
        const more = await relay();
        failed = 0;
        if (more) continue;
        waiting = waiting.filter((resolve) => !asked.includes(resolve));
        for (const resolve of asked) resolve();
        await waker.wait(lookEveryMs);
      } catch (error) {
        logger.error({ err: error, failed: ++failed }, 'the outbox could not be published, trying again');
        await waker.wait(backoffMs(failed));
      }
    }
  }

  const ended = run();
  return {
    notify: () => waker.wake(),
    caughtUp: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        waker.wake();
      }),
    async stop() {
      stopping = true;
      waker.wake();
      await ended;
    },
  };
}

function recordOf(change: ChangeRecord): NewRecord {
  const encoded = changeCodec.encode(change);
  if (!encoded.ok) throw new Error(`change ${change.seq} does not fit its schema: ${encoded.message}`);
  return { key: change.incidentId ?? change.documentId ?? String(change.seq), value: encoded.value };
}
