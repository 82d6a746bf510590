import { extract, type DocumentToRead } from '../../../ingest/extract/extract.ts';
import { reportLine } from '../../../ingest/extract/report-line.ts';
import type { ReportedClaim } from '../../../schema/report.ts';
import type { Extraction } from '../../../schema/messages/extraction.ts';

/** A document whose first line is a title, so that the paragraphs behind it are read as its body. */
export function documentOf(body: string, more: Partial<DocumentToRead> = {}): DocumentToRead {
  const title = 'Harbour office answers questions about its booking portal';
  return {
    text: `${title}\n\n${body}\n`,
    title,
    kind: 'NEWS',
    publisher: null,
    publishedAt: null,
    statements: [],
    ...more,
  };
}

export function read(body: string, more: Partial<DocumentToRead> = {}): Extraction {
  return extract(documentOf(body, more));
}

export function claimsOf(body: string, more: Partial<DocumentToRead> = {}): readonly ReportedClaim[] {
  return reportLine('a.txt', { id: 'doc_aaaaaaaaaaaaaaaaaaaaaaaaaa' }, read(body, more)).claims;
}
