import { tellsBreach } from './content-features.ts';
import { named } from './feature-names.ts';
import type { Add, Pair } from './pair.ts';
import type { Profile } from './profile.ts';
import type { Proposition } from './proposition.ts';
import { meets } from '../vocabulary/said-words.ts';
import { sameSide, sameVoice, type Side } from './sides.ts';
import type { Story } from './story.ts';

/** In so few claims of a document a word stands for what they speak of. */
const rareTimes = 3;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** How far the two are from one another, in all measures of a text. */
export function distanceFeatures({ profiles }: Story, { from, candidate: { to } }: Pair, add: Add): void {
  const [own, other] = [profiles[from] as Profile, profiles[to] as Profile];
  const sentences = own.sentence - other.sentence;
  add('sentences back', true, clamp(sentences, -12, 20));
  add('paragraphs back', true, clamp(own.paragraph - other.paragraph, -6, 10));
  add('claims back', true, clamp(from - to, -12, 25));
  const third: string[] = [];
  let ownBetween = 0;
  for (let at = Math.min(from, to) + 1; at < Math.max(from, to); at++) {
    const { voice } = profiles[at] as Profile;
    if (voice === own.voice) ownBetween++;
    else if (voice !== other.voice && !third.includes(voice)) third.push(voice);
  }
  add('voices between', true, third.length);
  add('own claims between', true, ownBetween);
  add('contrasts with the sentence before', own.contrasts && sentences === 1);
  add('but, in one sentence', own.behindBut && sentences === 0);
  add('contrasts with the denial', to > from && other.contrasts);
}

const claimOf = named('claim of ');
const claimBy = named('claim by ');

/** What the answered claim is by itself. */
export function targetFeatures(story: Story, { candidate: { to }, answered, target }: Pair, add: Add): void {
  const { claims, profiles } = story;
  const profile = profiles[to] as Profile;
  add('claim opens its voice', profile.isFirst);
  add('claims of its voice', true, profile.times);
  add('claim at', true, to / claims.length);
  add('claim length', true, Math.log(1 + answered.words));
  add('claim gives an amount', profile.givesAmount || answered.numbers.size > 0);
  add('claim negated', answered.negated);
  add('claim tells a breach', tellsBreach(answered));
  add('claim names', true, answered.entities.size);
  add('claim is recalled', profile.recalls);
  add('claim without a cue', target.claim.cue === null);
  for (const predicate of answered.predicates) add(claimOf(predicate), true);
  for (const lemma of profile.cueLemmas) add(claimBy(lemma), true);
}

/** What the two have in common, word for word and subject for subject. */
export function commonFeatures(
  story: Story,
  { from, candidate: { to }, said, answered, answer }: Pair,
  add: Add,
): void {
  const { profiles, propositions, sentenceOf, sides, words, claims, reading } = story;
  const [own, other] = [profiles[from] as Profile, profiles[to] as Profile];
  const side = sides[from] as Side;
  const ofSubject = countShared(own.subject, answered.stems);
  add('claim has the subject', ofSubject > 0);
  add('claim has all of the subject', ofSubject > 0 && ofSubject === own.subject.size);
  add('one subject', meets(own.subject, other.subject));
  let shared = 0;
  let onlyTwo = 0;
  let telling = 0;
  for (const stem of said.stems) {
    if (!answered.stems.has(stem)) continue;
    shared++;
    if (words.times(stem) <= 2) onlyTwo++;
    telling += Math.log((claims.length + 1) / words.times(stem));
  }
  add('words of these two alone', onlyTwo > 0, onlyTwo);
  add('telling words', telling > 0, telling);
  add('covers the denial', shared > 0, shared / Math.max(1, said.stems.size));
  add('covers the claim', shared > 0, shared / Math.max(1, answered.stems.size));
  let sharedEntity = false;
  for (const entity of said.entities) if (answered.entities.has(entity) && !side.has(entity)) sharedEntity = true;
  add('both name another', sharedEntity);
  add('its sentence names the answerer', meets(sentenceOf(to).entities, side));
  add(
    'takes up its verb',
    other.cueLemmas.some((lemma) => said.stems.has(lemma) || own.opensWith === lemma),
  );
  const before = claims[from - 1];
  if (!before || !(sameSide(side, sides[from - 1] as Side) || sameVoice(answer.speaker, before.speaker, reading))) return; // prettier-ignore
  for (const stem of (propositions[from - 1] as Proposition).stems)
    if (answered.stems.has(stem) && words.times(stem) <= rareTimes) {
      add('shares words with what he said before', true);
      return;
    }
}
