import type { Token } from '../text/annotate.ts';
import { ofWord } from '../vocabulary/word.ts';
import { phraseEndingAt, shortQuotationFrom, simplePhraseEndingAt } from './phrase-left.ts';
import {
  isAuxiliary,
  isClausePronoun,
  isComma,
  isDash,
  isIndefinite,
  isNounLike,
  isTimeWord,
  quotationAt,
  type Reading,
  type TokenRange,
  wordsStandAt,
} from './reading.ts';

const relatives = new Set(['who', 'which', 'that', 'whose', 'where', 'whom']);

/** "Ann Lee" of "The clerk who was blamed, Ann Lee, said" */
function isName({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]?.pos !== 'PROPN') return false;
  return last > first;
}

/** The comma, dash or bracket at which an insertion before the verb opens: "X, who …, said", "X, chief of Y, said". */
function insertionStart(reading: Reading, close: number, low: number): number | null {
  const { tokens } = reading;
  const mark = (tokens[close] as Token).text;
  if (mark === ')') {
    for (let i = close - 1; i > low; i--) if ((tokens[i] as Token).text === '(') return i;
    return null;
  }
  let nearest: number | null = null;
  for (let i = close - 1; i > low && close - i < 60; i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) {
      i = quotationAt(reading, i)?.firstToken ?? i;
      continue;
    }
    if (token.text === ';' || token.text === ':') break;
    const opens = mark === ',' ? isComma(token) : isDash(token);
    if (!opens) continue;
    const before = tokens[i - 1] as Token;
    const after = tokens[i + 1] as Token;
    if (!(
      isNounLike(before) ||
      before.text === ')' ||
      before.pos === 'PRON' ||
      isIndefinite(before) ||
      before.quote >= 0 ||
      isAuxiliary(before) ||
      (before.pos === 'VERB' && isName(reading, i + 1, close - 1))
    ))
      continue;
    if (relatives.has(after.lower)) return i;
    if (nearest === null) nearest = i;
  }
  return nearest;
}

/** Adverbs of several words that may stand before a verb, by the last of them. Source: English usage. */
const fixedAdverbs: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  ['at first', 'at the time', 'at last', 'at once', 'at length', 'in turn', 'in part', 'of late', 'for now', 'for his part', 'for her part', 'for its part', 'for their part', 'in private', 'in public', 'on record', 'on the record'].map((phrase) => phrase.split(' ')),
  (words) => words.at(-1) ?? '',
); // prettier-ignore

const adverbsEndingIn = ofWord(({ lower }) => fixedAdverbs.get(lower) ?? null);

/** Tokens of the adverb of several words that ends at `last`, or 0. */
function fixedAdverbAt({ tokens }: Reading, last: number, low: number): number {
  const adverb = adverbsEndingIn(tokens[last] as Token)?.find(
    (words) => last - words.length >= low && wordsStandAt(tokens, last - words.length + 1, words),
  );
  return adverb?.length ?? 0;
}

/** Skips what may stand between subject and verb: adverbs, "at first", "on Monday", "Friday", "in a statement". */
function skipAdjuncts(reading: Reading, from: number, low: number): number {
  const { tokens } = reading;
  let i = from;
  for (;;) {
    const token = tokens[i];
    if (!token || i < low || token.quote >= 0) return i;
    const fixed = fixedAdverbAt(reading, i, low);
    if (fixed > 0) {
      i -= fixed;
      continue;
    }
    if (
      token.pos === 'ADV' ||
      token.lower === 'also' ||
      token.lower === 'further' ||
      token.lower === 'too' ||
      token.lower === 'there' ||
      token.lower === 'here' ||
      token.lower === 'all' ||
      (token.lower === 'neither' && i > low && isNounLike(tokens[i - 1] as Token)) ||
      token.lower === 'himself' ||
      token.lower === 'itself' ||
      token.lower === 'herself'
    ) {
      i--;
      continue;
    }
    // "The ministry on Monday", "Police last week", "The union Friday"
    let start = i;
    while (
      start >= low &&
      (isTimeWord(tokens[start] as Token) ||
        ((tokens[start] as Token).pos === 'NUM' && start < i && isTimeWord(tokens[start + 1] as Token)) ||
        ((tokens[start] as Token).pos === 'NUM' && start > low && isTimeWord(tokens[start - 1] as Token)))
    )
      start--;
    if (start < i && start >= low) {
      const before = tokens[start] as Token;
      const onDay =
        before.lower === 'on' || before.lower === 'in' || before.lower === 'late' || before.lower === 'early';
      const subjectEnd = onDay ? start - 1 : start;
      if (
        subjectEnd >= low &&
        (isNounLike(tokens[subjectEnd] as Token) ||
          isClausePronoun(tokens[subjectEnd] as Token) ||
          isAuxiliary(tokens[subjectEnd] as Token) ||
          isComma(tokens[subjectEnd]))
      ) {
        i = subjectEnd;
        continue;
      }
    }
    // "The corporation in a statement", "He in a follow-up tweet"
    const adjunct = statementAdjunct(reading, i, low);
    if (
      adjunct !== null &&
      adjunct - 1 >= low &&
      (isNounLike(tokens[adjunct - 1] as Token) || isClausePronoun(tokens[adjunct - 1] as Token))
    ) {
      i = adjunct - 1;
      continue;
    }
    return i;
  }
}

