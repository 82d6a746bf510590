import { codePointsOf } from '../../schema/code-points.ts';

export interface HighlightRow {
  readonly text: string;
  readonly ranges: { readonly start: number; readonly end: number }[];
}

const wordAt = /[\p{Alphabetic}\p{N}]+/gu;

/** Where the words stand, in UTF-16 offsets: whole words, compared without case. */
function placesOf(text: string, words: readonly string[]): [number, number][] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  return [...text.matchAll(wordAt)]
    .filter(([word]) => wanted.has(word.toLowerCase()))
    .map(({ 0: word, index }) => [index, index + word.length]);
}

/** The whole of a short text, with the places of the words; null where it has none. */
export function highlight(text: string, words: readonly string[]): HighlightRow | null {
  const places = placesOf(text, words);
  if (places.length === 0) return null;
  const points = codePointsOf(text);
  return {
    text,
    ranges: places.map(([start, end]) => ({ start: points.fromUtf16(start), end: points.fromUtf16(end) })),
  };
}

const around = 80;
const maxSnippets = 3;

/** Pieces of a long text around the words, cut between words. */
export function snippets(text: string, words: readonly string[]): HighlightRow[] {
  const cuts: [number, number][] = [];
  for (const [start, end] of placesOf(text, words)) {
    const last = cuts.at(-1);
    if (last && start < last[1]) continue;
    if (cuts.length === maxSnippets) break;
    const before = start <= around ? -1 : text.indexOf(' ', start - around);
    const behind = text.indexOf(' ', end + around);
    cuts.push([Math.min(start, before + 1), behind === -1 ? text.length : behind]);
  }
  return cuts.flatMap(([from, to]) => highlight(text.slice(from, to), words) ?? []);
}
