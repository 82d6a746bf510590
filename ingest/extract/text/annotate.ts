import { datelineLength, labelLength, paragraphKinds, paragraphRanges, type ParagraphKind } from './paragraphs.ts';
import type { Word } from '../vocabulary/word.ts';
import { pairQuotations } from './quotations.ts';
import type { Range } from './range.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenize, type RawToken } from './tokenize.ts';

export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly word: Word;
  readonly lemma: string;
  /** Universal part of speech as wink tags it. */
  readonly pos: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index into quotations, or -1. */
  readonly quote: number;
}

export interface TextSentence extends Range {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly paragraph: number;
}

export interface Paragraph extends Range {
  readonly kind: ParagraphKind;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** The quotation marks are included. */
export interface Quotation extends Range {
  readonly firstToken: number;
  readonly lastToken: number;
}

export interface AnnotatedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextSentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}

/**
 * Tokens, sentences, paragraphs and quotations of a text; every token lies in one sentence, every sentence in one
 * paragraph. A dateline at the start of a paragraph ("NEW DELHI: ") is a sentence of its own, and so is the "A. " of an answer.
 */
export function annotate(text: string, title: string | null): AnnotatedText {
  const tokens = tokenize(text);
  const ranges = paragraphRanges(text);
  const kinds = paragraphKinds(text, ranges, title);
  const sentences: TextSentence[] = [];
  const paragraphs: Paragraph[] = [];
  const quotations: Quotation[] = [];
  let next = 0; // the token to place
  let bodies = 0;

  ranges.forEach((range, index) => {
    const kind = kinds[index] as ParagraphKind;
    const quotes = pairQuotations(text, range.start, range.end);
    const ends = sentenceEnds(text, range.start, range.end);
    if (kind === 'BODY') {
      const length = (bodies++ < 2 ? datelineLength(text, range) : 0) || labelLength(text, range);
      if (length > 0) {
        while (ends.length > 0 && (ends[0] as number) <= range.start + length && ends.length > 1) ends.shift();
        ends.unshift(range.start + length);
      }
    }
    const firstSentence = sentences.length;
    let quote = 0;
    let entered = -1; // the last of `quotes` that has a token
    let sentenceStart = range.start;
    for (const end of ends) {
      const firstToken = next;
      for (; next < tokens.length && (tokens[next] as RawToken).start < end; next++) {
        const token = tokens[next] as RawToken;
        const { start } = token;
        while (quote < quotes.length && (quotes[quote] as Range).end <= start) quote++;
        const inside = quote < quotes.length && (quotes[quote] as Range).start <= start;
        if (inside && entered < quote) {
          entered = quote;
          quotations.push({ ...(quotes[quote] as Range), firstToken: next, lastToken: next });
        }
        token.sentence = sentences.length;
        token.paragraph = paragraphs.length;
        token.quote = inside ? quotations.length - 1 : -1;
        if (inside) (quotations.at(-1) as { lastToken: number }).lastToken = next;
      }
      const lastEnd = Math.max(end, tokens[next - 1]?.end ?? end);
      if (next > firstToken) {
        while (sentenceStart < end && /\s/.test(text[sentenceStart] as string)) sentenceStart++;
        sentences.push({
          start: sentenceStart,
          end: lastEnd,
          firstToken,
          lastToken: next - 1,
          paragraph: paragraphs.length,
        });
      }
      sentenceStart = lastEnd;
    }
    if (sentences.length > firstSentence)
      paragraphs.push({ start: range.start, end: range.end, kind, firstSentence, lastSentence: sentences.length - 1 });
  });
  tokens.length = next;
  return { text, tokens, sentences, paragraphs, quotations };
}
