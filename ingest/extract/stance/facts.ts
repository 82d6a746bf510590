import type { FoundClaim } from '../claims/found.ts';
import { sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import type { Speaker } from '../claims/speaker.ts';
import {
  anonymousSources,
  claimNouns,
  goingAbout,
  grantingPhrases,
  hearsayPhrases,
  hedgePhrases,
  inquiryPhrases,
  messageWords,
  minimisingPhrases,
  negations,
  neverPhrases,
  regretPhrases,
  safePhrases,
  silencePhrases,
  tellings,
  turns,
  unknownPhrases,
  untruePhrases,
} from '../vocabulary/polarity.ts';
import type { Token } from '../text/annotate.ts';
import { cuesOf } from '../vocabulary/cues.ts';
import { isOneOf } from '../vocabulary/word.ts';
import { concessionIn, type Concession } from './concession.ts';
import { findPhrase, openedIn, phraseIndex } from './phrases.ts';
import { polarityOf, soFarBefore, type Polarity } from './polarity.ts';

const indexes = {
  untrue: phraseIndex(untruePhrases),
  safe: phraseIndex(safePhrases),
  never: phraseIndex(neverPhrases),
  unknown: phraseIndex(unknownPhrases),
  inquiry: phraseIndex(inquiryPhrases),
  granting: phraseIndex(grantingPhrases),
  hedge: phraseIndex(hedgePhrases),
  silence: phraseIndex(silencePhrases),
  regret: phraseIndex(regretPhrases),
  hearsay: phraseIndex(hearsayPhrases),
  minimising: phraseIndex(minimisingPhrases),
};

const isTurn = isOneOf(turns);

/** What the stance of one claim is judged by; each found phrase as its words, or null. */
export interface StanceFacts extends Polarity {
  readonly claim: FoundClaim;
  readonly speaker: Speaker;
  readonly untrue: string | null;
  readonly safe: string | null;
  /** "We reject this", "I categorically deny …": the speaker's own denial, in his own words */
  readonly ownDenial: string | null;
  readonly unknown: string | null;
  readonly hearsay: string | null;
  /** "a message", "posts": a source that has no name and no author */
  readonly anonymous: string | null;
  readonly inquiry: string | null;
  readonly granting: string | null;
  readonly hedge: string | null;
  readonly silence: string | null;
  readonly regret: string | null;
  readonly minimising: string | null;
  readonly concession: Concession | null;
  /** With which the sentence of the cue opens, outside of the content. */
  readonly opener: string | null;
  /** "but", "however" */
  readonly turn: boolean;
  /** "the report", "these figures": what is named by the claim is itself a claim */
  readonly claimNoun: string | null;
}

export function factsOf(reading: Reading, claim: FoundClaim, speaker: Speaker): StanceFacts {
  const { content } = claim;
  const opened = openedIn(reading, content);
  const led = withLead(reading, claim);
  const phrase = (name: keyof typeof indexes, counts?: (first: number, last: number) => boolean): string | null =>
    (opened & indexes[name].bit) === 0 ? null : findPhrase(reading, content, indexes[name], counts);
  const untrueIn = (range: TokenRange): string | null => findPhrase(reading, range, indexes.untrue, (first, last) => isVerdict(reading, first, last)); // prettier-ignore
  let turn = false;
  let claimNoun: string | null = null;
  for (let i = content.first; i <= content.last; i++) {
    const token = reading.tokens[i];
    if (!token) break;
    if (isTurn(token)) turn = true;
    if (claimNoun === null && i <= content.first + 8 && token.quote < 0 && claimNouns.has(token.lower))
      claimNoun = token.lower;
  }
  const polarity = polarityOf(reading, content, opened);
  return {
    ...polarity,
    soFar: polarity.soFar ?? soFarBefore(reading, content.first),
    claim,
    speaker,
    untrue: (opened & indexes.untrue.bit) === 0 ? null : untrueIn(content),
    safe:
      phrase('safe', (first) => !isDoubted(reading, first, content.first)) ??
      phrase('never', (_, last) => !isOfTelling(reading, content, last)),
    ownDenial: ownDenialIn(reading, content),
    unknown: phrase('unknown'),
    inquiry: phrase('inquiry', (first) => !isSupposed(reading, first)),
    granting: phrase('granting', (first) => !isSupposed(reading, first)),
    hedge: ((opened | openedIn(reading, { first: led.first, last: content.first - 1 })) & indexes.hedge.bit) === 0 ? null : findPhrase(reading, led, indexes.hedge), // prettier-ignore
    hearsay: phrase('hearsay'),
    anonymous: anonymousIn(reading, speaker),
    silence: phrase('silence'),
    regret: phrase('regret'),
    minimising: phrase('minimising'),
    concession: concessionIn(reading, content, untrueIn),
    opener: openerOf(reading, claim),
    turn,
    claimNoun,
  };
}

function openerOf(reading: Reading, { cue, content }: FoundClaim): string | null {
  if (!cue) return null;
  const { firstToken } = sentenceAt(reading, cue.first);
  return firstToken < content.first ? (reading.tokens[firstToken]?.lower ?? null) : null;
}

const widestLead = 6;

/** With the words between the cue and the content: "said it feared that …". */
function withLead({ tokens }: Reading, { content, cue }: FoundClaim): TokenRange {
  let { first } = content;
  const low = cue === null ? first : Math.max(content.first - widestLead, cue.last + 1);
  while (first > low && tokens[first - 1]?.sentence === tokens[content.first]?.sentence) first--;
  return { first, last: content.last };
}

function anonymousIn({ tokens }: Reading, { kind, range }: Speaker): string | null {
  if (kind !== 'UNNAMED' || !range) return null;
  let message: string | null = null;
  for (let i = range.first; i <= Math.min(range.last, range.first + longestSource); i++) {
    const { lower } = tokens[i] ?? { lower: '' };
    if (i < range.first + 4) {
      if (/^(?:the|his|her|its|their|this|that)$/.test(lower)) return null;
      if (anonymousSources.has(lower)) return lower;
      if (messageWords.has(lower)) message = lower;
    }
    if (message !== null && goingAbout.has(lower)) return message;
  }
  return null;
}

const longestSource = 15;

/** Words that may stand between "we" and "deny". */
const mostAdverbs = 3;

function ownDenialIn({ tokens }: Reading, { first, last }: TokenRange): string | null {
  const opener = tokens[first]?.lower ?? '';
  if (opener !== 'i' && opener !== 'we') return null;
  for (let i = first + 1; i <= Math.min(last, first + mostAdverbs); i++) {
    const { lower, pos } = tokens[i] as Token;
    if (lower === 'take' && /^(?:issue|exception)$/.test(tokens[i + 1]?.lower ?? '')) return `${opener} take ${tokens[i + 1]?.lower ?? ''}`; // prettier-ignore
    if (cuesOf(lower).some(({ stance, particle, kinds }) => stance === 'DENIES' && particle === null && kinds.includes('BASE'))) return `${opener} ${lower}`; // prettier-ignore
    if (pos !== 'ADV') return null;
  }
  return null;
}

/** Tokens behind "at no time" among which somebody tells or is told. */
const tellingReach = 8;

/** "at no time were we told": of what comes behind the words, none tells or is told in "At no point was customer data at risk". */
function isOfTelling({ tokens }: Reading, { last: high }: TokenRange, last: number): boolean {
  for (let i = last + 1; i <= Math.min(high, last + 1 + tellingReach); i++)
    if (tellings.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "if this breach is real" grants nothing, and "if an audit is conducted" announces none. */
function isSupposed({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) return false;
    if (/^(?:if|whether|unless)$/.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "should not assume that the data is safe", "cannot say that it is secure" */
function isDoubted({ tokens }: Reading, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 8); i--) {
    const { lower = '', text } = tokens[i] ?? {};
    if (/^[.;,]$/.test(text ?? '')) return false;
    if (/^(?:assume|assumed|guarantee|believe|trust|presume|conclude|say)$/.test(lower) && negations.has(tokens[i - 1]?.lower ?? '')) return true; // prettier-ignore
  }
  return false;
}

const described = new Set('wrong false malicious fake faulty'.split(' '));

/** Words that may stand between "not" and a verdict. */
const behindNot = new Set(['a', 'an', 'any', 'just', 'simply']);

/** Takes "is a test server", "was wrong"; not "the test server answered", "it would be wrong to speculate", "malicious code", "not an exaggeration". */
function isVerdict({ tokens }: Reading, first: number, last: number): boolean {
  const word = tokens[first]?.lower ?? '';
  const before = tokens[first - 1]?.lower ?? '';
  const next = tokens[last + 1];
  if (negations.has(behindNot.has(before) ? (tokens[first - 2]?.lower ?? '') : before)) return false;
  if (before === 'the' && /^(?:test|sample|dummy|old)$/.test(word)) return false;
  if (!described.has(word) || first !== last || !next) return true;
  if (word === 'wrong' && (next.lower === 'to' || next.lower === 'with' || /thing$/.test(before))) return false;
  return next.pos !== 'NOUN' || claimNouns.has(next.lower) || next.lower === 'news';
}
