import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { isFigure } from './mask-figures.ts';
import type { Found } from './mask-found.ts';

/** Countries whose national forms are looked for; any other number is found by its +. */
const withLeadingZero: readonly CountryCode[] = [
  'IN',
  'GB',
  'IE',
  'AU',
  'NZ',
  'PH',
  'ZA',
  'PK',
  'BD',
  'LK',
  'NP',
  'KE',
  'NG',
  'DE',
];

interface Form {
  readonly shape: RegExp;
  readonly countries: readonly CountryCode[];
}

const forms: readonly Form[] = [
  // +91 98765 43210, 0091-98765-43210, +1 (202) 555-0143
  { shape: /(?:\+|00)[1-9]\d{0,2}(?:[ .-]?\(?\d{1,5}\)?){2,6}/g, countries: [] },
  // 98765 43210, 9876543210, 987-654-3210, 91 98765 43210, 098765 43210
  {
    shape: /(?:0|91[ -]?)?[6-9]\d(?:\d{8}|\d{3}[ -]\d{5}|\d([ -])\d{3}\1\d{4}|\d{2}([ -])\d{3}\2\d{3})/g,
    countries: ['IN'],
  },
  // 1800-11-4000, 1-800-555-0199, 1860 266 2345
  { shape: /1[ -]?8\d\d[ -]\d{2,4}[ -]\d{3,4}/g, countries: ['IN', 'US', 'AU', 'PH'] },
  // (202) 555-0143, 202-555-0143, 202.555.0143
  { shape: /(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d{3}[ .-]\d{4}/g, countries: ['US'] },
  // 011-2658 8500, (022) 2202 7990, 020 7946 0958, 0917 123 4567
  { shape: /(?:\(0\d{1,4}\)|0\d{1,4})[ -]?\d{2,8}(?:[ -]\d{2,5}){0,2}/g, countries: withLeadingZero },
];

const before = /(?:[\p{L}\p{N}_█/+]|\p{N}[.,:-]|[-–])$/u;
const after = /^(?:[\p{L}\p{N}_█]|[.,:/–-]\p{N})/u;
const startsWithDate = /^\(?\d\d[ -]\d\d[ -]\d{4}/;

/**
 * Digits in the shape of a phone number that libphonenumber takes for one.
 * Masked: "+91 98765 43210", "011-2658 8500". Not: "110,000,000", "2021-2022", "CVE-2021-44228", "10.0.18.44",
 * "9876543210 records".
 */
export function* findPhones(text: string): Iterable<Found> {
  const found: Found[] = [];
  for (const { shape, countries } of forms)
    for (const match of text.matchAll(shape)) {
      const piece = { start: match.index, end: match.index + match[0].length };
      if (!standsAlone(text, piece) || startsWithDate.test(match[0]) || isFigure(text, piece)) continue;
      if (isPhone(match[0], countries)) found.push(piece);
    }
  let end = 0;
  for (const piece of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (piece.start >= end) {
      yield piece;
      end = piece.end;
    }
}

function standsAlone(text: string, { start, end }: Found): boolean {
  return !before.test(text.slice(Math.max(0, start - 2), start)) && !after.test(text.slice(end, end + 2));
}

function isPhone(written: string, countries: readonly CountryCode[]): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 9 || digits.length > 17) return false;
  if (countries.length === 0) return parsePhoneNumberFromString(`+${digits.replace(/^00/, '')}`)?.isPossible() ?? false;
  return countries.some((country) => parsePhoneNumberFromString(digits, country)?.isValid() ?? false);
}
