import { topLevelDomains } from '../vocabulary/abbreviations.ts';
import { isDigitName, opensWithDigit } from '../vocabulary/digit-names.ts';
import { nearLetters } from '../vocabulary/plain-letters.ts';
import { wordOf, type Word } from '../vocabulary/word.ts';
import { tagged } from './tag.ts';
import { lemmaOf, piecesOf, type Piece } from './wink-words.ts';

/** A token that has not got its place yet: `annotate` says in which sentence, paragraph and quotation it stands. */
export interface RawToken {
  start: number;
  end: number;
  text: string;
  lower: string;
  word: Word;
  lemma: string;
  pos: string;
  sentence: number;
  paragraph: number;
  quote: number;
}

const tokenOf = (start: number, end: number, word: Word, lemma: string, pos: string): RawToken => ({
  start,
  end,
  text: word.text,
  lower: word.lower,
  word,
  lemma,
  pos,
  sentence: -1,
  paragraph: -1,
  quote: -1,
});

/** wink takes time with the square of a run without spaces (20,000 letters: 180 ms); no word of a text is so long. */
const longestRun = 200;

const isSpace = (unit: number): boolean =>
  unit <= 32
    ? unit === 32 || (unit >= 9 && unit <= 13)
    : unit >= 0x85 && (unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000 || unit === 0xfeff || unit === 0x85 || unit === 0x1680 || unit === 0x205f); // prettier-ignore

/** The text with the same length, as wink may see it: it cuts a word at each letter behind U+00FF, so these stand without their accents, and spaces stand in place of runs too long for it. */
function shadowOf(written: string): string {
  const text = nearLetters(written);
  const pieces: string[] = [];
  let copied = 0;
  let run = 0; // start of the current run
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isSpace(text.charCodeAt(i))) continue;
    if (i - run > longestRun) {
      pieces.push(text.slice(copied, run), ' '.repeat(i - run));
      copied = i;
    }
    run = i + 1;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(copied);
}

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isDomainUnit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 45 || unit === 95;

/** Where names like portal.example.in stand: ascending ranges. Takes "example.in", not "in May.In June". */
function domainRanges(text: string): number[] {
  const ranges: number[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    if (!isDomainUnit(text.charCodeAt(dot - 1)) || !isDomainUnit(text.charCodeAt(dot + 1))) continue;
    let start = dot;
    while (start > from && (isDomainUnit(text.charCodeAt(start - 1)) || text[start - 1] === '.')) start--;
    let end = dot + 1;
    while (end < text.length && end - start < longestRun && (isDomainUnit(text.charCodeAt(end)) || (text[end] === '.' && isDomainUnit(text.charCodeAt(end + 1))))) end++; // prettier-ignore
    const name = text.slice(start, end);
    const label = name.slice(name.lastIndexOf('.') + 1);
    const sentenceEnd = /^[A-Z][a-z]/.test(label) || name.startsWith('.');
    if (
      !sentenceEnd &&
      topLevelDomains.has(label.toLowerCase()) &&
      /[a-z]/i.test(name.slice(0, name.length - label.length))
    ) {
      if (text[end] === '/' && isDomainUnit(text.charCodeAt(end + 1)))
        while (end < text.length && end - start < longestRun && /[\w/.%?=&#~+-]/.test(text[end] as string) && !(text[end] === '.' && !isDomainUnit(text.charCodeAt(end + 1)))) end++; // prettier-ignore
      ranges.push(start, end);
    }
    from = end;
  }
  return ranges;
}

/** Where wink cuts: the other spaces stay within a stretch. */
const isGap = (unit: number): boolean =>
  unit === 32 || (unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x2002 && unit <= 0x2005) || unit === 0x2009 || unit === 0x200a || unit === 0x202f || unit === 0x205f)); // prettier-ignore
const isLineEnd = (unit: number): boolean => unit === 10 || unit === 13 || unit === 9;

function winkTokens(text: string): RawToken[] {
  const shadow = shadowOf(text);
  const pieces: Piece[] = [];
  const starts: number[] = []; // of the stretch of each piece
  for (let start = 0; start < shadow.length;) {
    const first = shadow.charCodeAt(start);
    if (isGap(first)) {
      start++;
      continue;
    }
    const ofLineEnds = isLineEnd(first);
    let end = start + 1;
    let number = first;
    for (; end < shadow.length; end++) {
      const unit = shadow.charCodeAt(end);
      if (isGap(unit) || isLineEnd(unit) !== ofLineEnds) break;
      number = (Math.imul(number, 31) + unit) | 0;
    }
    for (const piece of piecesOf(shadow, start, end, number)) {
      pieces.push(piece);
      starts.push(start);
    }
    start = end;
  }
  const tags = tagged(pieces);
  const tokens: RawToken[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const pos = tags[i] as string;
    if (piece.at < 0 || pos === 'SPACE') continue;
    const at = (starts[i] as number) + piece.at;
    const end = at + piece.word.text.length;
    const isAsWritten = shadow === text || text.startsWith(piece.word.text, at);
    tokens.push(isAsWritten ? tokenOf(at, end, piece.word, lemmaOf(piece, pos), pos) : ownToken(text, at, end, pos));
  }
  return tokens;
}

