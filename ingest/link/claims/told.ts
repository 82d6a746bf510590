import { isDenial } from '../../../schema/ontology/kinds.ts';
import { subjectOfClaim, subjectOfDenial } from '../../extract/vocabulary/subject.ts';
import { spellingKey } from '../hubs.ts';
import type { ToldClaims } from './claim.ts';
import { claimFeatures, denialFeatures } from './manner-features.ts';
import { profilesOf, type Profile } from './profile.ts';
import { propositionOf } from './proposition.ts';
import type { Answer, ReadClaim, ReadClaims } from './read-claim.ts';
import { sameSide } from './voices.ts';

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
