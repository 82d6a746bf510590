import { mayEndSentence, neverEndsSentence, sentenceStarters } from '../vocabulary/abbreviations.ts';
import { isSpaceAt } from './spaces.ts';

const closers = new Set(['"', '”', '’', "'", ')', ']', '»', '*']);
const openers = new Set(['"', '“', '‘', "'", '(', '[', '«', '„', '•', '*', '-', '—', '–']);
/** . ! ? … */
const isTerminal = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
const isLower = (unit: string | undefined): boolean => unit !== undefined && unit !== unit.toUpperCase();
const isUpper = (unit: string | undefined): boolean => unit !== undefined && unit !== unit.toLowerCase();

function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && end - start < 24 && !isSpaceAt(text, start - 1) && !openers.has(text[start - 1] as string))
    start--;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 24 && /[\p{L}\p{N}]/u.test(text[end] as string)) end++;
  return text.slice(start, end);
}

/** Is the full stop at `dot` part of an abbreviation and the sentence goes on with the word at `next`? */
function goesOn(text: string, from: number, dot: number, next: number): boolean {
  const word = wordBefore(text, dot, from);
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return true; // an initial: "J. Doe"
  if (/^\d{1,2}$/.test(word) && dot - word.length === from) return true; // "1. First point"
  if (lower === 'no' || lower === 'nos') return /\d/.test(text[next] ?? '');
  if (lower === 'sec' || lower === 'min' || lower === 'art' || lower === 'er' || lower === 'al' || lower === 'ed') return isUpper(word[0]) && lower !== 'al'; // prettier-ignore
  if (neverEndsSentence.has(lower)) return true;
  if (mayEndSentence.has(lower) || /^(\p{L}\.)+\p{L}$/u.test(word))
    return !sentenceStarters.has(wordAfter(text, next).toLowerCase());
  return false;
}

/** Offsets at which the sentences of text[from, to) end; the last is `to`. */
export function sentenceEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = [];
  for (let i = from; i < to; i++) {
    if (!isTerminal(text.charCodeAt(i))) continue;
    let after = i + 1;
    while (after < to && isTerminal(text.charCodeAt(after))) after++;
    const marks = after - i;
    while (after < to && closers.has(text[after] as string)) after++;
    if (after >= to) break;
    let next = after;
    while (next < to && isSpaceAt(text, next)) next++;
    if (next >= to) break;
    const glued = next === after;
    if (
      glued &&
      !(
        marks === 1 &&
        text[i] === '.' &&
        isLower(text[i - 1]) &&
        isLower(text[i - 2]) &&
        isUpper(text[next]) &&
        isLower(text[next + 1])
      )
    ) {
      i = after - 1;
      continue;
    }
    let letter = next;
    while (letter < to && openers.has(text[letter] as string)) letter++;
    if (isLower(text[letter]) && !(glued && letter > next)) {
      i = after - 1;
      continue;
    }
    if (!(text[i] === '.' && marks === 1 && after === i + 1 && goesOn(text, from, i, letter))) ends.push(after);
    i = after - 1;
  }
  if (ends.at(-1) !== to) ends.push(to);
  return ends;
}
