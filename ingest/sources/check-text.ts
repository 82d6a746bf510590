import { hasLoneSurrogate } from '../../schema/code-points.ts';
import { refuse, type Refusal } from './refusal.ts';

/** 2 MB of UTF-8, of what is handed in and of the text made from it. */
export const maxBytes = 2_000_000;

/** Control characters that no text has: all but tab, line feed, vertical tab, form feed and carriage return. */
const control = /[\x00-\x08\x0e-\x1f\x7f]/;

/** What makes a string unfit to be stored, whatever it says. */
export function checkString(value: string, field: string): Refusal | null {
  if (value.length > maxBytes || Buffer.byteLength(value) > maxBytes)
    return refuse('TOO_LARGE', `${field} is over ${maxBytes.toLocaleString('en')} bytes of UTF-8`);
  if (hasLoneSurrogate(value))
    return refuse('LONE_SURROGATE', `${field} has half of a surrogate pair and so no UTF-8 form`);
  const at = control.exec(value);
  if (at !== null)
    return refuse(
      'BINARY',
      `${field} has the control character U+${at[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
  return null;
}
