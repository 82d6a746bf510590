import type { TextSentence, Token } from '../text/annotate.ts';
import { wordTest } from '../vocabulary/word.ts';
import { chainAround } from './chain.ts';
import { trimmed } from './content.ts';
import { cuesOfSentence, subjectWords } from './find-cues.ts';
import type { FoundClaim } from './found.ts';
import { isAuxiliary, isClausePronoun, isComma, isDash, type Reading, type TokenRange } from './reading.ts';

const isOffering = wordTest(({ lower }) => /^(?:offer(?:s|ed|ing)?|advertis(?:e|es|ed|ing)|hawk(?:s|ed|ing)?|peddl(?:e|es|ed|ing)|auction(?:s|ed|ing)?)$/.test(lower)); // prettier-ignore
const isCopula = wordTest(({ lower }) => /^(?:is|are|was|were|as)$/.test(lower));
const isMoney = wordTest(({ text, lower }) => /[$€£¥₹]/.test(text) || /^(?:bitcoins?|btc|xmr|monero|dollars|euros|pounds|rupees|usd|eur|rs)$/.test(lower)); // prettier-ignore

/** Words in which a price stands behind what is offered. */
const priceReach = 24;
/** Words between "what" and the subject of the last clause behind it. */
const relativeReach = 8;

/**
 * What is said of goods by whoever offers or shows them: "posted what it said were payslips", "offered the files of 4,000
 * sailors for $900". Not "offered its help", "offered staff a year of monitoring", which have no price.
 */
export function offerClaims(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { tokens } = reading;
  for (const sentence of reading.narrative) {
    let what = -1;
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = tokens[i];
      if (!token || token.quote >= 0) continue;
      if (token.lower === 'what') what = i;
      else if (isOffering(token)) found.push(...offered(reading, i, sentence.firstToken, sentence.lastToken));
    }
    if (what > sentence.firstToken) found.push(...shown(reading, sentence));
  }
  return found;
}

/** "what it said were payslips": the group's that posted it, where a pronoun says it; "what its operator called an upgrade". */
function shown(reading: Reading, sentence: TextSentence): FoundClaim[] {
  const { tokens } = reading;
  const cues = cuesOfSentence(reading, sentence);
  return cues.flatMap(({ chain, cue, subject }, at): FoundClaim[] => {
    if (chain.negated || chain.passive || subject.kind !== 'PHRASE') return [];
    const what = whatBefore(reading, subject.range.first, sentence.firstToken);
    if (what < 0) return [];
    const next = tokens[chain.last + 1];
    const isName = cue.takes.has('naming') && what === subject.range.first - 1 && next?.lower !== 'for';
    const from = next && isCopula(next) && (next.lower !== 'as' || isName) ? chain.last + 2 : isName ? chain.last + 1 : -1; // prettier-ignore
    if (from < 0 || from > sentence.lastToken) return [];
    const beside = cues[at + 1]?.subject;
    const high = beside?.kind === 'PHRASE' && tokens[beside.range.first - 1]?.lower === 'and' ? beside.range.first - 2 : sentence.lastToken; // prettier-ignore
    const content = trimmed(reading, from, endOf(reading, from, high));
    if (!content || content.first === content.last) return [];
    const { range } = subject;
    const isPronoun = range.first === range.last && isClausePronoun(tokens[range.first] as Token);
    const source = isPronoun ? (subjectOf(reading, what - 1, sentence.firstToken) ?? range) : range;
    return [{ rule: 'offer:shown', complement: 'OBJECT', cue: { first: chain.first, last: chain.last }, cueWord: cue.lemma, entry: cue, chain, source, voice: 'SOURCE', content, stance: null, reportedBy: null }]; // prettier-ignore
  });
}

/** The "what" of the clause: before its subject, or before another such clause ("what A called an upgrade and B said was an attack"). */
function whatBefore({ tokens }: Reading, subject: number, low: number): number {
  for (let i = subject - 1; i > low && subject - i <= relativeReach; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.quote >= 0) return -1;
    if (token.lower === 'what') return i;
    if (i === subject - 1 && token.lower !== 'and' && token.lower !== 'but') return -1;
  }
  return -1;
}

/** The subject of the verb right before "what". */
function subjectOf(reading: Reading, verb: number, low: number): TokenRange | null {
  const { tokens } = reading;
  for (let i = verb; i > low && verb - i < 4; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT') return null;
    if (token.pos !== 'VERB') continue;
    return subjectWords(reading, chainAround(reading, i, i), low);
  }
  return null;
}

function offered(reading: Reading, verb: number, low: number, high: number): FoundClaim[] {
  const { tokens } = reading;
  if (tokens[verb]?.pos !== 'VERB') return [];
  const chain = chainAround(reading, verb, verb);
  if (chain.passive || chain.negated || chain.infinitive) return [];
  const first = tokens[verb + 1]?.lower === 'to' && tokens[verb + 2]?.lower === 'sell' ? verb + 2 : verb + 1;
  const opener = tokens[first];
  if (!opener || first >= high || opener.lower === 'what' || opener.lower === 'to' || isAuxiliary(opener)) return [];
  const last = endOf(reading, first, high);
  if (opener.quote < 0 && !isPriced(reading, first, last)) return [];
  const source = subjectWords(reading, chain, low);
  const content = trimmed(reading, first, last);
  if (!source || !content || content.last - content.first < 1) return [];
  return [{ rule: 'offer:goods', complement: 'OBJECT', cue: { first: chain.first, last: verb }, cueWord: 'offer', entry: null, chain, source, voice: 'SOURCE', content, stance: 'ASSERTS', reportedBy: null }]; // prettier-ignore
}

/** "for $900", "at between 2 and 3 bitcoin", "for sale" */
function isPriced({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first + 1; i < Math.min(last, first + priceReach); i++) {
    const word = tokens[i]?.lower;
    if (word !== 'for' && word !== 'at') continue;
    if (tokens[i + 1]?.lower === 'sale') return true;
    for (let k = i + 1; k <= Math.min(last, i + 5); k++) {
      const token = tokens[k];
      if (token && isMoney(token)) return true;
    }
  }
  return false;
}

function endOf({ tokens }: Reading, from: number, high: number): number {
  for (let i = from; i <= high; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || token.quote >= 0) continue;
    if (token.text === ';' || token.text === ':' || isDash(token)) return i - 1;
    if ((token.lower === 'and' || token.lower === 'but') && next && (next.pos === 'VERB' || next.pos === 'AUX')) return i - 1; // prettier-ignore
    if (isComma(token) && next && /^(?:and|but|who|which|adding|saying|while|according|with|along)$/.test(next.lower)) return i - 1; // prettier-ignore
  }
  return high;
}
