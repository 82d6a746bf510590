import { setImmediate as turn } from 'node:timers/promises';
import type { DocumentRecord } from '../../schema/messages/document.ts';
import type { Extraction } from '../../schema/messages/extraction.ts';
import { extractionCodec, isCuration, writerCodec, type InputRecord } from './codec.ts';
import type { Log, NewRecord } from './log.ts';
import { messageOf } from './logger.ts';
import type { Refusal } from './refused.ts';
import type { StageHandler } from './stage.ts';
import { topics } from './topics.ts';

interface Deps {
  readonly log: Pick<Log, 'produce'>;
  /** Text in, data out; no I/O. */
  readonly extract: (document: DocumentRecord) => Extraction;
  /** The second masking: what is already masked stays as it is. */
  readonly maskRecord: (document: DocumentRecord) => DocumentRecord;
}

/** documents → extractions, under the same key; a tombstone and what curators decided go through as they are. */
export function createExtractHandler({ log, extract, maskRecord }: Deps): StageHandler<InputRecord> {
  return async (items, context) => {
    const found: NewRecord[] = [];
    const refusals: Refusal[] = [];
    for (const [index, { key, value }] of items.entries()) {
      if (value === null) {
        found.push({ key, value: null });
        continue;
      }
      const outcome = read(value);
      if (outcome.ok) found.push(outcome.record);
      else refusals.push({ index, code: 'EXTRACTION_FAILED', message: outcome.message });
      await context.heartbeat();
      await turn(); // extraction holds the thread for milliseconds: others in this process get theirs in between
      context.signal.throwIfAborted();
    }
    await log.produce(topics.extractions.name, found);
    return refusals;
  };

  function read(input: InputRecord): { ok: true; record: NewRecord } | { ok: false; message: string } {
    if (isCuration(input)) {
      const encoded = writerCodec.encode(input);
      return encoded.ok ? { ok: true, record: { key: input.id, value: encoded.value } } : encoded;
    }
    try {
      const masked = maskRecord(input);
      const encoded = extractionCodec.encode({
        schema: 'gainsay.extraction.v1',
        document: masked,
        extraction: extract(masked),
      });
      if (!encoded.ok) return { ok: false, message: `the extraction is refused: ${encoded.code}, ${encoded.message}` };
      return { ok: true, record: { key: masked.id, value: encoded.value } };
    } catch (error) {
      return { ok: false, message: messageOf(error) };
    }
  }
}
