import { aboutSpeech, needsObject, refusing, silentPhrases, silentWhenNegated } from '../vocabulary/no-comment.ts';
import type { Token } from '../text/annotate.ts';
import { formsOf } from '../vocabulary/inflect.ts';
import { isOneOf, ofWord } from '../vocabulary/word.ts';
import { chainAround, type Chain } from './chain.ts';
import { trimmed } from './content.ts';
import { subjectWords } from './find-cues.ts';
import type { FoundClaim, FoundStance } from './found.ts';
import {
  isComma,
  isNounLike,
  isPunctuation,
  isVerb,
  sentenceAt,
  wordsStandAt,
  type Reading,
  type TokenRange,
} from './reading.ts';
import { phraseEndingAt } from './phrase-left.ts';
import { phraseStartingAt } from './phrase-right.ts';
import { subjectBefore } from './subject.ts';

const silentForms = new Map<string, { verb: string; kind: 'NO_RESPONSE' | 'DECLINED_COMMENT' }>();
for (const [verb, kind] of silentWhenNegated)
  for (const form of formsOf(verb).keys()) if (!silentForms.has(form)) silentForms.set(form, { verb, kind });

const phrasesByFirst = new Map<string, (readonly [words: readonly string[], kind: FoundStance])[]>();
for (const [phrase, kind] of silentPhrases) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), [words, kind]]);
}

/** Takes "The ministry did not reply to an e-mail", not "the server did not respond", whose subject does not speak. */
export function noCommentClaims(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { tokens } = reading;
  for (const sentence of reading.narrative) {
    for (let i = sentence.firstToken; i <= sentence.lastToken; i++) {
      const token = tokens[i];
      if (!token || token.quote >= 0) continue;
      const missing = mayMiss(token) ? missingAnswer(reading, i, sentence.firstToken, sentence.lastToken) : null;
      if (missing) {
        found.push(missing);
        i = missing.content.last;
        continue;
      }
      const opening = openingOf(token);
      if (!opening) continue;
      const hit =
        phraseAt(reading, opening, i, sentence.lastToken) ??
        refusalAt(reading, opening, i) ??
        silenceAt(reading, opening, i, sentence.lastToken);
      if (!hit) continue;
      const claim = claimFrom(reading, hit, sentence.firstToken, sentence.lastToken);
      if (!claim) continue;
      found.push(claim);
      const other = claim.source && neitherBefore(reading, claim.source.first, sentence.firstToken);
      if (other) found.push({ ...claim, source: other });
      i = claim.content.last;
    }
  }
  return found;
}

const answers = new Set(['response', 'reply', 'answer', 'comment', 'reaction', 'word']);
const attempts = new Set(['attempt', 'attempts', 'effort', 'efforts', 'tries']);
const mayMiss = isOneOf(new Set(['no', ...attempts]));
const reaching = new Set(['reach', 'contact']);
const failing = new Set(['unsuccessful', 'failed', 'fail', 'fruitless', 'vain', 'unanswered', 'nowhere']);
/** What can be reached and cannot answer. */
const aims = new Set(['deal', 'agreement', 'settlement', 'compromise', 'conclusion', 'goal', 'target', 'verdict']);
/** Words between "no" and what did not come: "no immediate response". */
const mostBetween = 2;

