import type { AnnotatedText } from '../text/annotate.ts';
import { multipliers, numberWords, vagueNumbers } from '../vocabulary/numbers.ts';
import { wordTest } from '../vocabulary/word.ts';

/** A token cut where letters, digits and signs meet: "US$40k" is "us$", "40", "k". */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly digits: boolean;
  /** A number may begin with it; with most pieces none does. */
  readonly opensNumber: boolean;
  readonly token: number;
}

const isNumberWord = (word: string): boolean =>
  numberWords.has(word) || vagueNumbers.has(word) || multipliers.has(word);

/** Without such a word a sentence has no number, and most have none. */
export const mayCount = wordTest(
  ({ lower }) => /\d/.test(lower) || (lower.includes('-') ? lower.split('-').some(isNumberWord) : isNumberWord(lower)),
);

/** Whether a word may begin a number: beside those that count, "half a million", "a hundred". */
const mayOpenNumber = wordTest(
  (word) => mayCount({ word }) || word.lower === 'half' || word.lower === 'a' || word.lower === 'an',
);

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Only tokens with digits and number words with a hyphen are cut: "seventy-two", not "X-rays". */
const isSplit = wordTest(({ lower }) => /\d/.test(lower) || numberWords.has(/^[^-]+(?=-)/.exec(lower)?.[0] ?? ''));

export function piecesOf(text: AnnotatedText, firstToken: number, lastToken: number): Piece[] {
  const pieces: Piece[] = [];
  for (let index = firstToken; index <= lastToken; index++) {
    const token = text.tokens[index];
    if (!token) break;
    const { lower } = token;
    if (!isSplit(token)) {
      pieces.push({
        start: token.start,
        end: token.end,
        lower,
        digits: false,
        opensNumber: mayOpenNumber(token),
        token: index,
      });
      continue;
    }
    let from = 0;
    while (from < lower.length) {
      let to = from + 1;
      const unit = lower.charCodeAt(from);
      const digits = isDigit(unit);
      if (digits) {
        while (to < lower.length && (isDigit(lower.charCodeAt(to)) || ((lower[to] === ',' || lower[to] === '.') && isDigit(lower.charCodeAt(to + 1))))) to++; // prettier-ignore
      } else if (lower[from] !== '-' && lower[from] !== '–')
        while (to < lower.length && !isDigit(lower.charCodeAt(to)) && lower[to] !== '-' && lower[to] !== '–') to++;
      pieces.push({
        start: token.start + from,
        end: token.start + to,
        lower: lower.slice(from, to),
        digits,
        opensNumber: true,
        token: index,
      });
      from = to;
    }
  }
  return pieces;
}
