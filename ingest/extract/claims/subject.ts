import type { Token } from '../text/annotate.ts';
import {
  isAuxiliary,
  isClausePronoun,
  isComma,
  isDash,
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

/** Prepositions that join a noun phrase to the one before it: "an officer of the cell". */
const joining = new Set('of for at in with from on by to behind under within inside near against into about as without between'.split(' ')); // prettier-ignore
const relatives = new Set(['who', 'which', 'that', 'whose', 'where', 'whom']);
/** Words that begin a clause, so that no subject reaches over them. */
const clauseOpeners = new Set('that because although though while when if after before since as until whereas unless whether how why but and or so yet'.split(' ')); // prettier-ignore

/** A short quotation inside of a name: Sam “Chick3nman” Croley. */
function shortQuotationFrom(reading: Reading, last: number): number | null {
  const quotation = quotationAt(reading, last);
  if (!quotation || quotation.lastToken !== last || quotationLength(quotation) > 4) return null;
  return quotation.firstToken;
}

function opensWithDeterminer(token: Token): boolean {
  return (token.pos === 'DET' && token.lower !== 'all' && token.lower !== 'both') || isPossessive(token);
}

/** Nouns with their adjectives and one determiner, ending at `last`: "the Union health ministry". */
function simplePhraseEndingAt(reading: Reading, last: number, low: number): number | null {
  const { tokens } = reading;
  const end = tokens[last];
  if (!end || last < low) return null;
  if (end.quote < 0 && isClausePronoun(end) && end.pos !== 'NOUN') return last;
  if (isIndefinite(end)) return last;
  let first: number | null = null;
  let i = last;
  while (i >= low) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 && token.quote !== (end.quote >= 0 ? end.quote : -1)) {
      const from = shortQuotationFrom(reading, i);
      if (from === null || from < low) break;
      first = from;
      i = from - 1;
      continue;
    }
    if (token.text === ')') {
      let open = i;
      while (open > low && (tokens[open] as Token).text !== '(') open--;
      if (open <= low) break;
      i = open - 1;
      continue;
    }
    if (isClausePronoun(token) && token.pos === 'PRON') break;
    if (isTimeWord(token) && first !== null && !isGenitive(tokens[i + 1] as Token) && !isDate(reading, i + 1, last))
      break;
    const inner =
      isNominal(token) ||
      isGenitive(token) ||
      (isTitleParticiple(token) && first !== null) ||
      (token.pos === 'VERB' && first !== null && /(ed|ing)$/.test(token.lower) && i > low && opensWithDeterminer(tokens[i - 1] as Token)) ||
      (token.pos === 'ADV' && first !== null && i > low && (tokens[i - 1] as Token).pos === 'DET') ||
      (token.pos === 'PUNCT' && /^[.\-–/]$/.test(token.text) && first !== null && i > low && (tokens[i - 1] as Token).end === token.start && isNounLike(tokens[i - 1] as Token)); // prettier-ignore
    if (!inner) break;
    first = i;
    if (opensWithDeterminer(token)) break;
    i--;
  }
  if (first === null) return null;
  while (first < last && isGenitive(tokens[first] as Token)) first++;
  return first;
}

/** "17" of "the circular of August 17" */
function isDate(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i] as Token;
    if (token.pos !== 'NUM' && !isTimeWord(token)) return false;
  }
  return true;
}

