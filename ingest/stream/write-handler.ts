import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { RecordRefused, type Refusal } from './refused.ts';
import type { StageHandler, StageItem } from './stage.ts';

export interface ApplyResult {
  /** Records that the graph does not take (Law 1, say), by their place among those handed in; the others are durable. */
  readonly refused: readonly Refusal[];
}

interface Deps {
  readonly apply: (records: ExtractionRecord[]) => Promise<ApplyResult>;
  /** Erases withdrawn documents. Where it is left out, a tombstone is refused aloud. */
  readonly erase?: (documentIds: string[]) => Promise<void>;
  /** Called when there are new changes in the outbox. */
  readonly onApplied?: () => void;
}

type Run = { readonly from: number; readonly items: StageItem<ExtractionRecord>[]; readonly tombstones: boolean };

/** extractions → graph. A key may come, go and come again in one batch, so the order of the two kinds is kept. */
export function createWriteHandler({ apply, erase, onApplied }: Deps): StageHandler<ExtractionRecord> {
  return async (items, context) => {
    const refusals: Refusal[] = [];
    for (const { from, items: run, tombstones } of runsOf(items)) {
      if (tombstones) await eraseAll(run, from);
      else {
        const { refused } = await apply(run.flatMap(({ value }) => value ?? []));
        refusals.push(...refused.map((refusal) => ({ ...refusal, index: from + refusal.index })));
      }
      await context.heartbeat();
    }
    onApplied?.();
    return refusals;
  };

  async function eraseAll(run: readonly StageItem<ExtractionRecord>[], from: number): Promise<void> {
    if (erase) return erase(run.map(({ key }) => key));
    const message = 'this graph cannot erase a document';
    throw new RecordRefused(run.map((_, i) => ({ index: from + i, code: 'WRITE_REFUSED', message })));
  }
}

function runsOf(items: readonly StageItem<ExtractionRecord>[]): Run[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const tombstones = item.value === null;
    const last = runs.at(-1);
    if (last?.tombstones === tombstones) last.items.push(item);
    else runs.push({ from: index, items: [item], tombstones });
  }
  return runs;
}
