import type { TextSentence } from '../text/annotate.ts';
import { cuesOfSentence, subjectToInherit, type FoundCue } from './find-cues.ts';
import { shortQuotationFrom } from './phrase-left.ts';
import { phraseStartingAt } from './phrase-right.ts';
import { isComma, isDash, quotationAt, type Reading, some, type TokenRange } from './reading.ts';

/** Verbs that may stand before their subject behind a quotation: "…", said the minister. */
const invertible = new Set('say write add tell reply respond ask warn explain note insist claim argue read continue announce declare remark tweet report state recall assert reckon confirm admit concede counter retort quip joke lament rue bemoan fume grumble gripe'.split(' ')); // prettier-ignore
/** Of these, those behind a clause without quotation marks: "The law is weak, rued the foundation." */
const closing = new Set('say rue bemoan fume grumble gripe lament quip'.split(' '));

export interface Frame extends FoundCue {
  readonly source: TokenRange | null;
  readonly inverted: boolean;
  /** "“…,” he said, and denied that …": the subject is another verb's, and what stands before it that one's content. */
  readonly inherits: boolean;
  /** The first token that belongs to the frame: its subject, or the joint before an inherited one. */
  readonly begin: number;
  /** It continues the clause before it and so ends that one's content. */
  readonly coordinate: boolean;
  /** Its content stands before it: "…, the ministry said." */
  readonly postposed: boolean;
}

export function framesOf(reading: Reading, sentence: TextSentence): Frame[] {
  const { tokens } = reading;
  const frames: Frame[] = [];
  for (const found of cuesOfSentence(reading, sentence)) {
    const { chain, cue } = found;
    let { subject } = found;
    const inherits = subject.kind === 'INHERITED';
    const before = tokens[chain.first - 1];
    const inversionPlace =
      before !== undefined && (before.quote >= 0 || isComma(before) || isDash(before) || before.text === '?' || before.text === '!') && before.sentence === tokens[chain.verb]?.sentence; // prettier-ignore
    const named = nameBefore(reading, chain.first - 1);
    const opensSentence =
      chain.first === sentence.firstToken && quotationAt(reading, chain.first - 1)?.lastToken === chain.first - 1;
    let source: TokenRange | null = null;
    let inverted = false;
    if (
      ((inversionPlace && !named) || opensSentence) &&
      invertible.has(cue.lemma) &&
      chain.first === chain.verb &&
      !found.participle
    ) {
      const phrase = phraseStartingAt(reading, chain.last + 1, sentence.lastToken);
      const behind = phrase ? tokens[phrase.last + 1] : undefined;
      const fits = phrase && !objectPronouns.has(tokens[phrase.first]?.lower ?? '') && (behind === undefined || behind.sentence !== tokens[chain.verb]?.sentence || !/^(AUX|VERB|SCONJ)$/.test(behind.pos) || (behind.pos === 'VERB' && behind.lower.endsWith('ed') && (before?.quote ?? -1) >= 0)); // prettier-ignore
      // in ", said the city “cannot say that”" the quotation is no more of the speaker's name, and he stands before the verb
      const goesOn = (before?.quote ?? -1) < 0 && (behind?.quote ?? -1) >= 0 && /^(AUX|VERB)$/.test(tokens[(phrase?.last ?? 0) + 2]?.pos ?? ''); // prettier-ignore
      // "…, said the ministry.": the phrase fills the rest of the sentence
      const closes =
        phrase !== null &&
        closing.has(cue.lemma) &&
        (behind === undefined || behind.text === '.' || /^(who|which)$/.test(tokens[phrase.last + 2]?.lower ?? ''));
      if (fits && !goesOn && ((before?.quote ?? -1) >= 0 || subject.kind !== 'PHRASE' || (closes && isComma(before)))) {
        source = phrase;
        inverted = true;
      }
    }
    let begin = chain.first;
    let coordinate = inverted;
    if (!inverted) {
      if (subject.kind === 'INHERITED') {
        begin = subject.joint;
        coordinate = true;
        const last = frames.findLast((frame) => frame.source !== null && !frame.participle);
        const inherited: typeof subject | ReturnType<typeof subjectToInherit> = last?.source
          ? { kind: 'PHRASE', range: last.source }
          : subjectToInherit(reading, sentence.firstToken, subject.joint, found.participle);
        subject = inherited;
        source = inherited.kind === 'PHRASE' ? inherited.range : null;
      } else if (subject.kind === 'PHRASE') {
        source = subject.range;
        begin = source.first;
        coordinate = joinedBefore(reading, begin, sentence.firstToken);
      }
    }
    const postposed = source !== null && !inverted && isPostposed(reading, chain.last, begin, sentence);
    coordinate ||= postposed;
    frames.push({ ...found, subject, source, inverted, inherits: inherits && !inverted, begin, coordinate, postposed });
  }
  return frames;
}

/** In "a user called “gaechon” claimed" the quotation is a name, and nothing said. */
export function nameBefore(reading: Reading, last: number): boolean {
  const first = shortQuotationFrom(reading, last);
  const before = first === null ? undefined : reading.tokens[first - 1];
  return before !== undefined && /^(?:called|named|dubbed|nicknamed|as|by)$/.test(before.lower);
}

const objectPronouns = new Set(['it', 'that', 'this', 'them', 'him', 'her', 'me', 'us']);

/** ", while the police said", "; the bank added", ", but he said": a clause beside the one before. */
function joinedBefore(reading: Reading, begin: number, low: number): boolean {
  const before = reading.tokens[begin - 1];
  if (!before || begin <= low) return false;
  return /^(while|whereas|but|and|although|though)$/.test(before.lower) || before.text === ';' || isDash(before);
}

/** "…, the ministry said on Monday.": nothing but adverbials behind the verb, a comma before the subject. */
function isPostposed(reading: Reading, last: number, begin: number, sentence: TextSentence): boolean {
  const { tokens } = reading;
  if (!isComma(tokens[begin - 1])) return false;
  const next = tokens[last + 1];
  if (last >= sentence.lastToken - 1) return true;
  return (
    next !== undefined &&
    /^(on|in|at|during|via|through|to|late|early|yesterday|today|this|last)$/.test(next.lower) &&
    !some(
      reading,
      { first: last + 1, last: sentence.lastToken },
      (token) => token.quote < 0 && (token.pos === 'VERB' || token.pos === 'AUX' || token.lower === 'that'),
    )
  );
}
