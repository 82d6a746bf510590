import { likenessFeatures } from './likeness.ts';
import type { Alike, Chain, Pair, PairWeights } from './pair.ts';
import type { Add, Answer, ReadClaim, ReadClaims } from './read-claim.ts';
import { lineLikelihood, type Line } from '../../extract/learned/line.ts';
import { sameSide } from './voices.ts';

export function alikeBy(line: Line, weights: () => PairWeights): Alike {
  const known = new Map<ReadClaim, Map<ReadClaim, number>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<ReadClaim, number>();
    known.set(a, row);
    const before = row.get(b);
    if (before !== undefined) return before;
    const alike = lineLikelihood(line, likenessFeatures(a, b, weights()));
    row.set(b, alike);
    return alike;
  };
}

/** What is one for all claims that a denial may answer there. */
export function chainOf(later: ReadClaims, earlier: ReadClaims, denial: ReadClaim, weights: PairWeights): Chain {
  const isOwn = ownTo(denial);
  const others = earlier.claims.filter((other) => !isOwn(other));
  let [overClaims, untold, overDenials] = [0, 0, 0];
  for (const { read, chance } of later.answered.get(denial.at) ?? []) {
    const best = Math.max(0, ...others.map((other) => weights.alikeClaims(read, other)));
    overClaims = Math.max(overClaims, chance * best);
    untold = Math.max(untold, chance * (1 - best));
  }
  for (const [at, answers] of earlier.answered) {
    const other = earlier.claims[at] as ReadClaim;
    if (!isOwn(other)) continue;
    const alike = weights.alikeDenials(denial, other);
    for (const { chance } of answers) overDenials = Math.max(overDenials, chance * alike);
  }
  return { overClaims, untold, overDenials };
}

const ownTo =
  (denial: ReadClaim) =>
  ({ claim: { speaker } }: ReadClaim): boolean =>
    sameSide(speaker, denial.claim.speaker);

/** Shares are of more than this. */
const little = 0.02;

/**
 * What was answered within a document holds for who says it again in another: the denial answers here what the claim says
 * there, or the answerer's side has answered the claim there as it denies here. Where it answers here what the other
 * document does not tell, it mostly answers nothing there.
 */
export function chainFeatures({ later, earlier, denial, claim, chain, weights }: Pair, add: Add): void {
  const likeliest = (answers: readonly Answer[], alike: (read: ReadClaim) => number): number =>
    Math.max(0, ...answers.map(({ read, chance }) => chance * alike(read)));
  const answered = later.answered.get(denial.at) ?? [];
  if (answered.length > 0) {
    const over = likeliest(answered, (read) => weights.alikeClaims(read, claim));
    add('over what it answers', true, over);
    add('share over what it answers', true, over / (chain.overClaims + little));
    add('more over what it answers', true, chain.overClaims - over);
    add('answers what is not told there', true, chain.untold);
  }
  const isOwn = ownTo(denial);
  const deniers = Map.groupBy(earlier.deniedBy.get(claim.at) ?? [], ({ read }) => isOwn(read));
  const over = likeliest(deniers.get(true) ?? [], (read) => weights.alikeDenials(denial, read));
  const byOthers = likeliest(deniers.get(false) ?? [], (read) => weights.alikeDenials(denial, read));
  add('over its own denial', over > 0, over);
  add("over another's denial", byOthers > 0, byOthers);
  add('share over its own denial', chain.overDenials > 0, over / (chain.overDenials + little));
  add('more over its own denial', chain.overDenials > 0, chain.overDenials - over);
}
