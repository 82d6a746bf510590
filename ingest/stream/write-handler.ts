import { GraphError } from '../../graph/engine.ts';
import type { WriterRecord } from './codec.ts';
import type { BatchContext } from './log.ts';
import { RecordRefused } from './refused.ts';
import type { StageHandler, StageItem } from './stage.ts';

export interface WriteDeps {
  /**
   * All of the records are durable in the graph when it resolves. It says in words what it left out of them (Law 1);
   * a record that it cannot take at all it names by `RecordRefused`.
   */
  readonly apply: (records: WriterRecord[]) => Promise<{
    readonly refused: readonly string[];
    /** Documents of the batch that a curator withdrew, which the log has to forget. */
    readonly withdrawn?: readonly string[];
  }>;
  /** Erases documents that the log has erased. Where it is left out, a tombstone is refused aloud. */
  readonly erase?: (documentIds: string[]) => Promise<void>;
  /** Makes sure, before each batch, that this process is the one writer. Left out where the store lets only one in. */
  readonly becomeWriter?: (context: BatchContext) => Promise<void>;
  /** Puts tombstones into the log. It comes after the graph and before the commit, so a crash in between repeats it. */
  readonly forget: (documentIds: readonly string[]) => Promise<void>;
  readonly onApplied: (refused: readonly string[]) => void;
}

interface Run {
  readonly from: number;
  readonly items: StageItem<WriterRecord>[];
  readonly tombstones: boolean;
}

/** extractions → graph. A key may come, go and come again in one batch, so the order of the two kinds is kept. */
export function createWriteHandler({
  apply,
  erase,
  becomeWriter,
  forget,
  onApplied,
}: WriteDeps): StageHandler<WriterRecord> {
  return async (items, context) => {
    await becomeWriter?.(context);
    for (const { from, items: run, tombstones } of runsOf(items)) {
      if (tombstones) await eraseAll(run, from);
      else await applyAll(run, from);
      await context.heartbeat();
    }
  };

  async function applyAll(run: readonly StageItem<WriterRecord>[], from: number): Promise<void> {
    try {
      const { refused, withdrawn = [] } = await apply(run.flatMap(({ value }) => value ?? []));
      if (withdrawn.length > 0) await forget(withdrawn);
      onApplied(refused);
    } catch (error) {
      if (isTooLarge(error) && run.length > 1) {
        const half = Math.ceil(run.length / 2);
        await applyAll(run.slice(0, half), from);
        return applyAll(run.slice(half), from + half);
      }
      if (!(error instanceof RecordRefused)) throw error;
      throw new RecordRefused(
        error.refusals.map((refusal) => ({ ...refusal, index: from + refusal.index })),
        { cause: error },
      );
    }
  }

  async function eraseAll(run: readonly StageItem<WriterRecord>[], from: number): Promise<void> {
    if (erase) return erase(run.map(({ key }) => key));
    const message = 'this graph cannot erase a document';
    throw new RecordRefused(run.map((_, i) => ({ index: from + i, code: 'WRITE_REFUSED', message })));
  }
}

/**
 * A hub incident's records may be more than the server has memory for, and a server that has just started may not have
 * the time; in two transactions they come to the same.
 */
const isTooLarge = (error: unknown): boolean => error instanceof GraphError && error.code === 'TRANSACTION_TOO_LARGE';

function runsOf(items: readonly StageItem<WriterRecord>[]): Run[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const tombstones = item.value === null;
    const last = runs.at(-1);
    if (last?.tombstones === tombstones) last.items.push(item);
    else runs.push({ from: index, items: [item], tombstones });
  }
  return runs;
}
