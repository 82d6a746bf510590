import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { canonicalUrl } from './canonical-url.ts';
import { checkString } from './check-text.ts';
import { parsePointInTime, type PointInTime } from './dates.ts';
import { measurePage } from './html-size.ts';
import { readableText, type TextNode } from './html-text.ts';
import { refuse, take, type Outcome } from './refusal.ts';
import type { SourceText } from './source-text.ts';

/** The little of the DOM that is asked here. */
interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

const publishedIn = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="datePublished"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="publish-date"]',
  'meta[name="pubdate"]',
  'meta[name="date"]',
  'time[itemprop="datePublished"]',
];

/** The main text of a page. No script of it runs: linkedom only makes a tree. */
export function readHtml(html: string, now: string): Outcome<SourceText> {
  const faulty = checkString(html, 'the page');
  if (faulty !== null) return faulty;
  if (html.trim() === '') return refuse('EMPTY', 'the page is empty');
  const shape = measurePage(html);
  if ('ok' in shape) return shape;
  try {
    return readPage(shape.whole ? html : `<html><head></head><body>${html}</body></html>`, now);
  } catch (cause) {
    return refuse('NO_TEXT', `the page could not be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function readPage(html: string, now: string): Outcome<SourceText> {
  const { document } = parseHTML(html) as unknown as { document: Page };
  const url = addressOf(document);
  const marked = publishedMark(document);
  const article = readMainText(document);
  const body = article?.content == null ? '' : readableText(article.content);
  if (article == null || body === '') return refuse('NO_TEXT', 'the page has no main text');

  const title = fit(article.title);
  return take({
    text: title === null || body === title || body.startsWith(`${title}\n`) ? body : `${title}\n\n${body}`,
    format: 'HTML',
    statements: [],
    found: {
      title,
      url,
      publisher: fit(article.siteName),
      published: publishedAt(article.publishedTime ?? marked, now),
    },
  });
}

function readMainText(document: Page): ReturnType<Readability<TextNode>['parse']> {
  const reader = new Readability<TextNode>(document as never, { serializer: (node: TextNode) => node });
  return reader.parse();
}

function addressOf(page: Page): string | null {
  const written =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const address = written == null ? null : canonicalUrl(written);
  return address?.ok ? address.value : null;
}

function publishedMark(page: Page): string | null {
  for (const selector of publishedIn) {
    const element = page.querySelector(selector);
    const written = element?.getAttribute('content') ?? element?.getAttribute('datetime');
    if (written != null && written.trim() !== '') return written;
  }
  return null;
}

/** A time without its offset still tells the day. What is no date at all tells nothing. */
function publishedAt(written: string | null, now: string): PointInTime | null {
  if (written === null) return null;
  for (const form of [written.trim(), written.trim().slice(0, 10)]) {
    const parsed = parsePointInTime(form, 'date', now);
    if (parsed.ok) return parsed.value;
  }
  return null;
}

/** A name as a page gives it, on one line; null where it is blank or no fit string. */
function fit(written: string | null | undefined): string | null {
  const name = written?.replace(/\s+/g, ' ').trim() ?? '';
  return name === '' || name.length > 1000 || checkString(name, 'name') !== null ? null : name;
}
