import type { Printing } from './printings.ts';
import type { FigureKind, FigureQualifier } from '../../schema/ontology/kinds.ts';

/** A number, and whose it is. */
export interface Figured {
  readonly id: string;
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: FigureQualifier | null;
  readonly unit: string | null;
  readonly currency: string | null;
  /** When it was said first, where it is a repetition. */
  readonly saidAt: string | null;
  /** "Up from 40,000": a number that is named so that another takes its place. */
  readonly replaced: boolean | null;
  readonly partyKey: string | null;
  /** Of the claim that it is said in; null where no date orders the versions. */
  readonly printing: Printing | null;
}

/** "about 500": a tenth more or less still agrees with it. */
const aboutShare = 0.1;

/** What the words leave open. "At least 40" meets every number from 40 on. */
export function rangeOf({
  low,
  high,
  qualifier,
}: Pick<Figured, 'low' | 'high' | 'qualifier'>): readonly [number, number] {
  const bottom = low ?? (qualifier === 'UP_TO' ? 0 : (high ?? 0));
  const top = high ?? (qualifier === 'AT_LEAST' ? Infinity : (low ?? Infinity));
  if (qualifier === 'AT_LEAST') return [bottom, Infinity];
  if (qualifier === 'UP_TO') return [0, top];
  if (qualifier === 'ABOUT') return [bottom * (1 - aboutShare), top * (1 + aboutShare)];
  return [bottom, top];
}

export function rangesMeet(a: Figured, b: Figured): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x[0] <= y[1] && y[0] <= x[1];
}

/** What may be compared: one kind, in one unit or currency. */
export const measureOf = ({ kind, unit, currency }: Pick<Figured, 'kind' | 'unit' | 'currency'>): string =>
  JSON.stringify([kind, unit, currency]);

const dayOf = ({ saidAt }: Figured): string => (saidAt ?? '').slice(0, 10);

/** A newer version of an article that no longer prints a number puts another in its place on the same day. */
const isPutInPlaceOf = (later: Figured, earlier: Figured): boolean =>
  dayOf(later) === dayOf(earlier) &&
  later.printing !== null &&
  later.printing.articleId === earlier.printing?.articleId &&
  later.printing.first > earlier.printing.last;

/**
 * For each figure the one that it takes the place of: of the same party and of the same measure, one that an earlier version
 * of the article printed for it, else the latest of an earlier day. Figures without a date or a party take no place and lose
 * none, and neither do those that are named as replaced.
 */
export function supersedingAmong<F extends Figured>(figures: readonly F[]): ReadonlyMap<string, F> {
  const dated = figures.filter(({ saidAt, partyKey, replaced }) => saidAt !== null && partyKey !== null && !replaced);
  const byId = (a: F, b: F): number => (a.id < b.id ? -1 : 1);
  const byVersion = (a: F, b: F): number => {
    const [x, y] = [a.printing?.last ?? '', b.printing?.last ?? ''];
    return x === y ? byId(a, b) : x > y ? -1 : 1;
  };
  const supersedes = new Map<string, F>();
  for (const group of Map.groupBy(dated, (figure) => `${figure.partyKey} ${measureOf(figure)}`).values()) {
    const days = [...new Set(group.map(dayOf))].sort();
    for (const figure of group) {
      const before = days[days.indexOf(dayOf(figure)) - 1];
      const [printed] = group.filter((other) => isPutInPlaceOf(figure, other)).sort(byVersion);
      const [earlier] = group.filter((other) => dayOf(other) === before).sort(byId);
      const taken = printed ?? earlier;
      if (taken !== undefined) supersedes.set(figure.id, taken);
    }
  }
  return supersedes;
}

/** Those whose party said no later one, on another day or in the same words, and put none in its place: what counts. */
export function standingAmong<F extends Figured>(all: readonly F[]): F[] {
  const figures = all.filter(({ replaced }) => !replaced);
  const groups = Map.groupBy(figures, (figure) => `${figure.partyKey} ${measureOf(figure)}`).values();
  const standing = [...groups].flatMap((group) => {
    const lastDay = group.map(dayOf).sort().at(-1);
    const stands = (figure: F): boolean =>
      dayOf(figure) === lastDay && !group.some((other) => isPutInPlaceOf(other, figure));
    return group.filter((figure) => figure.partyKey === null || figure.saidAt === null || stands(figure));
  });
  const counted = new Set(standing);
  return figures.filter((figure) => counted.has(figure));
}
