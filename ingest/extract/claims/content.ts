import type { Cue } from '../vocabulary/cues.ts';
import type { Token } from '../text/annotate.ts';
import { wordTest } from '../vocabulary/word.ts';
import type { Complement } from './found.ts';
import {
  isAuxiliary,
  isClausePronoun,
  isComma,
  isDash,
  isNominal,
  isNounLike,
  isPunctuation,
  isTimeWord,
  isVerb,
  quotationAt,
  some,
  type Reading,
  type TokenRange,
} from './reading.ts';
import { phraseStartingAt } from './phrase-right.ts';

export interface Content {
  readonly range: TokenRange;
  readonly complement: Complement;
}

const questionWords = new Set(['how', 'why', 'whether', 'what', 'which', 'who', 'whose', 'where', 'when', 'if']);
const adjunctOpeners = new Set('in on at during to after via from by before while through last this late early when with for under'.split(' ')); // prettier-ignore

const nominatives = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

const opensNothing = wordTest(({ text }) => /^[,;:.—–\-)]+$|^--$/.test(text));
const endsNothing = wordTest(({ text }) => /^[,;:.—–\-(]+$|^--$/.test(text));

/** Cuts marks and joints from both ends; a quotation that fills the range loses its quotation marks. */
export function trimmed(reading: Reading, first: number, last: number): TokenRange | null {
  const { tokens } = reading;
  let from = first;
  let to = last;
  if (tokens[from]?.lower === 'that' && tokens[from]?.pos === 'SCONJ' && from < to) from++;
  for (;;) {
    const [firstBefore, lastBefore] = [from, to];
    while (from <= to && opensNothing(tokens[from] as Token)) from++;
    while (to >= from && endsNothing(tokens[to] as Token)) to--;
    if (from > to) return null;
    const opening = quotationAt(reading, from);
    if (opening && opening.firstToken === from && opening.lastToken >= to) {
      from++;
      if (opening.lastToken === to) to--;
    } else if (opening && opening.lastToken === from) from++;
    const closing = from <= to ? quotationAt(reading, to) : null;
    if (closing && closing.lastToken === to && closing.firstToken < from) to--;
    if (from > to) return null;
    if (from === firstBefore && to === lastBefore) return { first: from, last: to };
  }
}

/** Behind the words that name who was told: "told reporters", "told the court on Monday". */
export function skipAddressee(reading: Reading, from: number, high: number): number {
  const { tokens } = reading;
  const token = tokens[from];
  if (!token || token.lower === 'that' || isPunctuation(token)) return from;
  let last = from;
  if (token.pos === 'PRON' && !isNominal(token)) last = from;
  else {
    const phrase = phraseStartingAt(reading, from, high);
    if (!phrase) return from;
    last = phrase.last;
  }
  return last + 1;
}

/** Behind "on Monday", "in a statement on Tuesday", up to the "that", quotation or colon that follows them. */
function skipAdjuncts(reading: Reading, from: number, high: number, infinitive: boolean): number {
  const { tokens } = reading;
  const token = tokens[from];
  if (!token) return from;
  const adjunct = adjunctOpeners.has(token.lower) || token.pos === 'ADP' || isTimeAt(reading, from) || token.pos === 'ADV' || isComma(token) || (token.pos === 'PRON' && /sel(f|ves)$/.test(token.lower)); // prettier-ignore
  if (!adjunct) return from;
  let commas = 0;
  let verbs = 0;
  for (let i = from; i <= Math.min(high, from + 22); i++) {
    const word = tokens[i];
    if (!word) break;
    if (word.quote >= 0) {
      const quotation = quotationAt(reading, i);
      if (quotation && quotation.firstToken === i && (quotation.lastToken - i > 4 || quotation.lastToken >= high - 2))
        return i;
      break;
    }
    if (word.text === ':') return i + 1;
    if (infinitive && word.lower === 'to' && i > from && /^(VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return i; // "claims on a forum to have"
    if (word.text === ';') break;
    if (isComma(word)) commas++;
    if (commas > 2) break;
    if (word.lower === 'that' && i > from && (isTagged(tokens[i]?.pos) || isClauseAt(reading, i + 1, high))) return i;
    // "said in a statement it had"; not "threatened to publish the rest unless it was paid"
    if (word.pos === 'VERB') verbs++;
    if (
      i > from + 1 &&
      verbs === 0 &&
      nominatives.has(word.text) &&
      word.pos === 'PRON' &&
      isVerb(tokens[i + 1] ?? word)
    )
      return i;
    if (isAuxiliary(word)) break;
  }
  // a bare adverbial of time: "said on Monday the files were old", "said Friday it"
  let i = from;
  if ((tokens[i]?.lower === 'on' || tokens[i]?.lower === 'in') && isTimeAt(reading, i + 1)) i++;
  if (!isTimeAt(reading, i)) return from;
  while (i <= high && (isTimeAt(reading, i) || tokens[i]?.pos === 'NUM')) i++;
  return i;
}

/** "Monday", "last week"; but not the "this" of "this is unrelated" */
function isTimeAt(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token || !isTimeWord(token)) return false;
  if (token.lower !== 'this' && token.lower !== 'last' && token.lower !== 'late') return true;
  const next = reading.tokens[index + 1];
  return next !== undefined && isTimeWord(next);
}

/** Tokens of what has no verb behind "that", where the tagger is not to be blamed for it. */
const longestVerbless = 5;

const isTagged = (pos: string | undefined): boolean => pos === 'SCONJ' || pos === 'ADP';

/** Takes the "that" of "said that the portal stores no cards", whose verb the tagger misses; not of "repeated that line on Monday". */
function opensClause(reading: Reading, that: number, high: number): boolean {
  if (isClauseAt(reading, that + 1, high)) return true;
  const token = reading.tokens[that] as Token;
  return isTagged(token.pos) && (high - that > longestVerbless || !isNounLike(reading.tokens[that + 1] ?? token));
}

function isClauseAt(reading: Reading, from: number, high: number): boolean {
  return from <= high && some(reading, { first: from, last: high }, isVerb);
}

/** What stands behind a cue as its content, with the way it hangs on the cue. */
export function contentAfter(reading: Reading, cue: Cue, from: number, high: number): Content | null {
  const { tokens } = reading;
  let start = from;
  if (start > high) return null;
  if (cue.takes.has('addressee')) start = skipAddressee(reading, start, high);
  else if (tokens[start]?.lower === 'to' && cue.takes.has('quote')) {
    const phrase = phraseStartingAt(reading, start + 1, high);
    const behind = phrase ? tokens[phrase.last + 1] : undefined;
    if (phrase && behind && phrase.last < high && (behind.lower === 'that' || isComma(behind))) start = phrase.last + 1;
  }
  start = skipAdjuncts(reading, start, high, cue.takes.has('infinitive'));
  while (start <= high && (isComma(tokens[start]) || tokens[start]?.text === ':' || isDash(tokens[start]))) start++;
  if (start > high) return null;
  const token = tokens[start];
  if (!token) return null;
  const rest = { first: start, last: high };

  if (token.quote >= 0) return quotedContent(reading, start, high);
  const bareObject = isNounLike(tokens[start + 1] ?? token) && /^[,.;:]$/.test(tokens[start + 2]?.text ?? ''); // "disputed that count"
  if (token.lower === 'that' && !bareObject && opensClause(reading, start, high)) {
    const range = trimmed(reading, start + 1, high);
    if (!range) return null;
    return { range, complement: 'THAT' };
  }
  if (token.lower === 'to' && tokens[start + 1] && start < high) {
    const range = trimmed(reading, start + 1, high);
    return range && { range, complement: 'INFINITIVE' };
  }
  if (questionWords.has(token.lower)) {
    const range = trimmed(reading, start, high);
    return range && { range, complement: token.lower === 'what' ? 'CLAUSE' : 'QUESTION' };
  }
  const range = trimmed(reading, start, high);
  if (!range) return null;
  if (token.lower.endsWith('ing') && token.pos === 'VERB') return { range, complement: 'GERUND' };
  if (
    isNominal(token) ||
    token.pos === 'PRON' ||
    isClausePronoun(token) ||
    token.pos === 'ADV' ||
    token.pos === 'INTJ'
  ) {
    return { range, complement: hasOwnVerb(reading, rest) ? 'CLAUSE' : 'OBJECT' };
  }
  if (token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'SCONJ' || token.pos === 'CCONJ')
    return { range, complement: hasOwnVerb(reading, rest) ? 'CLAUSE' : 'ABOUT' };
  return { range, complement: 'OBJECT' };
}

/** A finite verb that is not part of a relative clause: "the files were old", not "the files that were sold". */
function hasOwnVerb(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading;
  let relative = false;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.lower === 'who' || token.lower === 'which' || (token.lower === 'that' && i > range.first)) {
      relative = true;
      continue;
    }
    const finite = isAuxiliary(token) || (token.pos === 'VERB' && !token.lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to' && i > range.first && !(token.lower.endsWith('ed') && (tokens[i + 1]?.lower === 'by' || tokens[i + 1]?.lower === 'in' || tokens[i + 1]?.lower === 'from'))); // prettier-ignore
    if (!finite) continue;
    if (relative) relative = false;
    else return true;
  }
  return false;
}

/** A quotation behind its cue: alone, or the beginning of a clause that runs on behind it. */
function quotedContent(reading: Reading, start: number, high: number): Content | null {
  const { tokens } = reading;
  const quotation = quotationAt(reading, start);
  if (!quotation) return null;
  const end = quotation.lastToken;
  const beforeClose = tokens[end - 1];
  const ended = beforeClose !== undefined && /^[.!?…,]+$/.test(beforeClose.text) && beforeClose.text !== ',';
  const next = tokens[end + 1];
  const runsOn = end < high && next !== undefined && !ended && !isPunctuation(next);
  const range = trimmed(reading, start, runsOn ? high : end);
  return range && { range, complement: 'QUOTE' };
}

/** Sentences of quotation that directly follow in the same paragraph: more of the same speech. */
export function followingQuotations(reading: Reading, after: number): TokenRange[] {
  const { tokens } = reading;
  const found: TokenRange[] = [];
  const paragraph = tokens[after]?.paragraph;
  let next = after + 1;
  while (
    tokens[next] &&
    tokens[next]?.paragraph === paragraph &&
    tokens[next]?.quote === -1 &&
    isPunctuation(tokens[next] as never)
  )
    next++;
  for (;;) {
    const quotation = quotationAt(reading, next);
    if (!quotation || quotation.firstToken !== next || tokens[next]?.paragraph !== paragraph) return found;
    const behind = tokens[quotation.lastToken + 1];
    const closed =
      behind === undefined ||
      behind.paragraph !== paragraph ||
      behind.sentence !== tokens[quotation.lastToken]?.sentence;
    if (!closed || quotation.lastToken - quotation.firstToken < 3) return found;
    const range = trimmed(reading, quotation.firstToken, quotation.lastToken);
    if (range) found.push(range);
    next = quotation.lastToken + 1;
  }
}

/** What stands before a cue as its content: a quotation, or the clause from the start of the sentence. */
export function contentBefore(reading: Reading, edge: number, low: number): Content | null {
  const { tokens } = reading;
  let end = edge;
  const mark = tokens[end];
  if (!mark) return null;
  const marked = isComma(mark) || isDash(mark) || mark.text === '?' || mark.text === '!' || mark.text === ':';
  if (marked && mark.quote < 0) end--;
  const last = tokens[end];
  if (!last) return null;
  const quotation = quotationAt(reading, end);
  if (quotation && quotation.lastToken === end) {
    let first = quotation.firstToken;
    const sentence = tokens[first]?.sentence ?? 0;
    const sentenceFirst = reading.annotated.sentences[sentence]?.firstToken ?? first;
    const lead = { first: sentenceFirst, last: first - 1 };
    // a quotation in the middle of its sentence: the words before it belong to what was said
    if (first > sentenceFirst && some(reading, lead, (token) => token.quote < 0 && /\p{L}/u.test(token.text))) {
      const open = clauseStart(reading, sentenceFirst, first);
      if (tokens[first - 1]?.text !== ':') first = open;
    }
    const range = trimmed(reading, first, end);
    return range && { range, complement: 'QUOTE' };
  }
  if (!marked || end <= low) return null;
  let open = low;
  for (let i = end - 1; i > low; i--) {
    const token = tokens[i];
    if (token?.quote === -1 && (token.text === ';' || token.text === ':')) {
      open = i + 1;
      break;
    }
  }
  const first = clauseStart(reading, open, end);
  const range = trimmed(reading, first, end);
  if (!range) return null;
  return { range, complement: 'CLAUSE' };
}

/** Behind a conjunction or an adverb that opens the sentence: "But the data was old, he said". */
function clauseStart(reading: Reading, low: number, high: number): number {
  const first = reading.tokens[low];
  if (!first || low >= high) return low;
  const skip = /^(but|and|yet|still|however|meanwhile)$/.test(first.lower);
  return skip ? low + 1 + (isComma(reading.tokens[low + 1]) ? 1 : 0) : low;
}

/** A clause can stand as content before its cue when it has a verb of its own and is no adverbial. */
export function isStatement(reading: Reading, range: TokenRange): boolean {
  const first = reading.tokens[range.first];
  if (!first) return false;
  if (/^(asked|speaking|addressing|when|while|although|though|after|before|since|responding|reacting|citing|according|as|replying|commenting|pressed|quoting|denying|confirming|despite|following)$/.test(first.lower)) return false; // prettier-ignore
  const adverbial = first.pos === 'ADP' || first.pos === 'ADV' || isTimeWord(first);
  // the tagger misses a verb now and then ("The app stores no card data"), so a long piece counts without one
  if (!some(reading, range, isVerb)) return !adverbial && range.last - range.first >= 4;
  if (!(first.pos === 'ADP' || first.lower === 'on' || first.lower === 'in')) return true;
  // "In a statement" has no finite verb of its own; "In May the group attacked" has
  return hasOwnVerb(reading, range) && some(reading, range, isNounLike) && !hasParticiplesOnly(reading, range);
}

/** "In a listing, seen by a paper", "In a statement, posted on its site" */
function hasParticiplesOnly({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (!isVerb(token)) continue;
    if (isAuxiliary(token) || !(tokens[i + 1]?.lower === 'by' || isComma(tokens[i - 1]))) return false;
  }
  return true;
}
