import type { DocumentKind } from '../../../schema/ontology/kinds.ts';
import { sentenceAt, type Reading } from '../claims/reading.ts';
import { light } from '../learned/table.ts';
import { cuesOf } from '../vocabulary/cues.ts';
import { negations } from '../vocabulary/polarity.ts';
import { predicatesOf } from '../vocabulary/proposition.ts';
import { stemOf } from '../vocabulary/stem.ts';
import { isOneOf, ofWord } from '../vocabulary/word.ts';
import type { Token } from '../text/annotate.ts';
import { rebuttalWords, turningWords } from '../vocabulary/rebuttal-words.ts';
import { sameVoice } from '../links/sides.ts';
import { negationEvidence } from './negation-evidence.ts';
import type { JudgedClaim, RuledClaim } from './stance.ts';

const phrases = ['deniedIncident', 'mainNegation', 'emptySearch', 'soFar', 'untrue', 'safe', 'unknown', 'inquiry', 'granting', 'hedge', 'silence', 'claimNoun', 'turn', 'opensNegated'] as const; // prettier-ignore

/** Tokens of the content that are looked at, and those that a negation reaches. */
const longest = 60;
const reach = 8;
/** Claims on either side among which the speaker's own and another's are sought. */
const near = 12;

/**
 * Reasons to take a claim for a denial, by name: what it says, how, and what was said before it. `claims` have the
 * stances that the fixed rules give.
 */
export function denialEvidence(
  reading: Reading,
  claims: readonly RuledClaim[],
  at: number,
  kind: DocumentKind,
): string[] {
  const { claim, speaker, judged, facts } = claims[at] as RuledClaim;
  const { tokens } = reading;
  const found = new Set<string>();
  const add = (reason: string, when: unknown = true): void => {
    if (when) found.add(reason);
  };
  const voice = speaker.entity?.kind ?? speaker.kind;
  add(`ruled ${judged.stance}`);
  add(`ruled ${judged.stance}, by ${voice}`);
  add(`ruled ${judged.stance}, ${claim.rule.split(':')[0] ?? ''}`);
  add(`cue ${claim.cueWord}`);
  add(`found by ${claim.rule}`);
  add(`cue ${claim.entry?.stance ?? 'none'}`);
  add('cue negated', claim.chain?.negated);
  add(`by ${voice}`);
  add(`by ${(speaker.onBehalfOf ?? speaker.entity)?.agencyType ?? 'no agency'}`);
  add(`in ${kind}`);
  for (const phrase of phrases) add(phrase, facts[phrase]);
  wordsOf(reading, claims, at, add);
  negationEvidence(reading, claim.content, voice, claim.cueWord, add);
  const sentence = sentenceAt(reading, claim.cue?.first ?? claim.content.first);
  around(reading, sentence.firstToken, Math.min(claim.content.first, claim.cue?.first ?? Infinity) - 1, 'before', add);
  around(reading, claim.content.last + 1, sentence.lastToken, 'behind', add);
  const previous = reading.annotated.sentences[(tokens[sentence.firstToken]?.sentence ?? 0) - 1];
  if (previous && previous.paragraph === sentence.paragraph)
    around(reading, previous.firstToken, previous.lastToken, 'sentence before', add);
  else add('opens its paragraph');
  othersOf(reading, claims, at, add);
  return [...found];
}

type Add = (reason: string, when?: unknown) => void;

/** What a word says in a content, by itself and behind a negation. */
const saidBy = ofWord(({ lower }) => {
  const predicates: readonly string[] = predicatesOf(lower);
  const stem = /\p{L}/u.test(lower) ? stemOf(lower) : null;
  return {
    predicates,
    negatedPredicates: predicates.map((predicate) => `no ${predicate}`),
    word: stem === null ? null : `${light}word ${stem}`,
    negatedWord: `${light}no ${stem ?? ''}`,
  };
});

function wordsOf(reading: Reading, claims: readonly JudgedClaim[], at: number, add: Add): void {
  const { tokens } = reading;
  const { content } = (claims[at] as JudgedClaim).claim;
  let negation = -1;
  let times = 0;
  const last = Math.min(content.last, content.first + longest);
  for (let i = content.first; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isNegation(token)) {
      negation = i;
      times++;
    }
    const negated = negation >= 0 && negation < i && i - negation <= reach;
    const { predicates, negatedPredicates, word, negatedWord } = saidBy(token);
    for (const predicate of negated ? negatedPredicates : predicates) add(predicate);
    if (word === null) continue;
    add(word);
    if (negated && i - negation <= 4) add(negatedWord);
    if (i < content.first + 3) add(`${light}opens ${i - content.first} ${token.lower}`);
  }
  add(`negations ${Math.min(times, 2)}`);
  const length = content.last - content.first + 1;
  add(`length ${length < 4 ? 1 : length < 8 ? 2 : length < 16 ? 3 : length < 32 ? 4 : 5}`);
  add('quoted', (tokens[content.first]?.quote ?? -1) >= 0);
}

