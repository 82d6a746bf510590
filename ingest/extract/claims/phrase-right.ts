import type { Token } from '../text/annotate.ts';
import { joining } from './phrase-left.ts';
import {
  isAuxiliary,
  isClausePronoun,
  isComma,
  isGenitive,
  isIndefinite,
  isNominal,
  isNounLike,
  isPossessive,
  isTimeWord,
  isTitleParticiple,
  quotationAt,
  quotationLength,
  type Reading,
  type TokenRange,
} from './reading.ts';

const relatives = new Set(['who', 'which', 'that', 'whose', 'where', 'whom']);

/** A noun phrase that begins at `first`, for "said the ministry" and "according to the ministry". */
export function phraseStartingAt(reading: Reading, first: number, high: number): TokenRange | null {
  const { tokens } = reading;
  const start = tokens[first];
  if (!start || first > high || start.quote >= 0) return null;
  const determines = start.pos === 'DET' && first < high && isNominal(tokens[first + 1] as Token); // "told this site"
  if (!determines && (isClausePronoun(start) || (start.pos === 'PRON' && !isPossessive(start)))) {
    if (isIndefinite(start) && tokens[first + 1]?.lower === 'of') return grow(reading, first, high);
    return { first, last: first };
  }
  if (!isNominal(start) && !isIndefinite(start)) return null;
  return grow(reading, first, high);
}

function grow(reading: Reading, first: number, high: number): TokenRange {
  const { tokens } = reading;
  let last = first;
  for (let i = first + 1; i <= high; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) {
      const quotation = quotationAt(reading, i);
      if (
        quotation &&
        quotation.firstToken === i &&
        quotationLength(quotation) <= 3 &&
        quotation.lastToken < high &&
        isNounLike(tokens[quotation.lastToken + 1] as Token)
      ) {
        i = quotation.lastToken;
        continue;
      }
      break;
    }
    if (
      isNominal(token) ||
      isGenitive(token) ||
      (isTitleParticiple(token) && i < high && isNounLike(tokens[i + 1] as Token))
    ) {
      if (isTimeWord(token) && isTimeWordAlone(reading, i)) break;
      if ((token.pos === 'DET' || isPossessive(token)) && last === i - 1 && isNounLike(tokens[last] as Token)) break;
      last = i;
      continue;
    }
    const next = tokens[i + 1];
    if (!next || i + 1 > high) break;
    if (token.text === '(') {
      let end = i;
      while (end < high && (tokens[end] as Token).text !== ')') end++;
      if ((tokens[end] as Token).text !== ')' || end - i > 8) break;
      last = end;
      i = end;
      continue;
    }
    if (token.text === '.' && token.start === (tokens[i - 1] as Token).end && next.pos === 'PROPN') continue;
    if (joining.has(token.lower) && (isNominal(next) || isPossessive(next)) && !isTimeWord(next) && next.quote < 0)
      continue;
    if ((token.lower === 'and' || token.text === '&') && (next.pos === 'PROPN' || next.pos === 'DET') && next.quote < 0)
      continue;
    // an apposition, closed by a comma or the end of the clause
    if (isComma(token) && (isNominal(next) || next.lower === 'who' || next.lower === 'which')) {
      const end = appositionEnd(reading, i + 1, high);
      if (end !== null) return { first, last: end };
    }
    break;
  }
  while (last > first && isTimeWord(tokens[last] as Token)) last--;
  return { first, last };
}

function isTimeWordAlone(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  return before !== undefined && isNounLike(before);
}

function appositionEnd(reading: Reading, first: number, high: number): number | null {
  const { tokens } = reading;
  const relative = relatives.has((tokens[first] as Token).lower);
  for (let i = first; i <= high; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return null;
    if (isComma(token) || token.text === ';' || token.text === '.' || token.text === ':') return i - 1;
    if (!relative && (token.pos === 'VERB' || isAuxiliary(token))) return null;
  }
  return high;
}
