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

/**
 * For each figure the one that it takes the place of: the latest of the same party, of the same measure, of an earlier
 * day. Figures without a date or a party take no place and lose none, and neither do those that are named as replaced.
 */
export function supersedingAmong<F extends Figured>(figures: readonly F[]): ReadonlyMap<string, F> {
  const dated = figures.filter(({ saidAt, partyKey, replaced }) => saidAt !== null && partyKey !== null && !replaced);
  const dayOf = ({ saidAt }: F): string => (saidAt ?? '').slice(0, 10);
  const supersedes = new Map<string, F>();
  for (const group of Map.groupBy(dated, (figure) => `${figure.partyKey} ${measureOf(figure)}`).values()) {
    const days = [...new Set(group.map(dayOf))].sort();
    for (const figure of group) {
      const before = days[days.indexOf(dayOf(figure)) - 1];
      const earlier = group.filter((other) => dayOf(other) === before).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
      if (earlier !== undefined) supersedes.set(figure.id, earlier);
    }
  }
  return supersedes;
}

/** Those whose party said no later one, on another day or in the same words: what counts. */
export function standingAmong<F extends Figured>(all: readonly F[]): F[] {
  const figures = all.filter(({ replaced }) => !replaced);
  const keyOf = (figure: F): string => `${figure.partyKey} ${measureOf(figure)}`;
  const lastDay = new Map<string, string>();
  for (const figure of figures) {
    const day = figure.saidAt?.slice(0, 10) ?? '';
    if (day > (lastDay.get(keyOf(figure)) ?? '')) lastDay.set(keyOf(figure), day);
  }
  return figures.filter(
    (figure) =>
      figure.partyKey === null || figure.saidAt === null || figure.saidAt.slice(0, 10) === lastDay.get(keyOf(figure)),
  );
}
