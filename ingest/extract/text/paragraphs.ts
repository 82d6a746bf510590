import {
  bylineStarts,
  captionMarks,
  captionStarts,
  months,
  navigationLines,
  navigationStarts,
  partOfCaptionMark,
  writers,
  writersPosts,
} from '../vocabulary/page-furniture.ts';
import type { Range } from './range.ts';
import { isSpaceAt } from './spaces.ts';

export type ParagraphKind =
  'TITLE' | 'HEADING' | 'CAPTION' | 'BYLINE' | 'DATELINE' | 'NAVIGATION' | 'LIST_ITEM' | 'BODY';

const lineEnd = /[\n\r\u2028\u2029]/g;

/** Where the line ends in which `from` stands; most texts have one kind of line end. */
function lineEndsOf(text: string): (from: number) => number {
  const plain = !/[\r\u2028\u2029]/.test(text);
  return (from) => {
    if (plain) {
      const at = text.indexOf('\n', from);
      return at < 0 ? text.length : at;
    }
    lineEnd.lastIndex = from;
    return lineEnd.exec(text)?.index ?? text.length;
  };
}

/** Non-blank lines; the lines of a text that is wrapped at a column are joined to their paragraphs. */
export function paragraphRanges(text: string): Range[] {
  const lines: { start: number; end: number; blankBefore: boolean }[] = [];
  let blank = true;
  const lineEndFrom = lineEndsOf(text);
  for (let from = 0; from <= text.length;) {
    const stop = lineEndFrom(from);
    let start = from;
    let end = stop;
    while (start < end && isSpaceAt(text, start)) start++;
    while (end > start && isSpaceAt(text, end - 1)) end--;
    if (start === end) blank = true;
    else {
      lines.push({ start, end, blankBefore: blank });
      blank = false;
    }
    from = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
  }
  const followed = lines.filter((_, i) => lines[i + 1]?.blankBefore === false);
  const wrapped = followed.length >= 4 && followed.filter((line) => line.end - line.start >= 50 && line.end - line.start <= 100).length >= followed.length * 0.7; // prettier-ignore
  const joined: { start: number; end: number }[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const open = previous !== undefined && !/[.!?:;"”’)]/.test(text[previous.end - 1] as string);
    const continues =
      previous !== undefined &&
      !line.blankBefore &&
      !/^[-–—•*·]|^\d+[.)]\s/.test(text.slice(line.start, line.start + 6)) &&
      previous.end - previous.start >= 40 &&
      (wrapped || (open && /\p{Ll}/u.test(text[line.start] as string)));
    if (continues) previous.end = line.end;
    else joined.push({ start: line.start, end: line.end });
  }
  return joined;
}

const endsWithMark = (line: string): boolean => /[.!?]/.test(line.charAt(line.length - 1));

function startsWithOneOf(starts: readonly string[]): (line: string) => boolean {
  const byFirst = Map.groupBy(starts, (start) => start.charCodeAt(0));
  return (line) => byFirst.get(line.charCodeAt(0))?.some((start) => line.startsWith(start)) ?? false;
}
const startsNavigation = startsWithOneOf(navigationStarts);
const startsByline = startsWithOneOf(bylineStarts);
const startsCaption = startsWithOneOf(captionStarts);

const hasCaptionMark = (line: string): boolean =>
  partOfCaptionMark.test(line) && captionMarks.some((mark) => line.includes(mark));

const endMarks = new Set(['.', '!', '?', '…', ':', ';']);
const behindEnd = new Set(['”', '"', '’', "'", ')', ']', '»']);

function endsSentence(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && behindEnd.has(line[at] as string)) at--;
  return at >= 0 && endMarks.has(line[at] as string);
}

const isMonth = (word: string): boolean => months.has(word.endsWith(',') ? word.slice(0, -1) : word);

/** @param line in lower case */
function isDateline(line: string, words: number): boolean {
  if (words > 10 || !/\d/.test(line)) return false;
  if (words === 1 && /^\d{1,2}[.:]\d{2}$/.test(line)) return true;
  return /\d{4}-\d{2}-\d{2}/.test(line) || line.split(/\s+/).some(isMonth);
}

/** In a line that names who wrote, with posts. */
const mostOfWriters = 8;
const isOfNames = (word: string): boolean => /^\p{Lu}/u.test(word) || word === 'and' || word === '&';

