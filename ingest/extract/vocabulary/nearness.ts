import { cosine, type Weighing } from './said-words.ts';

interface Words {
  readonly stems: ReadonlySet<string>;
}

/** A claim as it is compared, within its document or with those of another. */
export interface NearClaim {
  /** Its place in its document. */
  readonly at: number;
  readonly said: Words;
  /** Of its whole sentence. */
  readonly around: Words;
}

/** How near denials are to claims by words that are rare in stories of this kind. */
export interface Nearness {
  readonly rarity: Weighing;
  readonly between: (denial: NearClaim, claim: NearClaim) => number;
  /** To all claims, or to all denials: the nearest, and the sum. */
  readonly ofDenial: (denial: NearClaim) => Row;
  readonly ofClaim: (claim: NearClaim) => Row;
}

interface Row {
  most: number;
  sum: number;
  readonly all: number[];
}

const nothing: Row = { most: 0, sum: 0, all: [] };

/** @param pairs each denial with each claim that it is weighed against */
export function nearnessOf(
  pairs: Iterable<readonly [denial: NearClaim, claim: NearClaim]>,
  rarity: Weighing,
): Nearness {
  const between = new Map<number, Map<number, number>>();
  const [ofDenial, ofClaim] = [new Map<number, Row>(), new Map<number, Row>()];
  const count = (rows: Map<number, Row>, at: number, near: number): void => {
    const row = rows.get(at) ?? { most: 0, sum: 0, all: [] };
    row.most = Math.max(row.most, near);
    row.sum += near;
    row.all.push(near);
    rows.set(at, row);
  };
  for (const [denial, claim] of pairs) {
    const near = cosine(denial.said.stems, claim.said.stems, rarity);
    if (near === 0) continue;
    const row = between.get(denial.at) ?? new Map<number, number>();
    between.set(denial.at, row.set(claim.at, near));
    count(ofDenial, denial.at, near);
    count(ofClaim, claim.at, near);
  }
  return {
    rarity,
    between: (denial, claim) => between.get(denial.at)?.get(claim.at) ?? 0,
    ofDenial: ({ at }) => ofDenial.get(at) ?? nothing,
    ofClaim: ({ at }) => ofClaim.get(at) ?? nothing,
  };
}

/** A likeness that says nothing, whatever share of all it is. */
export const little = 0.05;
const mostCloser = 8;

/** How rare the words are that the two share, and whether the denial is nearer to another claim, or the claim to another denial. */
export function rankFeatures(
  denial: NearClaim,
  claim: NearClaim,
  nearness: Nearness,
  add: (name: string, when: boolean, much?: number) => void,
): void {
  const { rarity } = nearness;
  const near = nearness.between(denial, claim);
  const [row, column] = [nearness.ofDenial(denial), nearness.ofClaim(claim)];
  let closer = 0;
  for (const other of row.all) if (other > near) closer++;
  add('closer claims', true, Math.min(mostCloser, closer));
  add('further than the closest claim', row.most > 0, row.most - near);
  add('further than the closest denial', column.most > 0, column.most - near);
  const around = Math.max(
    cosine(denial.around.stems, claim.said.stems, rarity),
    cosine(denial.said.stems, claim.around.stems, rarity),
  );
  add('rare words around', around > 0, around);
  if (near === 0) return;
  add('rare words', true, near);
  let [rarest, sum] = [0, 0];
  for (const stem of denial.said.stems) {
    if (!claim.said.stems.has(stem)) continue;
    const much = rarity.weight(stem);
    sum += much;
    rarest = Math.max(rarest, much);
  }
  add('rarest word', true, rarest);
  add('rarity of words', true, sum);
  add('share of the claims', true, near / (row.sum + little));
  add('share of the denials', true, near / (column.sum + little));
  add('mutually closest', near === row.most && near === column.most);
}
