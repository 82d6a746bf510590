import { wordTest } from './word.ts';

/** Behind digits they make a measure, a time or a code. Source: SI, English usage. */
const measures = new Set('gb tb mb kb pb gib tib mib gbit mbit gbps mbps hz khz mhz ghz am pm mp fps dpi km cm mm kg ml mph kw mw gw kwh mwh mah st nd rd th bn mn tn cr fa hr hrs min sec year years month months week weeks day days hour hours minute minutes digit page point member bit way part'.split(' ')); // prettier-ignore

/** "23andMe", "7-Eleven", "3CX": digits, then letters with a capital; not "60GB", "2FA", "5G", "17-Year-Old". */
export function opensWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 48 || unit > 57) return false;
  const [, hyphen = '', letters = ''] = /^\d{1,4}(-?)(\p{L}[\p{L}\p{N}]+)$/u.exec(text) ?? [];
  return (hyphen === '' ? /\p{Lu}/u.test(letters) : /^\p{Lu}/u.test(letters)) && !measures.has(letters.toLowerCase());
}

export const isDigitName = wordTest(({ text }) => opensWithDigit(text));
