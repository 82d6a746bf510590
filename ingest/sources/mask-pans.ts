import type { Found } from './mask-found.ts';

/**
 * Permanent Account Number of India: five letters, four digits not all 0, one letter; the fourth letter says whose it is
 * (P a person, C a company, H F A T B L J G K E others).
 * Masked: "ABCPD1234E". Not: "ABCXD1234E", whose fourth letter stands for nobody, nor the hexadecimal "abcfd1234ea".
 */
const pan =
  /(?<![\p{L}\p{N}_])(?:[A-Z]{3}[PCHFATBLJGKE][A-Z](?!0000)\d{4}[A-Z]|[a-z]{3}[pchfatbljgke][a-z](?!0000)\d{4}[a-z])(?![\p{L}\p{N}_])/gu;

export function* findPans(text: string): Iterable<Found> {
  for (const match of text.matchAll(pan)) yield { start: match.index, end: match.index + match[0].length };
}
