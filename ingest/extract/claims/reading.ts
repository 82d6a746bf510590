import type { AnnotatedText, Quotation, TextSentence, Token } from '../text/annotate.ts';
import { isOneOf, wordTest } from '../vocabulary/word.ts';

/** Tokens from first to last, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const nominalTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM']);
const clausePronouns = new Set(['i', 'he', 'she', 'we', 'they', 'it', 'you', 'who', 'which', 'this', 'that', 'these', 'those', 'there', 'what', 'me', 'him', 'us', 'them']); // prettier-ignore
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const indefinite = new Set(['one', 'some', 'others', 'several', 'many', 'two', 'three', 'none', 'both', 'neither', 'most', 'all', 'another', 'everyone', 'nobody', 'anyone', 'someone', 'somebody', 'each', 'few', 'those']); // prettier-ignore
const timeWords = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr aug sep sept oct nov dec today yesterday tonight tomorrow morning evening afternoon night week month year weekend last earlier later this'.split(' ')); // prettier-ignore
const titleParticiples = new Set([
  'managing',
  'acting',
  'operating',
  'governing',
  'presiding',
  'attending',
  'sitting',
  'leading',
  'investigating',
  'commanding',
  'visiting',
  'founding',
  'marketing',
  'engineering',
  'retired',
  'elected',
]);
const auxiliaries = new Set("is are was were be been being am has have had having do does did will would shall should can could may might must 's 've 're 'd 'll ’s ’ve ’re ’d ’ll ca wo".split(' ')); // prettier-ignore

export const isPossessive = isOneOf(possessives);
export const isClausePronoun = isOneOf(clausePronouns);
export const isIndefinite = isOneOf(indefinite);
export const isTimeWord = isOneOf(timeWords);
/** "managing director", "acting head": tagged as verbs, but part of a title */
export const isTitleParticiple = isOneOf(titleParticiples);
export const isNegation = isOneOf(new Set(['not', "n't", 'n’t', 'never']));
export const isGenitive = wordTest(({ text }) => text === "'s" || text === '’s' || text === '’' || text === "'");

const isNominalWord = wordTest(({ text, lower }) => possessives.has(lower) || text === '&' || text === '%');
const isAuxiliaryWord = isOneOf(auxiliaries);

/** Whether these words, in lower case, stand one after the other from `first` on. */
export function wordsStandAt(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) if (tokens[first + at]?.lower !== words[at]) return false;
  return true;
}

/** A word that can stand inside of a noun phrase without a preposition. */
export function isNominal(token: Token): boolean {
  return nominalTags.has(token.pos) || isNominalWord(token);
}

export const isNounLike = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.lower.endsWith('-year-old'); // prettier-ignore
export const isAuxiliary = (token: Token): boolean =>
  token.pos === 'AUX' ||
  (isAuxiliaryWord(token) && token.pos !== 'PART' && token.pos !== 'NOUN' && token.pos !== 'PROPN');
export const isVerb = (token: Token): boolean => token.pos === 'VERB' || isAuxiliary(token);
export const isPunctuation = (token: Token): boolean => token.pos === 'PUNCT';
export const isComma = (token: Token | undefined): boolean => token?.text === ',';
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '—' || token.text === '–' || token.text === '--' || token.text === '-');

/** A text with what the passes over its claims ask again and again. */
export interface Reading {
  readonly annotated: AnnotatedText;
  readonly tokens: readonly Token[];
  /** The sentences in which claims may stand. */
  readonly narrative: readonly TextSentence[];
}

export function readingOf(annotated: AnnotatedText, tokens: readonly Token[]): Reading {
  const narrative = annotated.sentences.filter((sentence) => isNarrativeSentence(annotated, sentence));
  return { annotated, tokens, narrative };
}

export function sentenceAt(reading: Reading, token: number): TextSentence {
  const { sentence } = reading.tokens[token] as Token;
  return reading.annotated.sentences[sentence] as TextSentence;
}

export function quotationAt(reading: Reading, token: number): Quotation | null {
  const quote = reading.tokens[token]?.quote ?? -1;
  return quote < 0 ? null : (reading.annotated.quotations[quote] ?? null);
}

/** Words in the quotation, its marks not counted. */
export function quotationLength(quotation: Quotation): number {
  return quotation.lastToken - quotation.firstToken - 1;
}

/** No sentence of prose is so long; in one that is, nothing is sought, so that no text costs the square of its length. */
const longestSentence = 800;

/** Where claims may stand: not in headlines, captions, by-lines and navigation. */
function isNarrativeSentence(
  { paragraphs }: AnnotatedText,
  { firstToken, lastToken, paragraph }: TextSentence,
): boolean {
  const kind = paragraphs[paragraph]?.kind;
  return (kind === 'BODY' || kind === 'LIST_ITEM') && lastToken - firstToken <= longestSentence;
}

/** Whether claims may stand in the sentence of a token. */
export const isNarrative = (reading: Reading, token: number): boolean =>
  isNarrativeSentence(reading.annotated, sentenceAt(reading, token));

/** Things by the sentence in which the token that `tokenOf` gives stands. */
export function bySentence<Thing>(
  reading: Reading,
  things: readonly Thing[],
  tokenOf: (thing: Thing) => number | undefined,
): Map<number, Thing[]> {
  const found = new Map<number, Thing[]>();
  for (const thing of things) {
    const sentence = reading.tokens[tokenOf(thing) ?? -1]?.sentence;
    if (sentence === undefined) continue;
    const others = found.get(sentence);
    if (others) others.push(thing);
    else found.set(sentence, [thing]);
  }
  return found;
}

/** True when some token of the range has the property. */
export function some(reading: Reading, range: TokenRange, test: (token: Token) => boolean): boolean {
  for (let i = range.first; i <= range.last; i++) if (test(reading.tokens[i] as Token)) return true;
  return false;
}
