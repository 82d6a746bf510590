import type { DocumentInput } from '../../schema/messages/document.ts';
import { readCsaf } from './csaf.ts';
import { readHtml } from './html.ts';
import { refuse, take, type Outcome } from './refusal.ts';
import type { SourceText } from './source-text.ts';

const nothingFound: SourceText['found'] = { title: null, url: null, publisher: null, published: null };

/** @param now ISO 8601 UTC: dates of the source that lie far after it are no dates of publication */
export function readSource(input: DocumentInput, now: string): Outcome<SourceText> {
  const given = (['text', 'html', 'csaf'] as const).filter((field) => input[field] !== undefined);
  if (given.length !== 1)
    return refuse(
      'BAD_INPUT',
      `exactly one of text, html and csaf is needed, ${given.length === 0 ? 'none was given' : `${given.join(' and ')} were given`}`,
    );
  if (input.text !== undefined) return take({ text: input.text, format: 'TEXT', statements: [], found: nothingFound });
  if (input.html !== undefined) return readHtml(input.html, now);
  return readCsaf(input.csaf, now);
}