/** Takes "There was no reply from the ministry", "Attempts to reach the seller failed"; not "found no answer from the logs", "Efforts to reach a deal failed". */
function missingAnswer(reading: Reading, index: number, low: number, high: number): FoundClaim | null {
  const { tokens } = reading;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  let asked: TokenRange | null = null;
  let first = index;
  let last = index;
  if (lower(index) === 'no') {
    let noun = index + 1;
    while (noun <= index + mostBetween && !answers.has(lower(noun))) noun++;
    if (!answers.has(lower(noun)) || lower(noun + 1) !== 'from') return null;
    asked = phraseStartingAt(reading, noun + 2, high);
    while (first > low && first > index - 4 && /^(?:there|was|is|has|had|been)$/.test(lower(first - 1))) first--;
    const verb = tokens[first - 1];
    if (verb && first > low && verb.pos === 'VERB' && !/^(?:got|received|gotten|get|receive)$/.test(verb.lower)) return null; // prettier-ignore
    last = asked?.last ?? noun;
  } else if (attempts.has(lower(index)) && lower(index + 1) === 'to' && reaching.has(lower(index + 2))) {
    asked = phraseStartingAt(reading, index + 3, high);
    if (asked && aims.has(lower(asked.last))) return null;
    for (let i = (asked?.last ?? high) + 1; i <= high && last === index; i++) if (failing.has(lower(i))) last = i;
    if (last === index) return null;
  }
  if (!asked) return null;
  const content = trimmed(reading, first, last);
  return (
    content && {
      rule: 'no-comment',
      complement: 'VERB_PHRASE',
      cue: { first, last: Math.max(first, Math.min(last, asked.first - 1)) },
      cueWord: 'no answer',
      entry: null,
      chain: null,
      source: asked,
      voice: 'SOURCE',
      content,
      stance: 'NO_RESPONSE',
      reportedBy: null,
    }
  );
}
/** What a word may begin that is no answer; null for most. */
const openingOf = ofWord(({ lower }) => {
  const phrases = phrasesByFirst.get(lower) ?? [];
  const silence = silentForms.get(lower) ?? null;
  const refuses = refusing.has(lower);
  return phrases.length > 0 || silence || refuses ? { phrases, silence, refuses } : null;
});
type Opening = NonNullable<ReturnType<typeof openingOf>>;

interface Hit {
  readonly chain: Chain;
  readonly kind: FoundStance;
  readonly word: string;
}

function phraseAt(reading: Reading, { phrases }: Opening, index: number, high: number): Hit | null {
  const { tokens } = reading;
  for (const [phrase, kind] of phrases) {
    if (index + phrase.length - 1 > high) continue;
    if (!wordsStandAt(tokens, index, phrase)) continue;
    const chain = chainAround(reading, index, index + phrase.length - 1);
    return { chain, kind, word: phrase.join(' ') };
  }
  return null;
}

function refusalAt(reading: Reading, { refuses }: Opening, index: number): Hit | null {
  const { tokens } = reading;
  if (!refuses) return null;
  const next = tokens[index + 1];
  const verb = tokens[index + 2];
  if (next?.lower === 'comment' || next?.lower === 'requests')
    return { chain: chainAround(reading, index, index + 1), kind: 'DECLINED_COMMENT', word: 'decline comment' };
  if (next?.lower !== 'to' || !verb) return null;
  if (
    !silentForms.has(verb.lower) &&
    !['answer', 'be', 'confirm', 'talk', 'speak', 'respond', 'estimate', 'put', 'offer', 'say', 'state'].includes(
      verb.lower,
    )
  )
    return null;
  return { chain: chainAround(reading, index, index + 2), kind: 'DECLINED_COMMENT', word: `decline to ${verb.lower}` };
}

