import type { TextSentence } from '../text/annotate.ts';
import {
  contentAfter,
  contentBefore,
  followingQuotations,
  isStatement,
  skipAddressee,
  trimmed,
  type Content,
} from './content.ts';
import { endOfContent } from './content-end.ts';
import { beforeAside } from './asides.ts';
import type { Complement, FoundClaim } from './found.ts';
import { framesOf, nameBefore, type Frame } from './frames.ts';
import { phraseStartingAt } from './phrase-right.ts';
import { isComma, isDash, isTimeWord, isVerb, quotationAt, type Reading, some, type TokenRange } from './reading.ts';
import type { Token } from '../text/annotate.ts';
import { isReportsOwnVerb } from './reports.ts';

/** Verbs that keep a content when negated: "does not believe that …", "did not admit …". */
const contrary = new Set(['believe', 'accept', 'admit', 'dispute', 'deny', 'contest', 'rule out', 'agree', 'concede', 'acknowledge', 'think', 'suspect', 'expect']); // prettier-ignore

/** Whether the way the content hangs on the cue is one that this cue takes. */
function fits(frame: Frame, content: Content): boolean {
  const { takes } = frame.cue;
  switch (content.complement) {
    case 'THAT':
      return takes.has('clause') || takes.has('that');
    case 'QUESTION':
      return (takes.has('clause') || takes.has('that')) && frame.cue.lemma !== 'say';
    case 'CLAUSE': // "rejected reports that files had been copied" has a verb only within its object
      return takes.has('clause') || (takes.has('object') && frame.cue.stance === 'DENIES');
    case 'QUOTE':
      return takes.has('quote') || takes.has('clause') || takes.has('object');
    case 'OBJECT':
      return takes.has('object');
    case 'INFINITIVE':
      return takes.has('infinitive');
    case 'GERUND':
      return takes.has('gerund') || takes.has('clause');
    case 'ABOUT':
      return false;
    default:
      return false;
  }
}

/** Claims whose cue is a verb with its speaker as subject. */
export function verbClaims(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const sentence of reading.narrative) {
    // A cue that has no content of its own must not cut that of another.
    const frames: Frame[] = [];
    let alone: readonly FoundClaim[] = [];
    for (const frame of framesOf(reading, sentence)) {
      const claims = claimsOfFrame(reading, [frame], 0, sentence);
      if (claims.length === 0) continue;
      frames.push(frame);
      alone = claims;
    }
    if (frames.length === 1) found.push(...alone);
    else for (let at = 0; at < frames.length; at++) found.push(...claimsOfFrame(reading, frames, at, sentence));
  }
  return found.filter((claim, at) => !isTakenBefore(found, claim, at));
}

/** Claims that may stand between two verbs that reach for one quotation. */
const mostBetween = 6;

/** One quotation is not two speakers': "One wrote: “…” Others reported …" */
function isTakenBefore(found: readonly FoundClaim[], { content, complement }: FoundClaim, at: number): boolean {
  if (complement !== 'QUOTE') return false;
  for (let i = at - 1; i >= Math.max(0, at - mostBetween); i--)
    if (found[i]?.content.first === content.first && found[i]?.content.last === content.last) return true;
  return false;
}

