import { cosine, type Weighing } from '../../extract/vocabulary/said-words.ts';
import type { Add, Pair } from './features.ts';
import type { ReadClaim, ReadClaims } from './told.ts';
import { sameSide } from './voices.ts';

/** How near the denials of one document are to the claims of another by words that are rare in stories of this kind. */
export interface Nearness {
  readonly between: (denial: ReadClaim, claim: ReadClaim) => number;
  /** To all claims, or to all denials: the nearest, and the sum. */
  readonly ofDenial: (denial: ReadClaim) => Row;
  readonly ofClaim: (claim: ReadClaim) => Row;
}

interface Row {
  most: number;
  sum: number;
  readonly all: number[];
}

const nothing: Row = { most: 0, sum: 0, all: [] };

export function nearnessOf(later: ReadClaims, earlier: ReadClaims, rarity: Weighing): Nearness {
  const between = new Map<number, Map<number, number>>();
  const [ofDenial, ofClaim] = [new Map<number, Row>(), new Map<number, Row>()];
  const count = (rows: Map<number, Row>, at: number, near: number): void => {
    const row = rows.get(at) ?? { most: 0, sum: 0, all: [] };
    row.most = Math.max(row.most, near);
    row.sum += near;
    row.all.push(near);
    rows.set(at, row);
  };
  for (const denial of later.claims) {
    if (!denial.denial) continue;
    const row = new Map<number, number>();
    for (const claim of earlier.claims) {
      if (sameSide(denial.claim.speaker, claim.claim.speaker)) continue;
      const near = cosine(denial.said.stems, claim.said.stems, rarity);
      if (near === 0) continue;
      row.set(claim.at, near);
      count(ofDenial, denial.at, near);
      count(ofClaim, claim.at, near);
    }
    between.set(denial.at, row);
  }
  return {
    between: (denial, claim) => between.get(denial.at)?.get(claim.at) ?? 0,
    ofDenial: ({ at }) => ofDenial.get(at) ?? nothing,
    ofClaim: ({ at }) => ofClaim.get(at) ?? nothing,
  };
}

/** A likeness that says nothing, whatever share of all it is. */
const little = 0.05;
const mostCloser = 8;

/** How rare the words are that the two share, and whether the denial is nearer to another claim, or the claim to another denial. */
export function rankFeatures({ denial, claim, weights: { rarity, nearness, names } }: Pair, add: Add): void {
  const near = nearness.between(denial, claim);
  const [row, column] = [nearness.ofDenial(denial), nearness.ofClaim(claim)];
  add('closer claims', true, Math.min(mostCloser, row.all.filter((other) => other > near).length));
  add('further than the closest claim', row.most > 0, row.most - near);
  add('further than the closest denial', column.most > 0, column.most - near);
  const around = Math.max(
    cosine(denial.around.stems, claim.said.stems, rarity),
    cosine(denial.said.stems, claim.around.stems, rarity),
  );
  add('rare words around', around > 0, around);
  const named = cosine(denial.said.names, claim.said.names, names);
  add('names', named > 0, named);
  if (near === 0) return;
  add('rare words', true, near);
  const shared = [...denial.said.stems].filter((stem) => claim.said.stems.has(stem)).map(rarity.weight);
  add('rarest word', true, Math.max(...shared));
  add('rarity of words', true, shared.reduce((sum, weight) => sum + weight, 0)); // prettier-ignore
  add('share of the claims', true, near / (row.sum + little));
  add('share of the denials', true, near / (column.sum + little));
  add('mutually closest', near === row.most && near === column.most);
}
