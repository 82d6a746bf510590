import { bylineStarts, months } from '../extract/vocabulary/page-furniture.ts';

/** Where a text says who prints it, who wrote it, and where and when: those have no part in what it tells. In UTF-16 units. */
export interface PageFrame {
  holds(index: number): boolean;
}

const mostLetters = 120;
const mostWords = 16;
/** The title, what stands under it, and where the story opens: "SHENOY: " further down says who is asked. */
const linesOfHead = 5;
const linePattern = /[^\n]+/g;

/** "The Northern Herald · 25 November 2022", "RIGA, Jan 27, 2025 (Amber Coast News)". */
const isMasthead = (line: string): boolean => /\b(?:19|20)\d\d\b/.test(line) && isDated(line);

/** "By Prachi Wankhede", and not "By Tuesday the files were gone." */
const isByline = (line: string): boolean => bylineStarts.some((start) => line.toLowerCase().startsWith(start));

const isDated = (line: string): boolean =>
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/.test(line) ||
  line
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => months.has(word));

const datelinePattern = /^[^\n“”"]{2,90}?(?:\s[-–—]{1,2}\s|—|:\s)/u;
const agencyPattern = /\(\p{Lu}[^()\n]{1,30}\)/u;

/**
 * Length of "RIGA, Jan 27, 2025 (Amber Coast News) – " before the words of a paragraph, or 0: a place, and who sent the story
 * or the day. "Quillmark (QM) said – again –" is none, since a word in it has no capital.
 */
function datelineLength(line: string): number {
  const head = datelinePattern.exec(line)?.[0] ?? '';
  const words = head.split(/[\s,–—:-]+/).filter(Boolean);
  const isOfNames = words.every((word) => /^[\p{Lu}\d(|]/u.test(word) || /^(?:and|of|the|de|del|la)$/.test(word));
  if (!isOfNames || words.length > mostWords) return 0;
  return isDated(head) || agencyPattern.test(head) || /^\p{Lu}{3,}\b/u.test(head) ? head.length : 0;
}

export function pageFrame(text: string): PageFrame {
  const ranges: (readonly [number, number])[] = [];
  let lines = 0;
  for (const { 0: line, index } of text.matchAll(linePattern)) {
    if (!/^[^\s\p{Ll}]/u.test(line)) continue;
    const trimmed = line.trimEnd();
    const isShort = trimmed.length <= mostLetters && trimmed.split(/\s+/).length <= mostWords;
    if (isShort && !/[.!?]$/.test(trimmed) && (isMasthead(trimmed) || isByline(trimmed)))
      ranges.push([index, index + line.length]);
    else if (lines > 0 && lines < linesOfHead) {
      const length = datelineLength(line);
      if (length > 0) ranges.push([index, index + length]);
    }
    lines++;
  }
  return { holds: (index) => ranges.some(([start, end]) => index >= start && index < end) };
}
