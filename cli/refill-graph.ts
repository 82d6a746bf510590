import type { GraphEngine } from '../graph/engine.ts';
import { extract } from '../ingest/extract/extract.ts';
import { maskRecord } from '../ingest/sources/mask.ts';
import type { Log } from '../ingest/stream/log.ts';
import { createApply } from '../ingest/stream/writer/apply-extractions.ts';
import { isCuration, type InputRecord, type WriterRecord } from '../ingest/stream/codec.ts';
import { inputsByTime, type Positions } from './log-documents.ts';
import { showProgress } from './output.ts';

const batchInputs = 50;

/** What is derived from a batch counts as known from its last record on: the first may lie this long before it. */
const batchMs = 1_000;

export interface Refilled {
  readonly documents: number;
  readonly claims: number;
  /** Records that could not be read, or not extracted. */
  readonly unreadable: number;
}

/**
 * Reads the documents of the log anew, and writes what they say and what curators decided. Reading one again changes nothing.
 * @param onApplied what has been written, up to the offsets that come next
 */
export async function refillGraph(
  log: Log,
  graph: Pick<GraphEngine, 'write'>,
  from: Positions = new Map(),
  onApplied: (next: Positions) => Promise<void> = async () => undefined,
): Promise<Refilled> {
  const source = await inputsByTime(log, from);
  const progress = showProgress('reading', source.total);
  let now = '';
  const apply = createApply(graph, () => now);
  const counts = { documents: 0, claims: 0, unreadable: 0 };
  const next = new Map(from);
  let batch: InputRecord[] = [];
  let seen = 0;

  async function flush(): Promise<void> {
    const inputs = batch;
    batch = [];
    now = inputs.at(-1)?.recordedAt ?? now;
    const records = inputs.flatMap((input): WriterRecord[] => {
      if (isCuration(input)) return [input];
      const document = maskRecord(input);
      try {
        return [{ schema: 'gainsay.extraction.v1', document, extraction: extract(document) }];
      } catch {
        counts.unreadable++;
        return [];
      }
    });
    const applied = await apply(records);
    counts.documents += applied.documents;
    counts.claims += applied.claims;
    await onApplied(next);
    progress.to(seen, source.total);
  }

  try {
    for await (const { place, input } of source.inputs) {
      const first = batch[0];
      if (first && input && Date.parse(input.recordedAt) - Date.parse(first.recordedAt) > batchMs) await flush();
      if (place !== null) {
        seen++;
        next.set(place.partition, place.offset + 1n);
      }
      if (input === null) counts.unreadable++;
      else batch.push(input);
      if (batch.length >= batchInputs) await flush();
    }
    if (batch.length > 0) await flush();
    progress.to(source.total, source.total); // what was erased lies in the log and is passed over
  } finally {
    progress.end();
  }
  return counts;
}
