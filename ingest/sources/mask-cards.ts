import validator from 'validator';
import { isFigure } from './mask-figures.ts';
import type { Found } from './mask.ts';

/** Digits in the groups that are printed on cards, or in one piece. No card begins with 0, 1, 7 or 9. */
const card =
  /(?<![\p{L}\p{N}_█/]|\p{N}[.,:-])(?:[2-68]\d{12,18}|[2-68]\d{3}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|3\d{3}([ -])\d{6}\2\d{4,5})(?![\p{L}\p{N}_█]|[.,:-]\p{N})/gu;

/** Twelve digits, the first not 0 or 1, in one piece or in fours. */
const aadhaar =
  /(?<![\p{L}\p{N}_█/]|\p{N}[.,:-])[2-9]\d{3}([ .\u00a0\u2009\u2010-\u2013-]?)\d{4}\1\d{4}(?![\p{L}\p{N}_█]|[.,:-]\p{N})/gu;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** Masked: "4111 1111 1111 1111". Not: "4111 1111 1111 1112", which fails its check digit, nor an ISBN. */
export function* findCards(text: string): Iterable<Found> {
  for (const match of text.matchAll(card)) {
    const found = { start: match.index, end: match.index + match[0].length };
    if (validator.isLuhnNumber(digitsOf(match[0])) && !isFigure(text, found)) yield found;
  }
}

/** Masked: "2341 2341 2346". Not: "2341 2341 2347", which fails its check digit, nor "234,123,412,346". */
export function* findAadhaars(text: string): Iterable<Found> {
  for (const match of text.matchAll(aadhaar)) {
    const found = { start: match.index, end: match.index + match[0].length };
    if (validator.isIdentityCard(digitsOf(match[0]), 'IN') && !isFigure(text, found)) yield found;
  }
}
