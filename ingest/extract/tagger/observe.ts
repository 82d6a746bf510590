import type { FoundClaim } from '../claims/found.ts';
import { isAuxiliary, type Reading, type TokenRange } from '../claims/reading.ts';
import type { TextSentence, Token } from '../text/annotate.ts';
import { cuesOf } from '../vocabulary/cues.ts';
import { negations } from '../vocabulary/polarity.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { isOneOf, ofWord } from '../vocabulary/word.ts';
import { BEGINS, CUE, INSIDE, OUTSIDE, SOURCE } from './tags.ts';

/** Buckets into which features are hashed; those of all kinds share them. */
export const bucketCount = 1 << 18;

/** What is known of one token, as small numbers: words hashed, the rest counted. */
interface Looks {
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  /** Whether it may be a cue, and of which stance; with what follows it. */
  readonly cue: Int32Array;
  readonly quote: Int32Array;
  /** What the rules take it for, and which rule. */
  readonly ruled: Int32Array;
  readonly rule: Int32Array;
}

const FNV = 0x811c9dc5;

function hashOf(text: string): number {
  let hash = FNV;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const idOf = remembered(hashOf);
/** Of these there are few, so that they stay near the processor. */
const tagOf = remembered(hashOf);
const auxiliary = hashOf('AUX');
const cueNounOf = remembered((stance) => hashOf(`${stance} noun`));

const digits = /^\d[\d.,]*$/;
const spellingOf = ofWord(({ lower }) => hashOf(digits.test(lower) ? '0' : lower));
const opensWithDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
const cueOf = ofWord(({ lower }) => cuesOf(lower)[0] ?? null);
const isNegation = isOneOf(negations);

function looksOf({ tokens }: Reading, claims: readonly FoundClaim[]): Looks {
  const { length } = tokens;
  const looks: Looks = {
    word: new Int32Array(length),
    lemma: new Int32Array(length),
    pos: new Int32Array(length),
    cue: new Int32Array(length),
    quote: new Int32Array(length),
    ruled: new Int32Array(length),
    rule: new Int32Array(length),
  };
  const paint = (range: TokenRange | null, tag: number, rule: number): void => {
    if (range)
      for (let i = range.first; i <= Math.min(range.last, length - 1); i++)
        if (looks.ruled[i] === OUTSIDE) {
          looks.ruled[i] = tag === INSIDE && i === range.first ? BEGINS : tag;
          looks.rule[i] = rule;
        }
  };
  const byLength = claims.toSorted((a, b) => a.content.last - a.content.first - (b.content.last - b.content.first));
  for (const claim of byLength) {
    const rule = idOf(claim.rule.startsWith('author') ? 'author' : claim.rule);
    paint(claim.content, INSIDE, rule);
  }
  for (const claim of byLength) {
    const rule = idOf(claim.rule);
    paint(claim.cue, CUE, rule);
    paint(claim.source, SOURCE, rule);
  }
  return looks;
}

/** Of the tokens of a stretch; what the rules say is painted for all. */
function lookAt({ tokens }: Reading, looks: Looks, first: number, length: number): void {
  for (let i = first; i < first + length; i++) {
    const token = tokens[i] as Token;
    looks.word[i] = spellingOf(token);
    const isOwn = token.lemma === token.lower && !opensWithDigit(token.lower);
    looks.lemma[i] = isOwn ? (looks.word[i] as number) : idOf(token.lemma);
    looks.pos[i] = isAuxiliary(token) ? auxiliary : tagOf(token.pos);
    const entry = cueOf(token);
    looks.cue[i] = entry ? (entry.alsoNoun && token.pos !== 'VERB' ? cueNounOf : tagOf)(entry.stance) : 0;
    const opens = token.quote >= 0 && tokens[i - 1]?.quote !== token.quote;
    const closes = token.quote >= 0 && tokens[i + 1]?.quote !== token.quote;
    looks.quote[i] = token.quote < 0 ? 0 : opens ? 1 : closes ? 3 : 2;
  }
}

const near = (n: number): number => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : 5);