function claimsOfFrame(reading: Reading, frames: readonly Frame[], at: number, sentence: TextSentence): FoundClaim[] {
  const { tokens } = reading;
  const frame = frames[at] as Frame;
  const { cue, chain } = frame;
  // "the court was told by counsel that …": whoever stands behind "by", else nobody
  const source = chain.passive ? agentOf(reading, chain.last + 1, sentence.lastToken) : frame.source;
  if (chain.passive && cue.stance === 'DENIES' && source) return dismissedBy(reading, frame, source, sentence);
  if (chain.passive && !cue.takes.has('addressee')) return [];
  if (chain.negated && !contrary.has(cue.lemma)) return [];
  if (frame.participle && chain.first === sentence.firstToken) return [];
  if (frame.participle && frame.source && isReportsOwnVerb(reading, chain.first, frame.source)) return [];
  if (cue.lemma === 'ask' && source === null && chain.first === chain.verb) return []; // "Asked about this, he said"

  if (cue.kinds.length === 1 && cue.kinds[0] === 'BASE' && source === null) return [];
  const claim = (rule: string, content: TokenRange, complement: Complement): FoundClaim => ({
    rule,
    complement,
    cue: { first: chain.first, last: chain.last },
    cueWord: cue.lemma,
    entry: cue,
    chain,
    source,
    voice: 'SOURCE',
    content,
    stance: null,
    reportedBy: null,
  });
  const claims: FoundClaim[] = [];
  const previous = frames[at - 1];
  // what stands before a verb at the end is its content, whatever other cues that content holds
  const behind = (other: Frame): boolean => other.inverted || other.postposed;
  const low = previous && (!behind(frame) || behind(previous)) ? previous.chain.last + 1 : sentence.firstToken;
  const behindCue = frame.inverted && source ? source.last + 1 : chain.last + 1;
  const afterStart = cue.particle === 'up' && tokens[behindCue]?.lower === 'to' ? behindCue + 1 : behindCue; // "owned up to a leak"
  const high = beforeAside(reading, afterStart, endOfContent(reading, frames, at, sentence));
  const after = contentAfter(reading, cue, afterStart, high);

  // the content stands before: “…,” the ministry said / The files are old, said the ministry
  const left = quotationEdge(
    reading,
    (frame.inverted || !source ? chain.first : Math.min(source.first, chain.first)) - 1,
  );
  const leftFirst = left >= 0 && tokens[left]?.paragraph === tokens[chain.verb]?.paragraph ? left : -1;
  const before = leftFirst >= 0 && !frame.inherits && !frame.participle ? contentBefore(reading, leftFirst, low) : null;
  // “…” It added that …: the quotation is another sentence, and the cue has content of its own
  const elsewhere =
    leftFirst >= 0 &&
    tokens[leftFirst]?.sentence !== tokens[chain.verb]?.sentence &&
    after !== null &&
    after.complement !== 'QUOTE' &&
    fits(frame, after);
  const quoteBefore =
    !elsewhere &&
    !nameBefore(reading, left) &&
    before?.complement === 'QUOTE' &&
    before.range.last - before.range.first >= 1;
  const mark =
    cue.takes.has('addressee') && !frame.inverted ? skipAddressee(reading, afterStart, sentence.lastToken) : afterStart;
  const pause = pauseBehind(reading, mark, sentence.lastToken);
  const interposed = pause >= 0;
  if (
    before &&
    quoteBefore &&
    (cue.takes.has('after') || cue.takes.has('quote')) &&
    !(source === null && !frame.inverted)
  ) {
    claims.push(claim('quote:before', before.range, 'QUOTE'));
    if (after?.complement === 'QUOTE') claims.push(claim('quote:resumed', after.range, 'QUOTE'));
    else if (after?.complement === 'THAT' && !interposed && cue.takes.has('addressee'))
      claims.push(claim('verb:that', after.range, 'THAT'));
    const last = after?.complement === 'QUOTE' ? after.range.last + 1 : sentence.lastToken;
    for (const more of followingQuotations(reading, Math.max(last, sentence.lastToken)))
      claims.push(claim('quote:following', more, 'QUOTE'));
    return claims;
  }
  if (before && before.complement === 'CLAUSE' && cue.takes.has('after') && source !== null) {
    const direct =
      after &&
      !interposed &&
      (after.complement === 'THAT' ||
        (after.complement === 'CLAUSE' && fits(frame, after)) ||
        after.complement === 'QUOTE');
    const resumed = interposed && tokens[pause + 1]?.quote === -1 && pause < high && !opensAside(tokens[pause + 1] as Token); // prettier-ignore
    if (!direct && resumed) {
      const whole = trimmed(reading, before.range.first, high);
      if (whole && some(reading, whole, (token) => token.pos === 'VERB' || token.pos === 'AUX'))
        claims.push(claim('clause:interrupted', whole, 'CLAUSE'));
    } else if (
      !direct &&
      (isStatement(reading, before.range) ||
        (frame.inverted && cue.lemma === 'say' && before.range.last - before.range.first < 8))
    ) {
      claims.push(claim('clause:before', before.range, 'CLAUSE'));
    }
    if (claims.length > 0) {
      for (const more of followingQuotations(reading, sentence.lastToken))
        claims.push(claim('quote:following', more, 'QUOTE'));
      return claims;
    }
  }
  if (!after || !fits(frame, after)) return claims;
  const goesOn =
    /^(?:OBJECT|CLAUSE)$/.test(after.complement) && cue.stance === 'DENIES' ? secondVerb(reading, after.range) : -1;
  const content = goesOn < 0 ? after.range : trimmed(reading, after.range.first, goesOn - 1);
  if (!content) return claims;
  if (cue.lemma === 'declare' && isDecreed(reading, content)) return claims;
  // "Asked whether it had reported in time, Lee said: “…”": the quotation is the nearer verb's
  if (after.complement === 'QUOTE' && frames.slice(at + 1).some(({ chain: next }) => next.last < after.range.first))
    return claims;
  if (after.complement === 'QUOTE' && frame.source && isGoods(reading, frame.source)) return claims;
  if (
    source === null &&
    after.complement !== 'QUOTE' &&
    !frame.participle &&
    !(chain.passive && after.complement === 'THAT')
  )
    return claims;
  claims.push(claim(`verb:${after.complement.toLowerCase()}`, content, after.complement));
  const quotedEnd = quotationAt(reading, after.range.last) ?? quotationAt(reading, after.range.last + 1);
  const ends = Math.max(sentence.lastToken, quotedEnd?.lastToken ?? 0);
  if (high === sentence.lastToken || after.complement === 'QUOTE')
    for (const more of followingQuotations(reading, ends)) claims.push(claim('quote:following', more, 'QUOTE'));
  return claims;
}

