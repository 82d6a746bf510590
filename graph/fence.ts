import { fence } from './cypher/fence.ts';
import { GraphError, type GraphEngine } from './engine.ts';

/** Writes to a graph that several processes can reach, of which one is the writer at a time. */
export interface FencedGraph extends Pick<GraphEngine, 'write'> {
  /** False before `take`, and from the write that found another writer in its place. */
  held(): boolean;
  /**
   * Becomes the writer in place of whoever was. Waits for a transaction of theirs that is open, at most until the
   * server ends it. @returns the epoch, which only ever grows
   */
  take(): Promise<number>;
  /** Writes no more, until the next `take`. */
  release(): void;
}

/**
 * A process that lost its work to another does not know it at once: it may have been asleep. So each transaction asks
 * the lock node first, under its lock, whether the epoch is still the one that this process took.
 * @param holder names the process in the store, for people
 */
export function createFencedGraph(graph: Pick<GraphEngine, 'write'>, holder: string): FencedGraph {
  let epoch: number | null = null;

  function replaced(by: string): GraphError {
    epoch = null;
    return new GraphError('WRITER_REPLACED', `${holder} writes no more: ${by}`);
  }

  return {
    held: () => epoch !== null,
    release() {
      epoch = null;
    },
    async take() {
      epoch = await graph.write(async (transaction) => {
        const [taken] = await transaction.run(fence.take, { holder });
        return (taken as { epoch: number }).epoch;
      });
      return epoch;
    },
    async write(work) {
      if (epoch === null) throw replaced('it is not the writer');
      return graph.write(async (transaction) => {
        const mine = epoch;
        const [lock] = await transaction.run(fence.lock, { holder });
        if (mine === null || lock?.epoch !== mine) throw replaced(`epoch ${lock?.epoch ?? 'none'} came after ${mine}`);
        return work(transaction);
      });
    },
  };
}
