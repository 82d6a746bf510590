import { cuesOf, type Cue } from '../vocabulary/cues.ts';
import { deniable } from '../vocabulary/polarity.ts';
import { ofWord } from '../vocabulary/word.ts';
import type { TextSentence } from '../text/annotate.ts';
import { chainAround, refusesToGrant, type Chain } from './chain.ts';
import type { Token } from '../text/annotate.ts';
import { phraseEndingAt } from './phrase-left.ts';
import { phraseStartingAt } from './phrase-right.ts';
import { headOf } from './source-phrase.ts';
import {
  isAuxiliary,
  isComma,
  isNarrative,
  isNounLike,
  isPossessive,
  sentenceAt,
  type Reading,
  type TokenRange,
} from './reading.ts';
import { subjectBefore, type Subject } from './subject.ts';

/** A verb of saying where it stands, with its chain and what stands before it as its subject. */
export interface FoundCue {
  readonly cue: Cue;
  readonly chain: Chain;
  readonly subject: Subject;
  /** "…, adding that": an -ing form without an auxiliary */
  readonly participle: boolean;
}

/** Governors of an infinitive that leave it a plain report: "went on to say", "was at pains to stress". */
const transparent = new Set('went goes go going on continued continues wants want wanted wish wishes wished like pains forward keen quick hastened able sought seeks begins began chose came trying tried careful saw regret regrets pleased sorry'.split(' ')); // prettier-ignore

const cuesFor = ofWord(({ lower }) => cuesOf(lower));

/** The cue that the word at `index` is, or null where it is a noun, an adjective, or part of another construction. */
function cueAt(reading: Reading, index: number): Cue | null {
  const { tokens } = reading;
  const token = tokens[index];
  if (!token) return null;
  for (const cue of cuesFor(token)) {
    if (cue.particle !== null && tokens[index + 1]?.lower !== cue.particle) continue;
    if (cue.alsoNoun && token.pos !== 'VERB') {
      const third = cue.kinds.includes('THIRD');
      if (!endsClause(reading, index, third) && !isPluralsVerb(reading, index, cue) && !(third && isVerbOfOne(reading, index)) && !endsRelative(reading, index)) continue; // prettier-ignore
    }
    if (isModifier(reading, index)) continue;
    return cue;
  }
  return null;
}

/** The tagger takes "claims" behind a name for a noun; a following "that" or "to" or a clause says otherwise. */
function isVerbOfOne(reading: Reading, index: number): boolean {
  const [before, next] = [reading.tokens[index - 1], reading.tokens[index + 1]];
  if (!before || !next) return false;
  const hasSubject =
    isNounLike(before) || before.pos === 'PRON' || before.lower === 'which' || isComma(before) || before.text === ')';
  if (!hasSubject) return false;
  return /^(?:that|to|it)$/.test(next.lower) || opensPossession(reading, index + 1) || opensClause(reading, index + 1);
}

/** What one claims "to …" of goods. */
export const ofPossession = /^(?:be|have|hold|own|possess)$/;

/** "claims on a forum to have the files", "claims on its site that", "claims 600 GB": what one claims to have; not "claims of 600 sailors". */
function opensPossession({ tokens }: Reading, at: number): boolean {
  const first = tokens[at];
  if (!first) return false;
  if (/^\d/.test(first.text)) return true;
  if (!/^(?:on|in|via)$/.test(first.lower)) return false;
  for (let i = at + 1; i < at + 7; i++)
    if (tokens[i]?.pos === 'VERB')
      return false; // "reports in the media claimed that"
    else if (tokens[i]?.lower === 'that') return tokens[i]?.sentence === first.sentence;
    else if (tokens[i]?.lower === 'to') return ofPossession.test(tokens[i + 1]?.lower ?? '');
  return false;
}

/** In tokens, from the first word of a subject to its verb. */
const longestSubject = 12;