/** A token that wink did not make, under its own spelling. */
function ownToken(text: string, start: number, end: number, pos: string): RawToken {
  const word = wordOf(text.slice(start, end));
  return tokenOf(start, end, word, word.lower, pos);
}

function respelled(token: RawToken, text: string, end: number, pos: string): void {
  token.word = wordOf(text.slice(token.start, end));
  token.text = token.word.text;
  token.lower = token.word.lower;
  token.end = end;
  token.pos = pos;
}

function isJoiner(text: string, joiner: RawToken, left: RawToken, right: RawToken): boolean {
  if (joiner.end - joiner.start !== 1) return false;
  const before = text.charCodeAt(joiner.start - 1);
  const after = text.charCodeAt(joiner.end);
  if (!isAlphanumeric(before) || !isAlphanumeric(after)) return false;
  const unit = text[joiner.start] as string;
  if (unit === '-' || unit === '\u2010' || unit === '\u2011') return !(isDigit(before) && isDigit(after));
  if (unit === '_' || unit === '&') return true;
  if (unit === '/') {
    const sides = text.slice(left.start, left.end) + text.slice(right.start, right.end);
    return sides === sides.toUpperCase() && right.end - right.start <= 5 && !isDigit(before);
  }
  return false;
}

/** wink cuts "N500,000" and "Sh1.5" at the mark; "R88. 40" stays two. */
function isNumberMark(text: string, mark: RawToken, left: RawToken, right: RawToken): boolean {
  const unit = text[mark.start];
  if (mark.end - mark.start !== 1 || (unit !== ',' && unit !== '.') || !isDigit(text.charCodeAt(mark.start - 1)))
    return false;
  const glued = /^\p{L}{1,3}\$?\d{1,3}(,\d{3})*$/u.test(text.slice(left.start, left.end));
  const digits = /^\d+/.exec(text.slice(right.start, right.end))?.[0].length ?? 0;
  return glued && (unit === ',' ? digits === 3 : digits > 0 && digits <= 2);
}

/** wink cuts "23andMe" and "3CX" behind the digits; not of "$3CX". */
const isSplitName = (text: string, digits: RawToken, letters: RawToken): boolean =>
  isDigit(text.charCodeAt(digits.start)) &&
  !/[\p{L}\p{N}\p{Sc}.,/-]/u.test(text[digits.start - 1] ?? ' ') &&
  opensWithDigit(text.slice(digits.start, letters.end));

/** Words in order, offsets in UTF-16 units: CERT-In, zarf_e, AT&T and portal.example.in are one token each. */
export function tokenize(text: string): RawToken[] {
  const raw = winkTokens(text);
  const domains = domainRanges(text);
  const tokens: RawToken[] = [];
  let domain = 0;
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i] as RawToken;
    while (domain < domains.length && (domains[domain + 1] as number) <= token.start) domain += 2;
    const domainStart = domains[domain] ?? Infinity;
    const domainEnd = domains[domain + 1] ?? Infinity;
    if (token.start >= domainStart && token.end <= domainEnd + 1 && token.start < domainEnd) {
      const end = Math.max(domainEnd, token.end);
      while (i + 1 < raw.length && (raw[i + 1] as RawToken).start < end) i++;
      const last = raw[i] as RawToken;
      const stop = last.end > domainEnd ? domainEnd : Math.max(last.end, domainEnd);
      tokens.push(ownToken(text, token.start, stop, 'PROPN'));
      // wink writes "in." for the end of a domain that ends a sentence: give the full stop back
      if (last.end > domainEnd) tokens.push(ownToken(text, domainEnd, last.end, 'PUNCT'));
      domain += 2;
      continue;
    }
    const previous = tokens.at(-1);
    const next = raw[i + 1];
    if (
      previous &&
      next &&
      previous.end === token.start &&
      token.end === next.start &&
      isNumberMark(text, token, previous, next)
    ) {
      respelled(previous, text, next.end, 'NUM');
      previous.lemma = previous.lower;
      i++;
      continue;
    }
    if (previous?.end === token.start && isSplitName(text, previous, token)) {
      respelled(previous, text, token.end, 'PROPN');
      previous.lemma = previous.lower;
      continue;
    }
    if (isDigitName(token)) token.pos = 'PROPN';
    // "Lapsus$"; not "US$ 2"
    if (
      token.text === '$' &&
      previous?.end === token.start &&
      /^\p{L}{4,}$/u.test(previous.text) &&
      !isDigit(text.charCodeAt(token.end))
    ) {
      respelled(previous, text, token.end, 'PROPN');
      previous.lemma = previous.lower;
      continue;
    }
    if (
      previous &&
      next &&
      previous.end === token.start &&
      token.end === next.start &&
      isJoiner(text, token, previous, next)
    ) {
      const part = next.text;
      const pos = part === 'based' || part === 'led' || part === 'owned' || part === 'run' ? 'ADJ' : previous.pos === 'PROPN' || next.pos === 'PROPN' ? 'PROPN' : next.pos; // prettier-ignore
      respelled(previous, text, next.end, pos);
      previous.lemma = text.slice(previous.start, next.start).toLowerCase() + next.lemma;
      i++;
      continue;
    }
    tokens.push(token);
  }
  return tokens;
}