function silenceAt(reading: Reading, { silence: entry }: Opening, index: number, high: number): Hit | null {
  const { tokens } = reading;
  if (!entry) return null;
  const before = tokens[index - 1];
  const chain = chainAround(reading, index, index);
  const nobody = before?.lower === 'nobody' || before?.lower === 'neither';
  if (!chain.negated && !nobody && !isOfNone(reading, chain.first)) return null;
  if (chain.infinitive && entry.verb !== 'comment' && entry.verb !== 'say') return null;
  if (chain.passive || tokens[index + 1]?.lower === 'out') return null; // "does not give out names"
  // "The letter does not name the vendor" is no silence; "would not name the vendor" is
  if (entry.verb === 'name' && chain.modal === null) return null;
  // "could not say whether any was copied" tells what is not known
  if (entry.verb === 'say' && /^(?:could|can|ca)$/.test(chain.modal ?? '') && tokens[index + 1]?.lower === 'whether') return null; // prettier-ignore
  // "did not wish to be quoted by name" asks for no name
  if (tokens[index + 1]?.lower === 'to' && tokens[index + 2]?.lower === 'be') return null;
  // "could not confirm", "has not confirmed" tell what is not known; "would not confirm" keeps silent
  if (entry.verb === 'confirm' && !/^(?:would|will|wo)$/.test(chain.modal ?? '')) return null;
  if (needsObject.has(entry.verb)) {
    let speaks = false;
    for (let k = index + 1; k <= Math.min(high, index + 8); k++)
      if (aboutSpeech.has(tokens[k]?.lower ?? '')) speaks = true;
    if (!speaks) return null;
  }
  // "did not say that the files were safe" still keeps silent about it; "did not say no" does not
  return { chain, kind: entry.kind, word: `not ${entry.verb}` };
}

const isNone = isOneOf(new Set(['neither', 'none']));

/** "Neither gang", "None of the banks": whose verb tells of what they did not do. */
function isOfNone(reading: Reading, chainFirst: number): boolean {
  const low = sentenceAt(reading, chainFirst).firstToken;
  let isThere = false;
  for (let i = low; i < chainFirst && !isThere; i++) isThere = isNone(reading.tokens[i] as Token);
  if (!isThere) return false;
  const subject = subjectBefore(reading, chainFirst, low);
  if (subject.kind !== 'PHRASE') return false;
  return isNone(reading.tokens[subject.range.first] as Token) || neitherBefore(reading, subject.range.first, low) !== null; // prettier-ignore
}

/** "the police" of "Neither the police nor the commissioner", by where the second of them begins. */
function neitherBefore({ tokens }: Reading, second: number, low: number): TokenRange | null {
  if (tokens[second - 1]?.lower !== 'nor') return null;
  for (let first = second - 2; first > low - 1; first--) {
    const token = tokens[first] as Token;
    if (token.lower === 'neither') return first + 1 < second - 1 ? { first: first + 1, last: second - 2 } : null;
    if (isVerb(token) || isComma(token)) return null;
  }
  return null;
}

function claimFrom(reading: Reading, hit: Hit, low: number, high: number): FoundClaim | null {
  const { tokens } = reading;
  const { chain } = hit;
  let source = subjectWords(reading, chain, low);
  if (!source && tokens[chain.first - 1] && isNounLike(tokens[chain.first - 1] as never))
    source = phraseEndingAt(reading, chain.first - 1, low);
  if (!source) return null;
  if (/unanswered|not answered|not return|not elicit/.test(hit.word)) source = askedParty(reading, source) ?? source;
  let end = high;
  for (let k = chain.last + 1; k <= high; k++) {
    const token = tokens[k];
    if (!token || token.quote >= 0) continue;
    const next = tokens[k + 1];
    if (
      token.text === ';' ||
      (isComma(token) && next && /^(but|and|saying|adding|while|citing|although|though|or|as)$/.test(next.lower)) ||
      (token.lower === 'but' && next !== undefined)
    ) {
      end = k - 1;
      break;
    }
  }
  const content = trimmed(reading, chain.first, end);
  if (!content || isPunctuation(tokens[content.first] as never)) return null;
  return {
    rule: 'no-comment',
    complement: 'VERB_PHRASE',
    cue: { first: chain.first, last: chain.last },
    cueWord: hit.word,
    entry: null,
    chain,
    source,
    voice: 'SOURCE',
    content,
    stance: hit.kind,
    reportedBy: null,
  };
}

/** "Calls to the ministry went unanswered": the one who was asked is silent. */
function askedParty(reading: Reading, source: TokenRange): TokenRange | null {
  for (let i = source.first; i < source.last; i++)
    if (reading.tokens[i]?.lower === 'to') return phraseStartingAt(reading, i + 1, source.last);
  return null;
}
