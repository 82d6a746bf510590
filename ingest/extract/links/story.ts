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

export const storyOf = (reading: Reading, mentions: MentionIndex, claims: readonly SettledClaim[]): Story =>
  new StoryAsAsked(reading, mentions, claims);

/**
 * What no reader asks for is not worked out: most of it only learned weights ask for. A class, since getters of an object
 * that is made for each document are kept by the engine, with the whole document, until it next collects everything.
 */
class StoryAsAsked implements Story {
  readonly reading: Reading;
  readonly claims: readonly SettledClaim[];
  readonly sides: readonly Side[];
  readonly #mentions: MentionIndex;
  readonly #sentences: SentenceWords[] = [];
  readonly #besides: ReadonlySet<string>[] = [];
  readonly #manners: Manner[] = [];
  readonly #classesOf: ReadonlySet<string>[] = [];
  #propositions: readonly Proposition[] | undefined;
  #opening: Story['opening'] | undefined;
  #profiles: readonly Profile[] | undefined;
  #words: Weighing | undefined;
  #classes: Weighing | undefined;
  #roles: readonly Role[] | undefined;
  #subjects: Subjects | undefined;

  constructor(reading: Reading, mentions: MentionIndex, claims: readonly SettledClaim[]) {
    this.reading = reading;
    this.claims = claims;
    this.#mentions = mentions;
    this.sides = claims.map(({ speaker }) => sideOf(speaker, mentions));
  }

  get propositions(): readonly Proposition[] {
    return (this.#propositions ??= this.claims.map(({ claim }) =>
      propositionOf(this.reading, this.#mentions, claim.content),
    ));
  }

  get opening(): Story['opening'] {
    return (this.#opening ??= openingOf(this.reading, this.saidIn));
  }

  get profiles(): readonly Profile[] {
    return (this.#profiles ??= profilesOf(this.reading, this.claims));
  }

  get words(): Weighing {
    return (this.#words ??= weightsOf(this.propositions.map(({ stems }) => stems)));
  }

  get classes(): Weighing {
    return (this.#classes ??= weightsOf(this.claims.map((_, at) => this.classesOf(at))));
  }

  get roles(): readonly Role[] {
    return (this.#roles ??= rolesOf(this.claims, this.propositions));
  }

  get subjects(): Subjects {
    return (this.#subjects ??= subjectsOf(this.reading, this.claims, this.propositions));
  }

  readonly saidIn = (at: number): SentenceWords | null => {
    const sentence = this.reading.annotated.sentences[at];
    if (!sentence) return null;
    return (this.#sentences[at] ??= wordsOf(this.reading, this.#mentions, {
      first: sentence.firstToken,
      last: sentence.lastToken,
    }));
  };

  readonly sentenceOf = (at: number): SentenceWords =>
    this.saidIn(
      this.reading.tokens[(this.claims[at] as SettledClaim).claim.content.first]?.sentence ?? 0,
    ) as SentenceWords;

  readonly besideOf = (at: number): ReadonlySet<string> =>
    (this.#besides[at] ??= this.sentenceOf(at).stems.difference((this.propositions[at] as Proposition).stems));

  readonly mannerOf = (at: number): Manner => (this.#manners[at] ??= mannerOf(this.reading, this.claims, at));

  readonly classesOf = (at: number): ReadonlySet<string> =>
    (this.#classesOf[at] ??= classesOf(this.propositions[at] as Proposition));
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
