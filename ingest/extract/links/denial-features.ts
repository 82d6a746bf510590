import type { Candidate } from './candidates.ts';
import { deniesBreach } from './content-features.ts';
import type { Add } from './pair.ts';
import type { Profile } from './profile.ts';
import type { Proposition } from './proposition.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import { sameSide, sameVoice, type Side } from './sides.ts';
import type { Story } from './story.ts';
import { sureOf } from './found.ts';
import { cosine, meets } from '../vocabulary/said-words.ts';
import { subjectOfDenialFeatures } from './subject-features.ts';

const openers: ReadonlySet<string> = new Set('it this that the they any our its we i he she'.split(' '));
const nones: ReadonlySet<string> = new Set('no none neither nobody nothing not never'.split(' '));

/** What of a denial tells whether it answers anybody here: "No payment details were visible" may answer nobody. */
export function denialFeatures(story: Story, from: number, candidates: readonly Candidate[], add: Add): void {
  const { claims, profiles, propositions, sides, reading } = story;
  const own = profiles[from] as Profile;
  const said = propositions[from] as Proposition;
  const { claim, speaker, stance } = claims[from] as SettledClaim;
  for (const lemma of own.cueLemmas) add(`denial by ${lemma}`, true);
  add('denial without a cue', claim.cue === null);
  add('denial opens with none', nones.has(own.opensWith));
  add(`denial opens with ${own.opensWith}`, openers.has(own.opensWith));
  add('denial contrasts', own.contrasts);
  add('denial behind but', own.behindBut);
  add('denial narrows', own.narrows);
  add('denial is recalled', own.recalls);
  add('denial length', true, Math.log(1 + said.words));
  for (const predicate of said.predicates) add(`denial of ${predicate}`, true);
  for (const object of said.objects) add(`denial about ${object}`, true);
  add('denial of a breach', deniesBreach(said));
  add('denial negated', said.negated);
  add('denial gives a number', said.numbers.size > 0);
  add('denial names', true, said.entities.size);
  add('title and denial', true, cosine(story.opening.title, said.stems, story.words));
  add('lead and denial', true, cosine(story.opening.lead, said.stems, story.words));
  add('denial is partial', stance === 'PARTLY_DENIES');
  add(`denial of ${speaker.entity?.kind ?? speaker.kind}`, true);
  add('denial at', true, from / claims.length);

  subjectOfDenialFeatures(story, from, add);
  add('denial found', true, sureOf(claim.rule));

  const isOwn = (at: number): boolean =>
    sameSide(sides[from] as Side, sides[at] as Side) ||
    sameVoice(speaker, (claims[at] as SettledClaim).speaker, reading);
  const before = from > 0 && isOwn(from - 1) ? from - 1 : -1;
  add('denial goes on', before >= 0);
  add('denial goes on denying', before >= 0 && isDenial((claims[before] as SettledClaim).stance));
  add('denial goes on in the paragraph', before >= 0 && profiles[before]?.paragraph === own.paragraph);
  let denials = 0;
  for (let at = Math.max(0, from - near); at < from; at++)
    if (isDenial((claims[at] as SettledClaim).stance) && isOwn(at)) denials++;
  add('denials before', denials > 0, denials);
  add('claims around', true, candidates.length);
  const sharesSubject = ({ to }: Candidate): boolean => meets((propositions[to] as Proposition).stems, own.subject);
  const spokenOf = candidates.some(sharesSubject);
  add('subject spoken of', spokenOf);
  add('subject not spoken of', own.subject.size > 0 && !spokenOf);
  add('words of the subject', true, own.subject.size);
  const side = sides[from] as Side;
  const naming = candidates.filter(({ to }) => meets((propositions[to] as Proposition).entities, side)).length;
  add('claims that name the answerer', naming > 0, naming);
}

/** As far as an answer looks. */
const near = 60;
