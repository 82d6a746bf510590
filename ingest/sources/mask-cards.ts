import validator from 'validator';
import { isFigure } from './mask-figures.ts';
import type { Found } from './mask-found.ts';

/** Digits in the groups that are printed on cards, or in one piece; how long a number is follows from how it begins. */
const card =
  /(?<![\p{L}\p{N}_█/]|\p{N}[.,:-])(?:4\d{12}|[356]\d{12,14}|(?:2[2-7]|[34568]\d)\d{14,17}|[2-68]\d{3}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|3\d{3}([ -])\d{6}\2\d{4,5})(?![\p{L}\p{N}_█]|[.,:-]\p{N})/gu;

/** Twelve digits, the first not 0 or 1, in one piece or in fours. */
const aadhaar =
  /(?<![\p{L}\p{N}_█/]|\p{N}[.,:-])[2-9]\d{3}([ .\u00a0\u2009\u2010-\u2013-]?)\d{4}\1\d{4}(?![\p{L}\p{N}_█]|[.,:-]\p{N})/gu;

/** Twelve digits that read as year, month, day, hour and minute. */
const timeForm = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** Masked: "4111 1111 1111 1111". Not: "4111 1111 1111 1112", which fails its check digit, nor the time 20230612104500. */
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
    if (timeForm.test(match[0]) || !validator.isIdentityCard(digitsOf(match[0]), 'IN') || isFigure(text, found))
      continue;
    yield found;
  }
}
