import type { TextSentence } from '../text/annotate.ts';
import { isVerdictOnClaim } from '../stance/plain-denials.ts';
import { cuesOf } from '../vocabulary/cues.ts';
import { ofWord, wordTest } from '../vocabulary/word.ts';
import { namesWhatWasSaid } from './asides.ts';
import { cuesOfSentence, ofPossession } from './find-cues.ts';
import { trimmed } from './content.ts';
import type { FoundClaim, FoundStance } from './found.ts';
import { isComma, isGenitive, sentenceAt, type Reading, type TokenRange } from './reading.ts';
import { phraseEndingAt } from './phrase-left.ts';
import { phraseStartingAt } from './phrase-right.ts';

interface ReportNoun {
  readonly voice: 'MEDIA' | 'AUTHOR';
  readonly stance: FoundStance;
}

const nouns = new Map<string, ReportNoun>([
  ...'reports report rumours rumour rumors rumor speculation messages posts comments chatter talk gossip whispers'
    .split(' ')
    .map((noun) => [noun, { voice: 'MEDIA', stance: 'ALLEGES' }] as const),
  ...[
    'allegation',
    'allegations',
    'suggestion',
    'suggestions',
    'accusation',
    'accusations',
    'claim',
    'claims',
    'charge',
    'suspicion',
    'fears',
  ].map((noun) => [noun, { voice: 'AUTHOR', stance: 'ALLEGES' }] as const),
  ...['denial', 'denials'].map((noun) => [noun, { voice: 'AUTHOR', stance: 'DENIES' }] as const),
  ...'insistence assurance assurances assertion assertions admission statement account contention argument'
    .split(' ')
    .map((noun) => [noun, { voice: 'AUTHOR', stance: 'ASSERTS' }] as const),
]);

/** "rejected reports that S" tells that S was reported; "denied talk that S" does not tell by whom. */
const isPublished = wordTest(({ lower }) => /^(?:reports|report|messages|posts)$/.test(lower));

const reportNoun = ofWord(({ lower }) => nouns.get(lower) ?? null);

/**
 * Nouns with a that-clause: "reports that the portal was hacked", "its claim that nothing was lost". Without somebody
 * whose claim it is ("the allegation that …") it is nobody's but the author's; a bare "statement that" is left alone.
 */
export function reportNounClaims(reading: Reading): FoundClaim[] {
  const found: FoundClaim[] = [];
  const { tokens } = reading;
  for (const sentence of reading.narrative) {
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = tokens[i];
      const noun = token && reportNoun(token);
      if (!noun || token.quote >= 0 || token.pos === 'VERB') continue;
      const that = infinitiveBehind(reading, i) ?? thatBehind(reading, i, sentence.lastToken);
      if (that < 0) continue;
      const owner = ownerOf(reading, i, that, sentence.firstToken);
      const rejected = isRejected(reading, sentence, i);
      const isMade = that > i + 1 && isComma(tokens[that - 1]); // "the suggestion, made on radio, that …"
      if ((rejected || isInquiredInto(reading, sentence, i)) && !owner && !isPublished(token) && !isMade) continue;
      if (!owner && (noun.stance !== 'ALLEGES' || tokens[that]?.lower === 'to')) continue;
      const content = trimmed(reading, that + 1, clauseEnd(reading, that + 1, sentence.lastToken));
      if (!content || content.last - content.first < 1) continue;
      const media = !owner && (noun.voice === 'MEDIA' || isMade || isInPublic(reading, i, that));
      found.push({
        rule: media ? 'noun:media' : 'noun:claim',
        complement: 'THAT',
        cue: { first: i, last: i },
        cueWord: token.lower,
        entry: null,
        chain: null,
        source: owner ?? (media ? ((rejected ? null : phraseEndingAt(reading, i, sentence.firstToken)) ?? { first: i, last: i }) : null), // prettier-ignore
        voice: owner ? 'SOURCE' : media ? 'MEDIA' : noun.voice,
        content,
        stance: noun.stance,
        reportedBy: null,
      });
    }
  }
  return found;
}

