import type { GraphEngine } from '../graph/engine.ts';
import { extract } from '../ingest/extract/extract.ts';
import { maskRecord } from '../ingest/sources/mask.ts';
import type { Log } from '../ingest/stream/log.ts';
import { createApply } from '../ingest/stream/writer/apply-extractions.ts';
import type { DocumentRecord } from '../schema/messages/document.ts';
import { documentsByTime, type Positions } from './log-documents.ts';
import { showProgress } from './output.ts';

const batchDocuments = 50;

export interface Refilled {
  readonly documents: number;
  readonly claims: number;
  /** Records that could not be read, or not extracted. */
  readonly unreadable: number;
}

/**
 * Reads the documents of the log anew, and writes what they say. Reading one again changes nothing.
 * @param onApplied what has been written, up to the offsets that come next
 */
export async function refillGraph(
  log: Log,
  graph: Pick<GraphEngine, 'write'>,
  from: Positions = new Map(),
  onApplied: (next: Positions) => Promise<void> = async () => undefined,
): Promise<Refilled> {
  const source = await documentsByTime(log, from);
  const progress = showProgress('reading', source.total);
  let now = '';
  const apply = createApply(graph, () => now);
  const counts = { documents: 0, claims: 0, unreadable: 0 };
  const next = new Map(from);
  let batch: DocumentRecord[] = [];
  let seen = 0;

  async function flush(): Promise<void> {
    const documents = batch;
    batch = [];
    now = documents.at(-1)?.recordedAt ?? now; // what is derived became known when its last document did
    const records = documents.flatMap((document) => {
      try {
        return [{ schema: 'gainsay.extraction.v1' as const, document, extraction: extract(document) }];
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
    for await (const { partition, offset, document } of source.documents) {
      seen++;
      next.set(partition, offset + 1n);
      if (document === null) counts.unreadable++;
      else batch.push(maskRecord(document));
      if (batch.length >= batchDocuments) await flush();
    }
    if (batch.length > 0) await flush();
  } finally {
    progress.end();
  }
  return counts;
}
