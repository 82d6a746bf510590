import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import { ruledName, ruledNominal } from './judge-by-rules.ts';
import { nameWeights, nominalThresholds, nominalWeights } from './weights.generated.ts';

const kinds: readonly (EntityKind | null)[] = [null, 'AGENCY', 'SYSTEM', 'ATTACKER', 'PERSON'];

function parse(lines: string): Table {
  return new Map(
    lines.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1).split(' ').map((value) => Number(value) / 10)]; // prettier-ignore
    }),
  );
}

type Table = ReadonlyMap<string, readonly number[]>;

/** What names and descriptions are judged by. */
export interface EntityWeights {
  readonly names: Table;
  readonly descriptions: Table;
}

/** @param names,descriptions one reason a line, its weights behind a tab */
export const parseEntityWeights = (names: string, descriptions: string): EntityWeights => ({
  names: parse(names),
  descriptions: parse(descriptions),
});

export const entityWeights = parseEntityWeights(nameWeights, nominalWeights);

export interface Judged<Outcome> {
  readonly outcome: Outcome;
  readonly probability: number;
  /** The reason that spoke most for it. */
  readonly reason: string;
}

function weigh(
  weights: Table,
  reasons: ReadonlyMap<string, number>,
  size: number,
): { probabilities: number[]; reasonFor: (outcome: number) => string } {
  const sums = [...(weights.get('*') ?? new Array<number>(size).fill(0))];
  const held: string[] = [];
  const rows: (readonly number[])[] = [];
  for (const reason of reasons.keys()) {
    const row = weights.get(reason);
    if (!row) continue;
    held.push(reason);
    rows.push(row);
    for (let i = 0; i < row.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] as number);
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return {
    probabilities: powers.map((power) => power / total),
    reasonFor: (outcome) => {
      let best = 'prior';
      let most = 0;
      rows.forEach((row, at) => {
        const gain = (row[outcome] ?? 0) - (row[0] ?? 0);
        if (gain > most) {
          most = gain;
          best = held[at] as string;
        }
      });
      return best;
    },
  };
}

/** Whoever wrote the text has no part in it. */
const isByline = (reasons: ReadonlyMap<string, number>): boolean =>
  reasons.has('mentions=1') &&
  (reasons.has('byline') || reasons.has('only-in=BYLINE') || reasons.has('alone-on-line early'));

/** "a crew known as Elm", "a hacker named elm": all but one of 46 such names in the annotated documents are of attackers. */
const calledAttacker = ['', '+agency', '+anybody', '+crime'].map((more) => `introduced-as=attacker${more}`);

/**
 * Reasons that decide by themselves, the first that holds: the articles that the weights come from name no real group, and
 * too few systems with a name of several words.
 */
const sure: readonly (readonly [reason: string, judged: Judged<EntityKind>])[] = [
  ['known-attacker', { outcome: 'ATTACKER', probability: 0.9, reason: 'known-attacker' }],
  ['attacker-ending', { outcome: 'ATTACKER', probability: 0.9, reason: 'attacker-ending' }],
  ...calledAttacker.map((reason) => [reason, { outcome: 'ATTACKER', probability: 0.9, reason: 'introduced-as=attacker' }] as const), // prettier-ignore
  ['messenger', { outcome: 'SYSTEM', probability: 0.8, reason: 'messenger' }],
  ['machine-head', { outcome: 'SYSTEM', probability: 0.8, reason: 'machine-head' }],
  ['publication-there', { outcome: 'SYSTEM', probability: 0.6, reason: 'publication-there' }],
  ['known-forum', { outcome: 'SYSTEM', probability: 0.9, reason: 'known-forum' }],
];

/** "Delhi Police denied that hackers …", "a gang listed Northport Council": next to much talk of attackers, but none. */
const officialHeads = [
  'POLICE',
  'COURT',
  'MINISTRY',
  'REGULATOR',
  'CERT',
  'GOVERNMENT',
  'HOSPITAL',
  'UNIVERSITY',
  'BANK',
  'MEDIA',
].map((type) => `head=${type}`);

const definitions = (['AGENCY', 'SYSTEM', 'ATTACKER'] as const).map((kind) => ({ kind, reason: `defined-by=${kind}` }));

/** What a name stands for, or null for nothing that takes part (a place, a publisher, a law). */
export function judgeName(
  weights: EntityWeights | null,
  reasons: ReadonlyMap<string, number>,
): Judged<EntityKind | null> {
  if (!weights) return ruledName(reasons);
  const { probabilities, reasonFor } = weigh(weights.names, reasons, kinds.length);
  let best = 0;
  probabilities.forEach((probability, i) => {
    if (probability > (probabilities[best] ?? 0)) best = i;
  });
  for (const [reason, judged] of sure) if (reasons.has(reason)) return judged;
  if (
    best === 0 &&
    reasons.has('first-name') &&
    reasons.has('like-a-person') &&
    !reasons.has('other-head') &&
    !isByline(reasons)
  )
    return { outcome: 'PERSON', probability: 0.6, reason: 'first-name' };
  if (reasons.has('place') && !(best === 1 && (probabilities[1] ?? 0) > 0.8))
    return { outcome: null, probability: probabilities[0] ?? 0, reason: 'place' };
  if (reasons.has('other-head') && !reasons.has('speaks') && !reasons.has('titled'))
    return { outcome: null, probability: probabilities[0] ?? 0, reason: 'other-head' };
  if (kinds[best] === 'ATTACKER' && officialHeads.some((head) => reasons.has(head)))
    return { outcome: 'AGENCY', probability: 0.8, reason: 'official head' };
  if (best === 0 && reasons.has('speaks') && reasons.has('words-known=none')) {
    const likeliest = probabilities.indexOf(Math.max(...probabilities.slice(1)), 1);
    return { outcome: kinds[likeliest] ?? null, probability: probabilities[likeliest] ?? 0, reason: 'speaks' };
  }
  if (best === 0 && reasons.has('contact-service') && reasons.has('speaks'))
    return { outcome: 'AGENCY', probability: 0.6, reason: 'contact-service speaks' };
  if (reasons.has('known-media')) return { outcome: 'AGENCY', probability: 0.6, reason: 'known-media' };
  if (reasons.has('known-public-body')) return { outcome: 'AGENCY', probability: 0.8, reason: 'known-public-body' };
  for (const { kind, reason } of definitions)
    if (kinds[best] !== kind && reasons.has(reason)) return { outcome: kind, probability: 0.6, reason };
  return { outcome: kinds[best] ?? null, probability: probabilities[best] ?? 0, reason: reasonFor(best) };
}

/** Does a description stand for an entity of its own? */
export function judgeNominal(
  weights: EntityWeights | null,
  type: 'AGENCY' | 'SYSTEM' | 'ATTACKER',
  reasons: ReadonlyMap<string, number>,
): Judged<boolean> {
  if (!weights) return ruledNominal(reasons);
  const { probabilities, reasonFor } = weigh(weights.descriptions, reasons, 2);
  const probability = probabilities[1] ?? 0;
  if (reasons.has('hosted-bot'))
    return { outcome: true, probability: Math.max(0.7, probability), reason: 'hosted-bot' };
  if (reasons.has('place-body'))
    return { outcome: true, probability: Math.max(0.7, probability), reason: 'place-body' };
  return { outcome: probability >= nominalThresholds[type], probability, reason: reasonFor(1) };
}