const cueBefore = (reading: Reading, sentence: TextSentence, noun: number) =>
  cuesOfSentence(reading, sentence).findLast(({ chain }) => chain.last < noun);

const beforeNoun = 5;

/** "rejected suggestions that …": what nobody in particular suggests is only told to be denied. */
function isRejected(reading: Reading, sentence: TextSentence, noun: number): boolean {
  if (isRebuffed(reading, sentence, noun)) return true;
  const cue = cueBefore(reading, sentence, noun);
  if (!cue || cue.cue.stance !== 'DENIES' || !cue.cue.takes.has('object') || noun - cue.chain.last > beforeNoun) return false; // prettier-ignore
  for (let i = cue.chain.last + 1; i < noun; i++) {
    const token = reading.tokens[i];
    if (!token || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return true;
}

const rebuffing = /\b(?:push(?:ed|es|ing) back|pour(?:ed|s|ing) cold water|cast(?:s|ing)? doubt|t(?:ook|akes|aking) (?:issue|exception)|hit(?:s|ting)? (?:back|out)|took aim) (?:on|at|against|with|to)\b/; // prettier-ignore
const inquiring = /\b(?:investigat(?:es?|ed|ing)|probing|examin(?:es?|ed|ing)|verifying|look(?:s|ed|ing)? into|aware of)(?: (?:the|recent|online|these|some|any))* $/; // prettier-ignore

const widestVerb = 8;

/** What stands in the sentence right before a noun, each word with a blank behind it. */
function wordsBefore({ tokens }: Reading, { firstToken }: TextSentence, noun: number): string {
  let words = '';
  for (let i = Math.max(firstToken, noun - widestVerb); i < noun; i++) words += `${tokens[i]?.lower ?? ''} `;
  return words;
}

/** "pushed back on claims that" */
const isRebuffed = (reading: Reading, sentence: TextSentence, noun: number): boolean =>
  rebuffing.test(wordsBefore(reading, sentence, noun));

/** "was investigating claims that", "is aware of claims that": what is looked into is told in the words of whoever does it. */
const isInquiredInto = (reading: Reading, sentence: TextSentence, noun: number): boolean =>
  inquiring.test(wordsBefore(reading, sentence, noun));

/** The "to" of "its claim to have the files". */
function infinitiveBehind({ tokens }: Reading, noun: number): number | null {
  const isPossession = tokens[noun + 1]?.lower === 'to' && ofPossession.test(tokens[noun + 2]?.lower ?? '');
  return isPossession && /^(?:claims?|assertions?)$/.test(tokens[noun]?.lower ?? '') ? noun + 1 : null;
}

const publicPlaces =
  /^(?:online|radio|media|internet|web|television|tv|press|whatsapp|facebook|twitter|tiktok|telegram|forums?)$/;

/** "a claim on social media that": nobody in particular makes it. */
function isInPublic({ tokens }: Reading, noun: number, that: number): boolean {
  for (let i = noun - 1; i < that; i++) if (i !== noun && publicPlaces.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** "posts on a forum suggesting that S": the posts are the claim, and "suggesting" is no second one. */
export function isReportsOwnVerb({ tokens }: Reading, cue: number, source: TokenRange): boolean {
  if (!tellingForms.test(tokens[cue]?.lower ?? '') || source.last !== cue - 1) return false;
  for (let i = source.first; i <= Math.min(source.last, source.first + widestSource); i++) {
    const token = tokens[i];
    if (token && reportNoun(token)) return token.pos !== 'VERB' && token.quote < 0;
  }
  return false;
}

const tellingForms = /^(?:claiming|saying|suggesting|alleging|stating)$/;
const widestSource = 6;
const madeSo =
  /^(?:made|spread|shared|published|circulated|circulating|posted|attributed|repeated|aired|voiced|printed)$/;
const widestAside = 8;

/** The closing comma of ", made on radio,", or where it began. */
function behindAside({ tokens }: Reading, comma: number, high: number): number {
  if (!madeSo.test(tokens[comma + 1]?.lower ?? '')) return comma;
  for (let i = comma + 2; i <= Math.min(high, comma + widestAside); i++) if (isComma(tokens[i])) return i;
  return comma;
}

/** The "that" behind the noun: at once, behind one phrase with a preposition ("reports in the press that"), behind an aside. */
function thatBehind(reading: Reading, noun: number, high: number): number {
  const { tokens } = reading;
  let reach = noun + 7;
  for (let i = noun + 1; i <= Math.min(high - 1, reach); i++) {
    if (isComma(tokens[i])) {
      const behind = behindAside(reading, i, high);
      reach += behind - i;
      i = behind === i ? i : behind + 1;
    }
    const token = tokens[i];
    if (!token || token.quote >= 0) return -1;
    const next = tokens[i + 1];
    if (token.lower === 'according' && next?.lower === 'to' && tokens[i + 2]?.lower === 'which') return i + 2;
    if (token.lower === 'that') return next && next.pos !== 'AUX' && next.pos !== 'VERB' ? i : -1;
    if (tellingForms.test(token.lower)) continue;
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'PRON'
    )
      return -1;
  }
  return -1;
}

/** Behind the last verb of saying before the noun: the tagger takes some of them for adjectives. */
function afterCue(reading: Reading, noun: number, low: number): number {
  const cue = cueBefore(reading, sentenceAt(reading, noun), noun);
  return cue ? Math.max(low, cue.chain.last + 1) : low;
}

/** "the manager's claim that", "its insistence that", "claims by the seller that" */
function ownerOf(reading: Reading, noun: number, that: number, low: number): TokenRange | null {
  const { tokens } = reading;
  const before = tokens[noun - 1];
  if (before && noun - 1 >= low) {
    if (/^(his|her|its|their)$/.test(before.lower)) return { first: noun - 1, last: noun - 1 };
    if (isGenitive(before)) return phraseEndingAt(reading, noun - 2, afterCue(reading, noun, low));
  }
  for (let i = noun + 1; i < that; i++)
    if (tokens[i]?.lower === 'by' || tokens[i]?.lower === 'from' || tokens[i]?.lower === 'of')
      return phraseStartingAt(reading, i + 1, that - 1);
  return null;
}

/** "was dismissed", "has been denied" */
function isDismissal({ tokens }: Reading, at: number): boolean {
  if (!/^(?:is|are|was|were|has|have)$/.test(tokens[at]?.lower ?? '')) return false;
  const verb = tokens[at + 1]?.lower === 'been' ? at + 2 : at + 1;
  return cuesOf(tokens[verb]?.lower ?? '').some(({ stance, kinds }) => stance === 'DENIES' && kinds.includes('PAST'));
}

/** The "are" of "claims that its network was breached are “devoid of truth”", behind the verb of the clause. */
function isQuotedVerdict({ tokens }: Reading, at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? '') || (tokens[at + 1]?.quote ?? -1) < 0) return false;
  return tokens[at - 1]?.pos === 'VERB';
}

function clauseEnd(reading: Reading, from: number, high: number): number {
  const { tokens } = reading;
  const told = new Set(
    cuesOfSentence(reading, sentenceAt(reading, from)).map(({ subject }) => subject.kind === 'PHRASE' ? subject.range.first : -1), // prettier-ignore
  );
  for (let i = from; i <= high; i++) {
    const token = tokens[i];
    if (!token || token.quote >= 0) continue;
    if (token.text === ';' || token.text === ':') return i - 1;
    if (isComma(token) && told.has(i + 1)) return i - 1; // "Asked about a report that S, Lee said …"
    if (i > from && (isVerdictOnClaim(reading, i, high) || isDismissal(reading, i))) return i - 1; // "reports that S are untrue"
    if (i > from + 1 && isQuotedVerdict(reading, i)) return i - 1;
    if (isComma(token) && namesWhatWasSaid(reading, i + 1)) return i - 1;
    if (isComma(token) && behindAside(reading, i, high) > i) return i - 1;
    if (
      isComma(token) &&
      /^(but|saying|adding|insisting|calling|terming|describing|dismissing|branding|rejecting|denying|and|which|while)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
    )
      return i - 1;
  }
  return high;
}
