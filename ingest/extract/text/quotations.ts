import type { Range } from './annotate.ts';

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const isBlank = (unit: string | undefined): boolean => unit === undefined || /\s/.test(unit);
const opensAfter = (unit: string | undefined): boolean => isBlank(unit) || '([{—–-/:,.…“"'.includes(unit as string);

/** A single quotation is short; the bound keeps 10,000 stray apostrophes from costing their square. */
const longestSingle = 1500;

/** Where the single quotation that opens at `open` closes, or -1. Passes over "don’t" and, if another mark follows, "users’ data". */
function singleEnd(text: string, open: number, to: number): number {
  const closing = text[open] === '‘' ? '’' : "'";
  const stop = Math.min(to, open + longestSingle);
  let possessive = -1;
  for (let i = open + 1; i < stop; i++) {
    if (text[i] === '‘' && possessive >= 0) break;
    if (text[i] !== closing || isWord(text[i + 1]) || isBlank(text[i - 1])) continue;
    if (text[i - 1] === 's' && text[i + 1] === ' ' && isWord(text[i + 2]) && possessive < 0) possessive = i;
    else return i;
  }
  return possessive;
}

/**
 * Quotations of the paragraph text[from, to), marks included. One that is not closed runs to the end of the
 * paragraph; one that is closed only (it began a paragraph earlier) begins with the paragraph.
 */
export function pairQuotations(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let open = -1;
  let mark = '';
  for (let i = from; i < to; i++) {
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
      const end = singleEnd(text, i, to);
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
