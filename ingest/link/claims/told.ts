import { isDenial } from '../../../schema/ontology/kinds.ts';
import { spellingKey } from '../hubs.ts';
import type { LinkableClaim, ToldClaims } from './claim.ts';
import type { Features } from './features.ts';
import { claimFeatures, denialFeatures } from './manner-features.ts';
import { profilesOf, type Profile } from './profile.ts';
import { propositionOf, type Proposition } from './proposition.ts';
import {
  subjectOfClaim,
  subjectOfDenial,
  type DeniedSubject,
  type ToldSubject,
} from '../../extract/vocabulary/subject.ts';
import { sameSide, type NamedText } from './voices.ts';

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

/** @param printedAt by the ids of claims that an earlier version printed: when the first did */
export function readClaims(told: ToldClaims, printedAt: ReadonlyMap<string, string> = new Map()): ReadClaims {
  const profiles = profilesOf(told.claims);
  const claims = told.claims.map((claim, at): ReadClaim => {
    const [said, around] = [propositionOf(claim.exact), propositionOf(claim.sentence)];
    const points = said.points || around.points || propositionOf(claim.cue).points;
    const text = { letters: spellingKey(claim.exact), words: said.keys };
    const sentence = { letters: spellingKey(claim.sentence), words: around.keys };
    return {
      claim,
      toldAt: printedAt.get(claim.id) ?? told.publishedAt,
      at,
      profile: profiles[at] as Profile,
      said,
      around,
      text,
      sentence,
      points,
      denial: isDenial(claim.stance),
      denied: subjectOfDenial(said),
      tells: subjectOfClaim(said),
      names: new Set([...said.names, ...around.names]),
    };
  });
  const byId = new Map(claims.map((read) => [read.claim.id, read]));
  const answered = new Map<number, Answer[]>();
  const deniedBy = new Map<number, Answer[]>();
  const push = (map: Map<number, Answer[]>, at: number, read: ReadClaim, chance: number): void => {
    map.set(at, [...(map.get(at) ?? []), { read, chance }]);
  };
  for (const { from, to, confidence } of told.denials) {
    const [denial, claim] = [byId.get(from), byId.get(to)];
    if (!denial || !claim) continue;
    push(answered, denial.at, claim, confidence);
    push(deniedBy, claim.at, denial, confidence);
  }
  const deniers = claims.filter(
    (read, at) =>
      read.denial &&
      !claims.some((other, before) => before < at && other.denial && sameSide(other.claim.speaker, read.claim.speaker)),
  );
  const ofDenial = new Map(
    claims.filter(({ denial }) => denial).map((read) => [read.at, denialFeatures({ claims, answered }, read)]),
  );
  return {
    told,
    claims,
    answered,
    deniedBy,
    deniers,
    ofDenial,
    ofClaim: claims.map((read) => claimFeatures(claims, read)),
  };
}