/** "claims the insurer sold the data": what follows has a subject and a verb; not "40 claims the insurer had ignored". */
function opensClause({ tokens }: Reading, at: number): boolean {
  const [before, first] = [tokens[at - 2], tokens[at]];
  if (!before || !first || before.pos === 'NUM' || /[^s]s$/.test(before.lower)) return false;
  if (first.pos !== 'DET' && first.pos !== 'PRON') return false;
  for (let i = at + 1; i <= at + longestSubject; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== first.sentence || (token.pos === 'PUNCT' && !isComma(token))) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

/** "…, the report notes.": behind a comma and a noun phrase, at the end, no noun stands; not in "her work, the report, notes". */
function endsClause(reading: Reading, index: number, third: boolean): boolean {
  const { tokens } = reading;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (!third || !before || !isNounLike(before) || (next && next.text !== '.')) return false;
  const first = phraseEndingAt(reading, index - 1, sentenceAt(reading, index).firstToken)?.first ?? null;
  if (first === null || !isComma(tokens[first - 1])) return false;
  return tokens[first]?.pos === 'DET' || isPossessive(tokens[first] as Token);
}

/** "Traders fear that", "messages on WhatsApp claim that": many do so, and no noun follows them; not "the clients' claim that". */
function isPluralsVerb(reading: Reading, index: number, cue: Cue): boolean {
  const { tokens } = reading;
  const before = tokens[index - 1];
  if (!cue.kinds.includes('BASE') || tokens[index + 1]?.lower !== 'that' || !before || !isNounLike(before))
    return false;
  if (/^(?:a|an)$/.test(tokens[index - 2]?.lower ?? '')) return false; // "in a media report that"
  const phrase = phraseEndingAt(reading, index - 1, sentenceAt(reading, index).firstToken);
  const head = phrase && tokens[headOf(reading, phrase).last];
  return head?.pos === 'NOUN' && /[^s]s$/.test(head.lower);
}

const longestRelative = 5;

/** "a claim that sailors dispute.": behind a word for a claim, "that" and a subject, at the end, no noun stands. */
function endsRelative({ tokens }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  if (next && !/^[.,;—–]$/.test(next.text)) return false;
  for (let i = index - 2; i >= index - longestRelative; i--) {
    const { lower = '', pos } = tokens[i] ?? {};
    if (lower === 'that' || lower === 'which') return deniable.has(tokens[i - 1]?.lower ?? '');
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return false;
  }
  return false;
}

/** "the alleged breach", "a reported 500 files", "its stated aim": a participle between determiner and noun. */
function isModifier(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  const next = reading.tokens[index + 1];
  if (!before || !next || before.sentence !== reading.tokens[index]?.sentence) return false;
  // "the only confirmed incident"
  if ((before.pos === 'ADJ' || before.lower === 'only') && reading.tokens[index - 2]?.pos === 'DET' && next.pos === 'NOUN') return true; // prettier-ignore
  const determined = before.pos === 'DET' || isPossessive(before) || before.pos === 'ADP' || before.pos === 'ADJ';
  if (!determined || before.lower === 'that' || before.lower === 'this') return false;
  return before.pos === 'DET' || isPossessive(before) || (isNounLike(next) && before.pos !== 'ADJ');
}

/** By the first token of their sentence, as long as the text is read: more than one pass asks for them. */
const found = new WeakMap<Reading, Map<number, readonly FoundCue[]>>();

/** All cues of one sentence that stand outside of quotations, from left to right. */
export function cuesOfSentence(reading: Reading, { firstToken, lastToken }: TextSentence): readonly FoundCue[] {
  const bySentence = found.get(reading) ?? new Map<number, readonly FoundCue[]>();
  const known = bySentence.get(firstToken);
  if (known) return known;
  const cues = isNarrative(reading, firstToken) ? readCues(reading, firstToken, lastToken) : [];
  found.set(reading, bySentence.set(firstToken, cues));
  return cues;
}

function readCues(reading: Reading, firstToken: number, lastToken: number): FoundCue[] {
  const found: FoundCue[] = [];
  const { tokens } = reading;
  for (let i = firstToken; i <= lastToken; i++) {
    const token = tokens[i];
    if (!token || token.quote >= 0) continue;
    const cue = cueAt(reading, i);
    if (!cue) continue;
    const chain = chainAround(reading, i, cue.particle === null ? i : i + 1);
    const governor = tokens[chain.governor];
    if (chain.infinitive && !(governor && (transparent.has(governor.lower) || refusesToGrant(governor, token))))
      continue;
    if (isNameOf(reading, chain, lastToken) || isMotive(reading, chain)) continue;
    let low = sentenceAt(reading, i).firstToken;
    for (let k = chain.first - 1; k >= low; k--) {
      const mark = tokens[k];
      if (mark && mark.quote < 0 && (mark.text === ';' || mark.text === ':')) low = k + 1;
    }
    const participle = cue.kinds.includes('ING') && chain.first === chain.verb;
    const before = tokens[chain.first - 1];
    const quoted = participle && before?.lower === 'as' ? quotedAsSaying(reading, chain.first - 1, low) : null;
    const subject: Subject = quoted
      ? { kind: 'PHRASE', range: quoted }
      : participle &&
          chain.first > low &&
          (isComma(before) ||
            before?.lower === 'and' ||
            before?.lower === 'while' ||
            before?.lower === 'without' ||
            before?.pos === 'ADV' ||
            cue.lemma === 'add')
        ? { kind: 'INHERITED', joint: chain.first - 1 }
        : subjectBefore(reading, chain.first, low);
    found.push({ cue, chain, subject, participle });
  }
  return found;
}

/** "because they feared retaliation": why somebody gave no name. */
function isMotive({ tokens }: Reading, { first, verb }: Chain): boolean {
  if (!/^fear(?:ed|s)?$/.test(tokens[verb]?.lower ?? '')) return false;
  return tokens[first - 2]?.lower === 'because' && tokens[first - 1]?.pos === 'PRON';
}

/** "a user called "gaechon" said", "the app named Bolt went down": what follows is a name, and then a verb; not "Lee called it a hoax". */
function isNameOf({ tokens }: Reading, { first, verb: at }: Chain, high: number): boolean {
  const verb = tokens[at];
  if (first !== at || !/^(?:called|named|dubbed|nicknamed)$/.test(verb?.lower ?? '')) return false;
  if (tokens[at - 1]?.pos !== 'NOUN') return false;
  let i = at + 1;
  const opening = tokens[i]?.quote ?? -1;
  if (opening >= 0) while (i <= high && tokens[i]?.quote === opening) i++;
  else while (i <= high && tokens[i]?.pos === 'PROPN') i++;
  const next = tokens[i];
  return i > at + 1 && i <= high && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX');
}

const farthestQuoted = 14;

/** The manager of "quoted the manager as saying that", Lee of "Lee has been quoted by an agency as saying". */
function quotedAsSaying(reading: Reading, as: number, low: number): TokenRange | null {
  const { tokens } = reading;
  for (let i = as - 1; i >= Math.max(low, as - farthestQuoted); i--) {
    const token = tokens[i];
    if (!token || token.quote >= 0 || token.text === ';') return null;
    if (token.lower !== 'quoted' && token.lower !== 'cited') continue;
    const chain = chainAround(reading, i, i);
    if (!chain.passive) return phraseStartingAt(reading, i + 1, as - 1);
    const subject = subjectBefore(reading, chain.first, low);
    return subject.kind === 'PHRASE' ? subject.range : null;
  }
  return null;
}

/** The words that are the subject of a verb chain, or of the clause whose subject it shares; null where it has none. */
export function subjectWords(reading: Reading, { first }: { readonly first: number }, low: number): TokenRange | null {
  let subject = subjectBefore(reading, first, low);
  if (subject.kind === 'INHERITED') subject = subjectToInherit(reading, low, subject.joint, false);
  return subject.kind === 'PHRASE' ? subject.range : null;
}

const subordinators = new Set('that since because which who how if when as after while before whether what until although though'.split(' ')); // prettier-ignore

/** The subject of the last finite verb before `before` that has one, for what inherits it. */
export function subjectToInherit(reading: Reading, low: number, before: number, main: boolean): Subject {
  const { tokens } = reading;
  const order: number[] = [];
  for (let i = low; i < before; i++) {
    const token = tokens[i];
    if (!token || token.quote >= 0) continue;
    if (isAuxiliary(token) || (token.pos === 'VERB' && !token.lower.endsWith('ing'))) order.push(i);
  }
  if (!main) order.reverse();
  let subordinate: Subject = { kind: 'NONE' };
  for (const verb of order) {
    const chain = chainAround(reading, verb, verb);
    if (chain.infinitive) continue;
    const subject = subjectBefore(reading, chain.first, low);
    if (subject.kind !== 'PHRASE') continue;
    const opener = tokens[subject.range.first - 1];
    const within =
      opener !== undefined && opener.sentence === tokens[verb]?.sentence && subordinators.has(opener.lower);
    const relative =
      /^(who|which|that|what)$/.test(tokens[chain.first - 1]?.lower ?? '') && subject.range.last < chain.first - 1;
    if (!within && !relative) return subject;
    if (subordinate.kind === 'NONE') subordinate = subject;
  }
  return subordinate;
}
