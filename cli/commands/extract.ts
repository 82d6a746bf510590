import path from 'node:path';
import { extract, type ReadingOptions } from '../../ingest/extract/extract.ts';
import { reportLine } from '../../ingest/extract/report-line.ts';
import { accept } from '../../ingest/sources/accept.ts';
import { readPaths } from '../../ingest/sources/read-paths.ts';
import { readSource } from '../../ingest/sources/read-source.ts';
import type { DocumentInput, DocumentRecord } from '../../schema/messages/document.ts';
import { exitCodes, type ExitCode } from '../faults.ts';
import { print, tell } from '../output.ts';

/** One JSON line a document. Nothing is stored, so nothing is masked: the words are those of the file. */
export async function extractFiles(paths: readonly string[], options: ReadingOptions): Promise<ExitCode> {
  let refused = 0;
  for await (const item of readPaths(paths, {})) {
    const outcome = 'input' in item ? read(item.name, item.input, options) : { ok: false as const, ...item.refused };
    if (outcome.ok) await print(outcome.line);
    else {
      refused++;
      tell(`${item.name}: ${outcome.code} ${outcome.message}`);
    }
  }
  return refused > 0 ? exitCodes.someRefused : exitCodes.done;
}

type Read = { ok: true; line: string } | { ok: false; code: string; message: string };

/** A text on which the extractor fails must not keep the others from being read. */
function read(name: string, input: DocumentInput, options: ReadingOptions): Read {
  const accepted = acceptUnmasked(input);
  if (!accepted.ok) return accepted;
  const { document } = accepted;
  try {
    return { ok: true, line: JSON.stringify(reportLine(path.basename(name), document, extract(document, options))) };
  } catch (error) {
    return { ok: false, code: 'EXTRACTION_FAILED', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Masking moves no offset, so the text as it was read takes the place of the masked one. */
function acceptUnmasked(input: DocumentInput): ReturnType<typeof accept> {
  const accepted = accept(input, new Date().toISOString());
  const source = readSource(input, new Date().toISOString());
  if (!accepted.ok || !source.ok) return accepted;
  const document: DocumentRecord = { ...accepted.document, text: source.value.text, masked: 0 };
  return { ok: true, document };
}
