import { setTimeout as delay } from 'node:timers/promises';
import assert from 'node:assert/strict';
import { curationId } from '../../../schema/curation-ids.ts';
import { articleKey, ids, sha256Hex } from '../../../schema/ids.ts';
import type { CurationRecord } from '../../../schema/messages/curation.ts';
import type { DocumentRecord } from '../../../schema/messages/document.ts';
import type { Extraction, ExtractionRecord } from '../../../schema/messages/extraction.ts';
import type { BatchContext } from '../../../ingest/stream/log.ts';

export const at = new Date('2024-03-01T10:00:00.000Z');
export const clock = (): Date => at;

export function documentOf(text: string): DocumentRecord {
  const sha256 = sha256Hex(text);
  const key = articleKey(null, sha256);
  return {
    schema: 'gainsay.document.v1',
    id: ids.document(key, sha256),
    articleId: ids.article(key),
    kind: 'NEWS',
    format: 'TEXT',
    title: null,
    url: null,
    publisher: null,
    publishedAt: null,
    publishedAtPrecision: null,
    retrievedAt: null,
    recordedAt: at.toISOString(),
    sha256,
    language: 'en',
    text,
    masked: 0,
    statements: [],
  };
}

export const nothingFound: Extraction = {
  extractor: { name: 'test', version: 1 },
  entities: [],
  dataTypes: [],
  figures: [],
  claims: [],
  links: [],
  relations: [],
};

export function extractionOf(text: string): ExtractionRecord {
  return { schema: 'gainsay.extraction.v1', document: documentOf(text), extraction: nothingFound };
}

/** A curator withdrew the document of this text. */
export function withdrawalOf(text: string): CurationRecord {
  const { id: documentId, kind, publishedAt, publishedAtPrecision, recordedAt, sha256 } = documentOf(text);
  const document = { kind, publishedAt, publishedAtPrecision, recordedAt, sha256 };
  const decision = { kind: 'WITHDRAWAL' as const, documentId, document };
  return {
    schema: 'gainsay.curation.v1',
    id: curationId(decision),
    decision,
    by: 'desk',
    reason: 'taken back',
    decidedAt: at.toISOString(),
    recordedAt: at.toISOString(),
    withdrawn: null,
    earlier: [],
  };
}

export const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

export const retryable = (message: string): Error => Object.assign(new Error(message), { retryable: true });

export function contextOf(): BatchContext & { readonly heartbeats: () => number } {
  let count = 0;
  return {
    heartbeat: async () => void count++,
    signal: new AbortController().signal,
    upcoming: [],
    heartbeats: () => count,
  };
}

export async function eventually(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) assert.fail(`did not come about: ${what}`);
    await delay(5);
  }
}
