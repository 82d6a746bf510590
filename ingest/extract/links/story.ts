import type { MentionIndex } from '../claims/mentions.ts';
import type { Reading } from '../claims/reading.ts';
import type { Predicate } from '../vocabulary/proposition.ts';
import { weightsOf, type Weighing } from '../vocabulary/said-words.ts';
import { mannerOf, type Manner } from './manner.ts';
import { profilesOf, type Profile } from './profile.ts';
import { classesOf, propositionOf, wordsOf, type Proposition, type SentenceWords } from './proposition.ts';
import { isDenial, type SettledClaim } from './settled.ts';
import { sideOf, type Side } from './sides.ts';
import { subjectsOf, type Subjects } from './subjects.ts';

/** What a speaker does in the whole document. */
export interface Role {
  /** How much of what others claim names this side, from 0 to 1. */
  readonly accused: number;
  readonly denies: boolean;
  readonly accuses: boolean;
}

/** The claims of a document with all that is asked of them again and again. */
export interface Story {
  readonly reading: Reading;
  readonly claims: readonly SettledClaim[];
  readonly propositions: readonly Proposition[];
  /** Of a whole sentence, by its place in the text; null where there is none. */
  readonly saidIn: (sentence: number) => SentenceWords | null;
  /** Of the whole sentence in which a claim begins. */
  readonly sentenceOf: (claim: number) => SentenceWords;
  /** Words of that sentence that are not of the claim. */
  readonly besideOf: (claim: number) => ReadonlySet<string>;
  /** Words of the first sentence, and of all up to the paragraph behind it. */
  readonly opening: { readonly title: ReadonlySet<string>; readonly lead: ReadonlySet<string> };
  readonly profiles: readonly Profile[];
  readonly mannerOf: (denial: number) => Manner;
  readonly words: Weighing;
  /** Of a claim, for those that mean the same in other words. */
  readonly classesOf: (claim: number) => ReadonlySet<string>;
  readonly classes: Weighing;
  readonly roles: readonly Role[];
  readonly sides: readonly Side[];
  readonly subjects: Subjects;
}

/** What no reader asks for is not worked out: most of it only learned weights ask for. */
export function storyOf(reading: Reading, mentions: MentionIndex, claims: readonly SettledClaim[]): Story {
  const propositions = whenAsked(() => claims.map(({ claim }) => propositionOf(reading, mentions, claim.content)));
  const sentences: SentenceWords[] = [];
  const saidIn = (at: number): SentenceWords | null => {
    const sentence = reading.annotated.sentences[at];
    if (!sentence) return null;
    return (sentences[at] ??= wordsOf(reading, mentions, {
      first: sentence.firstToken,
      last: sentence.lastToken,
    }));
  };
  const sentenceOf = (at: number): SentenceWords =>
    saidIn(reading.tokens[(claims[at] as SettledClaim).claim.content.first]?.sentence ?? 0) as SentenceWords;
  const besides: ReadonlySet<string>[] = [];
  const manners: Manner[] = [];
  const opening = whenAsked(() => openingOf(reading, saidIn));
  const profiles = whenAsked(() => profilesOf(reading, claims));
  const roles = whenAsked(() => rolesOf(claims, propositions()));
  const subjects = whenAsked(() => subjectsOf(reading, claims, propositions()));
  const words = whenAsked(() => weightsOf(propositions().map(({ stems }) => stems)));
  const ofClaims: ReadonlySet<string>[] = [];
  const classesOfClaim = (at: number): ReadonlySet<string> =>
    (ofClaims[at] ??= classesOf(propositions()[at] as Proposition));
  const classes = whenAsked(() => weightsOf(claims.map((_, at) => classesOfClaim(at))));
  return {
    reading,
    claims,
    get propositions() {
      return propositions();
    },
    saidIn,
    sentenceOf,
    besideOf: (at) => (besides[at] ??= sentenceOf(at).stems.difference((propositions()[at] as Proposition).stems)),
    get opening() {
      return opening();
    },
    get profiles() {
      return profiles();
    },
    mannerOf: (at) => (manners[at] ??= mannerOf(reading, claims, at)),
    get words() {
      return words();
    },
    classesOf: classesOfClaim,
    get classes() {
      return classes();
    },
    get roles() {
      return roles();
    },
    sides: claims.map(({ speaker }) => sideOf(speaker, mentions)),
    get subjects() {
      return subjects();
    },
  };
}

/** As many sentences open a text at most. */
const longestLead = 12;

/** What a text says that it is about. */
function openingOf({ tokens, annotated }: Reading, saidIn: Story['saidIn']): Story['opening'] {
  const paragraphOf = (token: number): number => tokens[token]?.paragraph ?? 0;
  const leading = annotated.sentences
    .slice(0, longestLead)
    .filter(({ firstToken }) => paragraphOf(firstToken) <= paragraphOf(0) + 1)
    .map(({ firstToken }) => (saidIn(tokens[firstToken]?.sentence ?? 0) as SentenceWords).stems);
  return { title: leading[0] ?? new Set(), lead: new Set(leading.flatMap((stems) => [...stems])) };
}

function whenAsked<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const accusing: readonly Predicate[] = ['taking', 'publication', 'concealment', 'fault', 'harm', 'sale'];

/** Who is accused, who denies, who accuses: by what each says and what others say of him. */
function rolesOf(claims: readonly SettledClaim[], propositions: readonly Proposition[]): Role[] {
  const sides = claims.map(({ speaker }) => (speaker.onBehalfOf ?? speaker.entity)?.index ?? speaker.kind);
  const named = new Map<number | string, number>();
  const denies = new Set<number | string>();
  const accuses = new Set<number | string>();
  claims.forEach(({ stance, speaker }, at) => {
    const side = sides[at] as number | string;
    if (isDenial(stance)) {
      denies.add(side);
      return;
    }
    const { predicates, entities } = propositions[at] as Proposition;
    if ((stance === 'ASSERTS' || stance === 'ALLEGES') && accusing.some((predicate) => predicates.has(predicate)))
      accuses.add(side);
    for (const entity of entities)
      if (entity !== side && entity !== speaker.entity?.index) named.set(entity, (named.get(entity) ?? 0) + 1);
  });
  let most = 1;
  for (const times of named.values()) most = Math.max(most, times);
  return sides.map((side) => ({
    accused: (named.get(side) ?? 0) / most,
    denies: denies.has(side),
    accuses: accuses.has(side),
  }));
}
