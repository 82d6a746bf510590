import type { IncomingMessage } from 'node:http';
import { parse } from '../schema/messages/parse.ts';
import type { DocumentInput } from '../schema/messages/document.ts';
import type { ApiServices, IngestSummary } from './context.ts';

export const maxDocumentBytes = 2_000_000;
/** Documents go on in batches; the next is read from the network when the last one is durable. */
const batchDocuments = 50;
const batchBytes = 4_000_000;

type Line = { readonly index: number; readonly bytes: Buffer | null };
const newline = 0x0a;

/** Lines of a stream, one by one. A line past the limit comes as null, and its bytes are never held together. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let index = 0;
  const finish = (): Line => {
    const line = { index: index++, bytes: size > maxDocumentBytes ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      size += end - start;
      if (size <= maxDocumentBytes) parts.push(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= maxDocumentBytes) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > 0) yield finish();
}

type Refusal = { index: number; code: string; message: string };
const decoder = new TextDecoder('utf-8', { fatal: true });

function readLine({ index, bytes }: Line): { input: DocumentInput } | { refusal: Refusal } | null {
  if (bytes === null)
    return { refusal: { index, code: 'TOO_LARGE', message: `a document has at most ${maxDocumentBytes} bytes` } };
  let value: unknown;
  try {
    const text = decoder.decode(bytes).trim();
    if (text === '') return null;
    value = JSON.parse(text);
  } catch {
    return { refusal: { index, code: 'NOT_JSON', message: 'the line is no JSON in UTF-8' } };
  }
  const parsed = parse.documentInput(value);
  return parsed.ok ? { input: parsed.value } : { refusal: { index, code: 'SCHEMA_MISMATCH', message: parsed.message } };
}

/** Takes documents as lines of JSON. Blank lines count as lines and are no documents. */
export async function ingestLines(
  request: AsyncIterable<Buffer> | IncomingMessage,
  ingest: ApiServices['ingest'],
): Promise<IngestSummary> {
  let accepted = 0;
  let duplicates = 0;
  const otherDates: IngestSummary['otherDates'][number][] = [];
  const refused: Refusal[] = [];
  let batch: { index: number; input: DocumentInput }[] = [];
  let bytes = 0;

  async function flush(): Promise<void> {
    if (batch.length === 0) return;
    const sent = batch;
    batch = [];
    bytes = 0;
    const outcome = await ingest(sent.map(({ input }) => input));
    accepted += outcome.accepted;
    duplicates += outcome.duplicates;
    const lineOf = (index: number): number => sent[index]?.index ?? index;
    for (const { index, keeps } of outcome.otherDates) otherDates.push({ index: lineOf(index), keeps });
    for (const refusal of outcome.refused) refused.push({ ...refusal, index: lineOf(refusal.index) });
  }

  for await (const line of linesOf(request as AsyncIterable<Buffer>)) {
    const read = readLine(line);
    if (read === null) continue;
    if ('refusal' in read) refused.push(read.refusal);
    else {
      batch.push({ index: line.index, input: read.input });
      bytes += line.bytes?.length ?? 0;
      if (batch.length >= batchDocuments || bytes >= batchBytes) await flush();
    }
  }
  await flush();
  return { accepted, duplicates, otherDates, refused: refused.sort((a, b) => a.index - b.index) };
}
