import { meets } from '../../extract/vocabulary/said-words.ts';
import type { Pair } from './pair.ts';
import type { Add, Features, ReadClaim, ReadClaims } from './read-claim.ts';
import { sameSide } from './voices.ts';

const nones: ReadonlySet<string> = new Set('no none neither nobody nothing not never'.split(' '));

/** What of a denial tells whether it answers an earlier document at all: one that is recalled ("had denied") mostly does. */
export function denialFeatures(
  { claims, answered }: Pick<ReadClaims, 'claims' | 'answered'>,
  { at, said, profile }: ReadClaim,
): Features {
  const { found, add } = collected();
  for (const word of profile.cue) add(`denial by ${word}`, true);
  add('denial opens with none', nones.has(profile.opensWith));
  add('denial contrasts', profile.contrasts);
  add('denial narrows', profile.narrows);
  add('denial is recalled', profile.recalls);
  add('denial length', true, Math.log(1 + said.words));
  for (const predicate of said.predicates) add(`denial of ${predicate}`, true);
  for (const object of said.objects) add(`denial about ${object}`, true);
  add('denial gives a number', said.numbers.size > 0);
  add('data words of the denial', said.dataWords.size > 0, said.dataWords.size);
  add('denial at', true, at / claims.length);
  add('denials of the side', true, claims.filter(({ denial, profile: other }) => denial && other.voice === profile.voice).length); // prettier-ignore
  add('answers here', true, answered.get(at)?.length ?? 0);
  add('likely answers here', true, sumOf(answered.get(at) ?? []));
  return found;
}

function collected(): { readonly found: Features; readonly add: Add } {
  const found = new Map<string, number>();
  return { found, add: (name, when, much = 1) => void (when && found.set(name, much)) };
}

const sumOf = (answers: readonly { readonly chance: number }[]): number =>
  answers.reduce((sum, { chance }) => sum + chance, 0);

/** What the claim is by itself. */
export function claimFeatures(claims: readonly ReadClaim[], { at, said, profile, around }: ReadClaim): Features {
  const { found, add } = collected();
  add('claim at', true, at / claims.length);
  add('claims before it', true, Math.min(at, 20));
  add('claims there', true, Math.min(claims.length, 30));
  add('claim length', true, Math.log(1 + said.words));
  add('claim gives an amount', profile.givesAmount);
  add('claim is recalled', profile.recalls);
  add('claims of its side', true, profile.times);
  add('claim opens its side', profile.voice === at);
  add('data words of the claim', said.dataWords.size > 0, said.dataWords.size);
  add('claim exposed', said.exposed || around.exposed);
  for (const word of profile.cue) add(`claim by ${word}`, true);
  for (const object of said.objects) add(`claim about ${object}`, true);
  return found;
}

/** How often the answerer's side denied the claim where it was made, among all that it denied there. */
export function votesFeatures({ earlier, denial, claim, deniedThere }: Pair, add: Add): void {
  const { speaker } = denial.claim;
  const all = earlier.deniedBy.get(claim.at) ?? [];
  const of = all.filter(({ read }) => sameSide(read.claim.speaker, speaker));
  add('its denials there', of.length > 0, of.length);
  add('likely denied there', of.length > 0, sumOf(of));
  add('share of its denials there', of.length > 0, of.length / Math.max(1, deniedThere));
  add('denies others there', of.length === 0 && deniedThere > 0, deniedThere);
  add('likely denied there by anybody', true, sumOf(all));
}

/** How many words the two share that few others have. */
export function commonFeatures({ denial: { said }, claim: { said: other }, weights }: Pair, add: Add): void {
  let shared = 0;
  let alone = 0;
  let telling = 0;
  for (const stem of said.stems) {
    if (!other.stems.has(stem)) continue;
    shared++;
    if (weights.words.times(stem) <= 2) alone++;
    telling += weights.words.weight(stem);
  }
  add('words of these two alone', alone > 0, alone);
  add('telling words', telling > 0, telling);
  add('covers the denial', shared > 0, shared / Math.max(1, said.stems.size));
  add('covers the claim', shared > 0, shared / Math.max(1, other.stems.size));
  add('same data', meets(said.dataWords, other.dataWords));
}
