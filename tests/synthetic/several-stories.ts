import type { DocumentInput } from '../../schema/messages/document.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';

/**
 * Documents that tell more than one incident, and documents that tell each of those alone: a trust that was attacked in
 * 2022 and in 2025, of which the later article tells both; a bank in the same week; a digest of trust, bank and ferries.
 */
const paper = (name: string, published: string, ...paragraphs: string[]): DocumentInput & { text: string } => ({
  kind: 'NEWS',
  url: `https://${name}.example/${published}`,
  publisher: name,
  publishedAt: published,
  text: `${paragraphs.join('\n\n')}\n`,
});

export const earlierAttack = paper(
  'wire',
  '2022-03-14',
  'Doctors’ mailboxes at Northmoor Trust open to outsiders',
  'Northmoor Trust said on Monday that a phishing attack had opened the mailboxes of nine doctors.',
  'A spokeswoman for Northmoor Trust denied that patient data had been taken. The Rook gang claimed that it had read 7,300 letters.',
);

export const laterAttack = paper(
  'herald',
  '2025-03-04',
  'Northmoor Trust says hackers copied 41,500 patient records',
  'Northmoor Trust, which runs four hospitals in the north, said on Tuesday that hackers had copied 41,500 patient records.',
  'The Kestrel gang claimed that it had taken 310,000. A spokeswoman for Northmoor Trust denied that any record had been published.',
  'This is not the first time the trust has been in the news. In March 2022 a phishing attack gave outsiders access to the mailboxes of nine doctors. Northmoor Trust denied then that patient data had been taken. The trust now says that it has learned from it.',
);

export const bankAttack = paper(
  'gazette',
  '2025-03-05',
  'Larkfield Bank shut by ransomware',
  'Larkfield Bank confirmed on Wednesday that a ransomware attack had shut its branches for a day.',
  'The Osprey gang claimed that it had copied 88,200 account numbers. Larkfield Bank denied that customer data was taken.',
);

export const digest = paper(
  'weekly',
  '2025-03-07',
  'Week in breaches: Northmoor Trust, Larkfield Bank and a ferry line',
  'The past seven days brought three cases that regulators will look at.',
  'Northmoor Trust',
  'Northmoor Trust said that hackers had copied 41,500 patient records. The Kestrel gang claimed that it had taken 310,000.',
  'Larkfield Bank',
  'Larkfield Bank confirmed that a ransomware attack shut its branches for a day. Researcher Ada Quill said that 88,200 account numbers were for sale.',
  'Ostrava Ferries',
  'Ostrava Ferries said that the names of 12,000 passengers were exposed through an open server. The company denied that passwords were involved.',
);

export const severalStories: readonly DocumentInput[] = [earlierAttack, laterAttack, bankAttack, digest];

/** As an extractor of another version reads it: one that takes all of a document for one story, or one that does not. */
export function readAs(
  record: ExtractionRecord,
  version: number,
  units: ExtractionRecord['extraction']['units'] = [],
): ExtractionRecord {
  const { extraction } = record;
  return { ...record, extraction: { ...extraction, extractor: { ...extraction.extractor, version }, units } };
}