/** "Nadia Ferraro and Tom Blakeley" above a date, "Eleanor Whitcombe, Arts Correspondent": who wrote, without "by". */
function namesWriters(line: string, lower: string, words: number, lineBelow: () => string): boolean {
  if (words > mostOfWriters || endsWithMark(line)) return false;
  if (writers.has(lower)) return true;
  const all = line.split(/[\s,]+/);
  if (all.length < 2 || !all.every(isOfNames)) return false;
  if (writersPosts.has(lower.slice(lower.lastIndexOf(' ') + 1))) return true;
  const below = lineBelow();
  return isDateline(below.toLowerCase(), countWords(below));
}

/** A line of more words is prose. */
const mostWords = 80;

/** One more than the runs of spaces, up to `mostWords`. */
function countWords(line: string): number {
  let count = 1;
  let inSpace = false;
  for (let at = 0; at < line.length && count < mostWords; at++) {
    const isSpace = isSpaceAt(line, at);
    if (isSpace && !inSpace) count++;
    inSpace = isSpace;
  }
  return count;
}

const squeeze = (text: string): string =>
  text
    .replace(/[\s"“”'‘’]+/g, ' ')
    .trim()
    .toLowerCase();

/** A longer line is not looked up: it would have to be read for that. */
const longestNavigation = Math.max(...[...navigationLines].map((line) => line.length));
const isNavigationLine = (lower: string): boolean => lower.length <= longestNavigation && navigationLines.has(lower);

/** What each line of the page is for. `ranges` are paragraphs in order. */
export function paragraphKinds(text: string, ranges: readonly Range[], title: string | null): ParagraphKind[] {
  const wanted = title === null ? null : squeeze(title);
  const openingOf = (range: Range | undefined): string => (range ? text.slice(range.start, Math.min(range.end, range.start + 200)) : ''); // prettier-ignore
  let body = false;
  let titled = false;
  return ranges.map((range, index) => {
    const line = text.slice(range.start, Math.min(range.end, range.start + 2000));
    const lower = line.toLowerCase();
    const words = countWords(line);
    if (!titled && (wanted === null ? index === 0 && words <= 40 && !/[.!]$/.test(line) : squeeze(line) === wanted)) {
      titled = true;
      return 'TITLE';
    }
    if (words <= 12 && (isNavigationLine(lower) || startsNavigation(lower))) return 'NAVIGATION';
    if (/^(https?:\/\/|www\.)\S+$/.test(lower)) return 'NAVIGATION';
    if (words <= 14 && startsByline(lower) && !endsWithMark(line)) return 'BYLINE';
    if (titled && !body && namesWriters(line, lower, words, () => openingOf(ranges[index + 1]))) return 'BYLINE';
    if (words <= 60 && (hasCaptionMark(lower) || (words <= 25 && startsCaption(lower) && !endsSentence(line))))
      return 'CAPTION';
    if (/^[•●▪◦·*‣]\s|^[-–—]\s|^\(?[0-9a-z]{1,2}[.)]\s/.test(line)) return 'LIST_ITEM';
    const ended = endsSentence(line);
    if (isDateline(lower, words) && !endsWithMark(line)) return 'DATELINE';
    if (!ended && words <= (body ? 16 : 75)) return 'HEADING';
    if (words > 5) body = true;
    return 'BODY';
  });
}

/** Length of "NEW DELHI, June 12 (Newswire) - " at the start of a paragraph, or 0. Does not take "MODERATOR: Welcome". */
export function datelineLength(text: string, range: Range): number {
  const head = text.slice(range.start, Math.min(range.end, range.start + 90));
  const separator = /:\s|\s[-–—]{1,2}\s|—\s?|\s--\s/.exec(head);
  if (!separator || separator.index === 0) return 0;
  const place = head.slice(0, separator.index);
  const words = place.split(/[\s,/]+/).filter(Boolean);
  if (words.length === 0 || words.length > 8 || !words.every((word) => /^[\p{Lu}\d(]/u.test(word))) return 0;
  const first = words[0] as string;
  const capitals = first.length >= 3 && first === first.toUpperCase() && /^\p{Lu}+$/u.test(first);
  const month = words.some((word) => months.has(word.toLowerCase()));
  const agency = /\([^)]{2,20}\)$/.test(place);
  const colon = separator[0].startsWith(':');
  const isPlace = capitals
    ? words.length <= 6
    : month || agency || (!colon && words.length <= 2 && /^[\p{Lu}]\p{Ll}+$/u.test(first));
  if (!isPlace) return 0;
  return separator.index + separator[0].length;
}

/** Length of "Q. " or "A. " at the start of a paragraph, which say who asks and who answers, or 0. */
export function labelLength(text: string, { start, end }: Range): number {
  return /^(?:Q|A|Ques|Ans)\s?\d{0,2}\.\s+(?=\S)/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
}
