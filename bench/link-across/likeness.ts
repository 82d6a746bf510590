import { parseLine } from '../../ingest/extract/learned/line.ts';
import { answerable } from '../../ingest/link/claims/features.ts';
import { weightsOfPair } from '../../ingest/link/claims/pair-weights.ts';
import type { PairWeights } from '../../ingest/link/claims/pair.ts';
import type { ReadClaim } from '../../ingest/link/claims/read-claim.ts';
import { likenessFeatures, type Likeness } from '../../ingest/link/claims/likeness.ts';
import { mayAnswer } from '../../ingest/link/claims/in-time.ts';
import { sameSide } from '../../ingest/link/claims/voices.ts';
import { lineOf, type Example } from '../train-links/fit.ts';
import { byIncident, type AcrossDocument } from './corpus.ts';

/** The texts of what `Likeness` is read from. */
export interface LikenessTexts {
  readonly claims: string;
  readonly denials: string;
}

export const parsedLikeness = ({ claims, denials }: LikenessTexts): Likeness => ({
  claims: parseLine(claims),
  denials: parseLine(denials),
});

/**
 * Nobody annotates which claims say the same. But a denial that is linked to a claim of its own document and to one of another
 * says so of the two, and where it is not linked to a claim there, that one says something else; so do two denials of one side.
 */
export function learnLikeness(documents: readonly AcrossDocument[]): LikenessTexts {
  const likeness: Likeness = { claims: new Map(), denials: new Map() };
  const claims: Example[] = [];
  const denials: Example[] = [];
  for (const group of byIncident(documents))
    for (const later of group)
      for (const earlier of group) {
        if (!mayAnswer(later.given, earlier.given)) continue;
        const weights = weightsOfPair(later.given, earlier.given, likeness);
        claims.push(...likeClaims(later, earlier, weights));
        denials.push(...likeDenials(later, earlier, weights));
      }
  return { claims: lineOf(claims), denials: lineOf(denials) };
}

/** What each denial answers, by its id. */
const answersOf = (links: ReadonlySet<string>): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const link of links) {
    const [from = '', to = ''] = link.split(' ');
    found.set(from, (found.get(from) ?? new Set()).add(to));
  }
  return found;
};

function likeClaims(later: AcrossDocument, earlier: AcrossDocument, weights: PairWeights): Example[] {
  const [here, there] = [answersOf(later.within), answersOf(later.links)];
  const byId = new Map(later.given.claims.map((read) => [read.claim.id, read]));
  /** Of each pair that any denial tells of, whether one answers both. */
  const isOne = new Map<ReadClaim, Map<ReadClaim, boolean>>();
  for (const [denial, targets] of here)
    for (const target of targets) {
      const [answer, said] = [byId.get(denial), byId.get(target)];
      if (!answer || !said) continue;
      const row = isOne.get(said) ?? new Map<ReadClaim, boolean>();
      isOne.set(said, row);
      for (const other of earlier.given.claims)
        if (answerable.has(other.claim.stance) && !sameSide(answer.claim.speaker, other.claim.speaker))
          row.set(other, row.get(other) === true || there.get(denial)?.has(other.claim.id) === true);
    }
  return [...isOne].flatMap(([said, row]) =>
    [...row].map(([other, right]) => ({ features: likenessFeatures(said, other, weights), right })),
  );
}

function likeDenials(later: AcrossDocument, earlier: AcrossDocument, weights: PairWeights): Example[] {
  const [here, across, there] = [answersOf(later.within), answersOf(later.links), answersOf(earlier.within)];
  return later.given.claims.flatMap((denial) => {
    const own = across.get(denial.claim.id);
    if (!denial.denial || (!own && !here.has(denial.claim.id))) return [];
    return earlier.given.claims.flatMap((other) => {
      const answers = there.get(other.claim.id);
      if (!answers || !sameSide(denial.claim.speaker, other.claim.speaker)) return [];
      const right = [...answers].some((claim) => own?.has(claim));
      return [{ features: likenessFeatures(denial, other, weights), right }];
    });
  });
}
