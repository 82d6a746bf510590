import { codePointsOf } from '../../schema/code-points.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';

export interface PlaceInText {
  readonly start: number | null;
  readonly end: number | null;
}

const nowhere: PlaceInText = { start: null, end: null };

/** Where words first stand, in code points, from a place in UTF-16 on. */
export function placeOf({ text }: Pick<GoldDocument, 'text'>, words: string, from = 0): PlaceInText {
  const at = text.indexOf(words, from);
  if (at < 0 || words === '') return nowhere;
  const points = codePointsOf(text);
  return { start: points.fromUtf16(at), end: points.fromUtf16(at + words.length) };
}

/** Where the annotated quotation stands: in its sentence, wherever that is. */
export function placeOfClaim(document: Pick<GoldDocument, 'text'>, { quote, sentence }: GoldClaim): PlaceInText {
  const within = placeOf(document, quote, Math.max(0, document.text.indexOf(sentence)));
  return within.start === null ? placeOf(document, quote) : within;
}
