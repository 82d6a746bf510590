import type { FoundClaim } from '../claims/found.ts';
import { isAuxiliary, type Reading, type TokenRange } from '../claims/reading.ts';
import type { TextSentence } from '../text/annotate.ts';
import { cuesOf } from '../vocabulary/cues.ts';
import { negations } from '../vocabulary/polarity.ts';
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

const known = new Map<string, number>();
/** Hashes of short texts are kept; as many as a language has words. */
function idOf(text: string): number {
  let id = known.get(text);
  if (id === undefined) {
    id = hashOf(text);
    if (known.size < 50_000) known.set(text, id);
  }
  return id;
}

const digits = /^\d[\d.,]*$/;
const spelling = (lower: string): string => (digits.test(lower) ? '0' : lower);

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
  tokens.forEach((token, i) => {
    looks.word[i] = idOf(spelling(token.lower));
    looks.lemma[i] = idOf(token.lemma);
    looks.pos[i] = idOf(isAuxiliary(token) ? 'AUX' : token.pos);
    const [entry] = cuesOf(token.lower);
    looks.cue[i] = entry ? idOf(`${entry.stance}${entry.alsoNoun && token.pos !== 'VERB' ? ' noun' : ''}`) : 0;
    const opens = token.quote >= 0 && tokens[i - 1]?.quote !== token.quote;
    const closes = token.quote >= 0 && tokens[i + 1]?.quote !== token.quote;
    looks.quote[i] = token.quote < 0 ? 0 : opens ? 1 : closes ? 3 : 2;
  });
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

const near = (n: number): number => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : 5);

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
  let found: Int32Array = new Int32Array(0);
  let at = 0;
  const mix = (template: number, a: number, b = 0, c = 0): void => {
    let hash = Math.imul(template + 1, 0x9e3779b1);
    hash = Math.imul(hash ^ a, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash ^ b, 0xc2b2ae35);
    hash ^= hash >>> 16;
    hash = Math.imul(hash ^ c, 0x27d4eb2f);
    hash ^= hash >>> 15;
    found[at++] = hash & (bucketCount - 1);
  };
  const { word, lemma, pos, cue, quote, ruled, rule } = looks;
  const ruledIn = new Set<number>();
  for (const claim of claims)
    if (!claim.rule.startsWith('author')) ruledIn.add(tokens[claim.content.first]?.sentence ?? -1);
  const sentenceFrom = (first: number, { firstToken, lastToken, paragraph }: TextSentence): void => {
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
      at = (i - first) * featureCount;
      const token = tokens[i];
      const get = (of: Int32Array, offset: number): number => {
        const k = i + offset;
        return k < firstToken || k > lastToken ? -7 : (of[k] as number);
      };
      const w = word[i] as number;
      const p = pos[i] as number;
      const r = ruled[i] as number;
      const q = quote[i] as number;
      const [w1, w2, p1, p2] = [get(word, -1), get(word, 1), get(pos, -1), get(pos, 1)];
      mix(0, w);
      mix(1, w1);
      mix(2, w2);
      mix(3, get(word, -2));
      mix(4, get(word, 2));
      mix(5, w1, w);
      mix(6, w, w2);
      mix(7, p);
      mix(8, p1, p);
      mix(9, p, p2);
      mix(10, p1, p, p2);
      mix(11, get(pos, -2), p1, p);
      mix(12, p, p2, get(pos, 2));
      mix(13, lemma[i] as number);
      mix(14, get(lemma, -1), p);
      mix(15, get(lemma, 1), p);
      mix(16, cue[i] as number, p);
      mix(17, get(cue, -1), p);
      mix(18, get(cue, 1), p);
      mix(19, get(cue, -2), p1, p);
      mix(20, q, get(quote, -1), get(quote, 1));
      mix(21, q, p);
      mix(22, r);
      mix(23, r, rule[i]);
      mix(24, get(ruled, -1), r, get(ruled, 1));
      mix(25, r, p1, p);
      mix(26, r, w);
      mix(27, r, w2);
      mix(28, r, w1);
      mix(29, r, cue[i]);
      mix(30, near(i - firstToken), p);
      mix(31, near(lastToken - i), p);
      mix(32, ruledHere, ruledBefore, quotedWhole);
      mix(33, ruledHere, many, near(i - firstToken));
      mix(34, ruledHere, ruledBefore, p);
      mix(35, lastCue < 0 ? 0 : (lemma[lastCue] as number), lastCue < 0 ? 0 : near(i - lastCue));
      mix(36, lastCue < 0 ? 0 : (cue[lastCue] as number), that, r);
      mix(37, said, ruledHere, q > 0 ? 1 : 0);
      mix(38, firstWord, ruledHere, near(i - firstToken));
      mix(39, no, r, verbs);
      mix(40, spoken, q, r);
      mix(41, verbs, p, that);
      mix(42, lastCue < 0 ? 0 : (lemma[lastCue] as number), p);
      mix(43, lastCue < 0 ? 0 : (lemma[lastCue] as number), w);
      mix(44, ruledHere, many, r);
      mix(45, get(word, -3), r);
      mix(46, get(word, 3), r);
      mix(47, ruledHere, ruledBefore, firstWord);
      mix(48, get(rule, -1), r);
      mix(49, w1, w, w2);
      if (token === undefined) continue;
      if (token.quote < 0) {
        if (cue[i] !== 0 && token.pos === 'VERB') lastCue = i;
        if (cue[i] !== 0) said = 1;
      }
      if (negations.has(token.lower)) no = 1;
      if (token.lower === 'that') that = 1;
      if (token.text === ',' || token.text === ';' || token.text === ':') that = 2;
      if (token.pos === 'VERB' || token.pos === 'AUX') verbs = Math.min(verbs + 1, 2);
    }
  };
  return (first, length, into) => {
    found = into;
    const { sentences } = annotated;
    for (let k = tokens[first]?.sentence ?? 0; (sentences[k]?.firstToken ?? Infinity) < first + length; k++)
      sentenceFrom(first, sentences[k] as TextSentence);
  };
}
