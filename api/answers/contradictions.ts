import { isDenial } from '../../schema/ontology/kinds.ts';
import { measureOf, rangesMeet, standingAmong } from './figures.ts';
import { isLater, type SaidClaim, type SaidFigure, type Told } from './told.ts';

export type ContradictionKind = 'DENIAL' | 'FIGURE' | 'REVERSAL';

export interface Contradiction {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly leftId: string;
  readonly rightId: string;
  readonly reasons: string[];
  /** When the later of the two was said. */
  readonly at: string | null;
}

const letters = { DENIAL: 'd', FIGURE: 'f', REVERSAL: 'r' } as const;
const prefixes = { d: ['clm', 'clm'], f: ['fig', 'fig'], r: ['clm', 'clm'] } as const;
const idShape = /^ctr_([dfr])([a-z2-7]{26})([a-z2-7]{26})$/;

/** The id names both sides, so that it goes on answering without being stored. */
function idOf(kind: ContradictionKind, leftId: string, rightId: string): string {
  return `ctr_${letters[kind]}${leftId.slice(4)}${rightId.slice(4)}`;
}

/** @returns the ids of both sides; null for what is no id of a contradiction */
export function sidesOf(id: string): readonly [left: string, right: string] | null {
  const [, letter, left, right] = idShape.exec(id) ?? [];
  if (letter === undefined || left === undefined || right === undefined) return null;
  const [leftPrefix, rightPrefix] = prefixes[letter as keyof typeof prefixes];
  return [`${leftPrefix}_${left}`, `${rightPrefix}_${right}`];
}

interface Side {
  readonly id: string;
  readonly saidAt: string | null;
}

function contradiction(kind: ContradictionKind, left: Side, right: Side, reasons: string[]): Contradiction {
  const dates = [left.saidAt, right.saidAt].filter((at) => at !== null).sort();
  return {
    id: idOf(kind, left.id, right.id),
    kind,
    leftId: left.id,
    rightId: right.id,
    reasons,
    at: dates.at(-1) ?? null,
  };
}

/** Where the parties of one incident disagree, and where one disagrees with itself; earliest first. */
export function contradictionsOf(told: Told): Contradiction[] {
  return [...denials(told), ...figures(told), ...reversals(told)].sort((a, b) => {
    const [x, y] = [a.at ?? '~', b.at ?? '~'];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
  });
}

/** No statement is told again by a longer way: a version prints again what repeats another paper's. */
const mostSteps = 4;

/**
 * What a later version of an article, or another paper, prints again, of either side, is the denial that stood there first,
 * and answers nothing that was said after it.
 */
function denials({ claims }: Told): Contradiction[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const before = (id: string): string => {
    const claim = byId.get(id);
    const repeated = claim?.links.find(({ type, to }) => type === 'REPEATS' && byId.has(to));
    return claim?.first ?? repeated?.to ?? id;
  };
  const firstOf = (id: string): string => Array.from({ length: mostSteps }).reduce<string>(before, id);
  const pairs = new Set(
    claims.flatMap(({ id, links }) => links.filter(({ type }) => type === 'DENIES').map(({ to }) => `${id} ${to}`)),
  );
  const isAgain = (from: string, to: string): boolean => {
    const first = `${firstOf(from)} ${firstOf(to)}`;
    if (first === `${from} ${to}`) return false;
    const [denial, denied] = [byId.get(firstOf(from)), byId.get(firstOf(to))];
    return pairs.has(first) || (denial !== undefined && denied !== undefined && isLater(denied, denial));
  };
  return claims.flatMap((denial) =>
    denial.links
      .filter(({ type, to }) => type === 'DENIES' && !isAgain(denial.id, to))
      .map(({ to, reasons }) =>
        contradiction('DENIAL', denial, byId.get(to) ?? { id: to, saidAt: null }, reasons ?? []),
      ),
  );
}

const kindWords = {
  PEOPLE_AFFECTED: 'people affected',
  RECORDS: 'records',
  DATA_VOLUME: 'an amount of data',
  RANSOM: 'a ransom',
  PRICE: 'a price',
  SYSTEMS_AFFECTED: 'systems affected',
  DURATION: 'a duration',
} as const;

/**
 * A figure that meets none of the other party's, against one of theirs that meets none of its own: who says "900 staff
 * and 40,000 customers" is not contradicted by who says "40,000 customers".
 */
