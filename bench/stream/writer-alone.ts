import type { GraphEngine } from '../../graph/engine.ts';
import { createApply } from '../../ingest/stream/writer/apply-extractions.ts';
import { extractionCodec } from '../../ingest/stream/codec.ts';
import type { Log } from '../../ingest/stream/log.ts';
import { writeBatchRecords } from '../../ingest/stream/pipeline.ts';
import { topics } from '../../ingest/stream/topics.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { recordWrites, type WrittenRows } from './recorded-writes.ts';

/** What lies in the topic of extractions from an offset on, as the writer got it. */
export async function extractionsFrom(log: Log, offset: string): Promise<ExtractionRecord[]> {
  const records: ExtractionRecord[] = [];
  for await (const { value } of log.read(topics.extractions.name, { partition: 0, offset })) {
    const decoded = value && extractionCodec.decode(value);
    if (!decoded?.ok) throw new Error('an extraction that the writer took does not decode');
    records.push(decoded.value);
  }
  return records;
}

export interface WriterAlone {
  readonly ms: number;
  readonly written: WrittenRows[];
}

/** The writer on records that lie ready, with nothing beside it, into an empty graph. */
export async function runWriterAlone(graph: GraphEngine, records: readonly ExtractionRecord[]): Promise<WriterAlone> {
  const recording = recordWrites(graph);
  const apply = createApply(recording.graph, () => new Date().toISOString());
  const startMs = performance.now();
  for (let from = 0; from < records.length; from += writeBatchRecords)
    await apply(records.slice(from, from + writeBatchRecords));
  return { ms: performance.now() - startMs, written: recording.written() };
}
