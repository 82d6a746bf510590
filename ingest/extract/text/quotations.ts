import { remembered } from '../vocabulary/remembered.ts';
import type { Range } from './range.ts';

const isWord = (unit: string | undefined): boolean => unit !== undefined && isWordUnit(unit);
const isBlank = (unit: string | undefined): boolean => unit === undefined || unit === ' ' || isSpace(unit);
const isWordUnit = remembered((unit) => /[\p{L}\p{N}]/u.test(unit));
const isSpace = remembered((unit) => /\s/.test(unit));
const opensAfter = (unit: string | undefined): boolean => isBlank(unit) || '([{—–-/:,.…“"'.includes(unit as string);

/** A single quotation is short; the bound keeps 10,000 stray apostrophes from costing their square. */
const longestSingle = 1500;

/** Where the single quotation that opens at `open` closes, or -1. Passes over "don’t" and, if another mark follows, "users’ data". */
function singleEnd(
  text: string,
  open: number,
  to: number,
  nextMark: (closing: string, from: number) => number,
): number {
  const closing = text[open] === '‘' ? '’' : "'";
  const stop = Math.min(to, open + longestSingle);
  let possessive = -1;
  for (let i = nextMark(closing, open + 1); i < stop; i++) {
    if (text[i] === '‘' && possessive >= 0) break;
    if (text[i] !== closing || !mayClose(text, i)) continue;
    if (text[i - 1] === 's' && text[i + 1] === ' ' && isWord(text[i + 2]) && possessive < 0) possessive = i;
    else return i;
  }
  return possessive;
}

/** Not in "don’t", nor where a quotation opens. */
const mayClose = (text: string, at: number): boolean => !isWord(text[at + 1]) && !isBlank(text[at - 1]);

/** Where the next mark stands that may close a quotation; asked from left to right, it goes through the paragraph once. */
function closingMarks(text: string, to: number): (closing: string, from: number) => number {
  const ahead = new Map<string, number>();
  return (closing, from) => {
    let at = ahead.get(closing) ?? -1;
    if (at >= from) return at;
    for (at = text.indexOf(closing, from); at >= 0 && at < to && !mayClose(text, at); ) at = text.indexOf(closing, at + 1); // prettier-ignore
    if (at < 0 || at > to) at = to;
    ahead.set(closing, at);
    return at;
  };
}

const anyMark = /["'‘“”„«»]/g;

/**
 * Quotations of the paragraph text[from, to), marks included. One that is not closed runs to the end of the
 * paragraph; one that is closed only (it began a paragraph earlier) begins with the paragraph.
 */
export function pairQuotations(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  const nextMark = closingMarks(text, to);
  let open = -1;
  let mark = '';
  const paragraph = text.slice(from, to);
  const nextAny = (at: number): number => {
    anyMark.lastIndex = at - from;
    return from + (anyMark.exec(paragraph)?.index ?? paragraph.length);
  };
  for (let i = nextAny(from); i < to; i = nextAny(i + 1)) {
    const unit = text[i] as string;
    if (open >= 0) {
      const closes = mark === '“' ? unit === '”' || (unit === '"' && !isWord(text[i + 1])) : mark === '„' ? unit === '“' || unit === '”' : mark === '«' ? unit === '»' : unit === '"' || unit === '”'; // prettier-ignore
      if (closes) {
        found.push({ start: open, end: i + 1 });
        open = -1;
      }
      continue;
    }
    if (unit === '“' || unit === '„' || unit === '«') {
      open = i;
      mark = unit;
    } else if (unit === '"' || unit === '”') {
      if (unit === '"' && !isBlank(text[i + 1]) && opensAfter(text[i - 1])) {
        open = i;
        mark = unit;
      } else if (found.length === 0 && i > from + 1 && !/\d/.test(text[i - 1] as string))
        found.push({ start: from, end: i + 1 });
    } else if ((unit === '‘' || unit === "'") && isWord(text[i + 1]) && opensAfter(text[i - 1])) {
      if (unit === "'" && /\d/.test(text[i + 1] as string)) continue; // the '90s
      const end = singleEnd(text, i, to, nextMark);
      if (end >= 0) {
        found.push({ start: i, end: end + 1 });
        i = end;
      } else if (unit === '‘' && i === from) {
        found.push({ start: from, end: to });
        break;
      }
    }
  }
  if (open >= 0) found.push({ start: open, end: to });
  return found;
}
