import type { DeniedSubject, ToldSubject } from '../../extract/vocabulary/subject.ts';
import type { LinkableClaim, ToldClaims } from './claim.ts';
import type { Profile } from './profile.ts';
import type { Proposition } from './proposition.ts';
import type { NamedText } from './voices.ts';

/** What speaks for or against a claim of one document being what a denial of a later one answers, of it alone or of the pair. */
export type Features = ReadonlyMap<string, number>;
export type Add = (name: string, when: boolean, much?: number) => void;

/** A claim with what is asked of it again and again. */
export interface ReadClaim {
  readonly claim: LinkableClaim;
  /** When its document was published, or the first version of its article that printed it; ISO 8601. */
  readonly toldAt: string | null;
  readonly at: number;
  readonly profile: Profile;
  readonly said: Proposition;
  /** Of the whole sentence. */
  readonly around: Proposition;
  /** Its words, and those of the sentence, to look for names in. */
  readonly text: NamedText;
  readonly sentence: NamedText;
  readonly points: boolean;
  readonly denial: boolean;
  /** What it is about, taken as a denial and taken as what is denied. */
  readonly denied: DeniedSubject;
  readonly tells: ToldSubject;
  /** In it or in its sentence. */
  readonly names: ReadonlySet<string>;
}

/** The other claim of a link within a document, and how likely that link is right. */
export interface Answer {
  readonly read: ReadClaim;
  readonly chance: number;
}

/** A document's claims as links read them; made once, used with every other document of the incident. */
export interface ReadClaims {
  readonly told: ToldClaims;
  readonly claims: readonly ReadClaim[];
  /** What each denial answers in its own document. */
  readonly answered: ReadonlyMap<number, readonly Answer[]>;
  /** Who denies each claim in its own document. */
  readonly deniedBy: ReadonlyMap<number, readonly Answer[]>;
  /** What each claim is by itself, and each denial. */
  readonly ofClaim: readonly Features[];
  readonly ofDenial: ReadonlyMap<number, Features>;
  /** Sides that deny anything here. */
  readonly deniers: readonly ReadClaim[];
}
