import { isDenial } from '../../../schema/ontology/kinds.ts';
import { spellingKey } from '../hubs.ts';
import type { LinkableClaim, ToldClaims } from './claim.ts';
import { propositionOf, type Proposition } from './proposition.ts';
import { sameSide, type NamedText } from './voices.ts';

/** A claim with what is asked of it again and again. */
export interface ReadClaim {
  readonly claim: LinkableClaim;
  readonly at: number;
  readonly said: Proposition;
  /** Of the whole sentence. */
  readonly around: Proposition;
  /** Its words, and those of the sentence, to look for names in. */
  readonly text: NamedText;
  readonly sentence: NamedText;
  readonly points: boolean;
  readonly denial: boolean;
}

/** A document's claims as links read them; made once, used with every other document of the incident. */
export interface ReadClaims {
  readonly told: ToldClaims;
  readonly claims: readonly ReadClaim[];
  /** What each denial answers in its own document. */
  readonly answered: ReadonlyMap<number, readonly ReadClaim[]>;
  /** Who denies each claim in its own document. */
  readonly deniedBy: ReadonlyMap<number, readonly ReadClaim[]>;
  /** Sides that deny anything here. */
  readonly deniers: readonly ReadClaim[];
}

export function readClaims(told: ToldClaims): ReadClaims {
  const claims = told.claims.map((claim, at): ReadClaim => {
    const [said, around] = [propositionOf(claim.exact), propositionOf(claim.sentence)];
    const points = said.points || around.points || propositionOf(claim.cue).points;
    const text = { letters: spellingKey(claim.exact), words: said.keys };
    const sentence = { letters: spellingKey(claim.sentence), words: around.keys };
    return { claim, at, said, around, text, sentence, points, denial: isDenial(claim.stance) };
  });
  const byId = new Map(claims.map((read) => [read.claim.id, read]));
  const answered = new Map<number, ReadClaim[]>();
  const deniedBy = new Map<number, ReadClaim[]>();
  const push = (map: Map<number, ReadClaim[]>, at: number, read: ReadClaim): void => {
    map.set(at, [...(map.get(at) ?? []), read]);
  };
  for (const { from, to } of told.denials) {
    const [denial, claim] = [byId.get(from), byId.get(to)];
    if (!denial || !claim) continue;
    push(answered, denial.at, claim);
    push(deniedBy, claim.at, denial);
  }
  const deniers = claims.filter(
    (read, at) =>
      read.denial &&
      !claims.some((other, before) => before < at && other.denial && sameSide(other.claim.speaker, read.claim.speaker)),
  );
  return { told, claims, answered, deniedBy, deniers };
}
