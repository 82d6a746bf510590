import type { GraphReader } from '../../../graph/engine.ts';
import type { FencedGraph } from '../../../graph/fence.ts';
import type { BatchContext } from '../log.ts';
import type { StreamLogger } from '../logger.ts';
import type { Outbox } from '../relay.ts';

/** The time in which a process is the one writer: from the partition given to it until another process writes. */
export interface Tenure {
  /** Writes as the one writer. @throws GraphError WRITER_REPLACED */
  readonly write: <Result>(work: (transaction: GraphReader) => Promise<Result>) => Promise<Result>;
  /** For `ConsumeOptions.onAssigned` of the extractions. */
  assigned(partitions: readonly number[]): void;
  /** For `WriteDeps.becomeWriter`. */
  confirm(context: BatchContext): Promise<void>;
  /** The outbox, which is empty for who is not the writer: a stand-by publishes nothing. */
  guard(outbox: Outbox): Outbox;
  isWriter(): boolean;
}

/**
 * A process becomes the writer when the log gives it the partition, and again before a batch, once the coordinator of the
 * group has taken its heartbeat. Who finds another writer in its place does not fight for it.
 */
export function createTenure(graph: FencedGraph, logger: StreamLogger): Tenure {
  let given = false;
  let taking: Promise<void> | undefined;

  function become(): Promise<void> {
    taking ??= graph
      .take()
      .then((epoch) => logger.info({ epoch }, 'this process is the writer now'))
      .finally(() => (taking = undefined));
    return taking;
  }

  return {
    write: async (work) => {
      try {
        return await graph.write(work);
      } finally {
        given &&= graph.held();
      }
    },
    assigned(partitions) {
      given = partitions.length > 0;
      if (given) return;
      if (graph.held()) logger.info({}, 'this process stands by now');
      graph.release();
    },
    async confirm(context) {
      if (graph.held()) return;
      given = false;
      await context.heartbeat();
      context.signal.throwIfAborted();
      given = true;
      await become();
    },
    guard: (outbox) => ({
      ...outbox,
      readChanges: async (after, limit) => {
        if (given && !graph.held()) await become();
        return graph.held() ? outbox.readChanges(after, limit) : [];
      },
    }),
    isWriter: () => graph.held(),
  };
}