/** What the feature of a template, seen with these, is hashed to. */
function bucketOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  hash ^= hash >>> 15;
  return hash & (bucketCount - 1);
}

/** Behind the ends of a sentence there is nothing. */
const within = (of: Int32Array, k: number, { firstToken, lastToken }: TextSentence): number =>
  k < firstToken || k > lastToken ? -7 : (of[k] as number);

/** Features a token at most. */
export const featureCount = 50;

/** Buckets of the features of every token, `featureCount` a token; -1 where there is none. */
export function observe(reading: Reading, claims: readonly FoundClaim[]): Int32Array {
  const found = new Int32Array(reading.tokens.length * featureCount).fill(-1);
  observer(reading, claims)(0, reading.tokens.length, found);
  return found;
}

/** Writes the same for the sentences that begin in a stretch, its first token first. */
export function observer(
  reading: Reading,
  claims: readonly FoundClaim[],
): (first: number, length: number, found: Int32Array) => void {
  const { tokens, annotated } = reading;
  const looks = looksOf(reading, claims);
  const { word, lemma, pos, cue, quote, ruled, rule } = looks;
  const ruledIn = new Set<number>();
  for (const claim of claims)
    if (!claim.rule.startsWith('author')) ruledIn.add(tokens[claim.content.first]?.sentence ?? -1);
  const sentenceFrom = (first: number, sentence: TextSentence, found: Int32Array): void => {
    const { firstToken, lastToken, paragraph } = sentence;
    const number = tokens[firstToken]?.sentence ?? 0;
    const opensParagraph = annotated.sentences[number - 1]?.paragraph !== paragraph;
    const ruledBefore = opensParagraph ? 2 : ruledIn.has(number - 1) ? 1 : 0;
    const ruledHere = ruledIn.has(number) ? 1 : 0;
    let cues = 0;
    let spoken = 0;
    for (let i = firstToken; i <= lastToken; i++) {
      if ((tokens[i]?.quote ?? -1) >= 0) spoken = 1;
      else if (cue[i] !== 0) cues++;
    }
    const quotedWhole = (quote[firstToken] ?? 0) > 0 ? 1 : 0;
    const many = Math.min(cues, 2);
    const firstWord = word[firstToken] ?? 0;
    let lastCue = -1;
    let said = 0;
    let no = 0;
    let that = 0;
    let verbs = 0;
    for (let i = firstToken; i <= lastToken; i++) {
      const at = (i - first) * featureCount;
      const token = tokens[i];
      const w = word[i] as number;
      const p = pos[i] as number;
      const r = ruled[i] as number;
      const q = quote[i] as number;
      const w1 = within(word, i - 1, sentence);
      const w2 = within(word, i + 1, sentence);
      const p1 = within(pos, i - 1, sentence);
      const p2 = within(pos, i + 1, sentence);
      found[at + 0] = bucketOf(0, w, 0, 0);
      found[at + 1] = bucketOf(1, w1, 0, 0);
      found[at + 2] = bucketOf(2, w2, 0, 0);
      found[at + 3] = bucketOf(3, within(word, i - 2, sentence), 0, 0);
      found[at + 4] = bucketOf(4, within(word, i + 2, sentence), 0, 0);
      found[at + 5] = bucketOf(5, w1, w, 0);
      found[at + 6] = bucketOf(6, w, w2, 0);
      found[at + 7] = bucketOf(7, p, 0, 0);
      found[at + 8] = bucketOf(8, p1, p, 0);
      found[at + 9] = bucketOf(9, p, p2, 0);
      found[at + 10] = bucketOf(10, p1, p, p2);
      found[at + 11] = bucketOf(11, within(pos, i - 2, sentence), p1, p);
      found[at + 12] = bucketOf(12, p, p2, within(pos, i + 2, sentence));
      found[at + 13] = bucketOf(13, lemma[i] as number, 0, 0);
      found[at + 14] = bucketOf(14, within(lemma, i - 1, sentence), p, 0);
      found[at + 15] = bucketOf(15, within(lemma, i + 1, sentence), p, 0);
      found[at + 16] = bucketOf(16, cue[i] as number, p, 0);
      found[at + 17] = bucketOf(17, within(cue, i - 1, sentence), p, 0);
      found[at + 18] = bucketOf(18, within(cue, i + 1, sentence), p, 0);
      found[at + 19] = bucketOf(19, within(cue, i - 2, sentence), p1, p);
      found[at + 20] = bucketOf(20, q, within(quote, i - 1, sentence), within(quote, i + 1, sentence));
      found[at + 21] = bucketOf(21, q, p, 0);
      found[at + 22] = bucketOf(22, r, 0, 0);
      found[at + 23] = bucketOf(23, r, rule[i] as number, 0);
      found[at + 24] = bucketOf(24, within(ruled, i - 1, sentence), r, within(ruled, i + 1, sentence));
      found[at + 25] = bucketOf(25, r, p1, p);
      found[at + 26] = bucketOf(26, r, w, 0);
      found[at + 27] = bucketOf(27, r, w2, 0);
      found[at + 28] = bucketOf(28, r, w1, 0);
      found[at + 29] = bucketOf(29, r, cue[i] as number, 0);
      found[at + 30] = bucketOf(30, near(i - firstToken), p, 0);
      found[at + 31] = bucketOf(31, near(lastToken - i), p, 0);
      found[at + 32] = bucketOf(32, ruledHere, ruledBefore, quotedWhole);
      found[at + 33] = bucketOf(33, ruledHere, many, near(i - firstToken));
      found[at + 34] = bucketOf(34, ruledHere, ruledBefore, p);
      found[at + 35] = bucketOf(
        35,
        lastCue < 0 ? 0 : (lemma[lastCue] as number),
        lastCue < 0 ? 0 : near(i - lastCue),
        0,
      );
      found[at + 36] = bucketOf(36, lastCue < 0 ? 0 : (cue[lastCue] as number), that, r);
      found[at + 37] = bucketOf(37, said, ruledHere, q > 0 ? 1 : 0);
      found[at + 38] = bucketOf(38, firstWord, ruledHere, near(i - firstToken));
      found[at + 39] = bucketOf(39, no, r, verbs);
      found[at + 40] = bucketOf(40, spoken, q, r);
      found[at + 41] = bucketOf(41, verbs, p, that);
      found[at + 42] = bucketOf(42, lastCue < 0 ? 0 : (lemma[lastCue] as number), p, 0);
      found[at + 43] = bucketOf(43, lastCue < 0 ? 0 : (lemma[lastCue] as number), w, 0);
      found[at + 44] = bucketOf(44, ruledHere, many, r);
      found[at + 45] = bucketOf(45, within(word, i - 3, sentence), r, 0);
      found[at + 46] = bucketOf(46, within(word, i + 3, sentence), r, 0);
      found[at + 47] = bucketOf(47, ruledHere, ruledBefore, firstWord);
      found[at + 48] = bucketOf(48, within(rule, i - 1, sentence), r, 0);
      found[at + 49] = bucketOf(49, w1, w, w2);
      if (token === undefined) continue;
      if (token.quote < 0) {
        if (cue[i] !== 0 && token.pos === 'VERB') lastCue = i;
        if (cue[i] !== 0) said = 1;
      }
      if (isNegation(token)) no = 1;
      if (token.lower === 'that') that = 1;
      if (token.text === ',' || token.text === ';' || token.text === ':') that = 2;
      if (token.pos === 'VERB' || token.pos === 'AUX') verbs = Math.min(verbs + 1, 2);
    }
  };
  return (first, length, into) => {
    lookAt(reading, looks, first, length);
    const { sentences } = annotated;
    for (let k = tokens[first]?.sentence ?? 0; (sentences[k]?.firstToken ?? Infinity) < first + length; k++)
      sentenceFrom(first, sentences[k] as TextSentence, into);
  };
}