const statementNouns = new Set('statement tweet post thread letter interview email e-mail release message briefing report filing note notice video conference reply response petition affidavit blog'.split(' ')); // prettier-ignore

/** Where "in a follow-up tweet on January 20" begins, when the tokens before and with `last` are such a phrase. */
function statementAdjunct(reading: Reading, last: number, low: number): number | null {
  const { tokens } = reading;
  for (let i = last; i >= Math.max(low + 1, last - 9); i--) {
    const token = tokens[i] as Token;
    if (token.pos === 'VERB' || token.pos === 'PUNCT' || token.quote >= 0) return null;
    if (
      (token.lower === 'in' || token.lower === 'via' || token.lower === 'during' || token.lower === 'through') &&
      i < last
    ) {
      for (let k = i + 1; k <= last; k++) if (statementNouns.has((tokens[k] as Token).lower)) return i;
      return null;
    }
  }
  return null;
}

export type Subject =
  | { readonly kind: 'PHRASE'; readonly range: TokenRange }
  /** "and said", ", adding": whoever the clause before has as its subject */
  | { readonly kind: 'INHERITED'; readonly joint: number }
  | { readonly kind: 'NONE' };

/** Who stands before a verb chain as its subject. */
export function subjectBefore(reading: Reading, chainFirst: number, low: number): Subject {
  const { tokens } = reading;
  let i = chainFirst - 1;
  if (i < low) return { kind: 'NONE' };
  i = skipAdjuncts(reading, i, low);
  if (i < low) return { kind: 'NONE' };
  let token = tokens[i] as Token;
  if (isAuxiliary(token)) {
    i = skipAdjuncts(reading, i - 1, low); // "had on Thursday alleged"
    token = tokens[i] as Token;
    if (!token || i < low) return { kind: 'NONE' };
  }
  let close = -1;
  for (let hops = 0; hops < 2 && (isComma(token) || isDash(token) || token.text === ')'); hops++) {
    const open = insertionStart(reading, i, low);
    if (open === null || open <= low) break;
    if (close < 0) close = token.text === ')' ? i : i - 1;
    i = skipAdjuncts(reading, open - 1, low);
    token = tokens[i] as Token;
    if (isAuxiliary(token)) {
      i = skipAdjuncts(reading, i - 1, low);
      close = -1;
    }
    token = tokens[i] as Token;
    if (!token || i < low) return { kind: 'NONE' };
  }
  if (token.pos === 'CCONJ' || token.lower === 'then' || token.lower === 'but' || token.lower === 'and')
    return { kind: 'INHERITED', joint: i };
  if (token.quote >= 0 && shortQuotationFrom(reading, i) === null) return { kind: 'NONE' };
  if (token.lower === 'who' || token.lower === 'which' || (token.lower === 'that' && token.pos !== 'DET')) {
    const antecedent = isComma(tokens[i - 1]) ? i - 2 : i - 1;
    const phrase = antecedent >= low ? phraseEndingAt(reading, antecedent, low) : null;
    if (phrase) return { kind: 'PHRASE', range: phrase };
    return { kind: 'NONE' };
  }
  const phrase = phraseEndingAt(reading, i, low) ?? phraseAtClauseStart(reading, i, low);
  if (!phrase) return { kind: 'NONE' };
  return { kind: 'PHRASE', range: { first: phrase.first, last: Math.max(phrase.last, close) } };
}

/** "a member who did not want her name used said": nothing nominal ends here, so a relative clause may. */
function phraseAtClauseStart(reading: Reading, last: number, low: number): TokenRange | null {
  const { tokens } = reading;
  for (let i = last; i > low && last - i < 16; i--) {
    const token = tokens[i] as Token;
    if (token.pos === 'PUNCT' || token.quote >= 0) return null;
    if (token.lower !== 'who') continue;
    const first = simplePhraseEndingAt(reading, i - 1, low);
    return first === null ? null : { first, last };
  }
  return null;
}