function figures({ figures: all }: Told): Contradiction[] {
  const standing = standingAmong(all.filter(({ partyKey }) => partyKey !== null));
  return [...Map.groupBy(standing, measureOf).values()].flatMap((ofMeasure) => {
    const parties = [...Map.groupBy(ofMeasure, ({ partyKey }) => partyKey).values()].map(withoutDoubles);
    return parties.flatMap((ours, index) =>
      parties.slice(index + 1).flatMap((theirs) => {
        const alone = (one: SaidFigure[], other: SaidFigure[]): SaidFigure[] =>
          one.filter((figure) => !other.some((against) => rangesMeet(figure, against)));
        return alone(ours, theirs).flatMap((a) => alone(theirs, ours).map((b) => figureContradiction(a, b)));
      }),
    );
  });
}

function withoutDoubles(figures: readonly SaidFigure[]): SaidFigure[] {
  return [
    ...Map.groupBy(figures, ({ low, high, qualifier }) => JSON.stringify([low, high, qualifier])).values(),
  ].flatMap((same) => same.slice(0, 1));
}

function figureContradiction(a: SaidFigure, b: SaidFigure): Contradiction {
  const [left, right] = a.id < b.id ? [a, b] : [b, a];
  return contradiction('FIGURE', left, right, [
    `${left.party?.name} and ${right.party?.name} give ${kindWords[left.kind]} in ranges that do not meet`,
    `${wordsOf(left)} against ${wordsOf(right)}`,
  ]);
}

function wordsOf({ low, high, qualifier, unit, currency }: SaidFigure): string {
  const number = low !== null && high !== null && low !== high ? `${low} to ${high}` : String(low ?? high);
  const words = { EXACT: '', RANGE: '', AT_LEAST: 'at least ', UP_TO: 'up to ', ABOUT: 'about ' }[qualifier ?? 'EXACT'];
  return `${words}${qualifier === 'AT_LEAST' ? (low ?? high) : qualifier === 'UP_TO' ? (high ?? low) : number} ${currency ?? unit ?? ''}`.trimEnd();
}

/**
 * One party denied and on a later day confirmed, or the other way round: at each turn the last before and the first after. Where both
 * say what they are about and have no thing in common, they speak of two things. Who has confirmed goes on to deny what else
 * he is accused of ("denied that it knew of the theft in August"): that turns back only where both name a thing.
 */
function reversals({ claims }: Told): Contradiction[] {
  const turning = claims.filter(
    (claim) =>
      claim.party !== null &&
      claim.saidAt !== null &&
      claim.first === null &&
      (isDenial(claim.stance) || claim.stance === 'CONFIRMS') &&
      !claim.links.some(({ type }) => type === 'REPEATS'),
  );
  return [...Map.groupBy(turning, ({ party }) => party?.key).values()].flatMap((ofParty) => {
    const turned = new Set<string>();
    return ofParty.flatMap((later, index) => {
      const earlier = ofParty
        .slice(0, index)
        .findLast(
          (before) =>
            isDenial(before.stance) !== isDenial(later.stance) && isLater(later, before) && ofOneThing(before, later),
        );
      if (earlier === undefined || turned.has(earlier.id)) return [];
      turned.add(earlier.id);
      return [contradiction('REVERSAL', earlier, later, reversalReasons(earlier, later))];
    });
  });
}

function inCommon(a: SaidClaim, b: SaidClaim): string[] {
  const theirs = new Set(b.about.map(({ id }) => id));
  return a.about.filter(({ id }) => id !== a.party?.key && theirs.has(id)).map(({ name }) => name);
}

function ofOneThing(a: SaidClaim, b: SaidClaim): boolean {
  if (isDenial(b.stance)) return inCommon(a, b).length > 0;
  const things = ({ about, party }: SaidClaim): number => about.filter(({ id }) => id !== party?.key).length;
  return things(a) === 0 || things(b) === 0 || inCommon(a, b).length > 0;
}

function reversalReasons(earlier: SaidClaim, later: SaidClaim): string[] {
  const [first, then] = isDenial(earlier.stance) ? ['denied', 'confirmed'] : ['confirmed', 'denied'];
  const common = inCommon(earlier, later);
  return [
    `${later.party?.name} ${first} on ${earlier.saidAt?.slice(0, 10)} and ${then} on ${later.saidAt?.slice(0, 10)}`,
    ...(common.length > 0 ? [`both are about ${common.join(', ')}`] : []),
  ];
}
