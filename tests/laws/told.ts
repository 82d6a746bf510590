import path from 'node:path';
import { extract } from '../../ingest/extract/extract.ts';
import { accept } from '../../ingest/sources/accept.ts';
import { readPaths } from '../../ingest/sources/read-paths.ts';
import type { DocumentInput } from '../../schema/messages/document.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';

/** What an input comes to on its way to the writer: accepted, masked, read. */
export function recordOf(input: DocumentInput, recordedAt: string): ExtractionRecord {
  const accepted = accept(input, recordedAt);
  if (!accepted.ok) throw new Error(`${accepted.code}: ${accepted.message}`);
  return { schema: 'gainsay.extraction.v1', document: accepted.document, extraction: extract(accepted.document) };
}

export async function corpusInputs(): Promise<DocumentInput[]> {
  const inputs: DocumentInput[] = [];
  for await (const entry of readPaths([path.resolve(import.meta.dirname, '../../corpus')], {}))
    if ('input' in entry) inputs.push(entry.input);
  return inputs;
}