/** "declared a state of emergency", "declared war": an act, not a claim. */
function isDecreed({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i <= Math.min(last, first + 4); i++)
    if (/^(?:emergency|war|holiday|bankruptcy|victory|independence)$/.test(tokens[i]?.lower ?? '')) return tokens[first]?.lower !== 'that'; // prettier-ignore
  return false;
}

/** The "and" of "rejected the charge and accused the opposition", which goes on with another verb; or -1. */
function secondVerb({ tokens }: Reading, { first, last }: TokenRange): number {
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || isVerb(token) || token.lower === 'that') return -1;
    const next = tokens[i + 1];
    if (token.lower === 'and' && next?.pos === 'VERB' && /(?:ed|s)$/.test(next.lower)) return i;
  }
  return -1;
}

/** Tokens from a cue to the comma behind an adjunct. */
const longestAdjunct = 9;

/**
 * The comma or dash behind a cue, or behind no more than a phrase of time or place, or -1: "…, she said on Thursday, was lost",
 * "…, the bank said in a notice to staff, after a review"; not "said in May that the files, …".
 */
function pauseBehind(reading: Reading, mark: number, high: number): number {
  const { tokens } = reading;
  const first = tokens[mark];
  if (isComma(first) || isDash(first)) return mark;
  if (!first || mark > high || !(isTimeWord(first) || first.pos === 'ADP')) return -1;
  for (let i = mark + 1; i <= Math.min(high, mark + longestAdjunct); i++) {
    const token = tokens[i] as Token;
    if (isComma(token)) return i;
    if (token.quote >= 0 || isVerb(token) || token.pos === 'PRON' || token.pos === 'SCONJ' || token.text === ':')
      return -1;
  }
  return -1;
}

/** What the writer adds behind an attribution: ", adding that", ", sending shares down", ", after a gang posted them". */
const opensAside = ({ lower, pos }: Token): boolean =>
  /^(?:citing|who|which|when|while|referring|according|in|on|as|after|before|amid|following|days|hours|weeks|months)$/.test(
    lower,
  ) ||
  (pos === 'VERB' && lower.endsWith('ing')) ||
  lower === 'adding';

/** "the files posted on Sunday “appear genuine”": what is posted does not post. */
const isGoods = ({ tokens }: Reading, { last }: TokenRange): boolean => goods.has(tokens[last]?.lower ?? '');
const goods = new Set(['files', 'file', 'data', 'documents', 'records', 'images', 'screenshots', 'samples', 'sample']);

/** "The report was dismissed by Ann Lee as a fairy tale", "Any link is denied by the vendor." */
function dismissedBy(reading: Reading, frame: Frame, source: TokenRange, sentence: TextSentence): FoundClaim[] {
  const { cue, chain, subject } = frame;
  if (chain.negated || subject.kind !== 'PHRASE') return [];
  let as = source.first; // an agent's phrase may have taken in what follows: "by the contractor as a fairy tale"
  while (as <= Math.min(source.last + 1, sentence.lastToken) && reading.tokens[as]?.lower !== 'as') as++;
  const isNamed = reading.tokens[as]?.lower === 'as' && as > source.first;
  const content = isNamed
    ? trimmed(reading, as + 1, sentence.lastToken)
    : trimmed(reading, subject.range.first, chain.last);
  if (!content) return [];
  const agent = isNamed ? { first: source.first, last: as - 1 } : source;
  return [{ rule: 'verb:passive', complement: isNamed ? 'NAMING' : 'VERB_PHRASE', cue: { first: chain.first, last: chain.last }, cueWord: cue.lemma, entry: cue, chain, source: agent, voice: 'SOURCE', content, stance: 'DENIES', reportedBy: null }]; // prettier-ignore
}

/** Over words that belong to the speaker although the subject did not take them: “…,” Coach's aide Ann Lee said. */
function quotationEdge(reading: Reading, left: number): number {
  const { tokens } = reading;
  for (let i = left; i >= 0 && left - i < 5; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[left]?.sentence) return left;
    if (token.quote >= 0) return i;
    if (
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      token.pos === 'VERB' ||
      token.pos === 'AUX'
    )
      return left;
  }
  return left;
}

function agentOf(reading: Reading, from: number, high: number): TokenRange | null {
  for (let i = from; i <= Math.min(high, from + 2); i++)
    if (reading.tokens[i]?.lower === 'by') return phraseStartingAt(reading, i + 1, high);
  return null;
}
