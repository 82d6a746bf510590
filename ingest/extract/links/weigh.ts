import { likelihood, type Forest } from '../learned/forest.ts';
import { partShared, secondLook } from '../learned/second-look.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { denialFeatures } from './denial-features.ts';
import { featuresOf, type Features } from './features.ts';
import type { Profile } from './profile.ts';
import type { Proposition } from './proposition.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import { sameSide, sameVoice, type Side } from './sides.ts';
import type { Story } from './story.ts';

/** A denial with a claim that it may answer. */
export interface LinkedPair {
  readonly from: number;
  readonly candidate: Candidate;
  readonly features: Features;
}

export interface PossiblePair extends LinkedPair {
  /** Of the denial, whatever it answers. */
  readonly denial: Features;
}

export interface WeighedPair extends PossiblePair {
  readonly second: Features;
  /** That the denial answers the claim; from 0 to 1. */
  readonly likely: number;
}

export interface LinkWeights {
  /** Of what a pair shows by itself. */
  readonly alone: Forest;
  /** Of that and of what the other pairs of the document add. */
  readonly together: Forest;
}

/** Each denial with each claim that it may answer. */
export function possiblePairs(story: Story): PossiblePair[] {
  return story.claims.flatMap(({ stance }, from): PossiblePair[] => {
    if (!isDenial(stance)) return [];
    const candidates = candidatesOf(story, from);
    const denial = new Map<string, number>();
    denialFeatures(story, from, candidates, (name, when, much = 1) => {
      if (when) denial.set(name, much);
    });
    return candidates.map((candidate) => ({ from, candidate, features: featuresOf(story, from, candidate), denial }));
  });
}

/** What the other pairs of a document say of each of its pairs, given how likely each is alone. */
export function seconds(story: Story, pairs: readonly PossiblePair[], alone: readonly number[]): readonly Features[] {
  const { claims, profiles, propositions, reading, sides } = story;
  const stemsOf = (at: number): ReadonlySet<string> => (propositions[at] as Proposition).stems;
  const speakerOf = (at: number): SettledClaim['speaker'] => (claims[at] as SettledClaim).speaker;
  return secondLook(
    pairs.map(({ from, candidate: { to } }, at) => ({ from, to, likely: alone[at] as number })),
    {
      ownSide: (a, b) => sameSide(sides[a] as Side, sides[b] as Side) || sameVoice(speakerOf(a), speakerOf(b), reading),
      voiceOf: (to) => (profiles[to] as Profile).voice,
      alike: (a, b) => partShared(stemsOf(a), stemsOf(b)),
    },
  );
}

/** Alone below this no pair comes near a link, whatever the others say; most are, and the second look costs as much as the first. */
const hopeless = 0.02;

/** First every pair alone, then with the others in view. */
export function weighedPairs(story: Story, { alone, together }: LinkWeights): WeighedPair[] {
  const pairs = possiblePairs(story);
  const likely = pairs.map(({ features, denial }) => likelihood(alone, features, denial));
  const second = seconds(story, pairs, likely);
  return pairs.map((pair, at) => ({
    ...pair,
    second: second[at] as Features,
    likely:
      (likely[at] as number) < hopeless
        ? (likely[at] as number)
        : likelihood(together, pair.features, pair.denial, second[at] as Features),
  }));
}