/** Goes on to the left over what modifies the phrase: prepositions, participles, a relative clause without comma. */
export function phraseEndingAt(reading: Reading, last: number, low: number): TokenRange | null {
  const { tokens } = reading;
  let first = simplePhraseEndingAt(reading, last, low);
  if (first === null) return null;
  if (
    isClausePronoun(tokens[last] as Token) &&
    tokens[last - 1]?.lower !== 'of' &&
    (tokens[last] as Token).lower !== 'there'
  )
    return { first, last };
  for (let steps = 0; steps < 8; steps++) {
    const before = tokens[first - 1];
    if (!before || first - 1 < low || before.quote >= 0) break;
    let next: number | null = null;
    const anchor = tokens[first - 2];
    if (
      joining.has(before.lower) &&
      anchor &&
      first - 2 >= low &&
      (isNounLike(anchor) || isIndefinite(anchor) || anchor.text === ')') &&
      !isTimeWord(anchor)
    ) {
      next = simplePhraseEndingAt(reading, first - 2, low);
    } else if ((before.lower === 'and' || before.text === '&') && anchor && first - 2 >= low && isNounLike(anchor)) {
      const other = simplePhraseEndingAt(reading, first - 2, low);
      const governs = other === null ? undefined : tokens[other - 1];
      if (other !== null && !(governs && other - 1 >= low && (governs.pos === 'VERB' || governs.pos === 'AUX' || joining.has(governs.lower) && other - 2 >= low && tokens[other - 2]?.pos === 'VERB'))) next = other; // prettier-ignore
    } else if (
      before.pos === 'VERB' &&
      /(ing|ed|known|held|taken|based)$/.test(before.lower) &&
      anchor &&
      first - 2 >= low &&
      isNounLike(anchor) &&
      !isTimeWord(anchor)
    ) {
      next = simplePhraseEndingAt(reading, first - 2, low);
    } else if (
      joining.has(before.lower) &&
      anchor?.pos === 'VERB' &&
      first - 3 >= low &&
      /(ing|ed|known|held)$/.test(anchor.lower) &&
      isNounLike(tokens[first - 3] as Token)
    ) {
      next = simplePhraseEndingAt(reading, first - 3, low);
    }
    if (next === null && before.lower === 'to' && anchor?.lower === 'close' && first - 3 >= low)
      next = simplePhraseEndingAt(reading, first - 3, low);
    if (next === null && joining.has(before.lower) && anchor?.pos === 'ADJ' && first - 3 >= low && isNounLike(tokens[first - 3] as Token)) next = simplePhraseEndingAt(reading, first - 3, low); // prettier-ignore
    if (next === null) {
      const antecedent = restrictiveAntecedent(reading, first, low);
      if (antecedent !== null) next = antecedent;
    }
    if (next === null || next >= first) break;
    first = next;
  }
  return { first, last };
}

/** "a user who goes by MajorNelson" from "MajorNelson": the noun before a relative pronoun without a comma. */
function restrictiveAntecedent(reading: Reading, first: number, low: number): number | null {
  const { tokens } = reading;
  for (let i = first - 1; i >= Math.max(low + 1, first - 9); i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (token.pos === 'PUNCT' && token.text !== '-')) return null;
    if (
      token.lower === 'who' ||
      token.lower === 'which' ||
      (token.lower === 'that' && (isAuxiliary(tokens[i + 1] as Token) || (tokens[i + 1] as Token).pos === 'VERB'))
    ) {
      const noun = tokens[i - 1] as Token;
      return isNounLike(noun) || isIndefinite(noun) ? simplePhraseEndingAt(reading, i - 1, low) : null;
    }
    if (clauseOpeners.has(token.lower) && token.lower !== 'and' && token.lower !== 'as') return null;
  }
  return null;
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
      isAuxiliary(before)
    ))
      continue;
    if (relatives.has(after.lower)) return i;
    if (nearest === null) nearest = i;
  }
  return nearest;
}

/** Skips what may stand between subject and verb: adverbs, "on Monday", "Friday", "in a statement". */
function skipAdjuncts(reading: Reading, from: number, low: number): number {
  const { tokens } = reading;
  let i = from;
  for (;;) {
    const token = tokens[i];
    if (!token || i < low || token.quote >= 0) return i;
    if (
      token.pos === 'ADV' ||
      token.lower === 'also' ||
      token.lower === 'further' ||
      token.lower === 'too' ||
      token.lower === 'there' ||
      token.lower === 'here' ||
      token.lower === 'all' ||
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