const isNegation = isOneOf(negations);

/** "rebuttal", "turn", or the stance of a cue. */
const answeringOf = ofWord(({ lower }): string | null =>
  rebuttalWords.has(lower) ? 'rebuttal' : turningWords.has(lower) ? 'turn' : (cuesOf(lower)[0]?.stance ?? null),
);

/** Words of answering in a stretch of text outside of quotations. */
function around({ tokens }: Reading, first: number, last: number, where: string, add: Add): void {
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token) return;
    if (token.text === '?') add(`${where}: question`);
    if (isNegation(token)) add(`${where}: negation`);
    if (token.quote >= 0) continue;
    const answering = answeringOf(token);
    if (answering !== null) add(`${where}: ${answering}`);
  }
}

const isDenial = ({ judged }: JudgedClaim): boolean => judged.stance === 'DENIES' || judged.stance === 'PARTLY_DENIES';

/** What the speaker says beside it, and what another said last. */
function othersOf(reading: Reading, claims: readonly JudgedClaim[], at: number, add: Add): void {
  const { tokens } = reading;
  const own = claims[at] as JudgedClaim;
  const sentenceOf = (claim: JudgedClaim): number => tokens[claim.claim.content.first]?.sentence ?? 0;
  const isOwn = (other: JudgedClaim): boolean =>
    own.speaker.kind !== 'AUTHOR' && sameVoice(own.speaker, other.speaker, reading);
  let ownBefore: JudgedClaim | null = null;
  let otherBefore: JudgedClaim | null = null;
  for (let i = at - 1; i >= Math.max(0, at - near); i--) {
    const other = claims[i] as JudgedClaim;
    if (isOwn(other)) ownBefore ??= other;
    else otherBefore ??= other;
  }
  const distance = (other: JudgedClaim): number => Math.max(0, Math.min(3, sentenceOf(own) - sentenceOf(other)));
  if (ownBefore && distance(ownBefore) <= 1) add(`has just said: ${ownBefore.judged.stance}`);
  const next = claims[at + 1];
  if (next && isOwn(next) && sentenceOf(next) - sentenceOf(own) <= 1) add(`says next: ${next.judged.stance}`);
  let denials = 0;
  for (let i = Math.max(0, at - near); i < Math.min(claims.length, at + near); i++) {
    const other = claims[i] as JudgedClaim;
    if (i !== at && own.speaker.entity && other.speaker.entity === own.speaker.entity && isDenial(other)) denials++;
  }
  add(`denies elsewhere ${Math.min(denials, 2)}`, own.speaker.entity);
  if (!otherBefore) {
    add('nobody before');
    return;
  }
  const { content } = otherBefore.claim;
  const negated = (claim: JudgedClaim): boolean => isNegated(reading, claim);
  add(`other said: ${otherBefore.judged.stance}`);
  add(`other said ${distance(otherBefore)} before: ${otherBefore.judged.stance}`);
  add(`other is ${otherBefore.speaker.entity?.kind ?? otherBefore.speaker.kind}`);
  add('other in the same paragraph', tokens[content.first]?.paragraph === tokens[own.claim.content.first]?.paragraph);
  const polarity = `${negated(own) ? 'no' : 'yes'} after ${negated(otherBefore) ? 'no' : 'yes'}`;
  add(polarity);
  const shared = predicatesIn(reading, own).some((one) => predicatesIn(reading, otherBefore).includes(one));
  add(`${polarity}, ${shared ? 'same thing' : 'another thing'}`);
}

function isNegated({ tokens }: Reading, { claim: { content } }: JudgedClaim): boolean {
  for (let i = content.first; i <= content.last; i++) if (isNegation(tokens[i] as Token)) return true;
  return false;
}

function predicatesIn({ tokens }: Reading, { claim: { content } }: JudgedClaim): string[] {
  const found: string[] = [];
  for (let i = content.first; i <= Math.min(content.last, content.first + longest); i++)
    found.push(...saidBy(tokens[i] as Token).predicates);
  return found;
}
